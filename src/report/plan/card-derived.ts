import { namesOf } from '../../i18n/names.ts'
import { seconds } from '../../model/duration.ts'
import { missedMoments } from '../context.ts'
import { handRows } from './card-fallbacks.ts'
import { ownerOf, type Case, type PlanContext } from './context.ts'

/** How many a reader of a card takes in at a glance. */
const FEW = 3, EVENTS = 2

/** When a card is taken up where nobody wrote that down: when what the scenario begins with happens. */
export function derivedActivation({ texts: { cards: texts } }: PlanContext, { scenario, context: { say, subject } }: Case): string[] {
  return scenario.events.filter((event) => !('inject' in event || 'activate' in event)).toSorted((a, b) => seconds(a.at) - seconds(b.at)).slice(0, EVENTS)
    .map((event) => texts.whenDerived(say.happening(event, subject)))
}

/** The first steps where nobody wrote them down: what anyone would do, with what follows from the scenario. */
export function derivedSteps(context: PlanContext, of: Case): string[] {
  const { landscape, text, texts: { cards: { derivedSteps: steps } } } = context
  const { trace, context: own } = of
  const first = trace.summary.interrupted.slice(0, FEW)
  const missed = missedMoments(own)
  const stuck = [...new Set(trace.deadlocks.flatMap(({ components }) => components))]
  const named = namesOf(landscape, first).map((name, nth) => { const owner = ownerOf(context, first[nth] as string); return owner ? `${name} (${owner})` : name })
  return [
    steps.team, steps.check,
    ...(first.length ? [steps.warn(text.few(named))] : []),
    ...(handRows(context, of).length ? [steps.activate] : []),
    ...(missed.length ? [steps.moments(text.few(missed))] : []),
    ...(stuck.length ? [steps.deadlock(text.few(namesOf(landscape, stuck)))] : []),
    steps.tell,
  ]
}

/** What nobody wrote down yet for a scenario, in words. */
export function missingIn({ plan, texts: { cards: { missingParts: parts } } }: PlanContext, { scenario: { response = {} } }: Case): string[] {
  const empty = (list: readonly unknown[] | undefined) => !list?.length
  return [
    ...(empty(response.activation) ? [parts.activation] : []), ...(empty(response.firstHours) ? [parts.firstHours] : []), ...(empty(response.tasks) ? [parts.tasks] : []),
    ...(empty(response.contacts) && Object.keys(plan.contacts ?? {}).length === 0 ? [parts.contacts] : []),
    ...(empty(response.communication) && empty(plan.communication) ? [parts.communication] : []),
  ]
}
