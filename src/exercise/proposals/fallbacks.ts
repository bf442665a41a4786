import { levelAt, TOLERANCE } from '../../engine/levels.ts'
import type { FallbackOutcome } from '../../engine/trace.ts'
import { componentOf, type Fallback } from '../../model/landscape.ts'
import type { Occasion, Proposal, Story } from '../propose.ts'
import { isWanted } from '../wanted.ts'
import { made, others } from './make.ts'
import { grouped, heaviestFirst, reachIn } from './weigh.ts'

const HOUR = 3_600

const WEIGHT = {
  'fallback-works': 28, 'fallback-false': 52, 'fallback-late': 42, 'fallback-small': 40, 'fallback-ends': 44, 'fallback-waits': 46,
} satisfies Partial<Record<Occasion, number>>

interface Turn { occasion: keyof typeof WEIGHT; at: number; component: string; other: string; because?: string }

/** When a fallback that waits for a decision is first missed. */
function wantedAt({ landscape, trace }: Story, component: string, fallback: Fallback): number | undefined {
  return trace.instants.find((second) => isWanted(landscape, component, fallback, (id) => levelAt(trace.levels[id] ?? [], second)))
}

/** What happens to one fallback, as far as people notice. */
function turnsOf(story: Story, { component, fallback: other, verdict, gives, calls }: FallbackOutcome): Turn[] {
  const fallback = componentOf(story.landscape, component).fallbacks?.[other]
  const turn = (occasion: Turn['occasion'], at: number | undefined, because?: string): Turn[] =>
    (at === undefined ? [] : [{ occasion, at, component, other, ...(because !== undefined && { because }) }])
  const works = gives.find(([, level]) => level > TOLERANCE)?.[0]
  const called = calls[0]?.from
  const wanted = fallback?.trigger === 'manual' ? wantedAt(story, component, fallback) : undefined
  // Half an hour after it is missed someone brings it up; not when it was decided on by then.
  const waits = wanted !== undefined && (called === undefined || called >= wanted + HOUR) ? turn('fallback-waits', wanted + HOUR / 2) : []
  switch (verdict.code) {
    case 'holds': case 'weakened': return [...waits, ...turn('fallback-works', verdict.from)]
    case 'false': return [...waits, ...turn('fallback-false', verdict.at, verdict.shared)]
    case 'broken': return [...waits, ...turn('fallback-false', verdict.at, verdict.path[0])]
    // It is told when it can still be acted upon, not when it is too late.
    case 'late': return [...waits, ...turn('fallback-late', called === undefined ? undefined : Math.min(called + HOUR / 2, verdict.limit ?? verdict.at))]
    case 'too-small': return [...waits, ...turn('fallback-small', works)]
    case 'runs-out': return [...waits, ...turn('fallback-works', works), ...turn('fallback-ends', verdict.at)]
    case 'not-activated': return waits
    case 'not-called': return []
  }
}

/** What the fallbacks do and fail to do. Those that fail at the same second because of the same component are told at once. */
export function aboutFallbacks(story: Story): Proposal[] {
  const reach = reachIn(story.landscape)
  const turns = Object.values(story.trace.fallbacks).flatMap((outcome) => turnsOf(story, outcome))
  const apart = (turn: Turn) => `${turn.occasion} ${turn.at} ${turn.because ?? `${turn.component}/${turn.other}`}`
  return grouped(turns, apart).map((some) => {
    const ids = heaviestFirst([...new Set(some.map(({ component }) => component))], reach)
    const component = ids[0] as string
    const { occasion, at, other, because } = some.find((turn) => turn.component === component) as Turn
    return made({
      occasion, at, component, ...others(ids), other, ...(because !== undefined && { because }),
      weight: WEIGHT[occasion] + Math.min(20, 3 * reach(component)) + Math.min(6, ids.length - 1),
    })
  })
}
