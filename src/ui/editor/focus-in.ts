import type { ReactiveElement } from 'lit'

/** Puts the focus in a part of a form that was just made, and the part in sight. */
export async function focusIn(part: (HTMLElement & Partial<Pick<ReactiveElement, 'updateComplete'>>) | null): Promise<void> {
  await part?.updateComplete
  part?.focus()
  part?.scrollIntoView({ block: 'nearest' })
}
