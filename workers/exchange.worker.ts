import { expose } from 'comlink'
import { exchangeSession } from '../src/exchange/session/session.ts'
import { bundled, type Bundle } from '../src/exchange/write/bundle.ts'
import { writeLandscape, type WriteFormat } from '../src/exchange/write/index.ts'
import type { Landscape } from '../src/model/landscape.ts'

const api = {
  ...exchangeSession(),
  /** A landscape in a format of others, as one file; `name` is that of the file, without what it ends in. */
  write: (landscape: Landscape, format: WriteFormat, name: string, language: 'nl' | 'en'): Bundle => bundled(writeLandscape(landscape, format, language), name),
}
export type ExchangeApi = typeof api

expose(api)
