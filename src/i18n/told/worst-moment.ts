import type { Harm, Missed, WorstMomentAnswer } from '../../analysis/worst-moment/answer.ts'
import { nameOf } from '../names.ts'
import type { Around } from './around.ts'

/** The services that miss something, each once, in the order in which they do. */
export const missingServices = ({ missed }: Harm): string[] => [...new Set(missed.map(({ service }) => service))]

const names = (harm: Harm, { landscape }: Around): string[] => missingServices(harm).map((id) => nameOf(landscape, id))

const hasMoments = ({ landscape }: Around): boolean => Object.values(landscape.components).some(({ service }) => service?.moments?.length)

/** What the calendar means, in sentences. */
export function worstMomentMeaning({ calendar, worst, written, days }: WorstMomentAnswer, around: Around): string[] {
  const { texts: { worstMoment: texts } } = around
  if (!hasMoments(around)) return [texts.noMoments]
  const told = written ? [texts.written(written.start, names(written, around))] : []
  if (!worst || worst.missed.length === 0) return [texts.nothing(days), ...told]
  return [texts.worst(worst.start, names(worst, around), worst.people), texts.harmless(calendar.filter(({ missed }) => missed.length === 0).length, calendar.length), ...told]
}

const worse = (a: Harm, b: Harm): number => b.people - a.people || b.missed.length - a.missed.length || (a.start < b.start ? -1 : 1)

/** The worst days, the worst first; none on which nothing is missed. */
export const worstDays = ({ calendar }: WorstMomentAnswer, most: number): Harm[] =>
  calendar.filter(({ missed }) => missed.length > 0).sort(worse).slice(0, most)

/** The moments missed, one line for each. */
export const missedTexts = ({ missed }: Harm, { landscape, texts }: Around): string[] =>
  missed.map(({ service, name, date }: Missed) => texts.worstMoment.moment(name, nameOf(landscape, service), date))

/** A row of the table: the cells as they are read. */
export function worstMomentCells(harm: Harm, around: Around): string[] {
  const { say, texts: { worstMoment: texts } } = around
  return [texts.when(harm.start), names(harm, around).join(', '), missedTexts(harm, around).join('; '), harm.people ? say.number(harm.people) : texts.unknown]
}
