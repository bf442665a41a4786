import { produce, type Draft } from 'immer'

/** A value that changes only through recipes; who subscribes is told after each change. */
export class Store<State extends object> {
  private readonly listeners = new Set<(state: State, before: State) => void>()

  constructor(private current: State) {}

  get state(): State { return this.current }

  /** Changes the state by a recipe on a draft of it (immer). Listeners hear nothing when nothing changed. */
  update(recipe: (draft: Draft<State>) => void): void {
    const before = this.current
    this.current = produce(before, (draft) => { recipe(draft) })
    if (this.current !== before) for (const listener of [...this.listeners]) listener(this.current, before)
  }

  /** Gives a function that ends the subscription. */
  subscribe(listener: (state: State, before: State) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
