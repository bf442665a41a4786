import { disclosure } from './disclosure.ts'
import { forced } from './forced.ts'
import { heat } from './heat.ts'
import { lengths } from './lengths.ts'
import { measures } from './measures.ts'
import { plan } from './plan.ts'
import { roadmap } from './roadmap.ts'
import { screen } from './screen.ts'
import { sovereignty } from './sovereignty.ts'

/** The texts about leaving. */
export const exit = { lengths, screen, roadmap, plan, forced, measures, sovereignty, heat, disclosure }
export type ExitTexts = typeof exit
