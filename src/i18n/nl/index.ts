import { app } from './app.ts'
import { map } from './map.ts'
import { timeline } from './timeline.ts'
import { services } from './services.ts'
import { why } from './why.ts'
import { scenario } from './scenario.ts'
import { report } from './report.ts'
import { cli } from './cli.ts'
import { edit } from './edit.ts'
import { tables } from './tables.ts'
import { compare } from './compare.ts'
import { keep } from './keep.ts'
import { enrichment } from './enrichment.ts'
import { exporting } from './exporting.ts'
import { help } from './help.ts'
import { glossary } from './glossary.ts'
import { fates } from './fates.ts'
import { exchange } from './exchange.ts'
import { say } from './say.ts'

/** The Dutch texts, one file per part of the product. `say` holds the sentences that screen and report share. */
export const nl = { app, map, timeline, services, why, scenario, report, cli, edit, tables, compare, keep, enrichment, exporting, help, glossary, fates, exchange, say }
export type Messages = typeof nl
