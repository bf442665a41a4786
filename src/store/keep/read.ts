import { historyOf } from '../history.ts'
import { under, type KeepDatabase } from './database.ts'
import type { WorkRecord } from './kept.ts'
import { RECORD_SCHEMA, recordFrom, workFrom } from './record-schema.ts'
import { restored, type Restored } from './restore.ts'

/** A record as it was found; `since`: how many entries there are since the whole, `null` when it must be written anew. */
export interface Found extends Restored { at: number; since: number | null }

/** Reads the record of a landscape up to the last good entry; `null` when nothing of it can be read. */
export async function read(database: KeepDatabase, id: string): Promise<Found | null> {
  const transaction = database.transaction(['landscapes', 'wholes', 'journal'])
  const [row, whole, rows] = await Promise.all([
    transaction.objectStore('landscapes').get(id), transaction.objectStore('wholes').get(id), transaction.objectStore('journal').getAll(under(id)),
  ])
  if (!row) return null
  const found = (whole && tried(() => restored(whole, rows))) ?? await newestVersion(database, id, rows.length)
  const record = found && tried(() => recordFrom(row.schema, found.record))
  if (!record) return null
  const since = found.lost || row.schema !== RECORD_SCHEMA ? null : rows.length
  return { record: { ...record, open: openIn(record, row.open) }, lost: found.lost, at: row.changedAt, since }
}

/** When the whole is of no use: the newest version there is. Of its files is known only that they may differ. */
async function newestVersion(database: KeepDatabase, id: string, entries: number): Promise<Restored | null> {
  const versions = (await database.getAll('versions', under(id))).sort((a, b) => b.at - a.at || b.key - a.key)
  for (const { key, schema } of versions) {
    const kept = await database.get('works', [id, key])
    const work = kept && tried(() => workFrom(schema, kept.work))
    if (work?.landscape?.components) return { record: { history: historyOf(work), files: {}, open: null }, lost: entries + 1 }
  }
  return null
}

/** The scenario that was played last, or another when it is not there any more. */
const openIn = ({ history: { now: { scenarios } }, open }: WorkRecord, last: string | null): string | null =>
  [last, open].find((file) => scenarios.some((one) => one.file === file)) ?? scenarios[0]?.file ?? null

function tried<T>(make: () => T): T | null {
  try {
    return make()
  } catch {
    return null
  }
}
