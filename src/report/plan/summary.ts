import { nameOf } from '../../i18n/names.ts'
import { sentence } from '../../i18n/text.ts'
import { isDocumented } from '../../model/source.ts'
import { dense, heading, list, paragraph, type Block } from '../document.ts'
import { table } from './blocks.ts'
import { inWords, ownerOf, serviceOf, type PlanContext } from './context.ts'
import { byHarm, fallbackName, fallbacksThat, hitsOn, untested } from './overall.ts'
import { statementsOfAll } from './statements.ts'

/** So much of each fits on the one page that a board reads. */
const SCENARIOS = 4, SERVICES = 6, FALLBACKS = 4, DECISIONS = 5

/** The page for the board: what hits hardest, what stops soonest, what does not help, and what to decide. */
export function summary(context: PlanContext): Block[] {
  const { say, cases, watched, critical, texts: { document: { summary: texts, serves, parts } } } = context
  const hits = watched.filter((id) => hitsOn(context, id).cases.length)
  const falseOnes = [...fallbacksThat(context, 'false')]
  const [worst] = byHarm(cases)
  const hit = cases.filter(({ trace }) => trace.summary.interrupted.length).length
  const lead = [
    texts.lead(hit, cases.length, critical),
    ...(worst && hit ? [texts.worst(worst.scenario.name, worst.trace.summary.interrupted.length, worst.trace.summary.services, worst.trace.summary.mtpdBreached.length)] : []),
  ]
  return [
    heading(1, parts.summary), ...dense([paragraph(serves.summary, 'note')]), paragraph(lead.join(' '), 'lead'),
    { kind: 'facts', caption: texts.facts.caption, items: [
      { value: say.number(watched.length), label: texts.facts.services(watched.length, critical) }, { value: say.number(hits.length), label: texts.facts.hit },
      { value: say.number(falseOnes.length), label: texts.facts.falseOnes(falseOnes.length) },
    ] },
    ...dense([
      ...worstScenarios(context), ...soonest(context, hits),
      heading(2, texts.falseHeading),
      ...(falseOnes.length ? list(false, falseOnes.slice(0, FALLBACKS).map(([id, where]) => texts.falseOne(fallbackName(context, id), where.length))) : [paragraph(texts.noFalse)]),
      ...(falseOnes.length > FALLBACKS ? [paragraph(sentence(context.texts.words.more(falseOnes.length - FALLBACKS)))] : []),
      heading(2, texts.decideHeading), ...list(true, decisions(context)),
    ]),
  ]
}

function worstScenarios({ say, cases, texts: { document: { summary: { scenariosCaption, scenarioColumns } }, words } }: PlanContext): Block[] {
  return table({
    caption: scenariosCaption, header: Object.values(scenarioColumns), widths: [42, 16, 12, 16, 14], figures: [1, 2, 4],
    rows: byHarm(cases).slice(0, SCENARIOS).map(({ scenario, trace: { summary: { interrupted, services, mtpdBreached, first, people } } }) => [
      scenario.name, words.inScenarios(interrupted.length, services), say.number(mtpdBreached.length),
      first === null ? words.none : first === 0 ? words.atOnce : words.after(say.duration(first)), people ? say.number(people) : words.none,
    ]),
  })
}

function soonest(context: PlanContext, hits: readonly string[]): Block[] {
  const { say, cases, landscape, texts: { document: { summary: { servicesCaption, serviceColumns } }, words } } = context
  const first = hits.map((id) => ({ id, ...hitsOn(context, id) })).sort((a, b) => (a.soonest?.from ?? 0) - (b.soonest?.from ?? 0) || b.cases.length - a.cases.length)
  return table({
    caption: servicesCaption, header: Object.values(serviceColumns), widths: [30, 17, 29, 12, 12],
    rows: first.slice(0, SERVICES).map(({ id, soonest: at, cases: where }) => [
      nameOf(landscape, id), at === null || at.from === 0 ? words.atOnce : words.after(say.duration(at.from)), at?.of.scenario.name ?? words.none,
      inWords(context, serviceOf(context, id).mtpd, words.none), words.inScenarios(where.length, cases.length),
    ]),
  })
}

/** What is asked of the board, what matters most first. */
function decisions(context: PlanContext): string[] {
  const { say, watched, critical, cases, plan, texts: { document: { summary: { decide } } } } = context
  const idle = fallbacksThat(context, 'holds', 'weakened', 'runs-out', 'not-activated')
  const waiting = [...idle].filter(([id, where]) => where.some(({ trace }) => trace.fallbacks[id]?.verdict.code === 'not-activated')).length
  const weak = fallbacksThat(context, 'false', 'broken', 'late', 'too-small').size
  const over = watched.filter((id) => hitsOn(context, id).breached).length
  const missing = watched.filter((id) => hitsOn(context, id).misses).length
  const ownerless = watched.filter((id) => !ownerOf(context, id) || serviceOf(context, id).mtpd === undefined).length
  const old = untested(context).length
  const statements = statementsOfAll(context)
  const assumed = statements.filter(({ source }) => !isDocumented(source)).length
  return [
    ...(over ? [decide.accept(over, critical)] : []),
    ...(weak ? [decide.replace(weak)] : []),
    ...(waiting ? [decide.activate(waiting)] : []),
    ...(ownerless ? [decide.owners(ownerless, critical)] : []),
    ...(plan.state === 'approved' ? [] : [decide.approve(plan.owner !== undefined)]),
    ...(missing ? [decide.moments(missing)] : []),
    ...(cases.some(({ trace }) => trace.disclosures.length) ? [decide.disclosure] : []),
    ...(old ? [decide.test(old)] : []),
    ...(assumed ? [decide.check(say.number(assumed), say.number(statements.length))] : []),
    decide.exercise,
  ].slice(0, DECISIONS)
}
