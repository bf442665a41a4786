import { openIn, progressIn, type Aside } from '../../model/enrichment/topics.ts'
import type { Landscape } from '../../model/landscape.ts'

/** Counts the questions that are open; not anew while nothing changes, as this is asked at every tick of the time slider. */
export function openCounter(): (landscape: Landscape, aside: Aside) => number {
  let last: { landscape: Landscape; aside: Aside; open: number } | null = null
  return (landscape, aside) => {
    if (last?.landscape !== landscape || last.aside !== aside) last = { landscape, aside, open: openIn(progressIn(landscape, aside)) }
    return last.open
  }
}
