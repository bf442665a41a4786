import type { Act } from '../../exercise/entry.ts'
import type { RunOf } from '../../exercise/run.ts'
import { runState } from '../../exercise/state.ts'
import { browserLocks, takePen, type Pen } from '../keep/pen.ts'
import type { ExerciseGround } from './exercising.ts'
import type { Trouble } from './exercise-state.ts'
import { resumedLog } from './resumed.ts'
import { runDatabase } from './run-rows.ts'
import { RunShelf } from './run-shelf.ts'
import { Running, type Begun } from './running.ts'
import { rowOf } from './run-writer.ts'

/** Runs: they are begun, taken up again and put away; one window runs a run at a time. */
export class RunDesk {
  private readonly shelf: RunShelf
  private running: Running | null = null
  /** Runs of which something could not be written; they are there as long as the page is. */
  private readonly aside = new Map<string, Begun>()

  constructor(private readonly ground: ExerciseGround) { this.shelf = new RunShelf(ground.database ?? runDatabase()) }

  /** Looks which runs there are. */
  async look(): Promise<void> {
    // A browser may keep nothing.
    const kept = await this.shelf.list().catch(() => [])
    const aside = [...this.aside.values()].map(({ about, run }) => rowOf(about, run))
    this.ground.set({ runs: [...aside, ...kept.filter(({ id }) => !this.aside.has(id))].sort((a, b) => b.lastAt - a.lastAt) })
  }

  /** Begins a run of this. */
  async begin(of: RunOf): Promise<void> {
    const { now, newId } = this.ground
    const id = newId()
    await this.leave()
    // Nobody else can have an id that is new.
    const pen = await this.pen(id, false)
    if (pen) this.take(pen, { about: { id, startedAt: now() }, run: { of, entries: [] }, written: null })
  }

  /** Opens a run that is kept; with `steal`, also when another window is running it. */
  async resume(id: string, steal: boolean): Promise<void> {
    if (this.running?.id === id) return this.show()
    await this.leave()
    const pen = await this.pen(id, steal)
    if (!pen) return this.refuse({ why: 'elsewhere', run: id })
    const begun = this.aside.get(id) ?? await this.found(id)
    this.aside.delete(id)
    if (begun) return this.take(pen, begun)
    pen.drop()
    this.refuse({ why: 'gone', run: id })
  }

  private async found(id: string): Promise<Begun | null> {
    const found = await this.shelf.read(id).catch(() => null)
    return found && { about: { id, startedAt: found.row.startedAt }, run: { of: found.of, entries: resumedLog(found) }, written: found.entries.length }
  }

  act(act: Act): void { this.running?.act(act) }

  /** The run that is open is put away. */
  async leave(): Promise<void> {
    const { running } = this
    if (!running) return
    const left = await running.leave()
    // What another window took over meanwhile goes on there: here nothing of it may be left to be written.
    if (this.running === running) {
      if (left) this.aside.set(running.id, left)
      this.gone()
    }
    await this.look()
  }

  /** Clears a run away; not one that another window is running. */
  async forget(id: string): Promise<void> {
    if (this.running?.id === id) await this.leave()
    const pen = await this.pen(id, false)
    if (!pen) return this.refuse({ why: 'elsewhere', run: id })
    this.aside.delete(id)
    await this.shelf.forget(id).finally(() => pen.drop())
    await this.look()
  }

  /** Opens the window for the participants. */
  project(): void {
    const { running } = this
    if (running && !this.ground.openProjector(running.id)) this.refuse({ why: 'blocked', run: running.id })
  }

  private take(pen: Pen, begun: Begun): void {
    const { engine, now, fail, set } = this.ground
    this.running = null
    set({ run: null })
    this.running = new Running({ engine, shelf: this.shelf, now, fail, tell: (run) => set({ run }) }, pen, begun)
    this.show()
  }

  /** A run that has ended is opened to look back on. */
  private show(): void {
    const { run } = this.ground.store.state.exercise
    if (run) this.ground.set({ part: runState(run).ended ? 'after' : 'run' })
  }

  private pen(id: string, steal: boolean): Promise<Pen | null> {
    const locks = 'locks' in this.ground ? this.ground.locks : browserLocks()
    return takePen(locks, `uitwijk-run/${id}`, steal, () => { if (this.running?.id === id) this.lost(id) })
  }

  /** Another window goes on with the run. */
  private lost(id: string): void {
    this.running?.close()
    this.gone()
    this.refuse({ why: 'taken', run: id })
  }

  private gone(): void {
    this.running = null
    this.ground.set({ run: null, part: 'choose' })
  }

  private refuse(trouble: Trouble): void { this.ground.set({ trouble }) }
}
