import { seconds } from '../model/duration.ts'
import type { AfterAction, InjectOutcome, Observation } from './after-action.ts'
import { doneIn, type Done } from './done-in.ts'
import type { Run } from './run.ts'
import type { RunState } from './run-state.ts'

/** Every inject as it went: those of the exercise in its order, and then those made on the spot. */
export function injectsIn({ injects, shown, skipped, standing }: RunState, planned: object | undefined): InjectOutcome[] {
  const responses = doneIn(standing, 'respond')
  return Object.entries(injects).map(([id, inject]) => {
    const came = shown.get(id)
    const last = responses.findLast(({ act }) => act.inject === id)?.act
    return {
      id, inject, planned: planned && Object.hasOwn(planned, id) ? seconds(inject.at) : null,
      shown: came ? { second: came.second, at: came.at } : null, skipped: skipped.has(id),
      response: last ? { rating: last.rating, text: last.text ?? null } : null,
    }
  })
}

/** The observations, those on a goal with that goal. */
export function goalsIn({ of: { exercise: { goals = {} } } }: Run, { standing }: RunState): Pick<AfterAction, 'goals' | 'observations'> {
  const rated = doneIn(standing, 'rate')
  const notes = doneIn(standing, 'note')
  const isGoal = (goal: string | undefined): goal is string => goal !== undefined && Object.hasOwn(goals, goal)
  const seen = ({ second, at, act }: Done<'note'>): Observation => ({ second, at, text: act.text, participant: act.participant ?? null })
  return {
    goals: Object.keys(goals).map((id) => {
      const last = rated.findLast(({ act }) => act.goal === id)?.act
      return { id, rating: last?.rating ?? null, text: last?.text ?? null, notes: notes.filter(({ act }) => act.goal === id).map(seen) }
    }),
    observations: notes.filter(({ act }) => !isGoal(act.goal)).map(seen),
  }
}

/** The last count of each question, in order of rounds and questions. */
export function votesIn({ standing }: RunState): AfterAction['votes'] {
  const last = new Map(doneIn(standing, 'vote').map(({ act: { round, question, votes } }) => [`${round} ${question}`, { round, question, votes }]))
  return [...last.values()].sort((a, b) => a.round - b.round || a.question - b.question)
}

/** How many chose each option of a question, as it was counted last; `null` when it was not. */
export const votesOn = ({ standing }: RunState, round: number, question: number): readonly number[] | null =>
  doneIn(standing, 'vote').findLast(({ act }) => act.round === round && act.question === question)?.act.votes ?? null

/** Who was there, as it was noted last. */
export const presentIn = ({ of: { exercise } }: Run, { standing }: RunState): (boolean | null)[] => {
  const noted = doneIn(standing, 'attend')
  return (exercise.participants ?? []).map((_, i) => noted.findLast(({ act }) => act.participant === i)?.act.present ?? null)
}
