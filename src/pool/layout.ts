import type { LayoutApi } from '../../workers/layout.worker.ts'
import workerUrl from '../../workers/layout.worker.ts?worker&url'
import type { Layout } from '../layout/layout.ts'
import type { Shape } from '../layout/shape.ts'
import type { Sketch } from '../layout/sketch.ts'
import { startWorker } from './trusted-worker.ts'
import { WorkerClient } from './worker-client.ts'

/** Makes layouts of the map off the page. */
export class LayoutMaker {
  private busy = 0
  private readonly client = new WorkerClient<LayoutApi>(() => startWorker(workerUrl))

  /** Where everything stands. A later call overtakes an earlier one, which then rejects with `Cancelled`. */
  async make(sketch: Sketch, shape: Shape): Promise<Layout> {
    if (this.busy > 0) this.client.cancel()
    this.busy++
    try {
      return await this.client.call<Layout>((remote) => remote.layout(sketch, shape))
    } finally {
      this.busy--
    }
  }
}
