/** The seconds at which a node must be looked at again: a binary heap of (time, node), earliest first. */
export class Agenda {
  private times: number[] = []
  private nodes: number[] = []

  /** The earliest second on the agenda, Infinity when it is empty. */
  get next(): number { return this.times[0] ?? Infinity }

  add(time: number, node: number): void {
    if (time === Infinity) return
    let i = this.times.length
    this.times.push(time)
    this.nodes.push(node)
    while (i > 0) {
      const parent = (i - 1) >> 1
      if ((this.times[parent] as number) <= time) break
      this.swap(i, parent)
      i = parent
    }
  }

  /** Takes the node of the earliest entry off the agenda; -1 when it is empty. */
  take(): number {
    const node = this.nodes[0] ?? -1
    const lastTime = this.times.pop()
    const lastNode = this.nodes.pop()
    if (this.times.length === 0 || lastTime === undefined || lastNode === undefined) return node
    this.times[0] = lastTime
    this.nodes[0] = lastNode
    for (let i = 0; ;) {
      const left = 2 * i + 1, right = left + 1
      let least = i
      if (left < this.times.length && (this.times[left] as number) < (this.times[least] as number)) least = left
      if (right < this.times.length && (this.times[right] as number) < (this.times[least] as number)) least = right
      if (least === i) return node
      this.swap(i, least)
      i = least
    }
  }

  private swap(i: number, j: number): void {
    [this.times[i], this.times[j]] = [this.times[j] as number, this.times[i] as number];
    [this.nodes[i], this.nodes[j]] = [this.nodes[j] as number, this.nodes[i] as number]
  }
}
