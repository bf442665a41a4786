import type { Edit } from '../../model/edit/edit.ts'
import type { Landscape } from '../../model/landscape.ts'

/** What an answer changes, in the landscape as it is when its turn comes. */
export type Answer = (landscape: Landscape) => Edit | readonly Edit[]

/** Tells whoever holds a screen of the guided pass what was answered. */
export const answered = (from: EventTarget, answer: Answer): boolean => from.dispatchEvent(new CustomEvent('answer', { detail: answer }))

/** So long an edit may take, in milliseconds; after that it is taken to have changed nothing. */
const PATIENCE = 1500

/** Passes answers on one at a time: each is made of the landscape that the one before it left, also when someone is quick. */
export class Turns {
  private readonly waiting: Answer[] = []
  private sentOn: Landscape | null = null

  constructor(private readonly now: () => Landscape, private readonly send: (edits: Edit | readonly Edit[]) => unknown) {}

  take(answer: Answer): void {
    this.waiting.push(answer)
    this.go()
  }

  /** The landscape may have become another one. */
  go(): void {
    const landscape = this.now()
    if (this.sentOn === landscape) return
    this.sentOn = null
    const next = this.waiting.shift()
    if (!next) return
    this.sentOn = landscape
    this.send(next(landscape))
    setTimeout(() => {
      if (this.sentOn !== landscape) return
      this.sentOn = null
      this.go()
    }, PATIENCE)
  }
}
