import { KINDS, type Kind } from '../../../model/kinds.ts'
import type { Item } from '../board/board.ts'
import { placeOn } from '../board/board.ts'
import { toggled } from '../board/hiding.ts'
import { nameOfItem } from '../board/speak.ts'
import { step } from '../board/walk.ts'
import type { ConnectActions } from './connect-actions.ts'
import type { Controls } from './controls.ts'
import type { LinkActions } from './link-actions.ts'
import type { Move } from './keys.ts'
import { addMarks, subjectsOf, toggleMark } from './marks.ts'
import type { Spot } from './spot.ts'

/** What keys and clicks do on the map. */
export class Actions {
  constructor(private readonly map: Controls, private readonly links: LinkActions, private readonly needs: ConnectActions) {}

  private get item(): Item | undefined { return this.map.board?.items.get(this.map.active ?? '') }

  reveal(id: string, sought = false): void {
    if (this.map.board?.items.has(id)) this.map.camera?.reveal(placeOn(this.map.board, id), sought)
  }

  act(move: Move): void {
    const { map, item } = this
    switch (move.do) {
      case 'step': return this.step(move.step)
      case 'zoom': return map.camera?.zoomBy(move.factor, item?.place)
      case 'fit': return map.camera?.fit()
      case 'release': return this.release()
      case 'follow': return this.links.follow(move.back)
      case 'add': return this.add(item?.facts?.kind ?? null)
      case 'remove': return this.remove()
    }
    if (!item) return
    switch (move.do) {
      case 'choose': return this.enter(item, move.more)
      case 'mark': return this.mark(item)
      case 'fold': return this.fold(item.group ?? item.place.group)
      case 'switch-off': return this.switchOff(item, move.more)
      case 'rename': return this.rename(item)
      case 'connect': return this.needs.key(item.id)
    }
  }

  private step(direction: Parameters<typeof step>[2]): void {
    const { map } = this
    if (!map.board || !map.scene) return
    map.followed = null
    map.active = step(map.board, map.active, direction, map.scene.shown) ?? map.active
    this.needs.lead(map.active)
    if (map.active !== null) this.reveal(map.active)
  }

  private enter(item: Item, more: boolean): void {
    if (this.map.connecting) this.needs.commit()
    else if (this.map.followed !== null) this.links.jump()
    else if (this.map.editing && !this.map.touching && item.id === this.map.selected) this.rename(item)
    else this.choose(item, more)
  }

  /** Escape lets go of one thing at a time. Gives back what there is to let go of by `holds`. */
  private release(): void {
    const { map } = this
    if (map.connecting) this.needs.stop()
    else if (map.followed !== null) map.followed = null
    else if (map.selected !== null) map.ask('select', null)
    else if (map.marked.length) map.ask('mark', [])
  }

  /** Whether Escape has something to let go of here; else it is for the page. */
  get holds(): boolean {
    const { connecting, followed, selected, marked } = this.map
    return connecting !== null || followed !== null || selected !== null || marked.length > 0
  }

  private choose(item: Item, more: boolean): void {
    if (item.group !== null) this.fold(item.group)
    else if (this.map.touching) this.switchOff(item, more)
    else if (item.id !== this.map.selected) this.map.ask('select', item.id)
  }

  private switchOff({ id, facts }: Item, more: boolean): void {
    if (facts) this.map.ask('what-if', { id, more })
  }

  /** Folds a group into one node, or unfolds it. */
  fold(group: string | undefined): void {
    const { map } = this
    const { board, scene } = map
    if (group === undefined || !board || !scene) return
    const folded = map.view.folded.includes(group)
    map.ask('view', { ...map.view, folded: toggled(map.view.folded, group) })
    const count = board.layout.groups.find(({ key }) => key === group)?.members.length ?? 0
    const name = nameOfItem(board, { facts: null, group, id: group } as Item, scene)
    map.say(folded ? map.messages.map.unfolded(name, count) : map.messages.map.folded(name))
  }

  private mark({ members }: Item): void { this.setMarks(toggleMark(this.map.marked, members)) }

  /** Marks all of these as well. */
  markAll(items: Iterable<string>): void {
    this.setMarks(addMarks(this.map.marked, [...items].flatMap((id) => this.map.board?.items.get(id)?.members ?? [])))
  }

  private setMarks(marked: string[]): void {
    this.map.ask('mark', marked)
    this.map.say(this.map.messages.map.marked(marked.length))
  }

  private add(kind: Kind | null): void { this.map.ask('add', { kind }) }

  private remove(): void {
    if (this.map.followed !== null) this.links.cut()
    else if (this.item) this.map.ask('remove', subjectsOf(this.item.members, this.map.marked))
  }

  private rename({ id, facts }: Item): void {
    if (facts) this.map.ask('rename', id)
  }

  click({ item: id, link, heading }: Spot, event: MouseEvent): void {
    const { map } = this
    if (map.connecting) return id === null ? undefined : this.needs.commit()
    if (heading !== null) return this.fold(heading)
    map.followed = link?.key ?? null
    const item = id === null ? undefined : map.board?.items.get(id)
    if (item) {
      map.active = item.id
      if (event.ctrlKey || event.metaKey) this.mark(item)
      else this.choose(item, event.shiftKey)
    } else if (!link && !map.touching && map.selected !== null) map.ask('select', null)
  }

  doubleClick({ item: id, link, heading, x, y }: Spot): void {
    const { map } = this
    if (!map.editing || map.touching || map.connecting || link || heading !== null) return
    const item = id === null ? undefined : map.board?.items.get(id)
    if (item) this.rename(item)
    else this.add(kindAt(map.board?.layout.fields ?? [], x, y))
  }
}

/** The kind of which the column under a point is; `null` where it stands for something else. */
export function kindAt(fields: readonly { key: string; x: number; y: number; width: number; height: number }[], x: number, y: number): Kind | null {
  const key = fields.find((field) => x >= field.x && x <= field.x + field.width && y >= field.y && y <= field.y + field.height)?.key
  return key === 'critical' ? 'service' : KINDS.find((kind) => kind === key) ?? null
}
