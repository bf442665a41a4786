import type { Box } from '../../../layout/layout.ts'
import { placeOn } from '../board/board.ts'
import { nameOfItem } from '../board/speak.ts'
import { begin, editOf, endsOf, flip, lead, refusalOf, type End } from './connecting.ts'
import type { Controls } from './controls.ts'
import type { Spot } from './spot.ts'

/** Making a new need, by hand or by key. */
export class ConnectActions {
  /** Where the pointer is while it draws the line. */
  private tip: { x: number; y: number } | null = null

  constructor(private readonly map: Controls) {}

  private name(id: string | null): string {
    const item = this.map.board?.items.get(id ?? '')
    return item && this.map.board && this.map.scene ? nameOfItem(this.map.board, item, this.map.scene) : '…'
  }

  /** Begins at a component, as one end or the other. */
  begin(id: string, end: End): void {
    if (!this.map.board?.graph.hasNode(id)) return
    this.tip = null
    this.map.followed = null
    this.map.active = id
    this.map.connecting = begin(id, end)
    this.map.say(this.sentence)
  }

  /** The key that begins, and then turns round. */
  key(id: string): void {
    if (!this.map.connecting) return this.begin(id, 'needs')
    this.map.connecting = flip(this.map.connecting)
    this.map.say(this.sentence)
  }

  /** Leads to an item; to a spot when it is drawn by hand. */
  lead(id: string | null, spot?: Spot): void {
    const { connecting } = this.map
    if (!connecting) return
    this.tip = spot && id === null ? spot : null
    this.map.connecting = lead(connecting, id)
    if (this.map.connecting.other !== connecting.other) this.map.say(this.sentence)
  }

  stop(): void {
    this.map.connecting = null
    this.map.say(this.map.messages.map.connecting.stopped)
  }

  /** Makes the need when it can be made; else it says why not. */
  commit(): void {
    const { connecting, board, messages } = this.map
    const edit = connecting && board ? editOf(connecting, board.graph) : null
    if (!connecting) return
    if (!edit) return this.map.say(this.sentence)
    const { from, to } = endsOf(connecting)
    this.map.connecting = null
    this.map.say(messages.map.connecting.done(this.name(from), this.name(to)))
    this.map.ask('edit', edit)
  }

  /** What would come of it, in words. */
  get sentence(): string {
    const { connecting, board, messages: { map } } = this.map
    if (!connecting || !board) return ''
    const { from, to } = endsOf(connecting)
    switch (refusalOf(connecting, board.graph)) {
      case 'nothing-yet': case 'itself': return map.connecting.open(this.name(connecting.start), connecting.end)
      case 'already': return map.connecting.already(this.name(from), this.name(to))
      case 'group': return map.connecting.group
      case null: return map.connecting.ends(this.name(from), this.name(to))
    }
  }

  get isReady(): boolean {
    const { connecting, board } = this.map
    return connecting !== null && board !== null && refusalOf(connecting, board.graph) === null
  }

  /** Between which boxes the line of the new need runs. */
  get line(): { needed: Box; dependent: Box } | null {
    const { connecting, board } = this.map
    if (!connecting || !board?.items.has(connecting.start)) return null
    const start = placeOn(board, connecting.start)
    const other = connecting.other !== null && board.items.has(connecting.other) ? placeOn(board, connecting.other) : this.tip && { ...this.tip, width: 0, height: 0 }
    if (!other) return null
    return connecting.end === 'needs' ? { needed: other, dependent: start } : { needed: start, dependent: other }
  }
}
