import type { Clash, Schedule, ScheduledExit } from '../../../exit/schedule.ts'
import { ASSUMED_LEAD } from '../../../model/exit-terms.ts'
import { nameIn, replacementOf, type ExitAround } from './around.ts'

const teamName = ({ plan }: ExitAround, team: string): string => plan?.teams?.[team]?.name ?? team

/** One thing that clashes, without its subject. */
export function clashText(clash: Clash, around: ExitAround): string {
  const { clash: texts } = around.texts.plan
  switch (clash.code) {
    case 'before-need': return texts['before-need'](nameIn(around, clash.need), clash.days)
    case 'team-full': return texts['team-full'](teamName(around, clash.team))
    case 'after-contract': return texts['after-contract'](clash.days)
    case 'notice-passed': return texts['notice-passed'](clash.on)
  }
}

/** What a plan comes to, in sentences; the first one answers the question. */
export function planMeaning({ exits, ends, critical }: Schedule, around: ExitAround): string[] {
  const { plan: texts } = around.texts
  if (!exits.length) return [texts.nothing]
  const proposed = exits.filter((one) => one.proposed).length
  const without = (term: 'replacedBy' | 'lead' | 'cost') => exits.filter(({ component }) => !around.terms[component]?.[term]).length
  const [something, time, cost] = [without('replacedBy'), without('lead'), without('cost')]
  return [
    texts.summary(exits.length, ends, exits.reduce((sum, { clashes }) => sum + clashes.length, 0)),
    ...(critical.length > 1 ? [texts.critical(critical.map((id) => nameIn(around, id)).join(' → '))] : []),
    proposed ? texts.proposed(proposed) : texts.fixed,
    ...(something ? [texts.noReplacement(something)] : []), ...(time ? [texts.noLead(time, ASSUMED_LEAD)] : []), ...(cost ? [texts.noCost(cost)] : []),
  ]
}

/** Every clash as a sentence. */
export const clashLines = ({ exits }: Schedule, around: ExitAround): string[] => exits.flatMap(({ component, clashes }) =>
  clashes.map((clash) => around.texts.plan.clashLine(nameIn(around, component), clashText(clash, around))))

/** An exit as it is heard on its bar. */
export const barText = ({ start, switched, ends, proposed, clashes }: ScheduledExit, around: ExitAround): string =>
  around.texts.plan.barText(start, switched, ends, proposed, clashes.map((clash) => clashText(clash, around)))

/** A row of the table of a plan: the cells as they are read. */
export function exitCells(exit: ScheduledExit, around: ExitAround): string[] {
  const { texts: { plan: texts, lengths: { date, days, euros } } } = around
  const { component, start, migrates, switched, ends, team, waits, slack, clashes } = exit
  const cost = around.terms[component]?.cost?.value
  return [
    nameIn(around, component), replacementOf(around, component) ?? texts.unknown, date(start), date(migrates), date(switched), date(ends), team === null ? texts.none : teamName(around, team),
    texts.waits[waits], slack ? days(slack) : texts.noSlack, cost === undefined ? texts.unknown : euros(cost), clashes.map((clash) => clashText(clash, around)).join('; ') || texts.none,
  ]
}
