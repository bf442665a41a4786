import { seconds } from '../../../model/duration.ts'
import type { Scenario, ScenarioEvent } from '../../../model/scenario.ts'

/** An event of a scenario in seconds. */
export interface TimedEvent {
  event: ScenarioEvent
  at: number
  /** When it ends, if it says so. */
  to: number | null
}

/** A button on the timeline for an event, or for several that would stand over each other. */
export interface EventMark {
  /** In order of time, never none. */
  events: TimedEvent[]
  /** Where the button begins, in pixels: around the second of its first event, or a little beside it. */
  left: number
  /** Its label, cut to the room there is; empty where there is none. Of more events, how many there are besides the first. */
  label: string
}

/** Width and height of a button, in pixels; what a number beside the sign takes; how far a button may stand from its second. */
export const MARK = 24
const NUMBER = 22
const DRIFT = 30

/** Width of a letter of a label, about. */
const LETTER = 6.1
const SHORTEST = 9, LONGEST = 44

/** As much of a label as fits. */
const fit = (label: string, room: number): string => {
  const letters = Math.min(LONGEST, Math.floor(room / LETTER))
  return label.length <= letters ? label : letters < SHORTEST ? '' : `${label.slice(0, letters - 1).trimEnd()}…`
}

const widthOf = ({ events }: Pick<EventMark, 'events'>): number => MARK + (events.length > 1 ? NUMBER : 0)

/** The events within the horizon, in order of time. */
const inOrder = ({ events }: Scenario, horizon: number): TimedEvent[] => events
  .map((event) => ({ event, at: seconds(event.at), to: 'until' in event && typeof event.until === 'string' ? seconds(event.until) : null }))
  .filter(({ at }) => at <= horizon)
  .sort((a, b) => a.at - b.at)

/** Gives each event a button of its own, as long as it can stand near its second; else it joins the one before it. */
function grouped(events: readonly TimedEvent[], secondsPerPixel: number): Omit<EventMark, 'label'>[] {
  const found: Omit<EventMark, 'label'>[] = []
  for (const event of events) {
    const wanted = Math.max(0, event.at / secondsPerPixel - MARK / 2)
    const last = found.at(-1)
    const left = Math.max(wanted, last ? last.left + widthOf(last) : 0)
    if (last && left - wanted > DRIFT) last.events.push(event)
    else found.push({ events: [event], left })
  }
  return found
}

/** The buttons for the events of a scenario. None stands over another, none outside the sheet. */
export function eventMarks(scenario: Scenario, horizon: number, secondsPerPixel: number, labelOf: (event: ScenarioEvent) => string): EventMark[] {
  const marks = grouped(inOrder(scenario, horizon), secondsPerPixel)
  let end = horizon / secondsPerPixel
  return marks.reduceRight<EventMark[]>((done, mark) => {
    const left = Math.max(0, Math.min(mark.left, end - widthOf(mark)))
    const [first, ...more] = mark.events as [TimedEvent, ...TimedEvent[]]
    const label = more.length ? `+${more.length}` : fit(labelOf(first.event), end - left - MARK - 4)
    end = left
    return [{ ...mark, left, label }, ...done]
  }, [])
}

/** The event that speaks at second t: the last message of the exercise so far, or while there is none the last event. */
export function newsAt(scenario: Scenario, t: number): ScenarioEvent | null {
  const past = inOrder(scenario, t)
  return (past.findLast(({ event }) => 'inject' in event) ?? past.at(-1))?.event ?? null
}
