import { property, state } from 'lit/decorators.js'
import type { SavedView } from '../../model/view.ts'
import { emit } from '../components/emit.ts'
import type { Camera } from './act/camera.ts'
import type { Connecting } from './act/connecting.ts'
import type { Controls } from './act/controls.ts'
import type { Board } from './board/board.ts'
import type { Layouts } from './board/planner.ts'
import type { Scene } from './board/scene.ts'
import { Picture } from './picture.ts'

/** What the map is given besides a moment, and what it keeps for itself while one works on it. */
export abstract class MapState extends Picture implements Controls {
  /** Works out where everything stands, in a worker; without it the page does. */
  @property({ attribute: false }) layouts: Layouts | null = null
  @property({ attribute: false }) views: readonly SavedView[] = []
  @property({ attribute: false }) marked: readonly string[] = []
  /** Whether the landscape can be changed here. */
  @property({ type: Boolean }) editing = false
  /** Whether a click switches off rather than chooses. */
  @property({ type: Boolean }) touching = false
  /** Only what is needed: no legend, a short bar. */
  @property({ type: Boolean }) compact = false

  @state() protected sought = ''
  /** Whether only what is shown has a place: then a filter moves things. */
  @state() protected respaced = false
  @state() protected keyboard = false
  @state() protected told = ''
  @state() active: string | null = null
  @state() hovered: string | null = null
  @state() pointed: string | null = null
  @state() followed: string | null = null
  @state() connecting: Connecting | null = null
  @state() board: Board | null = null
  scene: Scene | null = null

  abstract get camera(): Camera | null

  /** A board has come: the keyboard stays with what it was on, or with what stands for that now. */
  protected take(board: Board): void {
    const first = this.board?.items.get(this.active ?? '')?.members[0] ?? this.active
    if (this.active !== null && !board.items.has(this.active)) this.active = board.itemOf.get(first ?? '') ?? null
    this.hovered = this.pointed = null
    if (this.followed !== null && !board.links.has(this.followed)) this.followed = null
    if (this.connecting && !board.items.has(this.connecting.start)) this.connecting = null
    this.board = board
  }

  say(text: string): void { this.told = text }
  ask(event: string, detail: unknown): void { emit(this, event, detail) }
}
