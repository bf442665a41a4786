const KEY = 'uitwijk.tour'

/** Whether the tour was taken or declined before. Who keeps nothing in the browser is not asked either. */
export function tourSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return true
  }
}

export function rememberTour(): void {
  try {
    localStorage.setItem(KEY, 'seen')
  } catch {
    // Storage is switched off or full.
  }
}
