/** Moves the focus along buttons of which only one is in the tab order, by two arrow keys. */
export function moveAlong(event: KeyboardEvent, selector: string, forth: string, back: string): void {
  const step = { [forth]: 1, [back]: -1 }[event.key]
  if (!step) return
  const from = event.target as HTMLElement
  const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(selector)]
  const next = all[all.indexOf(from) + step]
  if (!next) return
  for (const one of all) one.tabIndex = one === next ? 0 : -1
  next.focus()
  event.preventDefault()
}
