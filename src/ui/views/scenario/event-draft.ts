import { messageOf } from '../../../i18n/inject.ts'
import { formatDuration, seconds } from '../../../model/duration.ts'
import { actionOf, type Action, type ScenarioEvent } from '../../../model/scenario.ts'
import { clausesOf, SELECTOR_KEYS, valuesOf, type Selector, type SelectorKey } from '../../../model/selector.ts'

/** An event while it is being changed: the same for all actions, so that changing the action keeps the rest. */
export interface EventDraft {
  action: Action
  at: number
  /** `null`: for good. */
  until: number | null
  level: number
  by: SelectorKey
  /** Empty while nothing is chosen; `null` while the selector is one that this form cannot show, which is kept as it is. */
  value: string | null
  selector: Selector
  fallback: string
  message: string
  /** The tabletop message as it stood in the file, which may hold more than its words. */
  inject: unknown
  /** Fields of the event that the form does not show: those of every event, and those of a tabletop message. */
  rest: Record<string, unknown>
  more: Record<string, unknown>
}

/** A new event: a loss from the start and for good, of something still to be chosen. */
export const newDraft: EventDraft = {
  action: 'cutOff', at: 0, until: null, level: 0, by: 'component', value: '', selector: {}, fallback: '', message: '', inject: undefined, rest: {}, more: {},
}

/** The only key and value of a simple selector; `null` for one with several parts. */
function simple(selector: Selector): { by: SelectorKey; value: string } | null {
  const [clause, ...more] = clausesOf(selector)
  if (!clause || more.length) return null
  const keys = SELECTOR_KEYS.filter((key) => clause[key] !== undefined)
  const by = keys[0]
  if (!by || keys.length > 1) return null
  const values = valuesOf(clause, by)
  return values.length === 1 ? { by, value: values[0] as string } : null
}

/** What of an event goes into the form for its action. */
function subjectOf(event: ScenarioEvent): Partial<EventDraft> {
  if ('activate' in event) return { fallback: event.activate }
  if ('inject' in event) {
    const { at: _at, inject, description: _description, source: _source, ...more } = event
    return { inject, message: messageOf(inject) ?? '', more }
  }
  const selector = (event as unknown as Record<string, Selector>)[actionOf(event)] as Selector
  return { selector, ...(simple(selector) ?? { value: null }) }
}

export function draftOf(event: ScenarioEvent): EventDraft {
  const { description, source } = event
  return {
    ...newDraft, action: actionOf(event), at: seconds(event.at),
    until: 'until' in event && typeof event.until === 'string' ? seconds(event.until) : null,
    level: 'cutOff' in event ? event.level ?? 0 : 0,
    rest: { ...(description === undefined ? {} : { description }), ...(source === undefined ? {} : { source }) },
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

/** What a draft selects. */
export const selectorOf = ({ value, by, selector }: EventDraft): Selector => (value === null ? selector : { [by]: value } as Selector)

/** The event that a complete draft stands for. */
export function eventOf(draft: EventDraft): ScenarioEvent {
  const at = formatDuration(draft.at)
  const until = draft.until === null ? {} : { until: formatDuration(draft.until) }
  const selector = selectorOf(draft)
  switch (draft.action) {
    case 'cutOff': return { at, cutOff: selector, ...(draft.level > 0 ? { level: draft.level } : {}), ...until, ...draft.rest }
    case 'restore': return { at, restore: selector, ...draft.rest }
    case 'bypass': return { at, bypass: selector, ...until, ...draft.rest }
    case 'disclose': return { at, disclose: selector, ...draft.rest }
    case 'activate': return { at, activate: draft.fallback, ...draft.rest }
    case 'inject': return { at, inject: withWords(draft.inject, draft.message.trim()), ...draft.more, ...draft.rest }
  }
}

/** Whether an action lasts, and so can have an end. */
export const lasts = (action: Action): boolean => action === 'cutOff' || action === 'bypass'

/** Whether everything that the action needs was chosen. */
export function isComplete({ action, fallback, message, value }: EventDraft): boolean {
  if (action === 'activate') return fallback !== ''
  return action === 'inject' ? message.trim() !== '' : value !== ''
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
