import type { StepLabel } from '../../model/edit/edit.ts'
import { valueIn, type Work } from '../../model/work.ts'
import type { FileFacts, Filed } from '../files.ts'
import type { Step } from '../history.ts'
import { changedBy, differences, type Change } from './differences.ts'
import type { WorkRecord } from './kept.ts'

/** A step as it is stored: how it changed the work, rather than the whole work beside it. */
interface PackedStep { label: StepLabel; at: number; changes: Change[] }

/** The value of a file: that of one of the works in the line, or one of its own. */
type Held = { work: number } | { value: Filed }

interface PackedFacts { text: string; saved: Held; original: { text: string; value: Held } | null }

/**
 * A record in as little room as will do. The history is a line of works, of which the first is stored with the steps from
 * each to the next; `here` is the place of the work as it is now.
 */
export interface Packed {
  first: Work
  steps: PackedStep[]
  here: number
  files: Record<string, PackedFacts>
  open: string | null
}

/** What was worked out for steps before: a history of a landscape of thousands is packed again every so often. */
const known = new WeakMap<Work, { from: Work; changes: Change[] }>()

function changesTo(work: Work, from: Work): Change[] {
  const before = known.get(work)
  if (before?.from === from) return before.changes
  const changes = differences(from, work)
  known.set(work, { from, changes })
  return changes
}

export function packed({ history: { now, past, future }, files, open }: WorkRecord): Packed {
  const works = [...past.map(({ work }) => work), now, ...future.map(({ work }) => work)]
  const held = (file: string, value: Filed): Held => {
    const work = works.findIndex((one) => valueIn(one, file) === value)
    return work < 0 ? { value } : { work }
  }
  const facts = ([file, { text, saved, original }]: [string, FileFacts]): [string, PackedFacts] =>
    [file, { text, saved: held(file, saved), original: original && { text: original.text, value: held(file, original.value) } }]
  return {
    first: works[0] as Work,
    steps: [...past, ...future].map(({ label, at }, i) => ({ label, at, changes: changesTo(works[i + 1] as Work, works[i] as Work) })),
    here: past.length,
    files: Object.fromEntries(Object.entries(files).map(facts)),
    open,
  }
}

/** The record again, in which what was one object is one again. Throws when it does not hold together. */
export function unpacked({ first, steps, here, files, open }: Packed): WorkRecord {
  const works = [first]
  for (const { changes } of steps) works.push(changedBy(works.at(-1), changes) as Work)
  const workAt = (i: number): Work => {
    const work = works[i]
    if (!work) throw new Error(`unpacked: there is no work ${i}`)
    return work
  }
  const step = ({ label, at }: PackedStep, work: number): Step => ({ label, at, work: workAt(work) })
  const value = (file: string, held: Held): Filed => {
    const found = 'work' in held ? valueIn(workAt(held.work), file) : held.value
    if (!found) throw new Error(`unpacked: there is no value of ${file}`)
    return found
  }
  const facts = ([file, { text, saved, original }]: [string, PackedFacts]): [string, FileFacts] =>
    [file, { text, saved: value(file, saved), original: original && { text: original.text, value: value(file, original.value) } }]
  return {
    history: {
      now: workAt(here),
      past: steps.slice(0, here).map((one, i) => step(one, i)),
      future: steps.slice(here).map((one, i) => step(one, here + i + 1)),
    },
    files: Object.fromEntries(Object.entries(files).map(facts)),
    open,
  }
}
