import { formatDuration, seconds } from '../../../model/duration.ts'
import { KINDS, LAYERS } from '../../../model/kinds.ts'
import { componentOf, type Landscape } from '../../../model/landscape.ts'
import type { Action, ScenarioEvent } from '../../../model/scenario.ts'
import { clausesOf, SELECTOR_KEYS, valuesOf, type Selector, type SelectorKey } from '../../../model/selector.ts'

/** An event while it is being changed: the same for all actions, so that changing the action keeps the rest. */
export interface EventDraft {
  action: Action
  at: number
  /** `null`: for good. */
  until: number | null
  level: number
  by: SelectorKey
  /** `null` while the selector is one that this form cannot show; it is kept as it is. */
  value: string | null
  selector: Selector
  fallback: string
  message: string
  /** Fields of the event that the form does not show. */
  rest: Record<string, unknown>
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

export function draftOf(event: ScenarioEvent, action: Action): EventDraft {
  const { at, until, level, description, source } = event as Record<string, unknown> & { at: string; until?: string; level?: number }
  const subject = (event as unknown as Record<string, unknown>)[action]
  const selector: Selector = typeof subject === 'object' && subject !== null ? subject as Selector : { component: '' }
  const choice = simple(selector)
  return {
    action, at: seconds(at), until: until === undefined ? null : seconds(until), level: level ?? 0,
    by: choice?.by ?? 'component', value: choice ? choice.value : null, selector,
    fallback: action === 'activate' ? String(subject) : '', message: action === 'inject' ? String(subject) : '',
    rest: { ...(description === undefined ? {} : { description }), ...(source === undefined ? {} : { source }) },
  }
}

export function eventOf(draft: EventDraft): ScenarioEvent {
  const at = formatDuration(draft.at)
  const until = draft.until === null ? {} : { until: formatDuration(draft.until) }
  const selector = draft.value === null ? draft.selector : { [draft.by]: draft.value } as Selector
  switch (draft.action) {
    case 'cutOff': return { at, cutOff: selector, ...(draft.level > 0 ? { level: draft.level } : {}), ...until, ...draft.rest }
    case 'restore': return { at, restore: selector, ...draft.rest }
    case 'bypass': return { at, bypass: selector, ...until, ...draft.rest }
    case 'disclose': return { at, disclose: selector, ...draft.rest }
    case 'activate': return { at, activate: draft.fallback, ...draft.rest }
    case 'inject': return { at, inject: draft.message, ...draft.rest }
  }
}

/** Something to choose: a value for the file and a name for people. */
export interface Choice { value: string; name: string }

const byName = (a: Choice, b: Choice) => a.name.localeCompare(b.name, 'nl')

/** What can stand under a key of a selector in this landscape. */
export function choicesFor(by: SelectorKey, landscape: Landscape, names: { kind(kind: never): string; layer(layer: never): string; jurisdiction: Record<string, string> }): Choice[] {
  const { components, organisations = {} } = landscape
  switch (by) {
    case 'component': return Object.keys(components).map((id) => ({ value: id, name: componentOf(landscape, id).name })).sort(byName)
    case 'supplier': return Object.entries(organisations).map(([id, { name }]) => ({ value: id, name })).sort(byName)
    case 'jurisdiction': {
      const codes = [...new Set(Object.values(organisations).flatMap(({ jurisdiction }) => jurisdiction ?? []))].sort()
      return [...codes, 'non-EEA', 'EEA'].map((code) => ({ value: code, name: names.jurisdiction[code] ?? code }))
    }
    case 'kind': return KINDS.map((kind) => ({ value: kind, name: names.kind(kind as never) }))
    case 'layer': return LAYERS.map((layer) => ({ value: layer, name: names.layer(layer as never) }))
    case 'tag': return [...new Set(Object.values(components).flatMap(({ tags }) => tags ?? []))].sort().map((tag) => ({ value: tag, name: tag }))
  }
}

/** The fallbacks that a person must set in motion. */
export const manualFallbacks = (landscape: Landscape): Choice[] => Object.keys(landscape.components).flatMap((id) => {
  const { name, fallbacks = {} } = componentOf(landscape, id)
  return Object.entries(fallbacks).filter(([, { trigger }]) => trigger === 'manual')
    .map(([key, fallback]) => ({ value: `${id}/${key}`, name: `${name}: ${fallback.name}` }))
}).sort(byName)
