/** A binary heap: gives the least first, in the order that it was made with. */
export class Heap<T> {
  private readonly items: T[] = []
  constructor(private readonly less: (a: T, b: T) => boolean) {}

  get first(): T | undefined { return this.items[0] }

  add(item: T): void {
    const { items, less } = this
    let at = items.push(item) - 1
    for (let up = (at - 1) >> 1; at > 0 && less(item, items[up] as T); up = (at - 1) >> 1) {
      items[at] = items[up] as T
      at = up
    }
    items[at] = item
  }

  take(): T | undefined {
    const { items, less } = this
    const taken = items[0]
    const item = items.pop()
    if (item === undefined || items.length === 0) return taken
    let at = 0
    for (let child = 1; child < items.length; child = 2 * at + 1) {
      if (child + 1 < items.length && less(items[child + 1] as T, items[child] as T)) child++
      if (!less(items[child] as T, item)) break
      items[at] = items[child] as T
      at = child
    }
    items[at] = item
    return taken
  }
}
