import type { Language } from './languages.ts'
import type { ReportingTexts } from './nl/reporting/index.ts'

const LOAD: Record<Language, () => Promise<{ reporting: ReportingTexts }>> = {
  nl: () => import('./nl/reporting/index.ts'),
  en: () => import('./en/reporting/index.ts'),
}

/** Brings the texts of the screen on which documents are made in a language to the page. */
export const loadReportingTexts = async (language: Language): Promise<ReportingTexts> => (await LOAD[language]()).reporting
