import { forcedMeaning } from '../../i18n/told/exit/forced.ts'
import { measureName } from '../../i18n/told/exit/measures.ts'
import { roadmapMeaning } from '../../i18n/told/exit/roadmap.ts'
import { dense, heading, list, paragraph, type Block, type Facts } from '../document.ts'
import type { ExitContext } from './context.ts'
import { contractsOf } from './contract-facts.ts'
import { meanPeople, years } from './years.ts'

/** Contracts that must be decided on within this many years of the day the report is made; more do not fit on the page. */
const SOON = 3, MOST_CONTRACTS = 3

/** The page for the council: what the plan is, what it brings and costs, and what to decide. */
export function summaryPage(context: ExitContext): Block[] {
  const { own: { summary: texts, plan: { notPlanned } }, around, roadmap, forced } = context
  const [lead = '', ...rest] = roadmap ? roadmapMeaning(roadmap, around) : [notPlanned]
  return [
    heading(1, texts.heading), paragraph(lead, 'lead'), ...facts(context),
    ...dense([
      ...(rest.length ? [heading(2, texts.whatHeading), ...list(false, rest)] : []),
      heading(2, texts.riskHeading), ...list(false, forcedMeaning(forced, around)),
      heading(2, texts.decideHeading), ...list(true, decisions(context)),
    ]),
  ]
}

function facts(context: ExitContext): Facts[] {
  const { own: { summary: texts }, around: { say, texts: { lengths } }, schedule } = context
  const all = years(context)
  const [first, last] = [all[0], all.at(-1)]
  if (!schedule || !first || !last) return []
  const people = (year: typeof first) => say.number(Math.round(meanPeople(year.step)))
  return [{ kind: 'facts', caption: texts.facts, items: [
    { value: lengths.euros(last.step.cost), label: texts.cost(schedule.schedule.exits.length) },
    { value: say.share(last.step.dependence.chain), label: texts.critical(say.share(first.step.dependence.chain)) }, { value: people(last), label: texts.people(people(first)) },
  ] }]
}

/** What is asked of the council, what cannot wait first. */
function decisions(context: ExitContext): string[] {
  const { own: { summary: { decide } }, schedule, forced, measures, around, date } = context
  const clashes = schedule?.schedule.exits.reduce((sum, one) => sum + one.clashes.length, 0) ?? 0
  const by = `${Number(date.slice(0, 4)) + SOON}${date.slice(4)}`
  const soon = contractsOf(context).flatMap(({ contract: { name }, noticeBy }) => (noticeBy !== null && noticeBy >= date && noticeBy <= by ? [{ name, noticeBy }] : []))
  const names = (ids: readonly string[]) => ids.map((id) => measureName(around, id))
  const unknown = forced.exits.filter(({ gap }) => gap === null).length
  const { preparations } = forced
  return [
    ...soon.sort((a, b) => (a.noticeBy < b.noticeBy ? -1 : 1)).slice(0, MOST_CONTRACTS).map(({ name, noticeBy }) => decide.notice(name, noticeBy)),
    ...(clashes ? [decide.clashes(clashes)] : []),
    ...(preparations?.measures.length ? [decide.preparations(names(preparations.measures), preparations.cost)] : []),
    ...(measures?.measures.length ? [decide.measures(names(measures.measures), measures.cost)] : []),
    ...(unknown ? [decide.unknown(unknown)] : []),
    decide.approve,
  ]
}
