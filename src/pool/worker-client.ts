import { releaseProxy, wrap, type Remote } from 'comlink'

/** The call was cancelled before it was done. */
export class Cancelled extends Error { override name = 'Cancelled' }
/** The worker died; the next call starts a new one. */
export class WorkerCrash extends Error { override name = 'WorkerCrash' }

/**
 * A worker that can be cancelled and that survives its own death: it starts at the first call, and again at the first
 * call after a crash or a cancel. `prepare` brings a fresh worker to where it must be before it takes calls.
 */
export class WorkerClient<Api> {
  private worker: Worker | null = null
  private remote: Promise<Remote<Api>> | null = null
  private readonly pending = new Set<(reason: Error) => void>()

  constructor(private readonly start: () => Worker, private readonly prepare: (remote: Remote<Api>) => Promise<void> = async () => {}) {}

  /** Does a piece of work in the worker. Rejects with Cancelled or WorkerCrash when it cannot be finished. */
  async call<T>(work: (remote: Remote<Api>) => Promise<T>): Promise<T> {
    let giveUp!: (reason: Error) => void
    const interrupted = new Promise<never>((_, reject) => { giveUp = reject })
    this.pending.add(giveUp)
    try {
      return await Promise.race([this.ready().then(work), interrupted])
    } finally {
      this.pending.delete(giveUp)
    }
  }

  /** Stops what is going on at once. */
  cancel(): void { this.end(new Cancelled('cancelled')) }

  private ready(): Promise<Remote<Api>> {
    this.remote ??= this.open()
    return this.remote
  }

  private async open(): Promise<Remote<Api>> {
    const worker = this.start()
    this.worker = worker
    const crash = (event: Event) => {
      if (this.worker === worker) this.end(new WorkerCrash('message' in event ? String(event.message) : event.type))
    }
    worker.addEventListener('error', crash)
    worker.addEventListener('messageerror', crash)
    const remote = wrap<Api>(worker)
    await this.prepare(remote)
    return remote
  }

  private end(reason: Error): void {
    void this.remote?.then((remote) => remote[releaseProxy](), () => {})
    this.worker?.terminate()
    this.worker = null
    this.remote = null
    for (const giveUp of [...this.pending]) giveUp(reason)
  }
}
