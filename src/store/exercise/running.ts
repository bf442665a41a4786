import type { Trace } from '../../engine/trace.ts'
import { secondAt } from '../../exercise/clock.ts'
import type { Act, Entry } from '../../exercise/entry.ts'
import { projectorView } from '../../exercise/projector.ts'
import type { Run } from '../../exercise/run.ts'
import { runState } from '../../exercise/state.ts'
import type { Engine } from '../../pool/engine.ts'
import type { Pen } from '../keep/pen.ts'
import type { OpenRun } from './exercise-state.ts'
import { OutcomeOfRun } from './outcome-of-run.ts'
import { ProjectorLink } from './projector-link.ts'
import type { RunShelf } from './run-shelf.ts'
import { RunWriter, type RunAbout } from './run-writer.ts'

/** Milliseconds between two looks at the clock while it runs, and how many of these go between two notes that it still does. */
const LOOK_EVERY = 1000
const BEAT_EVERY = 5
/** A window that has not looked for so long was asleep, as when a laptop is closed. One that cannot be seen looks once a minute at least. */
const ASLEEP = 180_000

/** What a run stands on. */
export interface RunGround {
  engine: Engine
  shelf: RunShelf
  /** Milliseconds since 1970. */
  now: () => number
  /** Hears of every change of the run. */
  tell: (run: OpenRun) => void
  fail: (error: unknown) => void
}

/** Where a run is taken up: `written` is how many of its entries are on the disk, `null` when it begins. */
export interface Begun { about: RunAbout; run: Run; written: number | null }

/** The run that is open in this window: what is done in it is written down, worked out, and told to the large screen. */
export class Running {
  private open: OpenRun
  private readonly writer: RunWriter
  private readonly outcome: OutcomeOfRun
  private readonly bare: OutcomeOfRun
  private readonly link: ProjectorLink
  private looking: ReturnType<typeof setInterval> | null = null
  private looks = 0
  /** When this window last looked at the clock, in milliseconds since 1970. */
  private seen: number
  private closed = false

  constructor(private readonly ground: RunGround, private readonly pen: Pen, private readonly begun: Begun) {
    const { about, run, written } = begun
    const { engine, shelf, fail } = ground
    this.seen = ground.now()
    this.open = { id: about.id, ...run, trace: null, bare: null, kept: 'kept' }
    this.writer = new RunWriter(shelf, about, run, written, (kept) => this.set({ kept }))
    this.outcome = new OutcomeOfRun(engine, (trace: Trace) => this.set({ trace }), fail)
    this.bare = new OutcomeOfRun(engine, (bare: Trace) => this.set({ bare }), fail)
    this.link = new ProjectorLink(about.id, () => projectorView(this.open, this.open.trace, ground.now()))
    this.follow()
  }

  get id(): string { return this.open.id }

  /** Something is done: it counts at once. */
  act(act: Act): void {
    this.wake()
    this.add(act, this.ground.now())
  }

  private add(act: Act, at: number): void {
    // The clock of the computer may be put back; the log never goes back.
    const last = this.open.entries.at(-1)?.at ?? 0
    const entry: Entry = { ...act, at: Math.max(last, at) }
    this.set({ entries: [...this.open.entries, entry] })
    this.follow()
  }

  /** While the computer was asleep the clock of the exercise stood still. */
  private wake(): void {
    const { seen } = this
    this.seen = this.ground.now()
    if (this.seen - seen > ASLEEP && this.runsAt(seen)) this.add({ do: 'pause' }, seen)
  }

  /** The window goes on to something else. A clock that ran stands still from here on. Gives what could not be written, to go on with; `null` when all is. */
  async leave(): Promise<Begun | null> {
    if (this.runsAt(this.ground.now())) this.act({ do: 'pause' })
    await this.writer.write(this.open)
    this.close()
    const { of, entries } = this.open
    return this.writer.done === entries.length ? null : { about: this.begun.about, run: { of, entries }, written: this.writer.done }
  }

  /** Nothing is written or told any more. */
  close(): void {
    this.closed = true
    this.writer.stop()
    if (this.looking !== null) clearInterval(this.looking)
    this.outcome.close()
    this.bare.close()
    this.link.close()
    this.pen.drop()
  }

  private runsAt(now: number): boolean {
    const { clock } = runState(this.open)
    return clock.speed > 0 && secondAt(clock, now) < clock.until
  }

  private follow(): void {
    void this.writer.write(this.open)
    void this.outcome.follow(this.open)
    if (this.open.entries.some((entry) => entry.do === 'measure')) void this.bare.follow({ of: this.open.of, entries: [] })
    if (this.runsAt(this.ground.now())) this.looking ??= setInterval(() => this.look(), LOOK_EVERY)
  }

  private look(): void {
    this.wake()
    if (this.runsAt(this.ground.now())) {
      if (this.looks++ % BEAT_EVERY === 0) void this.ground.shelf.beat(this.id, this.ground.now()).catch(() => {})
    } else if (this.looking !== null) {
      clearInterval(this.looking)
      this.looking = null
    }
    this.link.tell()
  }

  private set(parts: Partial<OpenRun>): void {
    if (this.closed) return
    this.open = { ...this.open, ...parts }
    this.ground.tell(this.open)
    if (!('kept' in parts)) this.link.tell()
  }
}
