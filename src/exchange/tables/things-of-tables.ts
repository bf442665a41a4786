import { freeIds } from '../free-ids.ts'
import type { Element, Property, Relation } from '../inventory.ts'
import { MOST_RELATIONS } from '../limits.ts'
import { nameKey } from './known/words.ts'

export type ThingType = 'component' | 'organisation'

/** Things and relations between them, as rows of tables tell of them. Ids are unique over all things; they are found by id or name within their type. */
export interface Things {
  /** A row's own thing. Gives its id, and whether another had the id it was given. */
  add(type: ThingType, given: string, name: string, rest: Pick<Element, 'properties' | 'folder' | 'line'> & { documentation?: string }): { id: string; double: boolean }
  /** The id of what a cell calls by id or name; one that has no row of its own gets an element without records. */
  refer(type: ThingType, text: string, line: number): string
  known(type: ThingType, text: string): boolean
  relate(relation: Omit<Relation, 'id'>): void
  elements(): Element[]
  relations(): Relation[]
}

export function thingsOfTables(): Things {
  const elements = new Map<string, Element>()
  const relations: Relation[] = []
  const found = new Map<string, string>()
  const free = freeIds((wanted, n) => `${wanted} #${n}`)
  const key = (type: ThingType, by: 'id' | 'name', text: string) => `${type} ${by} ${nameKey(text)}`
  const find = (type: ThingType, text: string) => found.get(key(type, 'id', text)) ?? found.get(key(type, 'name', text))
  const put = (type: ThingType, given: string, name: string, records: number, rest: Pick<Element, 'properties' | 'line'>): string => {
    const id = free.take(type === 'organisation' && elements.get(given)?.type === 'component' ? `organisation:${given}` : given)
    elements.set(id, { id, type, name, records, ...rest })
    for (const [by, text] of [['id', given], ['name', name]] as const) if (!found.has(key(type, by, text))) found.set(key(type, by, text), id)
    return id
  }
  return {
    add: (type, given, name, rest) => {
      const double = found.has(key(type, 'id', given))
      return { id: put(type, given, name, 1, rest), double }
    },
    refer: (type, text, line) => find(type, text) ?? put(type, text, text, 0, { properties: [], line }),
    known: (type, text) => find(type, text) !== undefined,
    relate: (relation) => {
      if (relation.records === 0 && relations.length >= MOST_RELATIONS) return
      relations.push({ id: `${relation.type} ${relations.length + 1}`, ...relation })
    },
    elements: () => [...elements.values()],
    relations: () => relations,
  }
}

/** A key that is not one of our fields: a column that is kept as it is must not come to mean something by its header. */
export const keptKey = (header: string, fields: ReadonlySet<string>): string => (fields.has(header) ? header.slice(0, 1).toUpperCase() + header.slice(1) : header)

export const given = (key: string, value: string): Property[] => (value === '' ? [] : [[key, value]])
