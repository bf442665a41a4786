import type { Landscape } from '../model/landscape.ts'
import type { Entry } from './history.ts'
import type { Keeper } from './keep/keeper.ts'
import type { Keeping, Kept, Version, WorkRecord } from './keep/kept.ts'
import { unsaved, workOf, type AppState, type Aside } from './state.ts'
import type { Store } from './store.ts'

/** What the app is given by the world around it. */
export interface Around {
  /** Milliseconds since 1970. */
  now(): number
  /** An id that no other has. */
  newId(): string
  /** Makes what keeps work in this browser; it tells how that goes. */
  keeper(tell: (keeping: Keeping) => void): Promise<Keeper>
  /** Opens the window for the participants in a run. Gives whether the browser let it. */
  openProjector?(run: string): boolean
}

/** The landscapes that are kept in this browser: what is open is written down as it changes, and what was kept can be had back. */
export class Shelf {
  private keeper: Promise<Keeper> | null = null

  constructor(private readonly store: Store<AppState>, private readonly around: Around) {}

  /** Brings what keeps work, before it is needed. */
  async warm(): Promise<void> { await this.ready() }

  /** Puts back what was open when the app was last closed. Gives whether there was something. */
  async recover(): Promise<boolean> {
    const { kept } = this.store.state
    return kept !== null && await this.open(kept, { told: true }).catch(() => false)
  }

  /** Opens a kept landscape; with `take`, also when another tab has the pen; `told`: that it was put back. Gives whether it could be opened. */
  async open(id: string, { take = false, told = false } = {}): Promise<boolean> {
    const before = this.store.state.kept
    await this.close()
    const aside = this.store.state.aside.find((one) => one.id === id)
    if (aside) {
      this.set({ aside: this.store.state.aside.filter((one) => one !== aside) })
      this.put(aside.record, { kept: null, recovered: null, lost: 0 })
      await this.begin()
      return true
    }
    const opened = await (await this.ready()).open(id, take)
    if (opened.ok) this.put(opened.record, { kept: id, recovered: (told && opened.writer) || opened.lost ? opened.at : null, lost: opened.lost })
    else {
      this.set({ unopened: opened.why, ...(before === id ? { kept: null } : {}) })
      await this.retake(before === id ? null : before)
    }
    return opened.ok
  }

  /** What is on screen goes on being kept: under its own name when that can be had back, and else under a new one. */
  private async retake(id: string | null): Promise<void> {
    if (id !== null && (await (await this.ready()).open(id)).ok) return
    if (this.record) await this.begin()
  }

  private put(record: WorkRecord, parts: Pick<AppState, 'kept' | 'recovered' | 'lost'>): void {
    this.set({
      ...record, ...parts, opened: this.store.state.opened + 1, outcome: null, selected: null, marked: [], organisation: null, explanation: null, news: null, fault: null,
      baseline: null, compared: [], touching: false, moment: 0, unopened: null,
    })
  }

  /** Writes down what just happened to the work; the first time, all of it. */
  async write(entry: Entry): Promise<void> {
    const record = this.record
    const round = this.store.state.opened
    if (!record) return
    const keeper = await this.ready().catch(() => null)
    if (!keeper) return
    const { kept, opened } = this.store.state
    // Another landscape may have been opened while the keeper was on its way.
    if (opened !== round) return
    if (kept === null) this.set({ kept: keeper.begin(record) })
    else keeper.append(kept, entry, record)
  }

  /** Starts keeping the work that is open; when that is not possible it is told, and tried again with the next step. */
  async begin(): Promise<void> {
    const record = this.record
    const keeper = await this.ready().catch(() => null)
    if (record && keeper) this.set({ kept: keeper.begin(record) })
  }

  /** The library was read: what was kept meanwhile did not know it yet. */
  async rewrite(): Promise<void> {
    const { kept } = this.store.state
    const record = this.record
    if (kept !== null && record) (await this.ready()).rewrite(kept, record)
  }

  /** The work that is open is put away, and the pen of it is free. What this browser could not keep stays in memory until the page closes. */
  async close(): Promise<void> {
    const record = this.record
    const keeper = this.keeper && await this.keeper.catch(() => null)
    await keeper?.flush()
    const { state } = this.store
    const safe = state.kept !== null && (state.keeping.state === 'kept' || state.keeping.state === 'elsewhere')
    if (record && !safe && unsaved({ ...state, aside: [] }))
      this.set({ aside: [...state.aside, { id: this.around.newId(), at: this.around.now(), record }], kept: null })
    await keeper?.release()
  }

  /** All landscapes to choose from, the last changed first. */
  async list(): Promise<Kept[]> { return [...this.store.state.aside.map(asideOf), ...await this.ready().then((keeper) => keeper.list(), () => [])] }

  async remove(id: string): Promise<void> {
    this.set({ aside: this.store.state.aside.filter((one) => one.id !== id) })
    await (await this.ready()).remove(id)
    if (this.store.state.kept === id) this.set({ kept: null })
  }
  async duplicate(id: string, name: string): Promise<string | null> { return (await this.ready()).duplicate(id, name) }

  /** Earlier versions of the work that is open, the newest first. */
  async versions(): Promise<Version[]> {
    const { kept } = this.store.state
    const work = workOf(this.store.state)
    return kept === null || !work ? [] : (await this.ready()).versions(kept, work)
  }

  /** Gives a version a name, so that it stays; `null` takes the name away. */
  async nameVersion(key: number, name: string | null): Promise<void> {
    const { kept } = this.store.state
    if (kept !== null) await (await this.ready()).nameVersion(kept, key, name)
  }

  /** The landscape of an earlier version; `null` when it is not there any more. */
  async version(key: number): Promise<Landscape | null> {
    const { kept } = this.store.state
    return kept === null ? null : (await (await this.ready()).version(kept, key))?.landscape ?? null
  }

  private get record(): WorkRecord | null {
    const { history, files, open } = this.store.state
    return history && { history, files, open }
  }

  /** The keeper comes when there is something to keep: the first answer does not wait for it. */
  private ready(): Promise<Keeper> {
    this.keeper ??= this.around.keeper((keeping) => this.set({ keeping })).catch((error: unknown) => {
      // The next time it is tried again; until then nothing is kept, and that is told.
      this.keeper = null
      this.set({ keeping: { state: 'failed', at: null } })
      throw error
    })
    return this.keeper
  }

  private set(parts: Partial<AppState>): void { this.store.update(parts) }
}

const asideOf = ({ id, at, record: { history: { now } } }: Aside): Kept => ({
  id, name: now.landscape.name, file: now.file, components: Object.keys(now.landscape.components).length, scenarios: now.scenarios.length,
  changedAt: at, unsaved: true, newer: false,
})
