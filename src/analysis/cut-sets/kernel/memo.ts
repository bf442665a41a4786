import { mix } from './diagram.ts'

const MOST_ENTRIES = 2 ** 22

/** What operations gave before: a table that forgets when two fall in the same place (Brace, Rudell & Bryant 1990), and grows with its use. */
export class Memo {
  private entries = new Int32Array(4 * 2048)
  private mask = 2047
  private written = 0

  /** What was kept for this, or -1. */
  get(a: number, b: number, c: number): number {
    const at = (mix(a, b, c) & this.mask) * 4
    const { entries } = this
    return entries[at] === a && entries[at + 1] === b && entries[at + 2] === c ? (entries[at + 3] as number) - 1 : -1
  }

  /** Keeps a result; gives it back. */
  keep(a: number, b: number, c: number, result: number): number {
    if (++this.written > this.mask * 2 && this.mask < MOST_ENTRIES - 1) this.enlarge()
    const at = (mix(a, b, c) & this.mask) * 4
    const { entries } = this
    entries[at] = a
    entries[at + 1] = b
    entries[at + 2] = c
    entries[at + 3] = result + 1
    return result
  }

  clear(): void {
    this.entries.fill(0)
  }

  private enlarge(): void {
    const old = this.entries
    this.mask = this.mask * 4 + 3
    this.entries = new Int32Array(4 * (this.mask + 1))
    this.written = 0
    for (let at = 0; at < old.length; at += 4) {
      if (old[at + 3] !== 0) this.keep(old[at] as number, old[at + 1] as number, old[at + 2] as number, (old[at + 3] as number) - 1)
    }
  }
}
