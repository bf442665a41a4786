import type { ProblemDetail } from '../../../model/problem.ts'
import { freeIds } from '../../free-ids.ts'
import type { Element, Property, Relation } from '../../inventory.ts'
import { warningsOf, type Place, type Warnings } from '../../problems.ts'
import { unreadableCount, type Unreadable } from '../../unreadable.ts'
import type { Table } from './table.ts'
import { nameKey } from './words.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** What a row says of a thing. `records`: 1 when the row stands for it, 0 when the row only names it. */
export interface Said { records: 0 | 1; line: number; properties?: readonly Property[]; documentation?: string; folder?: readonly string[] }

/** Gathers what the rows of tables say. What is said of one thing in several rows is joined, and its records add up. */
export interface Gathering {
  /** Gives the id of the element in the inventory: a type and its id there are one thing. A name that is not known yet may be empty. */
  element(type: string, id: string, name: string, said: Said): string
  /** A relation between ids that `element` gave. Those without records are kept once. */
  relation(type: string, source: string, target: string, said: Said & { id?: string; name?: string } & Pick<Relation, 'access' | 'directed'>): void
  /** Counts a row as unreadable, and tells why. */
  unreadable(what: Unreadable['what'], type: string, table: Table, detail: ProblemDetail, place: Place): void
  /** Counts all rows of a table as unreadable, as its columns say nothing that is known, and tells so once. */
  unknown(table: Table): void
  warn(table: Table, alike: string, detail: ProblemDetail, place: Place): void
  /** Ids of the elements with this name, in the order in which they came; of one type when given. */
  named(name: string, type?: string): ReadonlySet<string>
  /** What was gathered under an id of the inventory, for what another table says of it; undefined when there is no such thing. */
  thing(id: string): Gathered | GatheredRelation | undefined
  /** Puts an id under a key, for `under` to find all of them again. */
  note(key: string, id: string): void
  under(key: string): ReadonlySet<string>
  /** The model itself, where a table tells of it. */
  about: { id?: string; name?: string; documentation?: string; properties: Property[] }
  result(): { elements: Element[]; relations: Relation[]; unreadable: Unreadable[]; warnings: ReturnType<Warnings['all']> }
}

type Gathered = Mutable<Element> & { properties: Property[] }
type GatheredRelation = Mutable<Relation> & { properties: Property[] }

const NONE: ReadonlySet<string> = new Set()
const numbered = (id: string, n: number) => `${id} #${n}`

/** The first of some ids; undefined when there is none. */
export const firstOf = (ids: ReadonlySet<string>): string | undefined => ids.values().next().value

export function gathering(): Gathering {
  const elements = new Map<string, Gathered>()
  const ids = new Map<string, string>()
  const relations = new Map<string, GatheredRelation>()
  const unread = unreadableCount()
  const warnings = new Map<string, Warnings>()
  const notes = new Map<string, Set<string>>()
  const [freeElement, freeRelation] = [freeIds(numbered), freeIds(numbered)]
  const told = new Map<Property[], Set<string>>()
  const under = (key: string) => notes.get(key) ?? NONE
  const note = (key: string, id: string) => void (notes.get(key) ?? notes.set(key, new Set()).get(key)!).add(id)
  /** Adds what is not empty and not there yet. */
  const join = (own: Property[], more: readonly Property[] = []) => {
    for (const [key, value] of more) {
      if (value === '') continue
      const seen = told.get(own) ?? told.set(own, new Set()).get(own)!
      const size = seen.size
      if (seen.add(`${key}\n${value}`).size > size) own.push([key, value])
    }
  }
  const warn: Gathering['warn'] = ({ sheet: { file } }, alike, detail, place) =>
    (warnings.get(file) ?? warnings.set(file, warningsOf(file)).get(file)!).add(alike, detail, place)

  return {
    about: { properties: [] }, under, note, warn,
    thing: (id) => elements.get(id) ?? relations.get(id),
    named: (name, type = '') => under(`name ${type} ${nameKey(name)}`),
    element(type, given, name, { records, line, properties, documentation, folder }) {
      const key = `${type}\n${given}`
      let id = ids.get(key)
      if (id === undefined) {
        id = freeElement.take(elements.has(given) ? `${type} ${given}` : given)
        ids.set(key, id)
        elements.set(id, { id, type, name, properties: [], records: 0, line })
      }
      const own = elements.get(id) as Gathered
      own.name ||= name
      if (records && !own.records) own.line = line
      own.records += records
      if (documentation) own.documentation ??= documentation
      if (folder?.length) own.folder ??= folder
      join(own.properties, properties)
      if (name) for (const kind of ['', type]) note(`name ${kind} ${nameKey(name)}`, id)
      return id
    },
    relation(type, source, target, { records, line, id: given, name, properties, documentation, folder, access, directed }) {
      const base = given || `${source} ${name || type} ${target}`
      if (!records && relations.has(base)) return
      const kept = (properties ?? []).filter(([, value]) => value !== '')
      const id = freeRelation.take(base)
      relations.set(id, {
        id, type, source, target, properties: kept, records, line, ...(name && { name }), ...(documentation && { documentation }),
        ...(folder?.length && { folder }), ...(access && { access }), ...(directed && { directed }),
      })
    },
    unreadable(what, type, table, detail, place) {
      unread.add(what, type, detail)
      warn(table, type, detail, place)
    },
    unknown(table) {
      const { name, rows, headerLine } = table.sheet
      const detail: ProblemDetail = { code: 'unknown-table', table: name, rows: rows.length }
      for (const _ of rows) unread.add('element', 'row', detail)
      warn(table, name, detail, { line: headerLine })
    },
    result: () => ({
      elements: [...elements.values()].map((element) => ({ ...element, name: element.name || element.id })), relations: [...relations.values()],
      unreadable: unread.all(), warnings: [...warnings.values()].flatMap((warnings) => warnings.all()),
    }),
  }
}
