import { zoomIdentity, type ZoomTransform } from 'd3'
import type { Board, Item } from '../board/board.ts'
import { lookOf, matters, sameLook, type Look } from '../board/look.ts'
import type { Scene } from '../board/scene.ts'
import { cardsOf } from './card-boxes.ts'
import { detailOf, isNamed } from './detail.ts'
import { fontOf } from './headings.ts'
import { labelOf } from './label.ts'
import { paintOf } from './paint.ts'
import type { Painter } from './painter.ts'
import type { Ruler } from './ruler.ts'
import { SvgGround } from './svg-ground.ts'
import { SvgLinks } from './svg-links.ts'
import { SvgNode } from './svg-node.ts'
import { set, svg } from './svg.ts'
import { Wordings } from './wording.ts'

/** While one zooms, letters are fitted anew only when the scale has changed this much, or when it has stood still so long, in milliseconds. */
const REFIT = { ratio: 1.2, still: 80 } as const

/** Draws a board of some hundreds of nodes: a moment or a choice only changes the attributes that it must. */
export class SvgPainter implements Painter {
  private readonly ground: SvgGround
  private readonly links: SvgLinks
  private readonly nodes: ReadonlyMap<string, SvgNode>
  private readonly cards = svg('g', { class: 'cards' })
  private readonly sheet: SVGGElement
  readonly element: SVGSVGElement
  private words: Wordings | null = null
  private scene: Scene | null = null
  private looks = new Map<string, Look>()
  private at: ZoomTransform = zoomIdentity
  /** The scale that letters are fitted to. */
  private fitted = 1
  private settling: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly board: Board, private readonly ruler: () => Ruler) {
    this.ground = new SvgGround(board)
    this.links = new SvgLinks(board)
    this.nodes = new Map([...board.items.values()].map((item) => [item.id, new SvgNode()]))
    for (const [id, { element }] of this.nodes) {
      const { x, y } = (board.items.get(id) as Item).place
      set(element, { transform: `translate(${x} ${y})`, 'data-id': id })
    }
    this.sheet = svg('g', {}, this.ground.element, this.links.element, svg('g', {}, ...[...this.nodes.values()].map(({ element }) => element)), this.cards)
    this.element = svg('svg', { 'aria-hidden': 'true', focusable: 'false' }, this.sheet)
  }

  show(scene: Scene): void {
    const before = this.scene
    this.scene = scene
    if (this.words?.messages !== scene.messages) this.words = new Wordings(this.board, scene.messages)
    const changed: string[] = []
    for (const [id, node] of this.nodes) {
      const look = lookOf(this.board.items.get(id) as Item, scene)
      const last = this.looks.get(id)
      set(node.element, { display: scene.shown.has(id) ? 'inline' : 'none' })
      if (last && sameLook(last, look)) continue
      this.looks.set(id, look)
      node.paint(look, paintOf(look))
      changed.push(id)
    }
    this.ground.dim(scene.lit !== null)
    this.links.show(scene)
    if (before?.messages !== scene.messages) return this.refresh()
    this.write(changed)
    this.layCards()
  }

  move(transform: ZoomTransform): void {
    this.at = transform
    set(this.sheet, { transform: transform.toString() })
    const ratio = transform.k / this.fitted
    if (ratio === 1) return
    clearTimeout(this.settling)
    if (ratio > REFIT.ratio || ratio < 1 / REFIT.ratio) this.refresh()
    else this.settling = setTimeout(() => this.refresh(), REFIT.still)
  }

  /** Fits letters, signs and lines to the scale. */
  refresh(): void {
    if (!this.scene) return
    this.fitted = this.at.k
    this.ground.fit(this.at.k, this.ruler(), this.scene.messages)
    this.links.fit(this.at.k)
    this.write(this.nodes.keys())
    this.layCards()
  }

  private write(ids: Iterable<string>): void {
    const { words, board: { layout, items }, fitted: k } = this
    if (!words) return
    const [font, ruler, detail] = [fontOf(layout, k), this.ruler(), detailOf(layout.row * k, layout.cell * k)]
    for (const id of ids) {
      const [item, look] = [items.get(id) as Item, this.looks.get(id) as Look]
      const label = isNamed(detail, matters(look)) ? labelOf(words.of(item, paintOf(look).bold), item.place, font, k, ruler) : null
      this.nodes.get(id)?.write(item.place, label, font, k)
    }
  }

  private layCards(): void {
    const { scene, words, fitted: k } = this
    if (!scene || !words) return
    const [font, ruler] = [fontOf(this.board.layout, k), this.ruler()]
    this.cards.replaceChildren(...cardsOf(this.board, scene, k, ruler, words, this.ground.boxes).map(({ item, box, paint, label }) => {
      const card = new SvgNode()
      card.paint(lookOf(item, scene), paint)
      card.write(box, label, font, k)
      set(card.element, { transform: `translate(${box.x} ${box.y})` })
      return card.element
    }))
  }
}
