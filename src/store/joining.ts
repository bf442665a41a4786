import { recognise } from '../model/recognise.ts'
import type { Work } from '../model/work.ts'
import type { Filed } from './files.ts'
import type { History } from './history.ts'
import type { OwnReader, Text } from './own-reader.ts'

/** What comes into a work, and the work with it. */
export interface Joining { value: Filed; joins: (work: Work) => Work }

/** How a scenario, an exercise or a plan of exits comes into a work; `null` when it is refused. */
export async function joiningOf(entry: Text, { landscape }: Work, reader: OwnReader): Promise<Joining | null> {
  const { file } = entry
  const kind = recognise(entry.text)
  if (kind === 'exit') {
    const value = await reader.exitPlan(entry, landscape)
    return value && { value, joins: (work) => ({ ...work, exitPlans: [...work.exitPlans ?? [], { file, value }] }) }
  }
  if (kind === 'exercise') {
    const value = await reader.exercise(entry, landscape)
    return value && { value, joins: (work) => ({ ...work, exercises: [...work.exercises ?? [], { file, value }] }) }
  }
  const value = await reader.scenario(entry, landscape)
  return value && { value, joins: (work) => ({ ...work, scenarios: [...work.scenarios, { file, value }] }) }
}

/** A history in which something was there from the start. */
export function throughout(history: History, joins: Joining['joins']): History {
  const steps = (all: History['past']) => all.map((step) => ({ ...step, work: joins(step.work) }))
  return { now: joins(history.now), past: steps(history.past), future: steps(history.future) }
}
