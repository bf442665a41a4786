import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

/** Step n makes of a database of version n one of version n + 1; the first makes one of nothing. */
export type Upgrades<Schema extends DBSchema> = readonly ((database: IDBPDatabase<Schema>) => void)[]

/** A database in this browser, opened when it is needed, and again when the browser or another tab made it close. */
export class Connection<Schema extends DBSchema> {
  private open: Promise<IDBPDatabase<Schema>> | null = null
  /** Whether it was ever there; a browser that keeps nothing refuses from the start. */
  wasOpen = false

  constructor(protected readonly name: string, private readonly upgrades: Upgrades<Schema>) {}

  /** Rejects when the browser keeps nothing, and with a VersionError when the database is of a newer version of the app. */
  get(): Promise<IDBPDatabase<Schema>> {
    this.open ??= this.made().then((database) => {
      this.wasOpen = true
      return database
    }, (error: unknown) => {
      this.open = null
      throw error
    })
    return this.open
  }

  private async made(): Promise<IDBPDatabase<Schema>> {
    const forget = () => { this.open = null }
    return openDB<Schema>(this.name, this.upgrades.length, {
      upgrade: (database, from) => { for (const step of this.upgrades.slice(from)) step(database) },
      // Another tab wants to upgrade or remove the database: what is still to be written finds its way after that.
      blocking: (_from, _to, event) => {
        forget();
        (event.target as IDBDatabase).close()
      },
      terminated: forget,
    })
  }
}
