import type { Messages } from '../../i18n/index.ts'

/** The parts of the screen that have keys of their own, in the order of the overview. */
export const PARTS = ['app', 'lists', 'timeline', 'map', 'edit', 'table', 'exercise'] as const
export type Part = (typeof PARTS)[number]

/** What keys do in a part of the screen. Each of `keys` does it; a `+` stands between keys pressed together. */
export interface KeyLine { part: Part; does: keyof Messages['help']['keys']['does']; keys: readonly string[] }

/** Every key that the app listens to, apart from those of the browser's own fields and buttons. */
export const KEYS: readonly KeyLine[] = [
  { part: 'app', does: 'palette', keys: ['Control+K'] },
  { part: 'app', does: 'keys', keys: ['?'] },
  { part: 'app', does: 'undo', keys: ['Control+Z'] },
  { part: 'app', does: 'redo', keys: ['Control+Shift+Z', 'Control+Y'] },
  { part: 'app', does: 'close', keys: ['Escape'] },
  { part: 'app', does: 'skip', keys: ['Tab'] },
  { part: 'lists', does: 'list-move', keys: ['ArrowUp', 'ArrowDown'] },
  { part: 'lists', does: 'list-choose', keys: ['Enter'] },
  { part: 'timeline', does: 'time-step', keys: ['ArrowLeft', 'ArrowRight'] },
  { part: 'timeline', does: 'time-day', keys: ['PageUp', 'PageDown'] },
  { part: 'timeline', does: 'time-ends', keys: ['Home', 'End'] },
  { part: 'timeline', does: 'time-event', keys: ['Enter'] },
  { part: 'map', does: 'map-move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { part: 'map', does: 'map-ends', keys: ['Home', 'End'] },
  { part: 'map', does: 'map-choose', keys: ['Enter', 'Space'] },
  { part: 'map', does: 'map-release', keys: ['Escape'] },
  { part: 'map', does: 'map-follow', keys: ['N', 'Shift+N'] },
  { part: 'map', does: 'map-off', keys: ['X'] },
  { part: 'map', does: 'map-off-more', keys: ['Shift+X'] },
  { part: 'map', does: 'map-mark', keys: ['Control+Space'] },
  { part: 'map', does: 'map-fold', keys: ['G'] },
  { part: 'map', does: 'map-zoom', keys: ['Plus', 'Minus'] },
  { part: 'map', does: 'map-fit', keys: ['0'] },
  { part: 'edit', does: 'edit-add', keys: ['A', 'Insert'] },
  { part: 'edit', does: 'edit-connect', keys: ['C'] },
  { part: 'edit', does: 'edit-rename', keys: ['F2'] },
  { part: 'edit', does: 'edit-remove', keys: ['Delete', 'Backspace'] },
  { part: 'table', does: 'table-move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { part: 'table', does: 'table-ends', keys: ['Control+Home', 'Control+End'] },
  { part: 'table', does: 'table-edit', keys: ['Enter', 'F2'] },
  { part: 'table', does: 'table-mark', keys: ['Space', 'Shift+ArrowDown'] },
  { part: 'table', does: 'table-mark-all', keys: ['Control+A'] },
  { part: 'table', does: 'table-unmark', keys: ['Escape'] },
  { part: 'table', does: 'table-duplicate', keys: ['Control+D'] },
  { part: 'table', does: 'table-empty', keys: ['Backspace'] },
  { part: 'table', does: 'table-remove', keys: ['Delete'] },
  { part: 'exercise', does: 'exercise-clock', keys: ['Space'] },
  { part: 'exercise', does: 'exercise-decide', keys: ['B'] },
  { part: 'exercise', does: 'exercise-note', keys: ['N'] },
  { part: 'exercise', does: 'exercise-back', keys: ['Escape'] },
]
