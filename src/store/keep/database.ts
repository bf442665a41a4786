import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Work } from '../../model/work.ts'
import { Connection, type Upgrades } from './connection.ts'
import type { Kept, Version } from './kept.ts'
import type { Packed } from './pack.ts'
import type { JournalRow } from './restore.ts'

/** What is stored of each landscape beside its data. */
export interface LandscapeRow extends Omit<Kept, 'newer'> {
  /** The version of the app's records in which all of this landscape is stored. */
  schema: number
  /** The tab that may write, so that one that lost the pen cannot even by accident. */
  pen: string
  /** The number of the last entry. */
  seq: number
  open: string | null
}

/** What is stored of a version beside its work. */
export interface VersionRow extends Omit<Version, 'since'> { id: string; schema: number }

/** The stores; the data of one landscape are found by its id in each of them. */
export interface KeepSchema extends DBSchema {
  landscapes: { key: string; value: LandscapeRow }
  /** The whole of a landscape as it was at entry `seq`. */
  wholes: { key: string; value: { id: string; seq: number; packed: Packed } }
  /** What happened since. */
  journal: { key: [id: string, seq: number]; value: JournalRow }
  versions: { key: [id: string, key: number]; value: VersionRow }
  works: { key: [id: string, key: number]; value: { id: string; key: number; work: Work } }
}
export type KeepDatabase = IDBPDatabase<KeepSchema>
export const STORES = ['landscapes', 'wholes', 'journal', 'versions', 'works'] as const

const UPGRADES: Upgrades<KeepSchema> = [
  (database) => {
    for (const store of ['landscapes', 'wholes'] as const) database.createObjectStore(store, { keyPath: 'id' })
    database.createObjectStore('journal', { keyPath: ['id', 'seq'] })
    for (const store of ['versions', 'works'] as const) database.createObjectStore(store, { keyPath: ['id', 'key'] })
  },
]

/** Everything under an id in a store whose keys begin with it. */
export const under = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

/** The database of the landscapes that are kept. */
export class Database extends Connection<KeepSchema> {
  constructor(name: string) { super(name, UPGRADES) }

  /** The rows of a database of a newer version of the app, which is left as it is. */
  async newer(): Promise<Partial<LandscapeRow>[]> {
    const database = await openDB<KeepSchema>(this.name)
    try {
      return database.objectStoreNames.contains('landscapes') ? await database.getAll('landscapes') : []
    } finally {
      database.close()
    }
  }
}

export const isNewerDatabase = (error: unknown): boolean => error instanceof Error && error.name === 'VersionError'
