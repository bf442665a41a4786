import type { Messages } from '../../../i18n/index.ts'
import type { MapView } from '../../../model/view.ts'
import type { Board } from '../board/board.ts'
import type { Scene } from '../board/scene.ts'
import type { Camera } from './camera.ts'
import type { Connecting } from './connecting.ts'

/** What the map lets its actions see and set. */
export interface Controls {
  readonly messages: Messages
  readonly view: MapView
  readonly marked: readonly string[]
  readonly selected: string | null
  readonly editing: boolean
  readonly touching: boolean
  readonly board: Board | null
  readonly scene: Scene | null
  readonly camera: Camera | null
  /** The item that the keyboard is on, and the one that the pointer is on. */
  active: string | null
  hovered: string | null
  /** Key of the link that the pointer is on. */
  pointed: string | null
  /** Key of the link that is followed. */
  followed: string | null
  connecting: Connecting | null
  /** Lets assistive technology say it. */
  say(text: string): void
  /** Asks something of the page, see the events of the map. */
  ask(event: string, detail: unknown): void
}
