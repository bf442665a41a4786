import { clock, fallbackLabel, missedMoments, name, outcomeOf, TO_REPAIR, type Context } from '../context.ts'
import { heading, list, paragraph, type Block, type Facts } from '../document.ts'
import { countStatements } from './statements.ts'

const FIRST_FEW = 3

/** The page for the board: the answer, the numbers, what it means and what to decide. */
export function summary(context: Context): Block[] {
  const { say, text, trace, subject } = context
  return [
    heading(1, text.summary.heading),
    paragraph(say.headline(trace, subject), 'lead'),
    facts(context),
    ...list(false, meaning(context)),
    heading(2, text.decide.heading),
    ...list(true, decisions(context)),
  ]
}

function facts({ say, text, trace }: Context): Facts {
  const { services, interrupted, first, mtpdBreached, missed, falseFallbacks, people } = trace.summary
  const item = (value: string, label: string) => ({ value, label })
  return {
    kind: 'facts', caption: text.facts.caption,
    items: [
      item(text.facts.ofAll(say.number(interrupted.length), say.number(services)), text.facts.interrupted(services)),
      ...(first === null ? [] : [item(first === 0 ? text.facts.atOnce : text.facts.after(say.duration(first)), text.facts.first)]),
      item(say.number(mtpdBreached.length), text.facts.mtpd(mtpdBreached.length)),
      item(say.number(missed.length), text.facts.missed(missed.length)),
      item(say.number(falseFallbacks.length), text.facts.falseFallbacks(falseFallbacks.length)),
      ...(people ? [item(say.number(people), text.facts.people(people))] : []),
    ],
  }
}

function meaning(context: Context): string[] {
  const { say, text, trace, called, subject } = context
  const { interrupted, mtpdBreached } = trace.summary
  const label = (id: string) => text.summary.service(name(context, id), clock(context, outcomeOf(context, id).interruptions[0]?.from ?? 0))
  const missed = missedMoments(context)
  const people = say.people(trace, subject)
  const labels = (code: string) => called.filter(({ verdict }) => verdict.code === code).map((outcome) => fallbackLabel(context, outcome))
  const [falseOnes, idle] = [labels('false'), labels('not-activated')]
  const exposed = new Set(trace.disclosures.flatMap(({ components }) => components)).size
  return [
    ...(interrupted.length ? [text.summary.first(Math.min(interrupted.length, FIRST_FEW), text.few(interrupted.slice(0, FIRST_FEW).map(label)))] : [text.summary.calm]),
    ...(people ? [interrupted.length > 1 ? `${people} ${text.summary.counted}` : people] : []),
    ...(mtpdBreached.length ? [text.summary.mtpd(text.few(mtpdBreached.map((id) => name(context, id))))] : []),
    ...(missed.length ? [text.summary.missed(text.few(missed))] : []),
    ...(falseOnes.length ? [text.summary.falseFallbacks(text.few(falseOnes))] : []),
    ...(idle.length ? [text.summary.notActivated(text.few(idle))] : []),
    ...(exposed ? [text.summary.disclosure(exposed)] : []),
  ]
}

function decisions(context: Context): string[] {
  const { say, text, trace, called } = context
  const { mtpdBreached } = trace.summary
  const idle = called.filter(({ verdict }) => verdict.code === 'not-activated').length
  const weak = called.filter(({ verdict }) => TO_REPAIR.includes(verdict.code)).length
  const { total, documented } = countStatements(context)
  const found = [
    ...(idle ? [text.decide.activate(idle)] : []),
    ...(weak ? [text.decide.replace(weak)] : []),
    ...(mtpdBreached.length ? [text.decide.accept(mtpdBreached.length)] : []),
    ...(trace.summary.missed.length ? [text.decide.moments] : []),
    ...(trace.disclosures.length ? [text.decide.disclosure] : []),
    ...(documented < total ? [text.decide.check(say.number(total - documented), say.number(total))] : []),
  ]
  return found.length ? found : [text.decide.nothing]
}
