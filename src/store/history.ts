import { applyPatches, enablePatches, produceWithPatches, type Draft, type Patch } from 'immer'
import type { StepLabel } from '../model/edit/edit.ts'
import type { Work } from '../model/work.ts'

enablePatches()

/** More steps than this are not kept. */
const MOST = 500

/** A step that was taken, and where it was taken from or led to. */
export interface Step {
  label: StepLabel
  /** When, in milliseconds since 1970. */
  at: number
  /** The work before it (in the past), or after it (in the future). */
  work: Work
}

/** A work with the steps that led to it, the oldest first, and those that were undone, the last one undone first. */
export interface History { now: Work; past: readonly Step[]; future: readonly Step[] }

/** What happened to a history, as it is written down: read in order, the entries make the history again. */
export type Entry =
  | { kind: 'step'; label: StepLabel; at: number; patches: Patch[] }
  | { kind: 'undo'; at: number }
  | { kind: 'redo'; at: number }
  /** A file was saved by the user, as this text. */
  | { kind: 'saved'; at: number; file: string; text: string }

export const historyOf = (now: Work): History => ({ now, past: [], future: [] })

/** A history with one more step, and the patches of it; `null` when the recipe changes nothing. */
export function stepped(history: History, label: StepLabel, at: number, recipe: (draft: Draft<Work>) => void): { history: History; entry: Entry } | null {
  const [now, patches] = produceWithPatches(history.now, (draft) => { recipe(draft) })
  if (now === history.now) return null
  return { history: taken(history, { label, at, work: history.now }, now), entry: { kind: 'step', label, at, patches } }
}

const taken = ({ past }: History, step: Step, now: Work): History => ({ now, past: [...past.slice(-MOST + 1), step], future: [] })

/** The history a step back; itself when there is nothing to undo. */
export function undone(history: History): History {
  const { now, past, future } = history
  const step = past.at(-1)
  return step ? { now: step.work, past: past.slice(0, -1), future: [{ ...step, work: now }, ...future] } : history
}

/** The history a step forward again; itself when nothing was undone. */
export function redone(history: History): History {
  const { now, past, future: [step, ...rest] } = history
  return step ? { now: step.work, past: [...past, { ...step, work: now }], future: rest } : history
}

/** The history after one more thing that was written down. */
export function replayed(history: History, entry: Entry): History {
  switch (entry.kind) {
    case 'step': return taken(history, { label: entry.label, at: entry.at, work: history.now }, applyPatches(history.now, entry.patches))
    case 'undo': return undone(history)
    case 'redo': return redone(history)
    case 'saved': return history
  }
}
