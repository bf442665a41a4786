import type { Bundle } from '../exchange/write/bundle.ts'
import type { WriteFormat } from '../exchange/write/index.ts'
import type { Language } from '../i18n/languages.ts'
import type { Landscape } from '../model/landscape.ts'
import type { ExchangeApi } from '../../workers/exchange.worker.ts'
import workerUrl from '../../workers/exchange.worker.ts?worker&url'
import { startWorker } from './trusted-worker.ts'
import { WorkerClient } from './worker-client.ts'

export type { Bundle } from '../exchange/write/bundle.ts'
export type { WriteFormat } from '../exchange/write/index.ts'

/** Writes landscapes in the formats of other programs, off the page and apart from what is being read there. */
export class LandscapeWriter {
  private readonly client = new WorkerClient<ExchangeApi>(() => startWorker(workerUrl))

  /** `name` is that of the file, without what it ends in. */
  write(landscape: Landscape, format: WriteFormat, name: string, language: Language): Promise<Bundle> {
    return this.client.call<Bundle>(async (remote) => await remote.write(landscape, format, name, language) as Bundle)
  }
}
