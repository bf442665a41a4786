import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Work } from '../../model/work.ts'
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

/** Step n makes of a database of version n one of version n + 1; the first makes one of nothing. */
const UPGRADES: readonly ((database: KeepDatabase) => void)[] = [
  (database) => {
    for (const store of ['landscapes', 'wholes'] as const) database.createObjectStore(store, { keyPath: 'id' })
    database.createObjectStore('journal', { keyPath: ['id', 'seq'] })
    for (const store of ['versions', 'works'] as const) database.createObjectStore(store, { keyPath: ['id', 'key'] })
  },
]

/** Everything under an id in a store whose keys begin with it. */
export const under = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []])

/** The database of what is kept, opened when it is needed, and again when the browser or another tab made it close. */
export class Database {
  private open: Promise<KeepDatabase> | null = null
  /** Whether it was ever there; a browser that keeps nothing refuses from the start. */
  wasOpen = false

  constructor(private readonly name: string) {}

  /** Rejects when the browser keeps nothing, and with a VersionError when the database is of a newer version of the app. */
  get(): Promise<KeepDatabase> {
    this.open ??= this.made().then((database) => {
      this.wasOpen = true
      return database
    }, (error: unknown) => {
      this.open = null
      throw error
    })
    return this.open
  }

  /** The rows of a database of a newer version of the app, which is left as it is. */
  async newer(): Promise<Partial<LandscapeRow>[]> {
    const database = await openDB<KeepSchema>(this.name)
    try {
      return database.objectStoreNames.contains('landscapes') ? await database.getAll('landscapes') : []
    } finally {
      database.close()
    }
  }

  private async made(): Promise<KeepDatabase> {
    const forget = () => { this.open = null }
    return openDB<KeepSchema>(this.name, UPGRADES.length, {
      upgrade: (database, from) => { for (const step of UPGRADES.slice(from)) step(database) },
      // Another tab wants to upgrade or remove the database: what is still to be written finds its way after that.
      blocking: (_from, _to, event) => {
        forget();
        (event.target as IDBDatabase).close()
      },
      terminated: forget,
    })
  }
}

export const isNewerDatabase = (error: unknown): boolean => error instanceof Error && error.name === 'VersionError'
