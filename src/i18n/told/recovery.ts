import type { RecoveredService, RecoveryAnswer, RecoveryStep } from '../../analysis/recovery/answer.ts'
import { nameOf, namesOf } from '../names.ts'
import { marksCritical, type Around } from './around.ts'

/** The components that are on the deciding path and take time, in order. */
const path = ({ steps }: RecoveryAnswer): string[] => steps.filter(({ critical, from, to }) => critical && to > from).map(({ component }) => component)

/** What the order of recovery means, in sentences; what cannot be met and what waits for itself come apart. */
export function recoveryMeaning(answer: RecoveryAnswer, around: Around): string[] {
  const { landscape, texts: { recovery: texts } } = around
  const { steps, services, makespan, teams } = answer
  if (steps.length === 0) return [texts.nothing]
  const promised = services.filter(({ rto }) => rto !== null)
  const of = (verdict: RecoveredService['verdict']) => namesOf(landscape, services.filter((one) => one.verdict === verdict).map(({ service }) => service))
  const [late, never, chain] = [of('late'), of('never'), path(answer)]
  return [
    texts.makespan(steps.length, texts.with(teams), makespan),
    ...(promised.length ? [texts.met(promised.filter(({ verdict }) => verdict === 'met').length, promised.length)] : []),
    ...(late.length ? [texts.late(late)] : []), ...(never.length ? [texts.never(never)] : []),
    ...(chain.length > 1 ? [texts.path(namesOf(landscape, chain), marksCritical(around))] : []),
  ]
}

/** The RTOs that cannot be met whatever is done, one sentence each. */
export const impossibleTexts = ({ services }: RecoveryAnswer, { landscape, texts }: Around): string[] => services.flatMap(({ service, verdict, rto, earliest, chain }) =>
  (verdict === 'impossible' && rto !== null && earliest !== null ? [texts.recovery.impossible(nameOf(landscape, service), rto, earliest, namesOf(landscape, chain))] : []))

/** What waits for itself, one text each, with a way out. */
export const loopTexts = ({ loops }: RecoveryAnswer, { landscape, texts }: Around): string[] =>
  loops.map(({ components, wayOut }) => texts.recovery.loop(namesOf(landscape, components), namesOf(landscape, wayOut)))

/** A row of the table of services: the cells as they are read. */
export function recoveredCells({ service, at, earliest, rto, mtpd, mtpdBreached, verdict }: RecoveredService, { landscape, say, texts: { recovery: texts } }: Around): string[] {
  const back = (time: number | null) => (time === null ? texts.notBack : texts.after(time))
  const limit = mtpd === null ? texts.none : say.duration(mtpd)
  return [nameOf(landscape, service), texts.verdict[verdict], back(at), back(earliest), rto === null ? texts.none : say.duration(rto), mtpdBreached ? texts.over(limit) : limit]
}

/** A row of the table of steps: the cells as they are read. */
export function stepCells({ component, from, to, team, after }: RecoveryStep, nth: number, { landscape, texts: { recovery: texts } }: Around): string[] {
  return [String(nth + 1), nameOf(landscape, component), texts.after(from), texts.after(to), team === null ? texts.bySelf : texts.team(team + 1), after === null ? texts.none : nameOf(landscape, after)]
}

/** The steps that are worth drawing, in order: the services and what takes time; of many those on the deciding path, and then those that take longest. */
export function drawnSteps({ steps: all, services }: Pick<RecoveryAnswer, 'steps' | 'services'>, most: number): RecoveryStep[] {
  const isService = new Set(services.map(({ service }) => service))
  const steps = all.filter(({ component, from, to }) => to > from || isService.has(component))
  if (steps.length <= most) return steps
  const weight = ({ critical, from, to }: RecoveryStep) => (critical ? 1e12 : 0) + to - from
  const chosen = new Set(steps.toSorted((a, b) => weight(b) - weight(a)).slice(0, most))
  return steps.filter((step) => chosen.has(step))
}
