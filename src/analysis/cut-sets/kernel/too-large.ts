/** The decision diagram would take more memory than is allowed: a smaller order, or a smaller part of the landscape, may do. */
export class TooLarge extends Error {
  readonly code = 'too-large'

  constructor(what: string) {
    super(`the decision diagram is too large: ${what}`)
    this.name = 'TooLarge'
  }
}

/** Diagrams are walked from top to bottom by recursion: one that is too deep for the stack, or too long for an array, is too large as well. */
export function orTooLarge<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof RangeError ? new TooLarge(error.message) : error
  }
}
