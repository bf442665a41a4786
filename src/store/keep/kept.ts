import type { StepLabel } from '../../model/edit/edit.ts'
import type { Files } from '../files.ts'
import type { History } from '../history.ts'

/** All there is to keep of what someone works on. */
export interface WorkRecord {
  history: History
  /** What is known of files on disk, by file name. */
  files: Files
  /** The file name of the scenario that is played. */
  open: string | null
}

/** A landscape that is kept in this browser, as a list tells it. */
export interface Kept {
  id: string
  /** The name of the landscape. */
  name: string
  file: string
  /** How many components and scenarios it has. */
  components: number
  scenarios: number
  /** When it was last changed, in milliseconds since 1970. */
  changedAt: number
  /** Whether something in it is in no file. */
  unsaved: boolean
  /** Whether it was made with a newer version of the app; then it cannot be opened here, and stays as it is. */
  newer: boolean
}

/**
 * How keeping goes. `off`: this browser keeps nothing; `newer`: what it keeps is of a newer version of the app, so nothing is
 * added; `full`: there is no room; `failed`: writing did not work; `elsewhere`: another tab has the pen. In all of these the
 * work in memory goes on, and what could not be written is tried again with the next change.
 */
export interface Keeping {
  state: 'off' | 'newer' | 'kept' | 'writing' | 'full' | 'failed' | 'elsewhere'
  /** When everything was last written, in milliseconds since 1970; `null` when nothing was yet. */
  at: number | null
}

/** How much differs from one work to another. */
export interface Changes {
  /** Components. */
  added: number
  removed: number
  changed: number
  /** Whether something else in the landscape did, such as an organisation. */
  other: boolean
  scenarios: number
  exercises: number
  exitPlans: number
}

/** A work as it was at some moment. */
export interface Version {
  /** Rising with time, and the same for as long as the version is kept. */
  key: number
  /** In milliseconds since 1970. */
  at: number
  /** The last step before it; `null` when there was none. */
  label: StepLabel | null
  components: number
  /** As the user named it; a version with a name is not cleared away. */
  name: string | null
  /** What became different between this version and the work that it is compared with. */
  since: Changes
}

/** What opening gives, or why it cannot be opened. What is not opened stays as it is. */
export type Opened =
  | {
    ok: true
    record: WorkRecord
    /** When it was last changed, in milliseconds since 1970. */
    at: number
    /** How many of the last changes could not be read any more. */
    lost: number
    /** Whether this tab may write; otherwise another tab does. */
    writer: boolean
  }
  | { ok: false; why: 'gone' | 'newer' | 'unreadable' | 'off' }

