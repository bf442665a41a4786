import { seconds } from '../../model/duration.ts'
import type { Scenario, ScenarioEvent } from '../../model/scenario.ts'
import type { Context } from '../context.ts'
import { heading, list, paragraph, type Block } from '../document.ts'

/** An event as a sentence, with what its author wrote about it. */
const told = ({ say, subject }: Context, event: ScenarioEvent): string =>
  [say.event(event, subject), event.description?.trim()].filter(Boolean).join(' ')

/** What the scenario supposes: when, how likely, and every event in order of time. */
export function scenarioSection(context: Context): Block[] {
  const { text, scenario } = context
  const messages = inOrder(scenario).filter((event) => 'inject' in event)
  return [
    heading(1, text.scenario.heading),
    ...supposition(context),
    heading(2, text.scenario.events),
    ...happenings(context),
    ...(messages.length ? [heading(2, text.scenario.messages), ...list(false, messages.map((event) => told(context, event)))] : []),
  ]
}

const inOrder = ({ events }: Scenario): ScenarioEvent[] => [...events].sort((a, b) => seconds(a.at) - seconds(b.at))

/** What the scenario is about, when it plays and how likely it is. */
export function supposition(context: Context): Block[] {
  const { say, text, scenario } = context
  const length = say.duration(seconds(scenario.horizon))
  return [
    ...(scenario.description ? [paragraph(scenario.description.trim())] : []),
    paragraph([
      scenario.start === undefined ? text.scenario.length(length) : text.scenario.period(scenario.start, length),
      scenario.likelihood === undefined ? '' : text.scenario.likelihood(scenario.likelihood),
    ].filter(Boolean).join(' ')),
  ]
}

/** The events in order of time; messages for an exercise left out. */
export function happenings(context: Context): Block[] {
  const events = inOrder(context.scenario).filter((event) => !('inject' in event))
  return events.length ? list(true, events.map((event) => told(context, event))) : [paragraph(context.text.scenario.noEvents)]
}
