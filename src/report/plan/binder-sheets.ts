import { nameOf, namesOf } from '../../i18n/names.ts'
import { componentsIn } from '../../model/need.ts'
import { dense, heading, list, paragraph, type Block } from '../document.ts'
import { checklist, table } from './blocks.ts'
import { inWords, ownerOf, serviceOf, type PlanContext } from './context.ts'
import { foundation, needsOf } from './dependence.ts'
import { allFallbacks } from './overall.ts'

/** Empty rows for what is not in the file, or not any more. */
const BLANK = 4
/** More rows than this fill more pages than anyone leafs through. */
const COMPONENTS = 60

/** The first sheet: when to use the binder, where everything is, and which version this is. */
export function cover({ plan, date, inputHash, texts: { binder: texts, words } }: PlanContext): Block[] {
  const rows = Object.values(texts.tabs).map(([what, use], nth) => [String(nth + 1), what as string, use as string])
  return [
    paragraph(texts.lead, 'lead'), heading(1, texts.when), ...list(false, texts.whenItems),
    ...table({ caption: texts.findCaption, header: Object.values(texts.findColumns), rows, widths: [8, 42, 50] }),
    paragraph(texts.keep),
    ...table({ caption: texts.stateCaption, header: texts.stateColumns, widths: [36, 64], rows: [
      [texts.printed, words.longDate(date)], [texts.nextPrint, plan.reviewBy === undefined ? words.blank : words.longDate(plan.reviewBy)], [texts.place, ''], [texts.hash, inputHash],
    ] }),
  ]
}

/** Who calls whom, from the top down, with room to write who was reached. */
export function callTree({ plan, texts: { binder: texts, document: { activation } } }: PlanContext): Block[] {
  const contacts = Object.values(plan.contacts ?? {})
  const known = contacts.map(({ name, organisation, role, phone, otherwise }) => [organisation ? `${name}, ${organisation}` : name, role ?? '', phone ?? '', otherwise ?? '', ''])
  const blank = Array.from({ length: contacts.length ? BLANK : 3 * BLANK }, () => ['', '', '', '', ''])
  return [
    heading(2, texts.callOrder), ...(plan.activation?.length ? list(false, plan.activation) : [paragraph(activation.noWhen)]),
    paragraph(contacts.length ? texts.callIntro : texts.noContacts),
    { kind: 'table', caption: texts.callCaption, header: Object.values(texts.call), widths: [5, 27, 20, 17, 19, 12], rows: [...known, ...blank].map((cells, nth) => [String(nth + 1), ...cells]), form: true },
    heading(2, activation.steps), ...checklist(activation.general),
  ]
}

/** The services, the one that may be away the shortest first, with room to write how they are. */
export function serviceBoard(context: PlanContext): Block[] {
  const { landscape, watched, say, texts: { binder: { servicesCaption, services }, document: { services: texts }, words } } = context
  if (watched.length === 0) return [paragraph(texts.none)]
  return table({
    caption: servicesCaption, header: Object.values(services), widths: [28, 14, 14, 18, 10, 16], figures: [4], form: true,
    rows: watched.map((id) => {
      const { mtpd, minimum, people } = serviceOf(context, id)
      return [
        nameOf(landscape, id), inWords(context, mtpd, words.unknown), minimum === undefined ? texts.anyLevel : texts.ofNormal(say.share(minimum)), ownerOf(context, id) ?? words.unknown,
        people === undefined ? words.none : say.number(people), '',
      ]
    }),
  })
}

/** The fallbacks that wait for a decision, with how they are put to work. */
export function manualFallbacks(context: PlanContext): Block[] {
  const { landscape, say, texts: { binder: texts, cards, words } } = context
  const rows = allFallbacks(landscape).filter(({ trigger }) => trigger === 'manual').map(({ component, name, description, needs = [], activation, capacity, lasts }) => [
    words.fallback(name, nameOf(landscape, component)), description?.trim() || texts.noHow, namesOf(landscape, needs.flatMap(componentsIn)).join(', ') || words.none,
    inWords(context, activation, words.atOnce), say.share(capacity ?? 1), inWords(context, lasts, cards.noEnd),
  ])
  if (rows.length === 0) return [paragraph(texts.noFallbacks)]
  return [paragraph(texts.fallbackIntro), ...table({ caption: texts.fallbackCaption, header: Object.values(texts.fallbackTable), rows, widths: [22, 34, 20, 9, 6, 9] })]
}

/** What hangs on what, on paper: down from each service, and up from what the most hangs on. */
export function depends({ landscape, watched, needed, texts: { binder: texts, document: { services: { none } }, words } }: PlanContext): Block[] {
  if (watched.length === 0) return [paragraph(none)]
  const down = watched.map((id) => {
    const direct = needsOf(landscape, id)
    const below = foundation(landscape, id).filter((one) => !direct.includes(one)).toReversed()
    return [nameOf(landscape, id), namesOf(landscape, direct).join(', ') || words.none, namesOf(landscape, below).join(', ') || words.none]
  })
  const most = [...needed].sort(([, a], [, b]) => b.size - a.size)
  const up = most.slice(0, COMPONENTS).map(([id, services]) => [nameOf(landscape, id), services.size === watched.length && watched.length > 1 ? texts.all : namesOf(landscape, [...services]).join(', ')])
  return [
    paragraph(texts.downIntro), ...dense(table({ caption: texts.downCaption, header: Object.values(texts.down), rows: down, widths: [18, 26, 56] })),
    ...(up.length ? [paragraph(texts.upIntro)] : []), ...dense(table({ caption: texts.upCaption, header: Object.values(texts.up), rows: up, widths: [30, 70] })),
    ...(most.length > COMPONENTS ? [paragraph(texts.upRest(most.length - COMPONENTS))] : []),
  ]
}
