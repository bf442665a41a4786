/** What has the keyboard, inside whatever components, be it in a drawing; `null` when nothing has. */
export function focusedElement(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active === document.body ? null : active
}

/** The element that has the keyboard, inside whatever components; `null` when nothing has. */
export function focused(): HTMLElement | null {
  const active = focusedElement()
  return active instanceof HTMLElement ? active : null
}
