import { fileName } from '../file.ts'
import { freeIds } from '../free-ids.ts'
import type { Element, Property, Relation, Taken } from '../inventory.ts'
import { MOST_ELEMENTS, MOST_RELATIONS } from '../limits.ts'
import { fault, warningsOf } from '../problems.ts'
import { unreadableCount } from '../unreadable.ts'
import { plainName } from '../graphs/names.ts'
import { DEPENDENCE, entityRef, GROUPINGS, LONGEST_NAME, readEntityRef, REFERENCES, type EntityRef } from './entity-refs.ts'
import { yamlDocuments } from './yaml-documents.ts'

type Fields = ReadonlyMap<unknown, unknown>
const EMPTY: Fields = new Map()

const fieldsAt = (fields: Fields, key: string): Fields => {
  const value = fields.get(key)
  return value instanceof Map ? value : EMPTY
}
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
const textAt = (fields: Fields, key: string): string | undefined => textOf(fields.get(key))
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

/** Long texts that say nothing of dependence. */
const LEFT_OUT = new Set(['definition', '$text'])

/** What an entity says of itself beside its name: its own fields first, then those of the catalogue around it. */
function propertiesOf(metadata: Fields, spec: Fields): Property[] {
  const properties: Property[] = []
  const add = (key: string, value: unknown) => {
    for (const one of listOf(value)) {
      const text = textOf(one)
      if (text !== undefined) properties.push([key, text])
    }
  }
  for (const [key, value] of spec) {
    const name = textOf(key) ?? ''
    if (!LEFT_OUT.has(name) && (name === 'owner' || !REFERENCES.has(name))) add(name, value)
  }
  add('namespace', metadata.get('namespace'))
  add('tags', metadata.get('tags'))
  for (const part of ['labels', 'annotations']) for (const [key, value] of fieldsAt(metadata, part)) add(textOf(key) ?? '', value)
  for (const link of listOf(metadata.get('links'))) if (link instanceof Map) add('link', link.get('url'))
  return properties
}

/**
 * Reads entities of a Backstage catalogue (https://backstage.io/docs/features/software-catalog/descriptor-format) from a YAML file with one
 * document each. Relations have the name of the field that tells them and no record of their own: the documents are the records. What
 * is needed and has no document becomes an element without a record, with a warning, and so does a system or domain, which is but a name;
 * of all else that has none, it stays a property that it was named. Names of entities are read with their default namespace and kind.
 */
export function readBackstage(text: string, file: string): Taken {
  const read = yamlDocuments(text, file)
  if (!read.ok) return read
  const warnings = warningsOf(file)
  const elements = new Map<string, Element>()
  const named: { from: Element; properties: Property[]; field: string; text: string; to: EntityRef; line: number }[] = []
  const free = freeIds()
  const unread = unreadableCount()

  for (const { data, line } of read.documents) {
    const fields: Fields = data instanceof Map ? data : EMPTY
    const [metadata, spec, kind] = [fieldsAt(fields, 'metadata'), fieldsAt(fields, 'spec'), textAt(fields, 'kind')]
    const [name, namespace] = [textAt(metadata, 'name'), textAt(metadata, 'namespace') ?? 'default']
    if (kind === undefined || name === undefined || [kind, name, namespace].some((part) => part.length > LONGEST_NAME)) {
      const detail = { code: 'against-schema', what: kind === undefined ? 'kind' : 'metadata.name' } as const
      unread.add('element', 'document', detail)
      warnings.add('document', detail, { line })
      continue
    }
    const ref = entityRef(kind, namespace, name)
    if (elements.has(ref.key)) warnings.add('id', { code: 'duplicate-foreign-id', id: ref.key }, { line })
    const id = free.take(ref.key)
    const [documentation, properties] = [textAt(metadata, 'description'), propertiesOf(metadata, spec)]
    const element: Element = {
      id, type: ref.kind, name: textAt(metadata, 'title') ?? name, ...(documentation !== undefined && { documentation }), properties, records: 1, line,
    }
    elements.set(id, element)
    for (const [field, value] of spec) {
      const defaultKind = REFERENCES.get(textOf(field) ?? '')
      if (defaultKind === undefined) continue
      for (const one of listOf(value)) {
        const to = readEntityRef(textOf(one) ?? '', defaultKind, namespace)
        if (to) named.push({ from: element, properties, field: textOf(field) as string, text: textOf(one) as string, to, line })
        else warnings.add(String(field), { code: 'dangling', what: element.name, id: (textOf(one) ?? '').slice(0, 100), end: 'target' }, { line })
      }
    }
  }

  for (const { from, field, to, line } of named) {
    if (elements.has(to.key) || !(DEPENDENCE.has(field) || GROUPINGS.has(to.kind))) continue
    if (!GROUPINGS.has(to.kind)) warnings.add(field, { code: 'only-named', id: to.key, what: from.name }, { line })
    elements.set(to.key, { id: to.key, type: to.kind, name: to.name, properties: [], records: 0, line: 0 })
  }
  const told = named.filter(({ to }) => elements.has(to.key))
  // Owners are among the properties as it is.
  for (const { properties, field, text, to } of named) if (field !== 'owner' && !elements.has(to.key)) properties.push([field, text])
  if (elements.size > MOST_ELEMENTS) return { ok: false, problems: [fault(file, { code: 'too-many', what: 'elements', count: elements.size, limit: MOST_ELEMENTS })] }
  if (told.length > MOST_RELATIONS) return { ok: false, problems: [fault(file, { code: 'too-many', what: 'relations', count: told.length, limit: MOST_RELATIONS })] }
  const ids = new Set<string>()
  const relations = told.flatMap(({ from, field, to, line }): Relation[] => {
    const id = `${from.id} ${field} ${to.key}`
    if (ids.has(id)) return []
    ids.add(id)
    return [{ id, type: field, source: from.id, target: to.key, properties: [], records: 0, line }]
  })
  return {
    ok: true,
    inventory: {
      format: 'backstage', vocabulary: 'backstage', dialect: 'Backstage', file: fileName(file), name: plainName(file),
      elements: [...elements.values()], relations, views: [], unreadable: unread.all(), problems: warnings.all(),
    },
  }
}
