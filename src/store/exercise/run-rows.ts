import type { DBSchema } from 'idb'
import type { Entry } from '../../exercise/entry.ts'
import type { RunOf } from '../../exercise/run.ts'
import { Connection, type Upgrades } from '../keep/connection.ts'
import type { KeptRun } from './exercise-state.ts'

/** What is stored of a run beside its data. `version`: of the records of runs; one of a newer version of the app is left alone. */
export interface RunRow extends KeptRun { version: number }

export const RUN_VERSION = 1

/** The stores; everything of one run is found by its id in each of them. */
export interface RunSchema extends DBSchema {
  runs: { key: string; value: RunRow }
  /** What the run is of, as it was when it was begun. */
  subjects: { key: string; value: { id: string; of: RunOf } }
  /** The log, numbered from 0. */
  entries: { key: [id: string, number: number]; value: { id: string; number: number; entry: Entry } }
  /** When the window of the facilitator was last there while the clock ran, in milliseconds since 1970. */
  beats: { key: string; value: { id: string; at: number } }
}
export const RUN_STORES = ['runs', 'subjects', 'entries', 'beats'] as const

const UPGRADES: Upgrades<RunSchema> = [
  (database) => {
    for (const store of ['runs', 'subjects', 'beats'] as const) database.createObjectStore(store, { keyPath: 'id' })
    database.createObjectStore('entries', { keyPath: ['id', 'number'] })
  },
]

/** The database of the runs that are kept in this browser. */
export const runDatabase = (name = 'uitwijk-runs'): Connection<RunSchema> => new Connection(name, UPGRADES)
