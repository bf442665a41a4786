import type { AnalysisTexts } from '../../nl/analysis/index.ts'
import { frame } from './frame.ts'

/** The texts of the analyses, one file per question; `frame`: of the screen around them. They come with that screen, not at first. */
export const analysis: AnalysisTexts = { frame }
