import type { CutSetsAnswer, Importance } from '../../analysis/cut-sets/answer.ts'
import { nameOf } from '../names.ts'
import type { Around } from './around.ts'
import { elementName } from './element-name.ts'

/** The sizes of groups of which there are some, with how many, smallest first; as decimal numbers of any length. */
export const ordersOf = ({ byOrder }: Pick<CutSetsAnswer, 'byOrder'>): [order: number, n: string][] =>
  Object.entries(byOrder).filter(([, n]) => n !== '0').map(([order, n]): [number, string] => [Number(order), n]).sort(([a], [b]) => a - b)

/** The names of the members of a group. */
export const setNames = (set: readonly string[], { over }: Pick<CutSetsAnswer, 'over'>, around: Around): string[] => set.map((id) => elementName(around, over, id))

/** What the cut sets mean, in sentences: how many stop it alone, how many together, and how far was looked. */
export function cutSetsMeaning(answer: CutSetsAnswer, around: Around): string[] {
  const { of, over, maxOrder, importance } = answer
  const { landscape, texts: { cutSets: texts } } = around
  const name = nameOf(landscape, of)
  const orders = ordersOf(answer)
  if (orders.some(([order]) => order === 0)) return [texts.already(name)]
  if (orders.length === 0) return [texts.none(name, maxOrder, over)]
  const together = orders.filter(([order]) => order > 1)
  // What stops it alone is in no larger group: among those the one in most of them counts.
  const most = importance.filter(({ byOrder }) => (byOrder['1'] ?? '0') === '0')
    .reduce<Importance | null>((found, one) => (BigInt(one.total) > BigInt(found?.total ?? '1') ? one : found), null)
  return [
    texts.alone(answer.byOrder['1'] ?? '0', over, name), ...(together.length ? [texts.together(together)] : []),
    ...(most ? [texts.most(elementName(around, over, most.element), most.total)] : []),
    maxOrder === null ? texts.complete : texts.bounded(maxOrder, over), texts.explained(name),
  ]
}

/** A row of the table of importance: the cells as they are read, a column for each size of group. */
export const importanceCells = ({ element, total, byOrder }: Importance, answer: CutSetsAnswer, around: Around): string[] =>
  [elementName(around, answer.over, element), around.texts.cutSets.big(total), ...ordersOf(answer).map(([order]) => around.texts.cutSets.big(byOrder[String(order)] ?? '0'))]
