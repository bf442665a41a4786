import type { Entry } from '../history.ts'
import type { Database } from './database.ts'
import type { WorkRecord } from './kept.ts'
import { takePen, type Pen } from './pen.ts'
import { askToStay } from './quota.ts'
import type { Status } from './status.ts'
import { write, PenLost } from './write.ts'
import { Writer, type Start } from './writer.ts'

/** What a desk stands on. */
export interface Ground {
  database: Database
  status: Status
  /** Names this tab in what it writes. */
  tab: string
  now: () => number
  locks: LockManager | undefined
  /** What the locks of this database begin with. */
  prefix: string
}

/** The landscape that is being worked on in this tab: its pen, and what writes it down. */
export class Desk {
  private on: { writer: Writer; pen: Promise<Pen | null> } | null = null
  private asked = false

  constructor(private readonly ground: Ground) {}

  /** Takes the pen of a landscape; `null` when another tab has it, and it is not stolen. */
  pen(id: string, steal: boolean): Promise<Pen | null> {
    return takePen(this.ground.locks, `${this.ground.prefix}/${id}`, steal, () => { if (this.on?.writer.id === id) this.lost() })
  }

  /** A landscape comes on the desk. `marked`: whether it is already noted that this tab has its pen. */
  put(id: string, start: Start, pen: Promise<Pen | null>, marked: boolean): Writer {
    const writer = this.writer(id, start, marked)
    this.on = { writer, pen }
    return writer
  }

  /** Writes down what happened to the landscape on the desk; `null`: something that is no step. */
  add(id: string, entry: Entry | null, record: WorkRecord): void {
    if (this.on?.writer.id !== id) return
    this.ground.status.writing()
    this.on.writer.add(entry, record, this.ground.now())
  }

  /** Resolves when all is written, or could not be. */
  async flush(): Promise<void> { await this.on?.writer.flush() }

  /** The desk is empty at once; what is left is written, and then the pen is free. */
  async clear(): Promise<void> {
    const { on } = this
    this.on = null
    this.ground.status.idle()
    await on?.writer.flush()
    ;(await on?.pen)?.drop()
  }

  private writer(id: string, start: Start, marked: boolean): Writer {
    const { database, status, tab, now } = this.ground
    let takes = !marked
    const writer: Writer = new Writer(id, start, async (batch) => {
      const still = () => this.on?.writer === writer
      try {
        await write(await database.get(), { ...batch, pen: tab, takes })
        takes = false
        if (still()) status.set('kept', now())
        if (!this.asked) askToStay()
        this.asked = true
      } catch (error) {
        if (still() && error instanceof PenLost) this.lost()
        else if (still()) status.trouble(error)
        throw error
      }
    })
    return writer
  }

  /** Another tab took the pen. */
  private lost(): void {
    void this.on?.pen.then((pen) => pen?.drop())
    this.on = null
    this.ground.status.set('elsewhere')
  }
}
