/** Why something could not be written: there is no room, or another reason. */
export const whyNotWritten = (error: unknown): 'full' | 'failed' =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'failed'

/** Asks the browser not to clear away what is kept when it runs short of room. It may ask the user, and it may say no. */
export function askToStay(): void {
  if (typeof navigator === 'undefined' || !navigator.storage?.persist) return
  navigator.storage.persist().catch(() => false)
}
