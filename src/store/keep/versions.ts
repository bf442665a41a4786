import type { Work } from '../../model/work.ts'
import { changesBetween } from './changes.ts'
import { under, type KeepDatabase } from './database.ts'
import type { Version } from './kept.ts'
import { RECORD_SCHEMA, workFrom } from './record-schema.ts'

/** The versions of a landscape, the newest first, compared with the work as it is now. */
export async function versionsOf(database: KeepDatabase, id: string, now: Work): Promise<Version[]> {
  const versions: Version[] = []
  for (const { key, at, label, components, name } of await database.getAll('versions', under(id))) {
    const work = await versionOf(database, id, key)
    if (work) versions.push({ key, at, label, components, name, since: changesBetween(work, now) })
  }
  return versions.sort((a, b) => b.at - a.at || b.key - a.key)
}

/** The work as it was in a version; `null` when it is not there, or is of a newer version of the app. */
export async function versionOf(database: KeepDatabase, id: string, key: number): Promise<Work | null> {
  const [row, kept] = await Promise.all([database.get('versions', [id, key]), database.get('works', [id, key])])
  return row && kept && row.schema <= RECORD_SCHEMA ? workFrom(row.schema, kept.work) : null
}

/** Gives a version a name, or takes it away. */
export async function nameVersion(database: KeepDatabase, id: string, key: number, name: string | null): Promise<void> {
  const { store, done } = database.transaction('versions', 'readwrite')
  const row = await store.get([id, key])
  await Promise.all([row && store.put({ ...row, name }), done])
}
