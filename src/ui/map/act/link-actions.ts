import type { Edit } from '../../../model/edit/edit.ts'
import { placeOn } from '../board/board.ts'
import type { Link } from '../board/links.ts'
import { speakLink } from '../board/speak.ts'
import { around } from '../board/walk.ts'
import type { Controls } from './controls.ts'
import { linksFrom, otherEnd } from './following.ts'

/** Following the links of the map from one end to the other. */
export class LinkActions {
  constructor(private readonly map: Controls) {}

  /** Steps to the next link of where the keyboard is, and says it. */
  follow(back: boolean): void {
    const { board, scene, active, messages } = this.map
    if (!board || !scene || active === null) return
    const links = linksFrom(board.linksAt.get(active), scene.shown)
    const keys = links.map(({ key }) => key)
    this.map.followed = around(keys, this.map.followed, back)
    const at = keys.indexOf(this.map.followed ?? '')
    const link = links[at]
    this.map.say(link ? messages.map.following(speakLink(board, link, scene).map(({ sentence }) => sentence).join('. '), at + 1, links.length) : messages.map.noLinks)
  }

  private get link(): Link | undefined { return this.map.board?.links.get(this.map.followed ?? '') }

  /** Goes to the end where the keyboard is not. */
  jump(): void {
    const { link } = this
    if (link) this.goTo(otherEnd(link, this.map.active ?? ''))
  }

  /** Goes to an item: it is chosen and comes into sight. */
  goTo(id: string): void {
    const { map } = this
    const item = map.board?.items.get(id)
    if (!map.board || !item) return
    map.followed = null
    map.active = id
    map.camera?.reveal(placeOn(map.board, id), true)
    if (item.facts) map.ask('select', id)
  }

  /** Takes away one connection of the landscape, or all of the link that is followed. Links of a folded group are not one. */
  cut(edge?: string): void {
    const { board, editing } = this.map
    const { link } = this
    if (!board || !link || !editing || !board.graph.hasNode(link.from) || !board.graph.hasNode(link.to)) return
    const edits = (edge === undefined ? link.edges : [edge]).map((key): Edit => {
      const { fallback } = board.graph.getEdgeAttributes(key)
      return { do: 'disconnect', from: link.from, to: link.to, ...(fallback === undefined ? {} : { fallback }) }
    })
    this.map.followed = null
    this.map.ask('edit', edits.length === 1 ? edits[0] : edits)
  }
}
