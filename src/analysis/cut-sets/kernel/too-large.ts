/** The decision diagram would take more memory than is allowed: a smaller order, or a smaller part of the landscape, may do. */
export class TooLarge extends Error {
  readonly code = 'too-large'

  constructor(readonly nodes: number) {
    super(`the decision diagram needs more than ${nodes} nodes`)
    this.name = 'TooLarge'
  }
}
