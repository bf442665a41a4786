const KEY = 'uitwijk.single-keys'

/** Whether a key that stands alone and works everywhere, such as `?`, does something: who dictates may type one by accident (WCAG 2.1.4). */
export function singleKeys(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

/** Switches such keys on or off, for the next time as well. */
export function setSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // Storage is switched off or full.
  }
}
