import { WHOLE, type Analysis } from '../ground.ts'
import type { Loss, LossesAnswer, LossesAsk } from './answer.ts'
import { pairLosses } from './pairs.ts'
import { servicesInOrder, Setting } from './setting.ts'
import { singleLosses } from './singles.ts'

interface Part { losses: Loss[]; tried: number }

/** Most harm first: critical services, people, how many services, ids. */
function byHarm(a: Loss, b: Loss): number {
  return b.critical - a.critical || b.people - a.people || b.stops.length - a.stops.length || a.of.length - b.of.length || (a.of.join() < b.of.join() ? -1 : 1)
}

/**
 * The sweep: every single loss of a kind, and on request every pair, with what it stops in the long run (contract 4) and, with a horizon, when
 * (SPEC, with manual fallbacks activated at once). In the long run means the greatest fixed point: a service that a deadlock keeps down after a
 * fallback took over late is stopped through time, not lastingly. What stops for a time only is found for single losses; of pairs, what counts is
 * the long run.
 */
export const losses: Analysis<LossesAsk, LossesAnswer, Part> = {
  part({ landscape }, { over, pairs, horizon }, slice = WHOLE, tell) {
    const setting = new Setting(landscape, over)
    const count = setting.elements.length
    // A row of pairs costs about as much as its single loss; both are counted.
    const all = pairs ? 2 * count : count
    const share = (done: number) => tell?.(done, all)
    const found = singleLosses(setting, horizon, slice, share)
    let tried = found.length
    if (pairs) {
      found.push(...pairLosses(setting, horizon, slice, (element) => share(count + element)))
      for (let first = slice.nth; first < count; first += slice.of) tried += count - 1 - first
    }
    tell?.(all, all)
    return { losses: found, tried }
  },
  join: ({ landscape }, ask, parts) => ({
    ...ask, services: servicesInOrder(landscape),
    losses: parts.flatMap((part) => part.losses).sort(byHarm),
    tried: parts.reduce((sum, { tried }) => sum + tried, 0),
  }),
}
