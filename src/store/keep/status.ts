import { isNewerDatabase, type Database } from './database.ts'
import type { Keeping } from './kept.ts'
import { whyNotWritten } from './quota.ts'

/** How keeping goes, told to one listener each time that it changes. */
export class Status {
  private told: Keeping = { state: 'off', at: null }

  constructor(private readonly database: Database, private readonly tell: (keeping: Keeping) => void) {}

  /** There is nothing to keep, as far as this browser keeps anything. */
  idle(): void { this.set(this.database.wasOpen ? 'kept' : 'off', null) }

  /** Something is to be written. What went wrong before is over only when that succeeds. */
  writing(): void { if (this.told.state === 'kept') this.set('writing') }

  set(state: Keeping['state'], at: Keeping['at'] = this.told.at): void {
    if (state === this.told.state && at === this.told.at) return
    this.told = { state, at }
    this.tell(this.told)
  }

  /** Something could not be read or written. A browser that keeps nothing refuses from the start. */
  trouble(error: unknown): void {
    this.set(isNewerDatabase(error) ? 'newer' : this.database.wasOpen ? whyNotWritten(error) : 'off')
  }
}
