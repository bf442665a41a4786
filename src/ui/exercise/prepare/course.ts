import type { Trace } from '../../../engine/trace.ts'
import { seconds } from '../../../model/duration.ts'
import { VIEWS, type Exercise, type View } from '../../../model/exercise.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { lanesOf, type Lane } from '../../charts/timeline/lanes.ts'
import { inTime } from './lists.ts'

const HOUR = 3_600

/** An inject as a mark on its row. */
export interface Mark { id: string; at: number; text: string }

/** A stretch of the scenario, in seconds. */
export interface Stretch { from: number; end: number }

/** What is drawn of an exercise over time. */
export interface Course extends Stretch {
  rounds: { name: string; from: number; until: number }[]
  /** The services that do not do all of their work throughout, the most urgent first. */
  lanes: Lane[]
  /** The views that injects give, each with its injects. */
  rows: { view: View; marks: Mark[] }[]
}

/** Where what is prepared ends, with some room after it; whole hours, at least one, and no further than the scenario goes. */
export function endOf(exercise: Exercise, horizon: number): number {
  const last = Math.max(...exercise.rounds.map(({ until }) => seconds(until)), ...Object.values(exercise.injects ?? {}).map(({ at }) => seconds(at)))
  return Math.max(HOUR, Math.min(horizon, Math.ceil(last * 1.04 / HOUR) * HOUR))
}

/** The course of an exercise on the outcome of its scenario, in a stretch of it. */
export function courseOf(exercise: Exercise, landscape: Landscape, trace: Trace, { from, end }: Stretch): Course {
  const lanes = lanesOf(landscape, { ...trace, horizon: end }).filter(({ segments }) => segments.some(({ status, to }) => status !== 'normal' && to > from))
  const injects = inTime(exercise).map(([id, { at, text, view = 'municipality' }]) => ({ view, mark: { id, at: seconds(at), text } })).filter(({ mark }) => from <= mark.at && mark.at <= end)
  return {
    from, end, lanes,
    rounds: exercise.rounds.map((round) => ({ name: round.name, from: seconds(round.from), until: seconds(round.until) })),
    rows: VIEWS.flatMap((view) => {
      const marks = injects.filter((one) => one.view === view).map(({ mark }) => mark)
      return marks.length ? [{ view, marks }] : []
    }),
  }
}
