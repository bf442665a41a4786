import type { ExitTexts } from '../../nl/exit/index.ts'
import { disclosure } from './disclosure.ts'
import { forced } from './forced.ts'
import { heat } from './heat.ts'
import { lengths } from './lengths.ts'
import { measures } from './measures.ts'
import { plan } from './plan.ts'
import { roadmap } from './roadmap.ts'
import { screen } from './screen.ts'
import { sovereignty } from './sovereignty.ts'

export const exit: ExitTexts = { lengths, screen, roadmap, plan, forced, measures, sovereignty, heat, disclosure }
