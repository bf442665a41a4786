import type { Language } from './languages.ts'
import { nl, type Messages } from './nl/index.ts'

/** What the page has by now. Dutch is always there; who reads Dutch never waits for another language. */
const loaded: { nl: Messages } & Partial<Record<Language, Messages>> = { nl }

/** Brings the texts of a language to the page; must be done before they are shown. */
export async function loadMessages(language: Language): Promise<void> {
  if (language === 'en') loaded.en ??= (await import('./en/index.ts')).en
}

/** The texts of a language that was loaded; until then the Dutch ones. */
export const messagesIn = (language: Language): Messages => loaded[language] ?? loaded.nl
