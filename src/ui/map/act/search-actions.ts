import { placeOn } from '../board/board.ts'
import { around } from '../board/walk.ts'
import type { ConnectActions } from './connect-actions.ts'
import type { Controls } from './controls.ts'

/**
 * What Enter leads to among what was found: first that on which the keyboard already is, and when Enter has led there
 * (`reached`) the one after it, `back` the one before.
 */
export const nextFound = (hits: readonly string[], active: string | null, reached: string | null, back: boolean): string | null =>
  (!back && active !== null && active !== reached && hits.includes(active) ? active : around(hits, active, back))

/** Going along what was found. */
export class SearchActions {
  /** Where Enter led last, of what is sought now. */
  private reached: string | null = null

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
    this.reached = null
    this.goTo(hits.find((id) => id === this.map.active) ?? hits[0] ?? null)
  }

  /** Goes to the next of what was found and chooses it. */
  next(back: boolean): void {
    const id = this.reached = nextFound(this.hits, this.map.active, this.reached, back)
    this.goTo(id)
    if (id !== null && this.map.board?.items.get(id)?.facts && id !== this.map.selected) this.map.ask('select', id)
  }

  private goTo(id: string | null): void {
    if (id === null || !this.map.board) return
    this.map.active = id
    this.needs.lead(id)
    this.map.camera?.reveal(placeOn(this.map.board, id), true)
  }
}
