import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { secondAt, type Clock } from '../../exercise/clock.ts'

/** What shows a clock that runs. */
interface Ticker extends ReactiveControllerHost { readonly clock: Clock | null }

/** How often a running clock is looked at, in milliseconds. */
const EVERY = 250

/**
 * The second of the scenario, now. While the clock runs it is read again a few times a second, and its host is drawn again only when
 * something else is to be seen: a whole minute of the scenario, or a second while it goes no faster than that.
 */
export class Ticking implements ReactiveController {
  private timer: ReturnType<typeof setInterval> | undefined

  constructor(private readonly host: Ticker, private readonly now: () => number = Date.now) { host.addController(this) }

  /** The second of the scenario at this moment; 0 without a clock. */
  get second(): number { return this.host.clock ? secondAt(this.host.clock, this.now()) : 0 }
  /** The same, as fine as it is shown. */
  get shown(): number {
    const step = (this.host.clock?.speed ?? 0) === 1 ? 1 : 60
    return Math.floor((this.second + 1e-6) / step) * step
  }
  /** Whether it stands at its end, and can go no further. */
  get atEnd(): boolean { return this.host.clock !== null && this.second >= this.host.clock.until }
  get running(): boolean { return (this.host.clock?.speed ?? 0) > 0 && !this.atEnd }

  hostConnected(): void {
    let [last, ran] = [-1, false]
    this.timer = setInterval(() => {
      const { shown, running } = this
      if (shown !== last || running !== ran) this.host.requestUpdate()
      last = shown
      ran = running
    }, EVERY)
  }

  hostDisconnected(): void { clearInterval(this.timer) }
}
