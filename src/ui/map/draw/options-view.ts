import type { ZoomTransform } from 'd3'
import type { Board, Item } from '../board/board.ts'
import { lookOf } from '../board/look.ts'
import { optionsOf } from '../board/options.ts'
import type { Scene } from '../board/scene.ts'
import { speakItem } from '../board/speak.ts'
import { set } from './svg.ts'

/** The DOM id of the option of an item. */
export const optionId = (id: string): string => `option-${id}`

/**
 * The map for the screen reader: an option for every item, or on a large map for those around the keyboard, each lying
 * where the item is drawn, so that magnifiers and exploring by touch find it too. Nothing of it is seen.
 */
export class OptionsView {
  private readonly shown = new Map<string, HTMLElement>()
  private board: Board | null = null

  constructor(private readonly element: HTMLElement) {}

  show(board: Board, scene: Scene): void {
    const { options, size } = optionsOf(board, scene)
    const ids = new Set(options.map(({ id }) => id))
    if (board !== this.board) for (const [id, element] of this.shown) this.drop(id, element)
    this.board = board
    for (const [id, element] of this.shown) if (!ids.has(id)) this.drop(id, element)
    options.forEach(({ id, position }, i) => {
      const item = board.items.get(id) as Item
      const element = this.shown.get(id) ?? this.make(item)
      if (this.element.children[i] !== element) this.element.insertBefore(element, this.element.children[i] ?? null)
      const { selected, marked } = lookOf(item, scene)
      set(element, { 'aria-label': speakItem(board, item, scene), 'aria-selected': String(selected || marked), 'aria-posinset': position, 'aria-setsize': size })
    })
  }

  move(at: ZoomTransform): void { this.element.style.transform = `translate(${at.x}px,${at.y}px) scale(${at.k})` }

  private drop(id: string, element: HTMLElement): void {
    element.remove()
    this.shown.delete(id)
  }

  private make({ id, place }: Item): HTMLElement {
    const element = document.createElement('div')
    set(element, { id: optionId(id), role: 'option' })
    element.style.left = `${place.x}px`
    element.style.top = `${place.y}px`
    element.style.width = `${place.width}px`
    element.style.height = `${place.height}px`
    this.shown.set(id, element)
    return element
  }
}
