import { STORES, under, type KeepDatabase, type LandscapeRow } from './database.ts'
import type { Kept } from './kept.ts'
import { RECORD_SCHEMA } from './record-schema.ts'

/** A row as a list tells it. One of a newer version of the app may have nothing of what we know. */
export const keptOf = ({ id = '', schema = Infinity, name = '', file = '', components = 0, scenarios = 0, changedAt = 0, unsaved = true }: Partial<LandscapeRow>): Kept =>
  ({ id, name, file, components, scenarios, changedAt, unsaved, newer: schema > RECORD_SCHEMA })

/** Notes in a landscape which tab has the pen. */
export async function mark(database: KeepDatabase, id: string, pen: string): Promise<void> {
  const { store, done } = database.transaction('landscapes', 'readwrite')
  const row = await store.get(id)
  await Promise.all([row && store.put({ ...row, pen }), done])
}

/** Clears a landscape away, with all its versions. */
export async function remove(database: KeepDatabase, id: string): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite')
  await Promise.all([
    ...(['landscapes', 'wholes'] as const).map((store) => transaction.objectStore(store).delete(id)),
    ...(['journal', 'versions', 'works'] as const).map((store) => transaction.objectStore(store).delete(under(id))),
    transaction.done,
  ])
}
