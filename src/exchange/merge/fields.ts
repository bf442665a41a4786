import type { Component, Organisation } from '../../model/landscape.ts'

/** Records of which each part is a field of its own, so that what was added here to one part survives a change of another. */
const PARTED = ['classification', 'service', 'fallbacks', 'exit'] as const

/** What has a way of its own to be compared. */
const APART: ReadonlySet<string> = new Set(['needs', 'tags', 'origin'])

/** The fields of a component or an organisation with their values, but for needs, tags and origin. A service has a field that only says it is one. */
export function fieldsOf(thing: Component | Organisation): Map<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const [key, value] of Object.entries(thing) as [string, unknown][]) {
    if (value === undefined || APART.has(key)) continue
    if (!isParted(key) || typeof value !== 'object' || value === null) {
      fields.set(key, value)
      continue
    }
    if (key === 'service') fields.set(key, {})
    for (const [part, inside] of Object.entries(value)) if (inside !== undefined) fields.set(`${key}.${part}`, inside)
  }
  return fields
}

const isParted = (key: string): boolean => (PARTED as readonly string[]).includes(key)

/** A thing with other values of some of its fields, in the order they had; what is new stands at the end. `undefined`: the field goes. */
export function withFields<T extends Component | Organisation>(thing: T, changes: ReadonlyMap<string, unknown>): T {
  if (changes.size === 0) return thing
  const next: Record<string, unknown> = { ...thing }
  for (const [field, value] of changes) {
    const [record, part] = split(field)
    if (part !== undefined) put(next[record] = { ...(next[record] as object | undefined) }, part, value)
    else if (record === 'service') next[record] = { ...(next[record] as object | undefined) }
    else put(next, record, value)
  }
  for (const record of new Set([...changes.keys()].map((field) => split(field)[0]))) {
    const isService = record === 'service' && (!changes.has(record) || changes.get(record) !== undefined)
    if (isParted(record) && !isService && Object.keys(next[record] as object).length === 0) delete next[record]
  }
  return next as T
}

/** The key of a field, and its part for one in a record. */
function split(field: string): [string, string?] {
  const dot = field.indexOf('.')
  return dot > 0 && isParted(field.slice(0, dot)) ? [field.slice(0, dot), field.slice(dot + 1)] : [field]
}

function put(record: object, key: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(record, key)
  else Reflect.set(record, key, value)
}
