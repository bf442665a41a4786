import type { ReportApi, ReportOrder, ReportFile } from '../../workers/report.worker.ts'
import workerUrl from '../../workers/report.worker.ts?worker&url'
export type { ReportFormat } from '../report/index.ts'
import { startWorker } from './trusted-worker.ts'
import { WorkerClient } from './worker-client.ts'

/** Makes reports off the page. */
export class ReportMaker {
  private readonly client = new WorkerClient<ReportApi>(() => startWorker(workerUrl))

  make(order: ReportOrder): Promise<ReportFile> {
    return this.client.call<ReportFile>((remote) => remote.make(order))
  }
}
