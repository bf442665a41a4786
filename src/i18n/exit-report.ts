import { report as en } from './en/exit/report.ts'
import type { Language } from './languages.ts'
import { report as nl, type ExitReportTexts } from './nl/exit/report.ts'

export type { ExitReportTexts }

const ALL: Record<Language, ExitReportTexts> = { nl, en }

/** The texts of documents about leaving that the screen does not show, in a language. */
export const exitReportTextsIn = (language: Language): ExitReportTexts => ALL[language]
