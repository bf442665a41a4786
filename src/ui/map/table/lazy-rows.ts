import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** So many rows are made at once: more than fit on a screen, few enough to be there at once. */
const STEP = 250

/** Of a long table the first rows, and more as one comes near the end of them: nobody waits for thousands. */
export class LazyRows implements ReactiveController {
  private count = STEP
  private key: unknown
  private readonly observer: IntersectionObserver

  constructor(private readonly host: ReactiveControllerHost & Element, private readonly end: () => Element | null) {
    host.addController(this)
    this.observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      this.count += STEP
      this.host.requestUpdate()
    }, { rootMargin: '600px' })
  }

  /** The rows to make now; with another `key` they begin anew. A row that `must` be there is. */
  of<Row>(rows: readonly Row[], key: unknown, must: (row: Row) => boolean): readonly Row[] {
    if (key !== this.key) [this.key, this.count] = [key, STEP]
    const least = 1 + rows.findIndex(must)
    this.count = Math.max(this.count, least)
    return rows.slice(0, this.count)
  }

  hostUpdated(): void {
    // Observed anew, so that an end that is still in sight is seen again.
    this.observer.disconnect()
    const end = this.end()
    if (end) this.observer.observe(end)
  }

  hostDisconnected(): void { this.observer.disconnect() }
}
