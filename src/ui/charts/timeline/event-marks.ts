import { seconds } from '../../../model/duration.ts'
import { actionOf, type Action, type Scenario, type ScenarioEvent } from '../../../model/scenario.ts'

/** An event on the timeline. */
export interface EventMark {
  event: ScenarioEvent
  action: Action
  at: number
  /** When it ends, if it says so. */
  to: number | null
  /** The row it stands on, 0 at the top. */
  row: number
  /** Its label, cut to the room there is; empty where there is none. */
  label: string
}

/** Width of a letter of a label, about, and of the sign before it. */
const LETTER = 6.2, SIGN = 22
/** A longer label would keep others off its row. */
const LONGEST = 44
/** More rows would leave too little room for the lanes. */
const ROWS = 2

/** As much of a label as fits. */
const fit = (label: string, room: number): string => {
  const letters = Math.min(LONGEST, Math.floor(room / LETTER))
  return label.length <= letters ? label : letters < 5 ? '' : `${label.slice(0, letters - 1).trimEnd()}…`
}

/**
 * The events of a scenario within its horizon, each on the first row where its label is free of its neighbour. On the
 * last row, labels give way.
 */
export function eventMarks(
  scenario: Scenario, horizon: number, secondsPerPixel: number, labelOf: (event: ScenarioEvent) => string,
): EventMark[] {
  const all = scenario.events
    .map((event) => ({ event, at: seconds(event.at), label: labelOf(event) }))
    .filter(({ at }) => at <= horizon)
    .sort((a, b) => a.at - b.at)
  const width = horizon / secondsPerPixel
  const taken: number[] = []
  const placed = all.map(({ event, at, label }) => {
    const x = at / secondsPerPixel
    const free = Array.from({ length: ROWS }, (_, row) => row).find((row) => (taken[row] ?? -Infinity) <= x)
    const row = free ?? ROWS - 1
    taken[row] = Math.max(taken[row] ?? 0, x + SIGN + Math.min(label.length, LONGEST) * LETTER)
    const until = 'until' in event && typeof event.until === 'string' ? seconds(event.until) : null
    return { event, action: actionOf(event), at, to: until, row, label, x }
  })
  return placed.map(({ x, label, ...mark }, i) => {
    const next = placed.slice(i + 1).find(({ row }) => row === mark.row)
    return { ...mark, label: fit(label, Math.min(next?.x ?? width, width) - x - SIGN) }
  })
}

export const rowsOf = (marks: readonly EventMark[]): number => Math.max(1, ...marks.map(({ row }) => row + 1))
