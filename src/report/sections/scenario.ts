import { seconds } from '../../model/duration.ts'
import type { ScenarioEvent } from '../../model/scenario.ts'
import { clock, type Context } from '../context.ts'
import { heading, list, paragraph, type Block } from '../document.ts'

/** An event as a sentence, with what its author wrote about it. */
const told = ({ say, subject }: Context, event: ScenarioEvent): string =>
  [say.event(event, subject), event.description?.trim()].filter(Boolean).join(' ')

/** What the scenario supposes: when, how likely, and every event in order of time. */
export function scenarioSection(context: Context): Block[] {
  const { say, text, scenario } = context
  const length = say.duration(seconds(scenario.horizon))
  const inOrder = [...scenario.events].sort((a, b) => seconds(a.at) - seconds(b.at))
  const messages = inOrder.filter((event) => 'inject' in event)
  const events = inOrder.filter((event) => !('inject' in event))
  return [
    heading(1, text.scenario.heading),
    ...(scenario.description ? [paragraph(scenario.description.trim())] : []),
    paragraph([
      scenario.start === undefined ? text.scenario.length(length) : text.scenario.period(clock(context, 0), length),
      scenario.likelihood === undefined ? '' : text.scenario.likelihood(scenario.likelihood),
    ].filter(Boolean).join(' ')),
    heading(2, text.scenario.events),
    ...(events.length ? list(true, events.map((event) => told(context, event))) : [paragraph(text.scenario.noEvents)]),
    ...(messages.length ? [heading(2, text.scenario.messages), ...list(false, messages.map((event) => told(context, event)))] : []),
  ]
}
