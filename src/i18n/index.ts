import { en } from './en/index.ts'
import type { Language } from './languages.ts'
import { nl, type Messages } from './nl/index.ts'

export type { Messages }
export { LANGUAGES, type Language } from './languages.ts'

const ALL: Record<Language, Messages> = { nl, en }

/** Every text of the product in a language. Dutch is the source: a text missing in English does not compile. */
export const messagesIn = (language: Language): Messages => ALL[language]
