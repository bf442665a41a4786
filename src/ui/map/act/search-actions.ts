import { placeOn } from '../board/board.ts'
import { around } from '../board/walk.ts'
import type { ConnectActions } from './connect-actions.ts'
import type { Controls } from './controls.ts'

/** Going along what was found. */
export class SearchActions {
  constructor(private readonly map: Controls, private readonly needs: ConnectActions) {}

  /** What was found and is shown, in the order of the map. */
  private get hits(): string[] {
    const { board, scene } = this.map
    return board && scene?.found.size ? [...board.items.keys()].filter((id) => scene.found.has(id) && scene.shown.has(id)) : []
  }

  /** How many were found and at which of them the keyboard is, from 1; 0: at none. */
  get found(): { count: number; at: number } {
    const { hits } = this
    return { count: hits.length, at: 1 + hits.indexOf(this.map.active ?? '') }
  }

  /** Something else is sought: stays with what the keyboard is on as long as that is found, or goes to the first. */
  start(): void {
    const { hits } = this
    this.goTo(hits.find((id) => id === this.map.active) ?? hits[0] ?? null)
  }

  next(back: boolean): void { this.goTo(around(this.hits, this.map.active, back)) }

  private goTo(id: string | null): void {
    if (id === null || !this.map.board) return
    this.map.active = id
    this.needs.lead(id)
    this.map.camera?.reveal(placeOn(this.map.board, id), true)
  }
}
