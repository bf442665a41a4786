import type { Language } from './languages.ts'
import type { ExitTexts } from './nl/exit/index.ts'

const LOAD: Record<Language, () => Promise<{ exit: ExitTexts }>> = {
  nl: () => import('./nl/exit/index.ts'),
  en: () => import('./en/exit/index.ts'),
}

/** Brings the texts about leaving in a language to the page. */
export const loadExitTexts = async (language: Language): Promise<ExitTexts> => (await LOAD[language]()).exit
