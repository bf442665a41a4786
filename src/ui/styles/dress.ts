import type { AppState } from '../../store/state.ts'
import { applyTheme } from './themes.ts'

/** Gives the page its language and colours. It is touched only when these change: each touch has everything on it styled again. */
export function dress({ language, theme, look }: Pick<AppState, 'language' | 'theme' | 'look'>): void {
  const { documentElement: root } = document
  if (root.lang !== language) root.lang = language
  if ((root.dataset['theme'] ?? 'auto') !== theme) {
    if (theme === 'auto') delete root.dataset['theme']
    else root.dataset['theme'] = theme
  }
  applyTheme(look)
}
