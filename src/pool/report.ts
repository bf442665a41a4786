import { proxy } from 'comlink'
import type { ReportApi, ReportFile } from '../../workers/report.worker.ts'
import workerUrl from '../../workers/report.worker.ts?worker&url'
import type { ReportDocument } from '../report/document.ts'
import type { ReportFormat } from '../report/index.ts'
import type { ReportOrder } from '../report/order.ts'
import { startWorker } from './trusted-worker.ts'
import { WorkerClient } from './worker-client.ts'
export type { ReportFile } from '../../workers/report.worker.ts'
export type { ReportFormat } from '../report/index.ts'

/** Makes documents off the page. `progress` hears which share of the scenarios was played. */
export class ReportMaker {
  private readonly client = new WorkerClient<ReportApi>(() => startWorker(workerUrl))

  /** A document as a file of a format. */
  make(order: ReportOrder, format: ReportFormat, progress: (share: number) => void = () => {}): Promise<ReportFile> {
    return this.client.call<ReportFile>((remote) => remote.make(order, format, proxy(progress)))
  }

  /** A document as a tree, to be shown or printed. */
  document(order: ReportOrder, progress: (share: number) => void = () => {}): Promise<ReportDocument> {
    return this.client.call<ReportDocument>(async (remote) => await remote.document(order, proxy(progress)) as ReportDocument)
  }

  /** Stops what is being made, at once; it rejects with `Cancelled`. */
  cancel(): void { this.client.cancel() }
}
