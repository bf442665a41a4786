/** A value of which parts are replaced, never changed in place; who subscribes is told after each change. */
export class Store<State extends object> {
  private readonly listeners = new Set<(state: State, before: State) => void>()

  constructor(private current: State) {}

  get state(): State { return this.current }

  /** Replaces parts of the state. Listeners hear nothing when nothing changed. */
  update(parts: Partial<State>): void {
    const before = this.current
    if ((Object.keys(parts) as (keyof State)[]).every((key) => Object.is(parts[key], before[key]))) return
    this.current = { ...before, ...parts }
    for (const listener of [...this.listeners]) listener(this.current, before)
  }

  /** Gives a function that ends the subscription. */
  subscribe(listener: (state: State, before: State) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
}
