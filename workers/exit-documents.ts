import { simulate } from '../src/engine/simulate.ts'
import { answerExit } from '../src/exit/answer.ts'
import { costAt } from '../src/exit/cost.ts'
import { threeRisks } from '../src/exit/risks.ts'
import type { Roadmap } from '../src/exit/roadmap.ts'
import type { Schedule } from '../src/exit/schedule.ts'
import { firstYearOf } from '../src/i18n/told/exit/measures.ts'
import { dayAfter } from '../src/model/calendar-duration.ts'
import type { ExitPlan } from '../src/model/exit.ts'
import { inputHash } from '../src/model/input-hash.ts'
import type { Landscape } from '../src/model/landscape.ts'
import type { ReportDocument } from '../src/report/document.ts'
import { exitReport } from '../src/report/index.ts'
import type { ReportOrder } from '../src/report/order.ts'
import type { Tell } from '../src/report/ordered.ts'

/** Days of notice when none are given. */
const NOTICE = 90
/** A budget that nobody gave is a round sum: half of what all measures cost, in thousands. */
const WHOLE = 1000

/** The document of an order about leaving: works out all that it says. Hears which share is done. */
export async function exitDocument(order: Extract<ReportOrder, { kind: 'exit' }>, tell: Tell = () => {}): Promise<ReportDocument> {
  const { landscape, plan, scenarios, notice = NOTICE } = order
  const ground = { landscape, plan, scenarios }
  const part = (from: number, to: number) => (done: number, of: number) => tell(from + (of ? done / of : 1) * (to - from))
  const schedule = plan && await answerExit('schedule', ground, null)
  const roadmap = plan && await answerExit('roadmap', ground, null, part(0, 0.4))
  const all = Object.values(landscape.measures ?? {})
  const budget = order.budget ?? Math.round(all.reduce((sum, one) => sum + firstYearOf(one), 0) / 2 / WHOLE) * WHOLE
  const measures = all.length && scenarios.length ? await answerExit('measures', ground, { budget }, part(0.4, 0.9)) : null
  const forced = await answerExit('forced', ground, { selector: { jurisdiction: 'non-EEA' }, notice, day: order.date })
  tell(0.95)
  const risks = threeRisks(landscape, scenarios.map(({ file, value: scenario }) => ({ file, scenario, trace: simulate(landscape, scenario) })))
  return exitReport({
    ...order, schedule, roadmap, costs: plan && schedule && roadmap ? costsOf(landscape, plan, schedule.schedule, roadmap) : [], forced, measures,
    sovereignty: await answerExit('sovereignty', ground, null), risks, disclosure: await answerExit('disclosure', ground, null), inputHash: await inputHash(...order.texts),
  })
}

/** What a plan has cost on the first day of each of its years, and on its last day. */
function costsOf(landscape: Landscape, plan: ExitPlan, schedule: Schedule, { from, to }: Roadmap): { day: string; cost: number }[] {
  const days: string[] = []
  for (let day = from; day < to; day = dayAfter(from, { years: days.length, months: 0, days: 0 })) days.push(day)
  return [...days, to].map((day) => ({ day, cost: costAt(landscape, plan, schedule, day) }))
}
