import { LANGUAGES } from '../i18n/index.ts'
import type { AppState } from './state.ts'

const KEY = 'uitwijk.preferences'

type Preferences = Pick<AppState, 'language' | 'theme'>

/** The language and appearance chosen before, where the browser kept them. */
export function remembered(): Partial<Preferences> {
  try {
    const { language, theme } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>
    return {
      ...(LANGUAGES.some((known) => known === language) ? { language: language as Preferences['language'] } : {}),
      ...(theme === 'auto' || theme === 'light' || theme === 'dark' ? { theme } : {}),
    }
  } catch {
    return {}
  }
}

/** Keeps the language and appearance for the next time. A browser that keeps nothing is no reason to stop. */
export function remember({ language, theme }: Preferences, before?: Preferences): void {
  if (language === before?.language && theme === before.theme) return
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme }))
  } catch {
    // Storage is switched off or full; the choice holds for this visit only.
  }
}
