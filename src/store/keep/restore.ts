import type { Files } from '../files.ts'
import { replayed, type Entry, type History } from '../history.ts'
import { reunited } from '../reunited.ts'
import type { WorkRecord } from './kept.ts'
import { unpacked, type Packed } from './pack.ts'

/** An entry of the journal, numbered from 1 within its landscape. */
export interface JournalRow { id: string; seq: number; entry: Entry }

/** The record as it was when the last good entry was written, and how many entries after it could not be read. */
export interface Restored { record: WorkRecord; lost: number }

/** Makes a record again from the whole as it was at entry `seq` and the entries since. Throws when the whole is of no use. */
export function restored(whole: { seq: number; packed: Packed }, rows: readonly JournalRow[]): Restored {
  const record = unpacked(whole.packed)
  let { history } = record
  for (const [i, { seq, entry }] of rows.entries()) {
    const next = seq === whole.seq + i + 1 ? after(history, entry, record.files) : null
    if (!next) return { record: { ...record, history }, lost: rows.length - i }
    history = next
  }
  return { record: { ...record, history }, lost: 0 }
}

/** The history after an entry; `null` when it makes no sense, such as one that a newer version of the app wrote. */
function after(history: History, entry: Entry, files: Files): History | null {
  try {
    const next = replayed(history, entry) as History | undefined
    if (!next?.now) return null
    return entry.kind === 'step' ? { ...next, now: reunited(next.now, history.now, files) } : next
  } catch {
    return null
  }
}
