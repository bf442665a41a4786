import { groupNode, type Box } from '../../../layout/layout.ts'
import { placeOn, type Board, type Item } from '../board/board.ts'
import { lookOf, matters } from '../board/look.ts'
import type { Scene } from '../board/scene.ts'
import { cardOver } from './cards.ts'
import { detailOf, isNamed } from './detail.ts'
import { fontOf } from './headings.ts'
import { labelOf, saysAll, wholeWidth, type Label, type Measure } from './label.ts'
import { paintOf, paintOfCard, type NodePaint } from './paint.ts'
import type { Wordings } from './wording.ts'

/** A whole name over the map. */
export interface Card { item: Item; box: Box; paint: NodePaint; label: Label; affected: number }

/** So high is the row of a card on the screen at least, in pixels: a name must be read also far out. */
const LEAST_ROW = 20

/** Of so many folded groups the names may run over the empty ground beside them. */
const MOST_GROUPS = 60

/** What stands in the rows of an item besides it, as wide as it is by now. */
const besides = ({ grid, layout, items }: Board, { shown }: Scene, { id, place }: Item, wider: ReadonlyMap<string, Box>): Box[] =>
  [...grid.within({ ...place, x: 0, width: layout.width })].flatMap((other) => (other !== id && shown.has(other) ? wider.get(other) ?? items.get(other)?.place ?? [] : []))

/** Whole names over the map, of what is chosen or pointed at, where the cell does not show that, clear of `never` if it can be; and of folded groups, as far as there is nothing beside them. */
export function cardsOf(board: Board, scene: Scene, scale: number, measure: Measure, words: Wordings, never: readonly Box[]): Card[] {
  const { layout, items } = board
  const font = fontOf(layout, scale)
  const detail = detailOf(layout.row * scale, layout.cell * scale)
  const chosen = scene.selected === null ? null : board.itemOf.get(scene.selected) ?? null
  const pointed = new Set([chosen, scene.keyboard ? scene.active : null, scene.hovered, scene.target]
    .filter((id): id is string => id !== null && items.has(id) && scene.shown.has(id)))
  const inSight = detail === 'blocks' ? [] : [...scene.lit ?? []].filter((id) => !pointed.has(id) && scene.shown.has(id) && items.has(id)).map((id): Box => placeOn(board, id))
  const groups = detail === 'blocks' ? [] : layout.groups.filter(({ folded }) => folded).map(({ key }) => groupNode(key)).filter((id) => scene.shown.has(id) && !pointed.has(id))
  const wider = new Map<string, Box>()
  return [...groups.slice(0, MOST_GROUPS), ...pointed].flatMap((id) => {
    const item = items.get(id) as Item
    const look = lookOf(item, scene)
    const wording = words.of(item, paintOf(look).bold)
    if (isNamed(detail, matters(look)) && saysAll(labelOf(wording, item.place, font, scale, measure), wording)) return []
    const height = pointed.has(id) ? Math.max(item.place.height, LEAST_ROW / scale) : item.place.height
    const cell = { ...item.place, y: item.place.y - (height - item.place.height) / 2, height }
    const wanted = wholeWidth(wording, font, scale, measure)
    const box = { ...cell, ...(pointed.has(id) ? cardOver(cell, wanted, layout.width, inSight, never) : cardOver(cell, wanted, layout.width, [], besides(board, scene, item, wider))) }
    if (!pointed.has(id) && box.width <= cell.width) return []
    inSight.push(box)
    wider.set(id, box)
    return [{ item, box, paint: paintOfCard(look), label: labelOf(wording, { width: box.width, height: Math.min(height, 1.6 * font) }, font, scale, measure), affected: look.affected }]
  })
}
