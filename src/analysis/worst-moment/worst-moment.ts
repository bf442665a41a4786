import { localAfter } from '../../model/moments.ts'
import { isDay } from '../../model/source.ts'
import { inOnePiece, scenarioIn, type Ground, type Tell } from '../ground.ts'
import type { Harm, WorstMomentAnswer, WorstMomentAsk } from './answer.ts'
import { calendarOf, fixedMoments, missedOf, type FixedMoment } from './fixed-moments.ts'

/** Ten years: beyond it nobody plans by the hour. */
export const MOST_DAYS = 3660
const HOUR = 3600
const DAY = 86_400

/**
 * At which hours a scenario does the most harm to fixed moments. What happens does not hang on when it begins, only which moments it meets: so it is played
 * once, and for each whole hour the moments are judged by the rule of the engine itself (SPEC V5). All starts are looked at, so the answer is exact.
 */
export const worstMoment = inOnePiece(search)

/** The scenario that is asked for. Throws a RangeError where the question cannot be answered. */
function scenarioOf(ground: Ground, { file, from, days }: WorstMomentAsk) {
  const scenario = scenarioIn(ground, file)
  if (!/^\d{4}-\d\d-\d\d$/.test(from) || !isDay(from)) throw new RangeError(`worst-moment: not a date: ${from}`)
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS) throw new RangeError(`worst-moment: days must be a whole number from 1 to ${MOST_DAYS}, not ${days}`)
  return scenario
}

function search(ground: Ground, ask: WorstMomentAsk, tell?: Tell): WorstMomentAnswer {
  const scenario = scenarioOf(ground, ask)
  const { horizon, moments } = fixedMoments(ground.landscape, scenario)
  const fallsOn = calendarOf(moments, ask.from, ask.days, horizon)
  const calendar: Harm[] = []
  let harmless = 0
  for (let d = 0; d < ask.days; d++) {
    const day = localAfter(`${ask.from}T00:00`, d * DAY).slice(0, 10)
    const falls = fallsOn(d)
    let worst = { begin: 0, people: -1, count: -1 }
    for (let begin = 0; begin < DAY; begin += HOUR) {
      const here = { begin, ...weigh(moments, falls, begin, horizon) }
      if (here.count === 0) harmless++
      if (isWorse(here, worst)) worst = here
    }
    calendar.push(harmOf(moments, falls, day, worst.begin, horizon))
    tell?.(d + 1, ask.days)
  }
  const harmful = calendar.filter(({ missed }) => missed.length)
  const worst = harmful.reduce<Harm | null>((most, harm) => (!most || isWorse(sizeOf(harm), sizeOf(most)) ? harm : most), null)
  return { ...ask, calendar, worst, harmless, hours: ask.days * (DAY / HOUR), written: scenario.start === undefined ? null : asWritten(moments, scenario.start, horizon) }
}

interface Size { people: number; count: number }
const sizeOf = ({ people, missed }: Harm): Size => ({ people, count: missed.length })
/** Whether more people are hit, or as many and more moments missed. */
const isWorse = (a: Size, b: Size): boolean => a.people > b.people || (a.people === b.people && a.count > b.count)

/** How many moments are missed, and how many people their services serve, each service once. */
function weigh(moments: readonly FixedMoment[], falls: readonly number[][], begin: number, horizon: number): Size {
  let people = 0, count = 0, counted = ''
  moments.forEach((moment, i) => {
    const { length } = missedOf(moment, falls[i] as number[], begin, horizon)
    count += length
    // Moments of one service stand together.
    if (length === 0 || moment.service === counted) return
    counted = moment.service
    people += moment.people
  })
  return { people, count }
}

/** The harm of a start in full: the missed moments in order of time. */
function harmOf(moments: readonly FixedMoment[], falls: readonly number[][], day: string, begin: number, horizon: number): Harm {
  const midnight = `${day}T00:00`
  const missed = moments
    .flatMap((moment, i) => missedOf(moment, falls[i] as number[], begin, horizon).map((at) => ({ at, service: moment.service, name: moment.name })))
    .sort((a, b) => a.at - b.at)
    .map(({ at, service, name }) => ({ service, name, date: localAfter(midnight, at) }))
  return { start: localAfter(midnight, begin).slice(0, 16), missed, people: weigh(moments, falls, begin, horizon).people }
}

function asWritten(moments: readonly FixedMoment[], start: string, horizon: number): Harm {
  const day = start.slice(0, 10)
  const begin = (Date.parse(`${start.padEnd(19, ':00')}Z`) - Date.parse(`${day}T00:00:00Z`)) / 1000
  return harmOf(moments, calendarOf(moments, day, 1, horizon)(0), day, begin, horizon)
}
