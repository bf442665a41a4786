import type { Work } from '../../model/work.ts'
import type { Entry } from '../history.ts'
import { copyOf } from './copy.ts'
import { Database, isNewerDatabase, type KeepDatabase } from './database.ts'
import type { Keeping, Kept, Opened, Version, WorkRecord } from './kept.ts'
import { keptOf, mark, remove } from './landscapes.ts'
import { Desk } from './desk.ts'
import { read } from './read.ts'
import { RECORD_SCHEMA } from './record-schema.ts'
import { Status } from './status.ts'
import { nameVersion, versionOf, versionsOf } from './versions.ts'
import { write } from './write.ts'

export interface KeeperOptions {
  /** Milliseconds since 1970. */
  now: () => number
  /** A new id, each time another. */
  newId: () => string
  /** Is told how keeping goes, each time that changes. */
  tell: (keeping: Keeping) => void
  databaseName?: string
  /** What holds tabs apart; that of the browser when left out. */
  locks?: LockManager | undefined
}

/**
 * Keeps landscapes in this browser, as a journal of changes and now and then the whole. It never makes anyone wait for writing:
 * how that goes is told (`Keeping`).
 */
export class Keeper {
  private readonly database: Database
  /** Names this tab in what it writes. */
  private readonly tab: string
  private readonly status: Status
  private readonly desk: Desk

  constructor(private readonly options: KeeperOptions) {
    const { databaseName = 'uitwijk', newId, now, tell } = options
    this.tab = newId()
    this.database = new Database(databaseName)
    this.status = new Status(this.database, tell)
    this.desk = new Desk({ database: this.database, status: this.status, tab: this.tab, now, prefix: databaseName, locks: 'locks' in options ? options.locks : navigator.locks })
  }

  /** The landscapes in this browser, the last changed first. */
  async list(): Promise<Kept[]> {
    const rows = await this.trying([], async (database) => (await database.getAll('landscapes')).map(keptOf),
      async () => (await this.database.newer()).map((row) => ({ ...keptOf(row), newer: true })))
    return rows.sort((a, b) => b.changedAt - a.changedAt)
  }

  /** Opens a kept landscape, and takes the pen of it when no other tab has it; with `take`, also from another tab. */
  async open(id: string, take = false): Promise<Opened> {
    await this.release()
    return this.trying<Opened>({ ok: false, why: 'off' }, async (database) => {
      const row = await database.get('landscapes', id)
      if (!row) return { ok: false, why: 'gone' }
      if (row.schema > RECORD_SCHEMA) return { ok: false, why: 'newer' }
      const pen = await this.desk.pen(id, take)
      // Marked before it is read, so that nothing another tab still has to write comes in between.
      const marked = pen !== null && await mark(database, id, this.tab).then(() => true, () => false)
      const found = await read(database, id)
      if (!found) {
        pen?.drop()
        return { ok: false, why: 'unreadable' }
      }
      const { record, at, lost, since } = found
      this.status.set(pen ? 'kept' : 'elsewhere', at)
      const writer = pen && this.desk.put(id, found, Promise.resolve(pen), marked)
      // What was found in pieces is made whole at once; among the versions is then how it was found.
      if (since !== 0) writer?.add(null, record, at)
      return { ok: true, record, at, lost, writer: pen !== null }
    }, async () => ({ ok: false, why: 'newer' }))
  }

  /** Starts keeping a work that was not kept yet; gives the id at once, and writes soon. */
  begin(record: WorkRecord): string {
    void this.release()
    const id = this.options.newId()
    this.status.set('writing', null)
    void this.desk.put(id, { record, at: this.options.now(), since: null }, this.desk.pen(id, false), false).flush()
    return id
  }

  /** Writes down what happened, soon and in order; `after` is the work after it. Does nothing when another tab has the pen. */
  append(id: string, entry: Entry, after: WorkRecord): void { this.desk.add(id, entry, after) }

  /** Writes the work anew after something that is no step, such as when it was joined by scenarios that belong to it. */
  rewrite(id: string, record: WorkRecord): void { this.desk.add(id, null, record) }

  /** The open landscape is put away: what is left is written, and then the pen is free for another tab. */
  release(): Promise<void> { return this.desk.clear() }

  /** What was kept before of a landscape, the newest first, compared with the work as it is now. */
  async versions(id: string, now: Work): Promise<Version[]> {
    await this.flush()
    return this.trying([], (database) => versionsOf(database, id, now))
  }

  /** The work as it was in a version; `null` when it is not there any more. */
  version(id: string, key: number): Promise<Work | null> {
    return this.trying(null, (database) => versionOf(database, id, key))
  }

  /** Gives a version a name, so that it stays; `null` takes the name away. */
  nameVersion(id: string, key: number, name: string | null): Promise<void> {
    return this.trying(undefined, (database) => nameVersion(database, id, key, name))
  }

  /** A copy under another name, without its history; gives its id, or `null` when it could not be made. */
  async duplicate(id: string, name: string): Promise<string | null> {
    await this.flush()
    return this.trying(null, async (database) => {
      const found = await read(database, id)
      if (!found) return null
      const copy = this.options.newId()
      await write(database, { id: copy, pen: this.tab, takes: true, entries: [], record: copyOf(found.record, name), whole: true, at: this.options.now() })
      return copy
    })
  }

  /** Clears a landscape away, with all its versions; the one that is open comes back with its next change. The room that comes free is used for what could not be written. */
  async remove(id: string): Promise<void> {
    await this.trying(undefined, (database) => remove(database, id))
    await this.flush()
  }

  /** Resolves when all that was appended is written, or could not be. */
  flush(): Promise<void> { return this.desk.flush() }

  /** Does something with the database; gives `otherwise`, and tells why, when it cannot. */
  private async trying<T>(otherwise: T, what: (database: KeepDatabase) => Promise<T>, whenNewer?: () => Promise<T>): Promise<T> {
    try {
      return await what(await this.database.get())
    } catch (error) {
      this.status.trouble(error)
      return whenNewer && isNewerDatabase(error) ? whenNewer() : otherwise
    }
  }
}
