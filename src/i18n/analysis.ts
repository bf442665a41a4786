import { analysis as en } from './en/analysis/index.ts'
import type { Language } from './languages.ts'
import { analysis as nl, type AnalysisTexts } from './nl/analysis/index.ts'

export type { AnalysisTexts }

const ALL: Record<Language, AnalysisTexts> = { nl, en }

/** The texts of the analyses in a language. */
export const analysisTextsIn = (language: Language): AnalysisTexts => ALL[language]
