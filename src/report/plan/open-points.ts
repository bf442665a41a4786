import { namesOf } from '../../i18n/names.ts'
import { isDocumented } from '../../model/source.ts'
import { heading, paragraph, type Block } from '../document.ts'
import { table } from './blocks.ts'
import { ownerOf, serviceOf, type PlanContext } from './context.ts'
import { fallbackName, fallbacksThat, untested, withoutFallback } from './overall.ts'
import { statementsOfAll } from './statements.ts'

/** What is still to be done: as people wrote it down, and as it follows from the data. */
export function openPoints(context: PlanContext): Block[] {
  const { plan, texts: { openPoints: texts, words } } = context
  const own = (plan.openPoints ?? []).map(({ what, owner, due }) => [what, owner ?? words.unknown, due === undefined ? words.none : words.longDate(due)])
  const derived = derivedRows(context)
  return [
    heading(2, texts.own), ...(own.length ? table({ caption: texts.ownCaption, header: Object.values(texts.ownColumns), rows: own, widths: [58, 24, 18] }) : [paragraph(texts.noOwn)]),
    heading(2, texts.derived),
    ...(derived.length ? table({ caption: texts.derivedCaption, header: Object.values(texts.derivedColumns), rows: derived, widths: [34, 10, 56], figures: [1] }) : [paragraph(texts.nothing)]),
  ]
}

function derivedRows(context: PlanContext): string[][] {
  const { landscape, watched, cases, plan, say, text, texts: { openPoints: { points, ofAll }, words } } = context
  const row = (what: string, names: readonly string[]): string[][] => (names.length ? [[what, say.number(names.length), text.and(names)]] : [])
  const services = (test: (id: string) => boolean) => namesOf(landscape, watched.filter(test))
  const fallbacks = (ids: Iterable<string>) => [...ids].map((id) => fallbackName(context, id))
  const statements = statementsOfAll(context)
  const assumed = statements.filter(({ source }) => !isDocumented(source)).length
  return [
    ...row(points.noMtpd, services((id) => serviceOf(context, id).mtpd === undefined)),
    ...row(points.noOwner, services((id) => !ownerOf(context, id))),
    ...row(points.noFallback, namesOf(landscape, withoutFallback(context))),
    ...row(points.falseOnes, fallbacks(fallbacksThat(context, 'false').keys())),
    ...row(points.weak, fallbacks(fallbacksThat(context, 'broken', 'late', 'too-small').keys())),
    ...row(points.untested, fallbacks(untested(context))),
    ...row(points.noResponse, cases.filter(({ scenario }) => !scenario.response).map(({ scenario }) => scenario.name)),
    ...row(points.noContacts, Object.values(plan.contacts ?? {}).filter(({ phone, otherwise }) => !phone && !otherwise).map(({ name }) => name)),
    ...(assumed ? [[points.unsourced, say.number(assumed), ofAll(say.number(statements.length))]] : []),
  ].map((cells) => cells.map((cell) => cell || words.none))
}
