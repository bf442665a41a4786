import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { nextInstant } from './instants.ts'

/** What is played: where it is, how fast it goes, and how to move it. */
export interface Playable extends ReactiveControllerHost {
  readonly moment: number
  readonly trace: { horizon: number; instants: readonly number[] }
  /** Seconds of the scenario per second of playing. */
  readonly pace: number
  goTo(second: number): void
}

/** How long a step stays when the user does not want motion, in milliseconds. */
const STEP = 1_500

/** Plays a scenario up to its end; for who wants no motion, from change to change. */
export class Playback implements ReactiveController {
  playing = false
  private frame = 0
  private timer = 0
  private last = 0
  /** Where it is, to the fraction of a second. */
  private position = 0
  /** The moment it last asked for. */
  private shown = 0

  constructor(private readonly host: Playable) { host.addController(this) }

  hostDisconnected(): void { this.stop() }

  toggle(): void {
    if (this.playing) return this.stop()
    const { host } = this
    this.playing = true
    if (host.moment >= host.trace.horizon) host.goTo(0)
    this.position = this.shown = host.moment
    this.last = performance.now()
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.timer = window.setInterval(this.step, STEP)
    else this.frame = requestAnimationFrame(this.move)
    host.requestUpdate()
  }

  stop(): void {
    cancelAnimationFrame(this.frame)
    clearInterval(this.timer)
    this.playing = false
    this.host.requestUpdate()
  }

  private readonly step = (): void => {
    const { host } = this
    this.show(nextInstant(host.trace.instants, host.moment, host.trace.horizon))
  }

  private readonly move = (now: number): void => {
    const { host } = this
    // Moved by someone else meanwhile: go on from there.
    if (host.moment !== this.shown) this.position = host.moment
    this.frame = requestAnimationFrame(this.move)
    this.position += (now - this.last) / 1000 * host.pace
    this.last = now
    // In whole minutes, as nobody can read seconds that run.
    this.show(Math.round(this.position / 60) * 60)
  }

  private show(second: number): void {
    const { horizon } = this.host.trace
    this.shown = Math.min(horizon, second)
    if (this.shown !== this.host.moment) this.host.goTo(this.shown)
    if (second >= horizon) this.stop()
  }
}
