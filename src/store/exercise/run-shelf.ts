import type { Entry } from '../../exercise/entry.ts'
import type { Run } from '../../exercise/run.ts'
import type { Connection } from '../keep/connection.ts'
import type { KeptRun } from './exercise-state.ts'
import { RUN_STORES, RUN_VERSION, type RunSchema } from './run-rows.ts'

/** A run as it was found; `alive`: when its clock was last known to run, in milliseconds since 1970. */
export interface FoundRun extends Run { row: KeptRun; alive: number | null }

const under = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

/** The runs that are kept in this browser. Every method rejects with what stood in the way. */
export class RunShelf {
  constructor(private readonly database: Connection<RunSchema>) {}

  /** Those that can be opened, the last first. */
  async list(): Promise<KeptRun[]> {
    const rows = await (await this.database.get()).getAll('runs')
    return rows.filter(({ version }) => version <= RUN_VERSION).map(({ version: _, ...row }) => row).sort((a, b) => b.lastAt - a.lastAt)
  }

  /** Writes what is new of a run: `written` is how many of its entries are there, `null` when nothing of it is. All of it or nothing, and on the disk before it is done. */
  async write(row: KeptRun, { of, entries }: Run, written: number | null): Promise<void> {
    const from = written ?? 0
    const transaction = (await this.database.get()).transaction(RUN_STORES, 'readwrite', { durability: 'strict' })
    await Promise.all([
      transaction.objectStore('runs').put({ ...row, version: RUN_VERSION }),
      ...(written === null ? [transaction.objectStore('subjects').put({ id: row.id, of })] : []),
      ...entries.slice(from).map((entry, i) => transaction.objectStore('entries').put({ id: row.id, number: from + i, entry })),
      transaction.done,
    ])
  }

  /** Notes that the clock of a run still runs. */
  async beat(id: string, at: number): Promise<void> { await (await this.database.get()).put('beats', { id, at }) }

  /** A run with its log up to the last entry that can be followed; `null` when it is not there, or of a newer version of the app. */
  async read(id: string): Promise<FoundRun | null> {
    const transaction = (await this.database.get()).transaction(RUN_STORES)
    const [row, subject, rows, beat] = await Promise.all([
      transaction.objectStore('runs').get(id), transaction.objectStore('subjects').get(id), transaction.objectStore('entries').getAll(under(id)), transaction.objectStore('beats').get(id),
    ])
    if (!row || !subject || row.version > RUN_VERSION) return null
    const gap = rows.findIndex(({ number }, i) => number !== i)
    const entries: Entry[] = (gap < 0 ? rows : rows.slice(0, gap)).map(({ entry }) => entry)
    const { version: _, ...kept } = row
    return { of: subject.of, entries, row: kept, alive: beat?.at ?? null }
  }

  async forget(id: string): Promise<void> {
    const transaction = (await this.database.get()).transaction(RUN_STORES, 'readwrite')
    await Promise.all([
      ...(['runs', 'subjects', 'beats'] as const).map((store) => transaction.objectStore(store).delete(id)),
      transaction.objectStore('entries').delete(under(id)),
      transaction.done,
    ])
  }
}
