import { formatDuration, seconds, type UncertainDuration } from '../../src/model/duration.ts'
import type { Component, Landscape } from '../../src/model/landscape.ts'
import { asNeed, groupOf, type NeedEntry } from '../../src/model/need.ts'
import type { Scenario, ScenarioEvent } from '../../src/model/scenario.ts'
import type { Case } from './random-scenario.ts'

/** Plain JSON, rewritten from the leaves up: `visit` sees each value with the key it stands under. */
function rewritten(value: unknown, visit: (value: unknown, key: string) => unknown, key = ''): unknown {
  if (Array.isArray(value)) return visit(value.map((one) => rewritten(one, visit, key)), key)
  if (value === null || typeof value !== 'object') return visit(value, key)
  return visit(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rewritten(one, visit, name)])), key)
}

/** The same landscape with its components and organisations in another order. */
export function reordered(landscape: Landscape, order: (ids: string[]) => string[]): Landscape {
  const inOrder = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(order(Object.keys(record)).map((id) => [id, record[id] as T]))
  return {
    ...landscape,
    organisations: inOrder(landscape.organisations ?? {}),
    components: inOrder(landscape.components),
  }
}

/** The same case with other component ids, wherever they stand: bare, in a `component/fallback` path or as a key. */
export function renamed({ landscape, scenario }: Case, rename: (id: string) => string): Case {
  const ids = new Set(Object.keys(landscape.components))
  const word = (text: string) => {
    const [id, ...rest] = text.split('/') as [string, ...string[]]
    return ids.has(id) ? [rename(id), ...rest].join('/') : text
  }
  const all = (value: unknown) => rewritten(value, (one) => (typeof one === 'string' ? word(one) : one))
  const components = Object.entries(landscape.components).map(([id, one]) => [rename(id), all(one) as Component])
  return {
    landscape: { ...landscape, components: Object.fromEntries(components) },
    scenario: all(scenario) as Scenario,
  }
}

const longer = (text: string, by: (length: number) => number): string => formatDuration(by(seconds(text)))

/** The same case with every duration multiplied by k. */
export function scaled(one: Case, k: number): Case {
  return rewritten(one, (value) =>
    (typeof value === 'string' && /^P(\d|T)/.test(value) ? longer(value, (length) => length * k) : value)) as Case
}

/** The same need with a longer hold-up; so too all within it. */
function heldLonger(entry: NeedEntry, by: number): NeedEntry {
  const need = asNeed(entry)
  const holdUp: UncertainDuration = longer(typeof need.holdUp === 'object' ? need.holdUp.likely : need.holdUp ?? 'PT0S', (length) => length + by)
  const members = groupOf(need)?.members.map((member) => heldLonger(member, by)) ?? []
  if ('on' in need) return { ...need, holdUp }
  if ('allOf' in need) return { ...need, holdUp, allOf: members }
  if ('anyOf' in need) return { ...need, holdUp, anyOf: members }
  return { ...need, holdUp, of: members }
}

/** The same landscape with longer hold-ups on one component. */
export function withLongerHoldUps(landscape: Landscape, id: string, by: number): Landscape {
  const component = landscape.components[id] as Component
  const needs = (component.needs ?? []).map((entry) => heldLonger(entry, by))
  return { ...landscape, components: { ...landscape.components, [id]: { ...component, needs } } }
}

/** The same scenario with more events. */
export const withEvents = (scenario: Scenario, ...events: ScenarioEvent[]): Scenario =>
  ({ ...scenario, events: [...scenario.events, ...events] })
