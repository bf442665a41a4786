import { TOLERANCE } from '../../engine/levels.ts'
import type { Cut, Schedule } from '../../engine/schedule.ts'
import { componentOf } from '../../model/landscape.ts'
import type { Proposal, Story } from '../propose.ts'
import { within } from './hours.ts'
import { made, others } from './make.ts'
import { gravityIn, grouped, heaviestFirst, reachIn } from './weigh.ts'

/** After how long a supplier confirms that something is lost, and the press hears of it. */
const SUPPLIER = 2 * 3_600
const PRESS = 4 * 3_600

/** What the events of the scenario take away themselves, and give back. */
export function aboutLosses({ landscape, scenario, trace }: Story, { cuts }: Schedule): Proposal[] {
  const [reach, gravity] = [reachIn(landscape), gravityIn(landscape, trace)]
  const bonus = (id: string, count: number) => Math.min(20, 3 * gravity(id)) + Math.min(5, reach(id)) + Math.min(5, count - 1)
  const all = [...cuts].flatMap(([id, own]) => own.map((cut) => ({ ...cut, id }))).filter(({ level, from, to }) => level < 1 - TOLERANCE && from < to)
  const firstOf = (some: readonly { id: string }[]) => heaviestFirst([...new Set(some.map(({ id }) => id))], gravity)

  const begin = Math.min(...all.map(({ from }) => from))

  const lost = grouped(all, ({ event, from }) => `${event} ${from}`).flatMap((some) => {
    const { from, level } = some[0] as Cut
    const to = Math.max(...some.map((cut) => cut.to))
    const ids = firstOf(some)
    const component = ids[0] as string
    const base = { component, ...others(ids) }
    // What it begins with is what an exercise begins with.
    const weight = 70 + bonus(component, ids.length) + (from === begin ? 15 : 0)
    if (level > TOLERANCE) return [made({ ...base, occasion: 'degraded', at: from, weight: weight / 2 })]
    const still = (delay: number) => from + delay < to
    const awake = within({ from: 7, to: 22 }, scenario.start, from + PRESS)
    const news = awake < to ? awake : from + PRESS
    return [
      made({ ...base, occasion: 'lost', at: from, weight }),
      ...(componentOf(landscape, component).supplier && still(SUPPLIER) ? [made({ ...base, occasion: 'lost', view: 'supplier', at: from + SUPPLIER, weight: weight * 0.8 })] : []),
      ...(reach(component) >= 3 && still(PRESS) ? [made({ ...base, occasion: 'lost', view: 'press', at: news, weight: weight * 0.7 })] : []),
    ]
  })
  const back = grouped(all.filter(({ to }) => to <= trace.horizon), ({ to }) => to).map((some) => {
    const ids = firstOf(some)
    const component = ids[0] as string
    return made({ component, ...others(ids), occasion: 'back', at: (some[0] as Cut).to, weight: 30 + bonus(component, ids.length) })
  })
  return [...lost, ...back]
}
