import type { ExerciseTexts } from '../../i18n/exercise.ts'
import { formatDuration, seconds } from '../../model/duration.ts'
import { EXERCISE_FORMAT, type Exercise } from '../../model/exercise.ts'
import { fingerprintOf } from '../../model/fitted.ts'
import type { ScenarioFile, Work } from '../../model/work.ts'
import { freeName } from '../free-name.ts'

const HOUR = 3600
/** How far into the scenario the rounds end: the first hours, the first day, and when it lasts. */
const ENDS = [8 * HOUR, 24 * HOUR, 72 * HOUR] as const

/** Where the rounds of a scenario begin and end, in seconds; one that is over within a day has rounds of equal length. */
function stretches(horizon: number): [from: number, until: number][] {
  const ends = horizon > ENDS[1] ? ENDS.map((end) => Math.min(end, horizon)) : ENDS.map((_, i) => Math.round((horizon * (i + 1)) / ENDS.length))
  return ends.map((end, i): [number, number] => [ends[i - 1] ?? 0, end]).filter(([from, until]) => until > from)
}

/** An exercise of a scenario to begin with: goals, roles and rounds that can be changed, and no injects yet. */
export function firstExercise(name: string, { file, value }: ScenarioFile, { first: { goals, roles, rounds } }: ExerciseTexts): Exercise {
  return {
    format: EXERCISE_FORMAT, name, scenario: file, fitted: fingerprintOf(value), goals, roles, participants: [],
    rounds: stretches(seconds(value.horizon)).map(([from, until], i) => ({
      name: rounds[i]?.name ?? '', from: formatDuration(from), until: formatDuration(until), takes: 'PT45M', questions: [{ text: rounds[i]?.question ?? '' }],
    })),
    injects: {},
  }
}

/** A file name for a new exercise of a scenario that no file of the work has. */
export const exerciseName = (work: Work, scenario: string): string =>
  freeName(work.exercises ?? [], scenario.replace(/(\.scenario)?\.\w+$/, ''), 'exercise')
