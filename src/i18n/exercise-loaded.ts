import type { Language } from './languages.ts'
import type { ExerciseTexts } from './nl/exercise/index.ts'

const LOAD: Record<Language, () => Promise<{ exercise: ExerciseTexts }>> = {
  nl: () => import('./nl/exercise/index.ts'),
  en: () => import('./en/exercise/index.ts'),
}

/** Brings the texts of exercises in a language to the page. */
export const loadExerciseTexts = async (language: Language): Promise<ExerciseTexts> => (await LOAD[language]()).exercise
