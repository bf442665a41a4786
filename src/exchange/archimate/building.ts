import { fileName, type FormatId } from '../file.ts'
import { freeIds } from '../free-ids.ts'
import type { Element, Inventory, Property, Relation, Taken, View } from '../inventory.ts'
import { MOST_ELEMENTS, MOST_RELATIONS } from '../limits.ts'
import { fault, warningsOf, type Place, type Warnings } from '../problems.ts'
import { unreadableCount, type UnreadableCount } from '../unreadable.ts'
import { withoutDangling } from './dangling.ts'
import { isElementType, isRelationType } from './types.ts'

/** Something still being read: what is optional may be set later, and its properties grow. */
type Growing<T extends { properties: readonly Property[] }> = { -readonly [K in keyof T]: T[K] } & { properties: Property[] }
export type GrowingElement = Growing<Element>
export type GrowingRelation = Growing<Relation>
export interface GrowingView { id: string; name: string; folder?: readonly string[]; shows: Set<string> }

/** What a reader tells of the model as a whole. */
export interface About { format: FormatId; dialect: string; name: string; documentation: string; properties: readonly Property[] }

/** An ArchiMate model that is being read. Ids become unique as things are added; whether ends exist is seen when all has been read. */
export interface Building {
  warnings: Warnings
  elements: GrowingElement[]
  relations: GrowingRelation[]
  views: GrowingView[]
  element(element: GrowingElement, place: Place): void
  relation(relation: GrowingRelation, place: Place): void
  view(view: GrowingView, place: Place): void
  /** Counts what cannot be read as anything. */
  unread: UnreadableCount
  /** The model; refused when there is too much in it. */
  taken(about: About): Taken
}

/** `file` is the name that problems are told under. */
export function building(file: string): Building {
  const warnings = warningsOf(file)
  const [elements, relations, views]: [GrowingElement[], GrowingRelation[], GrowingView[]] = [[], [], []]
  const ids = freeIds()
  const count = { elements: 0, relations: 0 }
  /** Of relations that stand in another file than the one that is read. */
  const files = new Map<Relation, string>()
  const unread = unreadableCount()

  /** An id of its own: as the file has it, unless that is absent or taken. */
  const own = (id: string, what: string, place: Place): string => {
    if (id === '') warnings.add(what, { code: 'no-foreign-id', what }, place)
    else if (ids.has(id)) warnings.add('id', { code: 'duplicate-foreign-id', id }, place)
    return ids.take(id === '' ? what : id)
  }
  const known = (is: boolean, { type, name = '' }: { type: string; name?: string }, place: Place) => {
    if (!is) warnings.add(type, { code: 'unknown-type', type, name }, place)
  }

  return {
    warnings, elements, relations, views, unread,
    element(element, place) {
      if (++count.elements > MOST_ELEMENTS) return
      known(isElementType(element.type), element, place)
      element.id = own(element.id, element.type, place)
      elements.push(element)
    },
    relation(relation, place) {
      if (++count.relations > MOST_RELATIONS) return
      known(isRelationType(relation.type), relation, place)
      relation.id = own(relation.id, relation.type, place)
      relations.push(relation)
      if (place.file !== undefined) files.set(relation, place.file)
    },
    view(view, place) {
      view.id = own(view.id, 'View', place)
      views.push(view)
    },
    taken({ format, dialect, name, documentation, properties }) {
      if (count.elements > MOST_ELEMENTS) return { ok: false, problems: [fault(file, { code: 'too-many', what: 'elements', count: count.elements, limit: MOST_ELEMENTS })] }
      if (count.relations > MOST_RELATIONS) return { ok: false, problems: [fault(file, { code: 'too-many', what: 'relations', count: count.relations, limit: MOST_RELATIONS })] }
      const kept = withoutDangling(elements, relations, files, warnings, unread)
      const there = new Set([...elements, ...kept].map(({ id }) => id))
      const inventory: Inventory = {
        format, vocabulary: 'archimate', dialect, file: fileName(file), name, ...documentation && { documentation },
        ...properties.length > 0 && { properties }, elements, relations: kept, views: views.map((view): View => ({ ...view, shows: [...view.shows].filter((id) => there.has(id)) })),
        unreadable: unread.all(), problems: warnings.all(),
      }
      return { ok: true, inventory }
    },
  }
}
