import { exercise as en } from './en/exercise/index.ts'
import type { Language } from './languages.ts'
import { exercise as nl, type ExerciseTexts } from './nl/exercise/index.ts'

export type { ExerciseTexts }

const ALL: Record<Language, ExerciseTexts> = { nl, en }

/** The texts of exercises in a language. */
export const exerciseTextsIn = (language: Language): ExerciseTexts => ALL[language]
