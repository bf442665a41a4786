import type { Inject } from '../model/exercise.ts'
import type { Revealed } from './entry.ts'
import { replay } from './replay.ts'
import type { Run } from './run.ts'
import type { RunState, Standing } from './run-state.ts'
import { atStart } from './tick.ts'

/** What the large screen shows until something else is asked: how the services do is what anyone would know. */
export const REVEALED_FIRST: Revealed = 'services'

/** The id of an inject made on the spot: `extra-` and the number of its entry. */
const extraId = (number: number, taken: object): string => {
  let id = `extra-${number}`
  while (Object.hasOwn(taken, id)) id += '-'
  return id
}

/** How a run stands after all of its entries. The same log gives the same state in every window; an odd one never throws. */
export function runState(run: Run): RunState {
  const { exercise } = run.of
  const moments = replay(run)
  const standing = moments.map(({ clock: _, ran: __, ...one }): Standing => one)
  const injects: Record<string, Inject> = { ...exercise.injects }
  const shown = new Map<string, Standing>()
  const skipped = new Set<string>()
  const has = (id: string) => Object.hasOwn(injects, id) && !shown.has(id)
  let round: RunState['round'] = null
  let question: RunState['question'] = null
  let revealed = REVEALED_FIRST
  let begun = false

  for (const one of standing) {
    const { act } = one
    switch (act.do) {
      case 'go': begun = true; break
      case 'round':
        if (!exercise.rounds[act.round]) break
        ;[begun, round, question] = [true, act.round, null]
        break
      case 'show':
        if (!has(act.inject)) break
        skipped.delete(act.inject)
        shown.set(act.inject, one)
        break
      case 'skip': if (has(act.inject)) skipped.add(act.inject); break
      case 'improvise': {
        const id = extraId(one.number, injects)
        injects[id] = act.inject
        shown.set(id, one)
        break
      }
      case 'ask': question = act.question && exercise.rounds[act.question.round]?.questions?.[act.question.question] ? act.question : null; break
      case 'reveal': revealed = act.revealed; break
    }
  }

  const clock = moments.at(-1)?.clock ?? atStart(run.of, run.entries[0]?.at ?? 0)
  return { clock, begun, ended: standing.some(({ act }) => act.do === 'end'), round, standing, injects, shown, skipped, revealed, question }
}
