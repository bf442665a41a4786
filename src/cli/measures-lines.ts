import type { Chosen } from '../exit/choice.ts'
import { costOf } from '../exit/measures/rules.ts'
import { DAYS, type OnTheSpot } from '../exit/on-the-spot.ts'
import type { ExitTexts } from '../i18n/exit.ts'
import type { Messages } from '../i18n/index.ts'
import type { Landscape } from '../model/landscape.ts'
import type { ScenarioFile } from '../model/work.ts'
import { inColumns } from './columns.ts'

/** What was chosen by: cut sets up to an order, scenarios, or losses that were made because there were none. */
export interface ChosenBy { landscape: Landscape; order: number | null; scenarios: readonly ScenarioFile[]; made: readonly OnTheSpot[] }

/** A choice of measures in lines of text: what it takes away, why each is in it, and what another amount would bring. */
export function measuresLines(chosen: Chosen, { landscape, order, scenarios, made }: ChosenBy, { measures: words, lengths }: ExitTexts, { cli: { measures: own }, say }: Messages): string[] {
  const { measures, cost, harm, before, least, optimal, gap, why, curve, curveOptimal } = chosen
  const named = (id: string) => landscape.measures?.[id]?.name ?? id
  const shown = (of: number) => (order === null ? words.hours(of) : say.number(Math.round(of)))
  const costs = (id: string) => lengths.euros(landscape.measures?.[id] ? costOf(landscape.measures[id], 1) : 0)
  const names = (kind: OnTheSpot['kind']) => made.filter((one) => one.kind === kind).map(({ scenario }) => scenario.name).join(', ')
  const base = order !== null ? own.cutSets(order)
    : scenarios.length ? own.tried(scenarios.map(({ value }) => value.name)) : own.onTheSpot(names('owner'), names('platform'), DAYS)
  return [
    base, own.years, '',
    words.headline(measures.length, cost, before > 0 ? (before - harm) / before : 0),
    order === null ? words.harm(before, harm) : own.left(shown(before), shown(harm)),
    ...(order === null ? [words.least(least)] : []), optimal ? words.optimal : words.gap(gap),
    ...(why.length ? ['', ...inColumns([[words.why.measure, words.why.cost, order === null ? words.why.without : own.weight], ...why.map(({ measure, without }) => [named(measure), costs(measure), shown(without)])])] : []),
    '', `${words.curve}:`,
    ...inColumns([[words.curveColumns.cost, order === null ? words.curveColumns.harm : own.leftOver, words.curveColumns.measures], ...curve.map((one) => [lengths.euros(one.cost), shown(one.harm), one.measures.map(named).join(', ') || words.none])]),
    ...(curveOptimal ? [] : [words.curveNotProven]),
  ]
}
