import { nameOf, organisationName } from '../../i18n/names.ts'
import { componentOf, type Component } from '../../model/landscape.ts'
import { heading, paragraph, type Block } from '../document.ts'
import { contractContext } from '../exit/context.ts'
import { contractChapter } from '../exit/contracts.ts'
import { table } from './blocks.ts'
import type { PlanContext } from './context.ts'

/** More suppliers without an exit are counted only. */
const MOST = 15
const SPAN = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/
const DAY = /^\d{4}-\d\d-\d\d$/

/** How to leave suppliers: per contract where there are contracts, else what is known of components; and where nothing is. */
export function exit(context: PlanContext): Block[] {
  const { landscape, texts: { exit: texts } } = context
  return [
    paragraph(texts.intro),
    ...(landscape.contracts ? contractChapter(contractContext({ ...context, plan: null, scenarios: [], schedule: null })) : components(context)),
    heading(2, texts.withoutHeading), ...without(context),
  ]
}

function components(context: PlanContext): Block[] {
  const { landscape, texts: { exit: texts } } = context
  const rows = Object.keys(landscape.components).flatMap((id) => {
    const { exit: known } = componentOf(landscape, id)
    return known ? [exitRow(context, id, known)] : []
  })
  return rows.length ? table({ caption: texts.caption, header: Object.values(texts.columns), rows, widths: [18, 15, 15, 9, 10, 11, 11, 11] }) : [paragraph(texts.none)]
}

function exitRow(context: PlanContext, id: string, { replacedBy, lead, notice, contractEnd, cost, portability }: NonNullable<Component['exit']>): string[] {
  const { landscape, say, texts: { exit: texts, words } } = context
  const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : words.unknown)
  const span = (value: unknown): string => {
    const parts = SPAN.exec(plain(value))
    return (parts && texts.span(parts.slice(1).map((n) => Number(n ?? 0)))) || plain(value)
  }
  const { supplier } = componentOf(landscape, id)
  return [
    nameOf(landscape, id), supplier === undefined ? words.unknown : organisationName(landscape, supplier),
    typeof replacedBy === 'string' ? nameOf(landscape, replacedBy) : plain((replacedBy as { name?: unknown } | undefined)?.name), span(lead), span(notice),
    typeof contractEnd === 'string' && DAY.test(contractEnd) ? words.longDate(contractEnd) : plain(contractEnd), typeof cost === 'number' ? texts.euro(say.number(cost)) : plain(cost),
    texts.portability[plain(portability)] ?? plain(portability),
  ]
}

/** The suppliers that services hang on and of which no exit is known, the heaviest first. */
function without({ landscape, needed, say, texts: { exit: texts } }: PlanContext): Block[] {
  const found = new Map<string, { components: number; services: Set<string> }>()
  for (const [id, services] of needed) {
    const { supplier, exit: known } = componentOf(landscape, id)
    if (supplier === undefined || known) continue
    const one = found.get(supplier) ?? { components: 0, services: new Set<string>() }
    found.set(supplier, { components: one.components + 1, services: new Set([...one.services, ...services]) })
  }
  const rows = [...found].sort(([, a], [, b]) => b.services.size - a.services.size || b.components - a.components)
  if (rows.length === 0) return [paragraph(texts.allKnown)]
  return [...table({
    caption: texts.withoutCaption, header: Object.values(texts.withoutColumns), widths: [56, 18, 26], figures: [1, 2],
    rows: rows.slice(0, MOST).map(([id, { components, services }]) => [organisationName(landscape, id), say.number(components), say.number(services.size)]),
  }), ...(rows.length > MOST ? [paragraph(texts.withoutRest(rows.length - MOST))] : [])]
}
