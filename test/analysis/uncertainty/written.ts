import type { Uncertain } from '../../../src/analysis/uncertainty/answer.ts'
import { formatDuration, seconds, type UncertainDuration } from '../../../src/model/duration.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import type { Need, NeedEntry } from '../../../src/model/need.ts'

/**
 * The landscape with these durations written in for those that are uncertain, by a walk of its own. Throws when what stands at a place is not what the
 * list says, so that durations that trade places are found.
 */
export function written(landscape: Landscape, uncertain: readonly Uncertain[], durations: readonly number[]): Landscape {
  const copy = structuredClone(landscape)
  let next = 0
  const take = (component: string, of: object, duration: UncertainDuration): string => {
    if (typeof duration === 'string') return duration
    const [min, likely, max] = [duration.min, duration.likely, duration.max].map(seconds) as [number, number, number]
    if (min === max) return duration.likely
    const said = uncertain[next]
    if (JSON.stringify(said) !== JSON.stringify({ component, of, min, likely, max })) throw new Error(`not in its place: ${JSON.stringify(said)}`)
    return formatDuration(durations[next++] as number)
  }
  const inNeed = (component: string, entry: NeedEntry, of: (nested: boolean) => object, nested = false) => {
    if (typeof entry === 'string') return
    for (const member of membersOf(entry)) inNeed(component, member, of, true)
    if (entry.holdUp !== undefined) entry.holdUp = take(component, of(nested), entry.holdUp)
  }
  for (const id of Object.keys(copy.components).sort()) {
    const component = copy.components[id] as Landscape['components'][string]
    const fallbacks = Object.entries(component.fallbacks ?? {})
    for (const [fallback, { needs }] of fallbacks) for (const entry of needs ?? []) inNeed(id, entry, () => ({ what: 'fallback-hold-up', fallback }))
    component.needs?.forEach((entry, need) => inNeed(id, entry, (nested) => ({ what: 'hold-up', need, nested })))
    if (component.restart !== undefined) component.restart = take(id, { what: 'restart' }, component.restart)
    for (const [fallback, own] of fallbacks) {
      if (own.activation !== undefined) own.activation = take(id, { what: 'activation', fallback }, own.activation)
      if (own.lasts !== undefined) own.lasts = take(id, { what: 'lasts', fallback }, own.lasts)
    }
  }
  if (next !== uncertain.length) throw new Error(`${uncertain.length - next} uncertain durations stand nowhere`)
  return copy
}

const membersOf = (need: Need): NeedEntry[] => ('allOf' in need ? need.allOf : 'anyOf' in need ? need.anyOf : 'of' in need ? need.of : [])
