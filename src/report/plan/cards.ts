import { nameOf } from '../../i18n/names.ts'
import { paragraph, type Block } from '../document.ts'
import { table } from './blocks.ts'
import { card } from './card.ts'
import type { PlanContext } from './context.ts'

/** Which card to take, and the cards: each a page of its own. */
export function cards(context: PlanContext): Block[] {
  const { cases, texts: { document: { scenarios } } } = context
  if (cases.length === 0) return [paragraph(scenarios.none)]
  return [paragraph(context.texts.cards.intro), ...cardList(context), ...cases.flatMap((one): Block[] => [{ kind: 'pageBreak' }, ...card(context, one, 2)])]
}

/** The cards by name, with what stops first, to choose by. */
export function cardList({ cases, landscape, say, texts: { cards: texts, words } }: PlanContext): Block[] {
  return table({
    caption: texts.listCaption, header: Object.values(texts.listColumns), widths: [38, 30, 16, 16],
    rows: cases.map(({ scenario, trace: { summary: { first, interrupted } } }) => [
      scenario.name, interrupted[0] === undefined ? texts.nothingStops : nameOf(landscape, interrupted[0]),
      first === null ? words.none : first === 0 ? words.atOnce : words.after(say.duration(first)), scenario.response ? texts.complete : texts.derived,
    ]),
  })
}
