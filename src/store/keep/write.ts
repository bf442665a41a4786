import type { IDBPTransaction } from 'idb'
import type { StepLabel } from '../../model/edit/edit.ts'
import { filesOf, valueIn, type Work } from '../../model/work.ts'
import type { Entry } from '../history.ts'
import { STORES, under, type KeepDatabase, type KeepSchema, type LandscapeRow, type VersionRow } from './database.ts'
import type { WorkRecord } from './kept.ts'
import { packed } from './pack.ts'
import { RECORD_SCHEMA } from './record-schema.ts'
import { superfluous } from './thin.ts'

/** Another tab has the pen now. */
export class PenLost extends Error { override name = 'PenLost' }

/** What is written in one go: all of it or nothing. */
export interface Batch {
  id: string
  /** The tab that writes. */
  pen: string
  /** Whether this tab may take the pen from whichever had it. */
  takes: boolean
  /** What happened, in order. */
  entries: readonly Entry[]
  /** The work after that. */
  record: WorkRecord
  /** Write the work as a whole, and as a version; the entries are in it then. */
  whole: boolean
  /** When the work became like this, in milliseconds since 1970. */
  at: number
}

/** Whether something of the work is in no file as it is. */
const isUnsaved = ({ history: { now }, files }: WorkRecord): boolean =>
  filesOf(now).some((file) => valueIn(now, file) !== files[file]?.saved)

function rowOf({ id, pen, record, at: changedAt }: Batch, seq: number): LandscapeRow {
  const { history: { now: { file, landscape, scenarios } }, open } = record
  return {
    id, pen, seq, open, file, changedAt, schema: RECORD_SCHEMA, name: landscape.name, components: Object.keys(landscape.components).length,
    scenarios: scenarios.length, unsaved: isUnsaved(record),
  }
}

/** Writes a batch in one transaction. Rejects with `PenLost`, or with what stood in the way. */
export async function write(database: KeepDatabase, batch: Batch): Promise<void> {
  const { id, entries } = batch
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' })
  const writing: Promise<unknown>[] = [transaction.done]
  // When one of these fails they all do; the first reason is the one that is told.
  const put = (...requests: Promise<unknown>[]) => writing.push(...requests.map((request) => (request.catch(() => {}), request)))
  transaction.done.catch(() => {})
  try {
    const row = await transaction.objectStore('landscapes').get(id)
    if (row && row.pen !== batch.pen && !batch.takes) throw new PenLost(id)
    const seq = (row?.seq ?? 0) + entries.length
    put(transaction.objectStore('landscapes').put(rowOf(batch, seq)))
    // Someone may have cleared the data of the browser meanwhile: then entries have nothing to go by.
    if (batch.whole || !row) {
      put(transaction.objectStore('journal').delete(under(id)), transaction.objectStore('wholes').put({ id, seq, packed: packed(batch.record) }))
      put(...await writeVersions(transaction, batch, seq))
    } else put(...entries.map((entry, i) => transaction.objectStore('journal').put({ id, seq: seq - entries.length + i + 1, entry })))
    await Promise.all(writing)
  } catch (error) {
    abort(transaction)
    throw transaction.error ?? error
  }
}

type Transaction = IDBPTransaction<KeepSchema, typeof STORES, 'readwrite'>

/** The work becomes a version, and those that are not needed any more go. */
async function writeVersions(transaction: Transaction, { id, at, record: { history: { now, past } } }: Batch, seq: number): Promise<Promise<unknown>[]> {
  const [versions, works] = [transaction.objectStore('versions'), transaction.objectStore('works')]
  const there = await versions.getAll(under(id))
  const row = (key: number, when: number, label: StepLabel | null, work: Work): VersionRow => ({
    id, key, at: when, label, schema: RECORD_SCHEMA, components: Object.keys(work.landscape.components).length,
    name: there.find((one) => one.key === key)?.name ?? null,
  })
  const first = there.length === 0 && past[0] ? [{ row: row(-1, past[0].at, null, past[0].work), work: past[0].work }] : []
  const made = [...first, { row: row(seq, at, past.at(-1)?.label ?? null, now), work: now }]
  const rows = [...there.filter(({ key }) => key !== seq), ...made.map((one) => one.row)]
  return [
    ...made.flatMap(({ row, work }) => [versions.put(row), works.put({ id, key: row.key, work })]),
    ...superfluous(rows, at).flatMap((key) => [versions.delete([id, key]), works.delete([id, key])]),
  ]
}

function abort(transaction: { abort(): void }): void {
  try { transaction.abort() } catch { /* It had ended already. */ }
}
