import { scaleLinear, type ScaleLinear } from 'd3'
import type { Trace } from '../../../engine/trace.ts'
import type { Messages } from '../../../i18n/index.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Scenario } from '../../../model/scenario.ts'
import type { Lane } from './lanes.ts'

/** Heights in pixels: a lane, the row of events, a row of deadlocks, the labels of the axis. */
export const LANE = 17, EVENTS = 25, DEADLOCKS = 17, AXIS = 30

/** All that the drawing of the timeline needs; made anew when the trace, the width or the zoom changes, not while scrubbing. */
export interface Sheet {
  messages: Messages
  landscape: Landscape
  scenario: Scenario
  trace: Trace
  lanes: Lane[]
  /** Width of the whole scenario in pixels; may be many screens. */
  width: number
  secondsPerPixel: number
  /** From seconds to pixels. */
  x: ScaleLinear<number, number>
  clock(second: number): string
}

/** The sheet for a span of time on a screen of so many pixels. */
export function sheetOf(
  { messages, landscape, scenario, trace }: Pick<Sheet, 'messages' | 'landscape' | 'scenario' | 'trace'>, lanes: Lane[], screen: number, span: number,
): Sheet {
  const { horizon } = trace
  const width = Math.max(1, Math.round(screen * horizon / span))
  return {
    messages, landscape, scenario, trace, lanes, width, secondsPerPixel: horizon / width,
    x: scaleLinear([0, horizon], [0, width]),
    clock: (second) => messages.say.clock(scenario.start, second),
  }
}
