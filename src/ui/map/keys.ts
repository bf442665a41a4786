import type { Step } from './walk.ts'

/** What a key on the map stands for. */
export type Move = { do: 'step'; step: Step } | { do: 'zoom'; factor: number } | { do: 'choose' } | { do: 'release' } | { do: 'fit' }

/** How much nearer one press on a zoom button or key brings the map. */
export const ZOOM = 1.4

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: { do: 'step', step: 'up' }, ArrowDown: { do: 'step', step: 'down' },
  ArrowLeft: { do: 'step', step: 'left' }, ArrowRight: { do: 'step', step: 'right' },
  Home: { do: 'step', step: 'first' }, End: { do: 'step', step: 'last' },
  Enter: { do: 'choose' }, ' ': { do: 'choose' }, Escape: { do: 'release' },
  '+': { do: 'zoom', factor: ZOOM }, '=': { do: 'zoom', factor: ZOOM }, '-': { do: 'zoom', factor: 1 / ZOOM }, '0': { do: 'fit' },
}

/** The move of a key; none for keys of the browser. */
export const moveOf = ({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Move | undefined =>
  (ctrlKey || metaKey || altKey ? undefined : MOVES[key])
