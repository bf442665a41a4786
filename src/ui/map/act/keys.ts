import type { Step } from '../board/walk.ts'

/** What a key on the map stands for. */
export type Move =
  | { do: 'step'; step: Step } | { do: 'zoom'; factor: number } | { do: 'fit' }
  /** Enter or space: what this chooses depends on what is going on. `more`: with Shift. */
  | { do: 'choose'; more: boolean } | { do: 'release' }
  | { do: 'follow'; back: boolean } | { do: 'mark' } | { do: 'fold' } | { do: 'switch-off'; more: boolean }
  | { do: 'add' } | { do: 'remove' } | { do: 'rename' } | { do: 'connect' }

/** How much nearer one press on a zoom button or key brings the map. */
export const ZOOM = 1.4

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: { do: 'step', step: 'up' }, ArrowDown: { do: 'step', step: 'down' },
  ArrowLeft: { do: 'step', step: 'left' }, ArrowRight: { do: 'step', step: 'right' },
  Home: { do: 'step', step: 'first' }, End: { do: 'step', step: 'last' }, Escape: { do: 'release' },
  '+': { do: 'zoom', factor: ZOOM }, '=': { do: 'zoom', factor: ZOOM }, '-': { do: 'zoom', factor: 1 / ZOOM }, '0': { do: 'fit' },
  g: { do: 'fold' },
}

/** Keys that change the landscape, where that can be changed. */
const EDITS: Readonly<Record<string, Move>> = {
  insert: { do: 'add' }, a: { do: 'add' }, delete: { do: 'remove' }, backspace: { do: 'remove' }, f2: { do: 'rename' }, c: { do: 'connect' },
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The move of a key; none for keys of the browser. */
export function moveOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key, editing: boolean): Move | undefined {
  if ((ctrlKey || metaKey) && key === ' ') return { do: 'mark' }
  if (ctrlKey || metaKey || altKey) return undefined
  const plain = key.toLowerCase()
  if (plain === 'enter' || plain === ' ') return { do: 'choose', more: shiftKey }
  if (plain === 'n') return { do: 'follow', back: shiftKey }
  if (plain === 'x') return { do: 'switch-off', more: shiftKey }
  return MOVES[key] ?? MOVES[plain] ?? (editing ? EDITS[plain] : undefined)
}
