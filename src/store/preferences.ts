import { LANGUAGES } from '../i18n/languages.ts'
import type { AppState } from './state.ts'

const KEY = 'uitwijk.preferences'

type Preferences = Pick<AppState, 'language' | 'theme' | 'look' | 'kept'>

/** The language and looks chosen before, and which landscape was open, where the browser kept them. */
export function remembered(): Partial<Preferences> {
  try {
    const { language, theme, look, kept } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>
    return {
      ...(LANGUAGES.some((known) => known === language) ? { language: language as Preferences['language'] } : {}),
      ...(theme === 'auto' || theme === 'light' || theme === 'dark' ? { theme } : {}),
      ...(typeof look === 'string' ? { look } : {}),
      ...(typeof kept === 'string' ? { kept } : {}),
    }
  } catch {
    return {}
  }
}

/** Keeps these for the next time. A browser that keeps nothing is no reason to stop. */
export function remember({ language, theme, look, kept }: Preferences, before?: Preferences): void {
  if (language === before?.language && theme === before.theme && look === before.look && kept === before.kept) return
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme, look, kept }))
  } catch {
    // Storage is switched off or full; the choice holds for this visit only.
  }
}
