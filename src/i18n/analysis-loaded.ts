import type { Language } from './languages.ts'
import type { AnalysisTexts } from './nl/analysis/index.ts'

const LOAD: Record<Language, () => Promise<{ analysis: AnalysisTexts }>> = {
  nl: () => import('./nl/analysis/index.ts'),
  en: () => import('./en/analysis/index.ts'),
}

/** Brings the texts of the analyses in a language to the page. */
export const loadAnalysisTexts = async (language: Language): Promise<AnalysisTexts> => (await LOAD[language]()).analysis
