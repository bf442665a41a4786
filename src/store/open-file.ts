import { produce, type Draft } from 'immer'

/**
 * A file that is open, with the values it had before. Values are never changed in place and share what they have in common, so that
 * keeping them costs little; and whether two are the same can be told by looking whether they are one.
 */
export interface OpenFile<T> {
  file: string
  /** As read, or as saved last. Empty for one that was made here. */
  text: string
  value: T
  /** Whether something is lost when the page closes. */
  changed: boolean
  /** What `text` says. */
  saved: T
  /** As first read; `null` for one that was made here. */
  original: { text: string; value: T } | null
  /** The values before this one, the oldest first. */
  past: T[]
  /** The values that were undone, the last one undone first. */
  future: T[]
}

/** A file as it was read. */
export const opened = <T>(file: string, text: string, value: T): OpenFile<T> =>
  ({ file, text, value, changed: false, saved: value, original: { text, value }, past: [], future: [] })

/** Something new, under a name it can be saved by. There is nothing to lose until it is changed. */
export const made = <T>(file: string, value: T): OpenFile<T> =>
  ({ file, text: '', value, changed: false, saved: value, original: null, past: [], future: [] })

const at = <T>(open: OpenFile<T>, value: T, past: T[], future: T[]): OpenFile<T> =>
  ({ ...open, value, past, future, changed: value !== open.saved })

/** The file with a change that can be undone; the file itself when nothing changed. */
export function edited<T>(open: OpenFile<T>, recipe: (draft: Draft<T>) => void): OpenFile<T> {
  return replaced(open, produce(open.value, (draft) => { recipe(draft) }))
}

/** The file with another value, which can be undone. */
export const replaced = <T>(open: OpenFile<T>, value: T): OpenFile<T> =>
  value === open.value ? open : at(open, value, [...open.past, open.value], [])

export function undone<T>(open: OpenFile<T>): OpenFile<T> {
  return open.past.length ? at(open, open.past.at(-1) as T, open.past.slice(0, -1), [open.value, ...open.future]) : open
}

export function redone<T>(open: OpenFile<T>): OpenFile<T> {
  return open.future.length ? at(open, open.future[0] as T, [...open.past, open.value], open.future.slice(1)) : open
}

/** The file as it was first read. That can be undone too. */
export const reverted = <T>(open: OpenFile<T>): OpenFile<T> => (open.original ? replaced(open, open.original.value) : open)

/** The file after this value of it was saved as this text. */
export const savedAs = <T>(open: OpenFile<T>, value: T, text: string): OpenFile<T> =>
  ({ ...open, text, saved: value, changed: open.value !== value })

/** The text that says what a file holds, where there is one: as saved last or as first read. */
export function knownText<T>({ text, value, saved, original }: OpenFile<T>): string | null {
  if (text && value === saved) return text
  return original && value === original.value ? original.text : null
}
