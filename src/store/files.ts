import type { Exercise } from '../model/exercise.ts'
import type { ExitPlan } from '../model/exit.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Scenario } from '../model/scenario.ts'
import { valueIn, type Work } from '../model/work.ts'

/** A value that stands in a file. */
export type Filed = Landscape | Scenario | Exercise | ExitPlan

/**
 * What is known of a file on disk. Values are never changed in place, so whether a file is as it is here can be told by looking
 * whether the two are one.
 */
export interface FileFacts {
  /** As read, or as saved last. Empty for one that was made here. */
  text: string
  /** What `text` says; for one that was made here: what it was made as, when there is nothing to lose yet. */
  saved: Filed
  /** Whether it is the example that comes with the app, which the user has in no file of their own. */
  example?: boolean
  /** As first read; `null` for one that was made here. */
  original: { text: string; value: Filed } | null
}
export type Files = Readonly<Record<string, FileFacts>>

/** What is known of a file that was just read. */
export const readFrom = (text: string, value: Filed): FileFacts => ({ text, saved: value, original: { text, value } })

/** Notes of a step which text a scenario, an exercise or a plan that it brings in was read from. */
export const filedAs = (file: string, text: string) => (work: Work, files: Files): Files => {
  const value = valueIn(work, file)
  return value ? { ...files, [file]: readFrom(text, value) } : files
}

/** What is known of a file that exists only here. */
export const madeHere = (value: Filed): FileFacts => ({ text: '', saved: value, original: null })

/** What is known after this value was saved as this text. */
export const savedAs = (facts: FileFacts | undefined, value: Filed, text: string): FileFacts =>
  ({ text, saved: value, original: facts?.original ?? null })

/** The text that says this value, where there is one: as saved last or as first read. */
export function knownText(facts: FileFacts | undefined, value: Filed): string | null {
  if (!facts) return null
  if (facts.text && value === facts.saved) return facts.text
  return facts.original && value === facts.original.value ? facts.original.text : null
}
