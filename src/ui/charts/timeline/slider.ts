import { interrupts } from '../../../engine/levels.ts'
import type { Lane } from './lanes.ts'
import { nextInstant, previousInstant } from './instants.ts'
import type { Sheet } from './sheet.ts'

const DAY = 86_400

/** The second that a key of a slider leads to; `null` for any other key. Arrows step from change to change, pages by days. */
export function sliderKey(key: string, moment: number, { instants, horizon }: { instants: readonly number[]; horizon: number }): number | null {
  switch (key) {
    case 'ArrowLeft': case 'ArrowDown': return previousInstant(instants, moment)
    case 'ArrowRight': case 'ArrowUp': return nextInstant(instants, moment, horizon)
    case 'PageDown': return Math.max(0, moment - DAY)
    case 'PageUp': return Math.min(horizon, moment + DAY)
    case 'Home': return 0
    case 'End': return horizon
    default: return null
  }
}

/** How many services are interrupted at second t. */
export const interruptedAt = (lanes: readonly Lane[], t: number): number => lanes.filter(({ segments }) =>
  interrupts((segments.find(({ to }) => t < to) ?? segments.at(-1))?.status ?? 'normal')).length

/** What the slider says at a moment: how long after the start it is, and how the services do then. */
export function sliderText({ lanes, scenario, messages: { say, timeline, services } }: Sheet, moment: number): { after: string; count: string; whole: string } {
  const after = moment === 0 ? timeline.atStart : timeline.afterStart(say.duration(moment))
  const countOf = (some: readonly Lane[]) => ({ interrupted: interruptedAt(some, moment), total: some.length })
  const critical = lanes.filter((lane) => lane.critical)
  const count = timeline.now(countOf(critical), critical.length < lanes.length ? countOf(lanes) : null)
  return { after, count, whole: timeline.valueText(services.date(scenario.start, moment), after, count) }
}
