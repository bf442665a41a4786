import type { Entry } from '../history.ts'
import type { WorkRecord } from './kept.ts'
import type { Batch } from './write.ts'

/** After so many entries, or so long after the last time, the work is written as a whole again. */
const MOST_ENTRIES = 100
const LONGEST = 10 * 60_000

/** Where a writer goes on: `since` is how many entries there are since the record was written as a whole, `null` when it must be. */
export interface Start { record: WorkRecord; at: number; since: number | null }

/** What is to be written of one landscape: in order, what comes together in one go, and what failed again with what comes next. */
export class Writer {
  private entries: Entry[] = []
  private record: WorkRecord
  private at: number
  private whole = false
  /** What is known of files is only in the whole; when the whole was last written, and how many entries there are since. */
  private last: { files: WorkRecord['files'] | null; at: number; entries: number }
  private running: Promise<void> | null = null

  /** `write` rejects when it could not. */
  constructor(readonly id: string, start: Start, private readonly write: (batch: Omit<Batch, 'pen' | 'takes'>) => Promise<void>) {
    this.record = start.record
    this.at = start.at
    this.last = { files: start.since === null ? null : start.record.files, at: start.at, entries: start.since ?? 0 }
  }

  /** Writes down what happened at a time; `null`: something that is no step. */
  add(entry: Entry | null, record: WorkRecord, at: number): void {
    if (entry) this.entries.push(entry)
    else this.whole = true
    this.record = record
    this.at = at
    void this.flush()
  }

  /** Writes what there is to write; resolves when that is done or could not be done. */
  flush(): Promise<void> {
    // A moment later, so that what comes together is written together.
    this.running ??= Promise.resolve().then(() => this.run())
    return this.running
  }

  private get due(): boolean {
    const { files, at, entries } = this.last
    return this.whole || files !== this.record.files || this.at - at >= LONGEST || entries + this.entries.length >= MOST_ENTRIES
  }

  private async run(): Promise<void> {
    while (this.entries.length || this.whole || this.last.files === null) {
      const { id, entries, record, at, due } = this
      Object.assign(this, { entries: [], whole: false })
      try {
        await this.write({ id, entries, record, at, whole: due })
      } catch {
        this.entries = [...entries, ...this.entries]
        this.whole ||= due
        break
      }
      this.last = due ? { files: record.files, at, entries: 0 } : { ...this.last, entries: this.last.entries + entries.length }
    }
    // At once: what comes from here on is to be written anew.
    this.running = null
  }
}
