import type { Entry } from '../../src/store/history.ts'
import type { Keeping, Opened, WorkRecord } from '../../src/store/keep/kept.ts'

/** Keeps everything at once, in memory; remembers what it was asked to write. */
export class FakeKeeper {
  readonly records = new Map<string, WorkRecord>()
  readonly entries: Entry[] = []

  constructor(private readonly tell: (keeping: Keeping) => void) {}

  begin(record: WorkRecord): string {
    const id = `kept-${this.records.size + 1}`
    this.records.set(id, record)
    this.tell({ state: 'kept', at: 1 })
    return id
  }
  append(id: string, entry: Entry, record: WorkRecord): void {
    this.entries.push(entry)
    this.records.set(id, record)
  }
  rewrite(id: string, record: WorkRecord): void { this.records.set(id, record) }
  async open(id: string): Promise<Opened> {
    const record = this.records.get(id)
    return record ? { ok: true, record, at: 1, lost: 0, writer: true } : { ok: false, why: 'gone' }
  }
  async list() { return [] }
  async flush() {}
  async release() {}
}
