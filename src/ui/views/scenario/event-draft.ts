import { messageOf } from '../../../i18n/inject.ts'
import { formatDuration, seconds } from '../../../model/duration.ts'
import { actionOf, type Action, type ScenarioEvent } from '../../../model/scenario.ts'
import type { Selector } from '../../../model/selector.ts'
import type { Source } from '../../../model/source.ts'

/** An event while it is being changed: the same for all actions, so that changing the action keeps the rest. */
export interface EventDraft {
  action: Action
  at: number
  /** `null`: for good. */
  until: number | null
  level: number
  /** `null` while something in it is still to be chosen. */
  selector: Selector | null
  fallback: string
  message: string
  description: string
  /** How this is known. */
  source: Source | undefined
  /** The tabletop message as it stood in the file, which may hold more than its words. */
  inject: unknown
  /** Fields of a tabletop message that the form does not show. */
  more: Record<string, unknown>
}

/** A new event: a loss from the start and for good, of something still to be chosen. */
export const newDraft: EventDraft = {
  action: 'cutOff', at: 0, until: null, level: 0, selector: null, fallback: '', message: '', description: '', source: undefined, inject: undefined, more: {},
}

/** What of an event goes into the form for its action. */
function subjectOf(event: ScenarioEvent): Partial<EventDraft> {
  if ('activate' in event) return { fallback: event.activate }
  if ('inject' in event) {
    const { at: _at, inject, description: _description, source: _source, ...more } = event
    return { inject, message: messageOf(inject) ?? '', more }
  }
  return { selector: (event as unknown as Record<string, Selector>)[actionOf(event)] as Selector }
}

export function draftOf(event: ScenarioEvent): EventDraft {
  const { description, source } = event
  return {
    ...newDraft, action: actionOf(event), at: seconds(event.at),
    until: 'until' in event && typeof event.until === 'string' ? seconds(event.until) : null,
    level: 'cutOff' in event ? event.level ?? 0 : 0,
    description: description ?? '', source,
    ...subjectOf(event),
  }
}

/** A tabletop message with other words; what else it holds stays. */
function withWords(inject: unknown, words: string): unknown {
  if (messageOf(inject) === words) return inject
  if (typeof inject !== 'object' || inject === null) return words
  const fields = inject as Record<string, unknown>
  const key = ['text', 'message', 'title'].find((name) => messageOf({ text: fields[name] }) !== null) ?? 'text'
  return { ...fields, [key]: words }
}

/** The event that a complete draft stands for; throws for one that is not. */
export function eventOf(draft: EventDraft): ScenarioEvent {
  if (!isComplete(draft)) throw new RangeError('eventOf: something is still to be chosen')
  const at = formatDuration(draft.at)
  const until = draft.until === null ? {} : { until: formatDuration(draft.until) }
  const selector = draft.selector as Selector
  const words = draft.description.trim()
  const rest = { ...(words ? { description: words } : {}), ...(draft.source === undefined ? {} : { source: draft.source }) }
  switch (draft.action) {
    case 'cutOff': return { at, cutOff: selector, ...(draft.level > 0 ? { level: draft.level } : {}), ...until, ...rest }
    case 'restore': return { at, restore: selector, ...rest }
    case 'bypass': return { at, bypass: selector, ...until, ...rest }
    case 'disclose': return { at, disclose: selector, ...rest }
    case 'activate': return { at, activate: draft.fallback, ...rest }
    case 'inject': return { at, inject: withWords(draft.inject, draft.message.trim()), ...draft.more, ...rest }
  }
}

/** Whether an action lasts, and so can have an end. */
export const lasts = (action: Action): boolean => action === 'cutOff' || action === 'bypass'

/** Whether everything that the action needs was chosen. */
export function isComplete({ action, fallback, message, selector }: EventDraft): boolean {
  if (action === 'activate') return fallback !== ''
  return action === 'inject' ? message.trim() !== '' : selector !== null
}

/** Whether the end lies before the beginning. */
export const endsTooEarly = ({ action, at, until }: EventDraft): boolean => lasts(action) && until !== null && until <= at

/** The events by their time; those of one time stay as they were. */
export const inOrder = (events: readonly ScenarioEvent[]): ScenarioEvent[] => [...events].sort((a, b) => seconds(a.at) - seconds(b.at))

/** A name for a button of one event: what it does and the first words of the event, at most 60 characters. */
export function buttonName(verb: string, sentence: string, longest = 60): string {
  const name = `${verb}: ${sentence}`
  if (name.length <= longest) return name
  const cut = name.slice(0, longest - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), verb.length + 1))}…`
}
