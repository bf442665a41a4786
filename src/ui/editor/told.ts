/**
 * Tells whoever holds this part of a form what its value becomes, and no one else: the event does not bubble, so that
 * parts can be nested in parts.
 */
export const told = (from: EventTarget, value: unknown): boolean =>
  from.dispatchEvent(new CustomEvent('changed', { detail: value }))

/** The value that a part of a form tells. */
export const valueOf = <T>(event: Event): T => (event as CustomEvent<T>).detail
