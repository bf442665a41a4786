import { svg, type SVGTemplateResult } from 'lit'
import type { Landscape } from '../../../model/landscape.ts'
import type { Action, ScenarioEvent } from '../../../model/scenario.ts'
import type { Messages } from '../../../i18n/index.ts'
import { fallbackNames } from '../../../i18n/names.ts'

/** One sign per action, as SVG path data in a box of 12 by 12 around (0, 0): down, up, on, past, seen, said. */
const SIGNS: Record<Action, string> = {
  cutOff: 'M-5.5-4.5H5.5L0 5Z',
  restore: 'M-5.5 4.5H5.5L0-5Z',
  activate: 'M-4-5.5L5 0L-4 5.5Z',
  bypass: 'M-5.5-5L-.5 0L-5.5 5ZM0-5L5 0L0 5Z',
  disclose: 'M-6 0Q0-6 6 0Q0 6-6 0ZM0-2A2 2 0 1 0 0 2A2 2 0 1 0 0-2Z',
  inject: 'M-5-5H5V2.5H-.5L-4 5.5V2.5H-5Z',
}

export const eventSign = (action: Action): SVGTemplateResult => svg`<path class="event ${action}" d=${SIGNS[action]}></path>`

/** An event in two or three words; a message for the exercise has none, its sign says it all. */
export function eventLabel(event: ScenarioEvent, landscape: Landscape, { say, timeline: { event: texts } }: Messages): string {
  if ('cutOff' in event) {
    const what = say.selector(event.cutOff, landscape)
    return event.level ? texts.reduced(say.share(event.level), what) : texts.cutOff(what)
  }
  if ('restore' in event) return texts.restore(say.selector(event.restore, landscape))
  if ('activate' in event) return texts.activate(fallbackNames(landscape, event.activate).name)
  if ('bypass' in event) return texts.bypass(say.selector(event.bypass, landscape))
  if ('disclose' in event) return texts.disclose(say.selector(event.disclose, landscape))
  return ''
}
