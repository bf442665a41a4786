import { exit as en } from './en/exit/index.ts'
import type { Language } from './languages.ts'
import { exit as nl, type ExitTexts } from './nl/exit/index.ts'

export type { ExitTexts }

const ALL: Record<Language, ExitTexts> = { nl, en }

/** The texts about leaving in a language. */
export const exitTextsIn = (language: Language): ExitTexts => ALL[language]
