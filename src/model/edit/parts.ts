import type { Component, Fallback, Landscape, Service } from '../landscape.ts'
import type { Work } from '../work.ts'
import type { Parts } from './edit.ts'

/** A copy of its own without the parts that are `undefined`: what would be there after saving and reading again. Nothing is shared, so that no file needs aliases. */
export function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, copyOf(part)]]))) as T
}

/** Whether two values would be saved as the same text. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** The value with other parts; parts that are `undefined` go, and parts that are the same stay the very same. */
export function withParts<T extends object>(value: T, parts: Parts<T>): T {
  const next = { ...value }
  let changed = false
  for (const key of Object.keys(parts) as (keyof T)[]) {
    const part = parts[key]
    if (isSame(part, value[key])) continue
    changed = true
    if (part === undefined) delete next[key]
    else next[key] = copyOf(part as T[typeof key])
  }
  return changed ? next : value
}

const isEmpty = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** The value without those of these parts that are empty. */
export function withoutEmpty<T extends object>(value: T, keys: readonly (keyof T)[]): T {
  const empty = keys.filter((key) => isEmpty(value[key]))
  return empty.length ? withParts(value, Object.fromEntries(empty.map((key) => [key, undefined])) as Parts<T>) : value
}

/** A component without lists and records that are empty. An empty service stays: it says that the component is one. */
export function tidyComponent(component: Component): Component {
  const { fallbacks, service } = component
  return withoutEmpty({
    ...component,
    ...(service ? { service: withoutEmpty<Service>(service, ['moments']) } : {}),
    ...(fallbacks ? { fallbacks: Object.fromEntries(Object.entries(fallbacks).map(([id, fallback]) => [id, withoutEmpty<Fallback>(fallback, ['needs'])])) } : {}),
  }, ['needs', 'tags', 'fallbacks', 'holds', 'classification', 'exit'])
}

/** The work with other parts of its landscape; organisations, sources, contracts and measures that are empty go. */
export function withLandscape(work: Work, parts: Partial<Landscape>): Work {
  const changed = Object.entries(parts).some(([key, part]) => part !== work.landscape[key as keyof Landscape])
  return changed ? { ...work, landscape: withoutEmpty<Landscape>({ ...work.landscape, ...parts }, ['organisations', 'sources', 'contracts', 'measures']) } : work
}

/** The work with another component under an id; the same work when it is the same component. */
export const withComponent = (work: Work, id: string, component: Component): Work =>
  component === work.landscape.components[id] ? work : withLandscape(work, { components: { ...work.landscape.components, [id]: tidyComponent(component) } })
