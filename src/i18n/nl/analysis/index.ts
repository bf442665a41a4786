import { frame } from './frame.ts'
import { losses } from './losses.ts'
import { concentration } from './concentration.ts'
import { cutSets } from './cut-sets.ts'
import { fallbackAudit } from './fallback-audit.ts'
import { uncertainty } from './uncertainty.ts'
import { worstMoment } from './worst-moment.ts'
import { recovery } from './recovery.ts'
import { quality } from './quality.ts'

/** The texts of the analyses, one file per question; `frame`: of the screen around them. They come with that screen, not at first. */
export const analysis = { frame, losses, concentration, cutSets, fallbackAudit, uncertainty, worstMoment, recovery, quality }
export type AnalysisTexts = typeof analysis
