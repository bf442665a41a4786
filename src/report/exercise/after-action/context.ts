import type { AfterAction } from '../../../exercise/after-action.ts'
import type { RunOf } from '../../../exercise/run.ts'
import type { Standing } from '../../../exercise/run-state.ts'
import type { Chapter } from '../../../i18n/nl/exercise/after-action.ts'
import { heading, paragraph, type Block } from '../../document.ts'
import { exerciseContext, longMoment, moment, type ExerciseContext, type ExerciseInput } from '../context.ts'

/** What the report after an exercise is made from. */
export interface AfterActionInput extends ExerciseInput {
  of: RunOf
  after: AfterAction
  /** The entries of the log that hold, in order. */
  log: readonly Standing[]
  /** Where the room is (IANA), for the times on its clock; Europe/Amsterdam when left out. */
  timeZone?: string
}

export interface AfterContext extends AfterActionInput, ExerciseContext {}

export const afterContext = (input: AfterActionInput): AfterContext => exerciseContext({ ...input, ...input.of })

/** A chapter with the requirement that it serves. */
export const chapter = ({ texts: { afterAction } }: AfterContext, serves: Chapter, title: string): Block[] => [heading(1, title), paragraph(afterAction.serves[serves], 'note')]

/** A time in the room (milliseconds since 1970) as local date and time, `YYYY-MM-DDTHH:MM`. */
export const localOf = (at: number, timeZone = 'Europe/Amsterdam'): string =>
  // Swedish writes dates as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T')

/** "14:05", with its day where that is not the day on which the exercise began. */
export function inRoom({ say, after: { startedAt }, timeZone }: AfterContext, at: number): string {
  const [local, first] = [localOf(at, timeZone), localOf(startedAt ?? at, timeZone)]
  return local.slice(0, 10) === first.slice(0, 10) ? local.slice(11) : say.clock(local, 0)
}

/** A time in the room with its date: "1 december 2026, 14:05". */
export const dayInRoom = (context: AfterContext, at: number): string => longMoment(context, localOf(at, context.timeZone))

/** A moment that was played, to the minute: the clock of an exercise runs many seconds at once. */
export const playedMoment = (context: AfterContext, second: number): string => moment(context, Math.floor(second / 60) * 60)

const MINUTE = 60, HOUR = 3_600, DAY = 86_400

/** A length of time as one tells it: from a day on in whole hours, below that in whole minutes. */
export function roughly({ say }: AfterContext, time: number): string {
  const unit = time >= DAY ? HOUR : MINUTE
  return say.duration(time < MINUTE ? time : Math.round(time / unit) * unit)
}

/** The name of a participant by its place in the list. */
export function participantName({ exercise: { participants = [] }, texts: { afterAction } }: AfterContext, nth: number): string {
  const name = participants[nth]?.name.trim()
  return name ? name : afterAction.attendance.unnamed(nth + 1)
}
