import { plan as en } from './en/plan/index.ts'
import type { Language } from './languages.ts'
import { plan as nl, type PlanTexts } from './nl/plan/index.ts'

export type { PlanTexts }

const ALL: Record<Language, PlanTexts> = { nl, en }

/** The texts of the document for the continuity plan in a language. */
export const planTextsIn = (language: Language): PlanTexts => ALL[language]
