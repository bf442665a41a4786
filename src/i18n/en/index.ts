import { app } from './app.ts'
import { map } from './map.ts'
import { timeline } from './timeline.ts'
import { services } from './services.ts'
import { why } from './why.ts'
import { scenario } from './scenario.ts'
import { report } from './report.ts'
import { cli } from './cli.ts'
import { say } from './say.ts'
import type { Messages } from '../nl/index.ts'

export const en: Messages = { app, map, timeline, services, why, scenario, report, cli, say }
