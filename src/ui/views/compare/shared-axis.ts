import { scaleLinear } from 'd3'
import type { Messages } from '../../../i18n/index.ts'
import { lanesOf, type Lane } from '../../charts/timeline/lanes.ts'
import type { AxisSheet } from '../../charts/timeline/header.ts'
import type { Sheet } from '../../charts/timeline/sheet.ts'
import { interruptedAt } from '../../charts/timeline/slider.ts'
import { defaultSpan, spansOf } from '../../charts/timeline/spans.ts'
import { sharedStart, type Outcome } from './outcome.ts'

/** An outcome on the shared axis: its lanes by service, drawn to the same measure as those of the others. */
export interface Track { outcome: Outcome; sheet: Sheet; lanes: ReadonlyMap<string, Lane> }

/** One time axis for several outcomes, from second 0 of each up to the end of the longest. */
export interface SharedAxis extends AxisSheet {
  messages: Messages
  tracks: Track[]
  horizon: number
  /** Every second at which something changes in one of them, rising. */
  instants: number[]
}

export const longest = (outcomes: readonly Outcome[]): number => Math.max(...outcomes.map(({ trace }) => trace.horizon))

/** The shortest stretch of time that shows the news of all outcomes at once. */
export function sharedSpan(outcomes: readonly Outcome[]): number {
  const news = Math.max(...outcomes.map(({ trace }) => defaultSpan(trace)))
  const horizon = longest(outcomes)
  return spansOf(horizon).find((span) => span >= news) ?? horizon
}

/** The axis for a stretch of time on a screen of so many pixels. Dates only when all outcomes share their start. */
export function sharedAxis(outcomes: readonly Outcome[], messages: Messages, screen: number, span: number): SharedAxis {
  const horizon = longest(outcomes)
  const width = Math.max(1, Math.round(screen * horizon / span))
  const drawn = { width, secondsPerPixel: horizon / width, x: scaleLinear([0, horizon], [0, width]) }
  const start = sharedStart(outcomes)
  const scenario = start === null ? {} : { start }
  return {
    ...drawn, messages, horizon, scenario, trace: { horizon },
    clock: (second) => messages.say.clock(scenario.start, second),
    instants: [...new Set(outcomes.flatMap(({ trace }) => trace.instants))].sort((a, b) => a - b),
    tracks: outcomes.map((outcome) => {
      const { landscape, scenario: own, trace } = outcome
      const lanes = lanesOf(landscape, trace)
      const sheet = { ...drawn, messages, landscape, scenario: own, trace, lanes, clock: (second: number) => messages.say.clock(own.start, second) }
      return { outcome, sheet, lanes: new Map(lanes.map((lane) => [lane.id, lane])) }
    }),
  }
}

/** How the outcomes do at a moment, in words: "A: 6 van 24, B: 2 van 24 diensten onderbroken"; each with its date where these are not the same. */
export function countsAt({ tracks, scenario, messages: { compare: texts } }: SharedAxis, moment: number): string {
  const counts = tracks.map(({ outcome: { letter, trace, scenario: own }, sheet }) => {
    const name = scenario.start === own.start ? letter : `${letter} (${sheet.clock(moment)})`
    return moment > trace.horizon ? texts.ended(name) : texts.count(name, interruptedAt(sheet.lanes, moment), sheet.lanes.length)
  })
  return `${counts.join(', ')} ${texts.interrupted}`
}
