import type { Board, Item } from '../board/board.ts'
import { lookOf, matters, type Look } from '../board/look.ts'
import type { Scene } from '../board/scene.ts'
import { drawNode } from './canvas-node.ts'
import { detailOf, isNamed } from './detail.ts'
import { fontOf } from './headings.ts'
import { labelOf, type Measure } from './label.ts'
import { blockOf, paintOf, type Tone } from './paint.ts'
import { onScreen, windowOf, type Pen } from './pen.ts'
import type { Wordings } from './wording.ts'

/** Draws the items that are in the window, in as much detail as can be made out. */
export function drawNodes(pen: Pen, board: Board, scene: Scene, measure: Measure, words: Wordings): void {
  const { layout } = board
  const { k } = pen.at
  const detail = detailOf(layout.row * k, layout.cell * k)
  const seen = [...board.grid.within(windowOf(pen))].filter((id) => scene.shown.has(id)).map((id) => board.items.get(id) as Item)
  if (detail === 'blocks') return drawBlocks(pen, seen, scene)
  const font = fontOf(layout, k)
  for (const item of seen) {
    const look = lookOf(item, scene)
    const paint = paintOf(look)
    const label = isNamed(detail, matters(look)) ? labelOf(words.of(item, paint.bold), item.place, font, k, measure) : null
    drawNode(pen, { box: onScreen(pen, item.place), status: look.status, paint, label, font, group: look.group, affected: look.affected })
  }
}

/** From afar: a block of colour for each item, all of one colour at once. */
function drawBlocks(pen: Pen, items: readonly Item[], scene: Scene): void {
  const { context, palette } = pen
  const blocks = new Map<string, { tone: Tone; opacity: number; items: Item[] }>()
  const ringed: { item: Item; look: Look }[] = []
  for (const item of items) {
    const look = lookOf(item, scene)
    const { tone, opacity } = blockOf(look)
    const [key, block] = [`${tone} ${opacity}`, blocks.get(`${tone} ${opacity}`)]
    if (block) block.items.push(item)
    else blocks.set(key, { tone, opacity, items: [item] })
    if (look.selected || look.active || look.hovered || look.target) ringed.push({ item, look })
  }
  for (const { tone, opacity, items: same } of blocks.values()) {
    context.globalAlpha = opacity
    context.fillStyle = palette[tone]
    context.beginPath()
    for (const { place } of same) {
      const { x, y, width, height } = onScreen(pen, place)
      context.rect(x, y, Math.max(1, width), Math.max(1, height))
    }
    context.fill()
  }
  context.globalAlpha = 1
  for (const { item, look } of ringed) {
    const { x, y, width, height } = onScreen(pen, item.place)
    const edge = paintOf(look).edge
    context.strokeStyle = palette[edge?.tone ?? 'accent']
    context.lineWidth = Math.max(2, edge?.width ?? 0)
    context.strokeRect(x - 2, y - 2, width + 4, height + 4)
  }
}
