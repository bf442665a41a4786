import type { Roadmap, RoadmapStep } from '../../../exit/roadmap.ts'
import { nameIn, replacementOf, scenarioIn, supplierIn, type ExitAround } from './around.ts'

type Outcome = RoadmapStep['scenarios'][number]

/** The scenario that affects most people from a day on. */
export const worstOf = ({ scenarios }: RoadmapStep): Outcome | null =>
  scenarios.reduce<Outcome | null>((worst, one) => (worst && worst.people >= one.people ? worst : one), null)

/** The most services that pass their MTPD in one scenario. */
export const mostBreached = ({ scenarios }: RoadmapStep): number => Math.max(0, ...scenarios.map(({ mtpdBreached }) => mtpdBreached.length))

/** How many times something comes to be half migrated: stretches of steps, not steps. */
const fragileTimes = ({ steps }: Roadmap): number => steps.filter(({ fragile }, i) => fragile.length > 0 && !steps[i - 1]?.fragile.length).length

/** What the roadmap means, in sentences; the first one answers the question. */
export function roadmapMeaning(answer: Roadmap, around: ExitAround): string[] {
  const { texts: { roadmap: texts } } = around
  const { steps } = answer
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last || !around.plan || !Object.keys(around.plan.exits).length) return [texts.nothing]
  const [now, end] = [worstOf(first), worstOf(last)]
  const peak = steps.reduce((most, step) => ((worstOf(step)?.people ?? 0) > (worstOf(most)?.people ?? 0) ? step : most), first)
  const most = worstOf(peak)?.people ?? 0
  return [
    texts.dependence(first.dependence.chain, last.dependence.chain, last.from),
    ...(now && end ? [texts.people(scenarioIn(around, now.file), now.people, end.people), most > now.people ? texts.worse(peak.from, most, now.people) : texts.notWorse] : []),
    texts.fragile(fragileTimes(answer)), texts.cost(last.cost, last.from), texts.eea,
  ]
}

/** What changes on the day of a step, one text each. */
export const changeTexts = ({ changes }: RoadmapStep, around: ExitAround): string[] => changes.map(({ component, to }) =>
  around.texts.roadmap.becomes[to](nameIn(around, component), replacementOf(around, component) ?? around.texts.roadmap.something))

/** The last step that has begun on a day. */
export const stepOn = ({ steps }: Roadmap, day: string): RoadmapStep | null => steps.findLast(({ from }) => from <= day) ?? steps[0] ?? null

/** What a day is, as it is heard on the slider. */
export function dayText(answer: Roadmap, day: string, around: ExitAround): string {
  const step = stepOn(answer, day)
  return around.texts.roadmap.dayText(day, step?.from === day ? changeTexts(step, around) : [], step?.dependence.chain ?? 0)
}

/** A row of the table of the roadmap: the cells as they are read. */
export function stepCells(step: RoadmapStep, around: ExitAround): string[] {
  const { say, texts: { roadmap: texts, lengths } } = around
  const { from, dependence: { direct, chain, somewhere }, concentration, cost } = step
  return [
    lengths.date(from), changeTexts(step, around).join('; ') || texts.startOfPlan, say.share(direct), say.share(chain), say.share(somewhere), say.number(worstOf(step)?.people ?? 0),
    say.number(mostBreached(step)), concentration ? texts.concentration(supplierIn(around, concentration.organisation), concentration.share) : texts.none, lengths.euros(cost),
  ]
}

/** A row of the table of scenarios on a day: the cells as they are read. */
export function outcomeCells({ file, interrupted, people, mtpdBreached, downtime, falseFallbacks }: Outcome, around: ExitAround): string[] {
  const { say, texts: { roadmap: texts } } = around
  const names = (ids: readonly string[]) => ids.map((id) => nameIn(around, id)).join(', ')
  return [
    scenarioIn(around, file), interrupted.length ? `${texts.services(interrupted.length)}: ${names(interrupted)}` : texts.none, say.number(people),
    names(mtpdBreached) || texts.none, downtime ? say.duration(Math.round(downtime / 3600) * 3600) : texts.none, falseFallbacks ? say.number(falseFallbacks) : texts.none,
  ]
}
