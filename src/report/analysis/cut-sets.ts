import { nameOf } from '../../i18n/names.ts'
import { cutSetsMeaning, importanceCells, ordersOf, setNames } from '../../i18n/told/cut-sets.ts'
import { list, paragraph, type Block } from '../document.ts'
import type { Chapter } from './chapter.ts'

/** As many as a reader goes through. */
const SETS = 30, ELEMENTS = 15

/** What together stops one service: how many groups there are, the smallest, and what is in most of them. */
export const cutSetsChapter: Chapter<'cut-sets'> = (context, answer) => {
  const { landscape, say, texts: { cutSets: texts } } = context
  const [lead = '', ...rest] = cutSetsMeaning(answer, context)
  const sets = answer.sets.filter((set) => set.length > 0).slice(0, SETS)
  const importance = answer.importance.slice(0, ELEMENTS)
  const orders = ordersOf(answer).map(([order]) => order)
  const tables: Block[] = sets.length === 0 ? [] : [
    { kind: 'table', caption: texts.setsCaption, header: [texts.setsColumns.set, texts.setsColumns.size], rows: sets.map((set) => [texts.set(setNames(set, answer, context)), say.number(set.length)]), widths: [84, 16], figures: [1] },
    ...(sets.length < answer.sets.length || answer.more ? [paragraph(texts.more(sets.length, answer.total))] : []),
    {
      kind: 'table', caption: texts.importance, header: [texts.importanceColumns.element, texts.importanceColumns.total, ...orders.map((order) => texts.importanceColumns.order(order))],
      rows: importance.map((one) => importanceCells(one, answer, context)), widths: [40, 20, ...orders.map(() => Math.max(8, Math.floor(40 / orders.length)))], figures: [1, ...orders.map((_, nth) => nth + 2)],
    },
  ]
  return [paragraph(`${texts.of}: ${nameOf(landscape, answer.of)}. ${texts.over}: ${texts.overs[answer.over].toLowerCase()}.`), paragraph(lead, 'lead'), ...list(false, rest), ...tables]
}
