import { because } from '../../engine/explain/explain.ts'
import { levelAt, statusOf } from '../../engine/levels.ts'
import type { Status, Steps } from '../../engine/trace.ts'
import { namesOf, nameOf } from '../../i18n/names.ts'
import { seconds } from '../../model/duration.ts'
import type { Round } from '../../model/exercise.ts'
import { componentOf, type Landscape } from '../../model/landscape.ts'
import { heading, paragraph, type Block } from '../document.ts'
import { moment } from './context.ts'
import type { PlannedInject } from './planned.ts'
import type { ScriptContext } from './script.ts'

/** A facilitator looks up a moment in the table; what happens to more services than this is for the screen. */
const MOST = 40

const statusAt = ({ trace, landscape }: ScriptContext, id: string, second: number): Status =>
  statusOf(levelAt(trace.levels[id] as Steps, second), componentOf(landscape, id).service?.minimum)

/** What the facilitator knows and the room does not: how the services do at every message, and what changes when, with the cause. */
export const crib = (context: ScriptContext, round: Round, injects: readonly PlannedInject[]): Block[] => [
  heading(2, context.texts.script.round.states), states(context, round, injects),
  heading(2, context.texts.script.round.changes), ...changes(context, round),
]

const isCritical = (landscape: Landscape, id: string): number => Number(componentOf(landscape, id).service?.critical ?? false)
const criticalFirst = (landscape: Landscape, ids: readonly string[]): string[] => ids.toSorted((a, b) => isCritical(landscape, b) - isCritical(landscape, a))

function states(context: ScriptContext, { name, from, until }: Round, injects: readonly PlannedInject[]): Block {
  const { texts: { script: { round: texts } }, trace, landscape } = context
  const services = criticalFirst(landscape, Object.keys(trace.services))
  const row = (what: string, second: number): string[] => {
    const named = (status: Status) => texts.named(namesOf(landscape, services.filter((id) => statusAt(context, id, second) === status)))
    return [`${what}: ${moment(context, second)}`, named('stopped'), named('below-minimum'), named('degraded')]
  }
  const begin = seconds(from), end = Math.min(seconds(until), trace.horizon)
  return {
    kind: 'table', caption: texts.statesCaption(name), header: Object.values(texts.stateColumns), widths: [25, 30, 20, 25],
    rows: [row(texts.begin, begin), ...injects.map(({ number, at }) => row(texts.atInject(number), Math.min(at, trace.horizon))), row(texts.end, end)],
  }
}

/** The moments of a round at which a service becomes otherwise, the critical services first. */
function changes(context: ScriptContext, round: Round): Block[] {
  const { texts: { script: { round: texts } }, trace, landscape, say } = context
  const [from, until] = [seconds(round.from), seconds(round.until)]
  const found = criticalFirst(landscape, Object.keys(trace.services)).flatMap((id) => {
    const steps = trace.levels[id] as Steps
    return steps.map(([at], nth) => ({ id, at, is: statusAt(context, id, at), was: nth === 0 ? 'normal' : statusAt(context, id, (steps[nth - 1] as Steps[number])[0]) }))
      .filter(({ at, is, was }) => is !== was && from <= at && at <= until)
  }).sort((a, b) => a.at - b.at)
  if (found.length === 0) return [paragraph(texts.noChanges)]
  const rows = found.slice(0, MOST).map(({ id, at, is }) => [moment(context, at), nameOf(landscape, id), say.status(is), why(context, id, at, is)])
  return [
    { kind: 'table', caption: texts.changesCaption(round.name), header: Object.values(texts.changeColumns), rows, widths: [20, 26, 14, 40] },
    ...(found.length > MOST ? [paragraph(texts.further(found.length - MOST))] : []),
  ]
}

function why({ simulation, landscape, texts: { script: { nothing } } }: ScriptContext, id: string, at: number, is: Status): string {
  if (is === 'normal') return nothing
  return namesOf(landscape, because(simulation, id, at)).join(' → ') || nothing
}
