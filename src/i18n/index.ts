import { en } from './en/index.ts'
import { nl, type Messages } from './nl/index.ts'

export type { Messages }
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const ALL: Record<Language, Messages> = { nl, en }

/** Every text of the product in a language. Dutch is the source: a text missing in English does not compile. */
export const messagesIn = (language: Language): Messages => ALL[language]
