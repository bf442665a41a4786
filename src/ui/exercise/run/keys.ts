import { singleKeys } from '../../help/single-keys.ts'

/** What a key alone does on the facilitator's screen. */
const DOES = { ' ': 'toggle', b: 'decide', n: 'note' } as const
export type RunKey = (typeof DOES)[keyof typeof DOES]

/** Where keys mean something already: what is typed in, what a key presses or chooses from, and dialogs. */
const OWN = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog'
const PRESSED = 'button, summary, a[href], input, [role=listbox], [role=slider]'

/** What a key does; `null` when nothing, because it is meant for something else, or because keys alone are switched off. */
export function runKey(event: KeyboardEvent): RunKey | null {
  const does = DOES[event.key.toLowerCase() as keyof typeof DOES] ?? null
  if (does === null || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented || !singleKeys()) return null
  const within = event.composedPath().filter((at): at is Element => at instanceof Element)
  const first = within[0]
  if (within.some((at) => at.matches('dialog')) || first?.matches(OWN) || (does === 'toggle' && first?.matches(PRESSED))) return null
  return does
}
