import { DEEPEST_GROUP } from '../../model/need.ts'
import { valuesOf, type Element, type Inventory, type Relation } from '../inventory.ts'
import { AT_LEAST, GROUP, ID, IS, NEED_FIELDS, ownFields, RELATION } from './own-properties.ts'

/** What a file says is not as we would have written it. */
export class NotOurs extends Error { override name = 'NotOurs' }

/** What stands under a key of ours. */
export const ownValue = ({ properties }: Element | Relation, key: string): string | undefined => valuesOf(properties, key)[0]

export const isGroup = (element: Element): boolean => ownValue(element, IS) === 'group'

/** Which end of a relation needs the other: in a graph its source; in ArchiMate its target, unless it reads. */
export const endsOf = ({ vocabulary }: Inventory, { access, source, target }: Relation): { dependent: string; on: string } =>
  vocabulary !== 'archimate' || access === 'read' ? { dependent: source, on: target } : { dependent: target, on: source }

/** What is there, and what is not, as a part of an object. */
export const orNothing = (key: string, value: unknown): Record<string, unknown> => (value === undefined ? {} : { [key]: value })

/** The trees of needs in an inventory of ours. */
export interface OwnNeeds {
  /** By id of the element that has them, its needs in order, as they stand in a landscape. */
  needs(id: string): unknown[]
  /** By id of the element that has it, the id with us of its supplier or parent. */
  belongsTo: ReadonlyMap<string, string | undefined>
  /** Whether there is a group that no need asked for. */
  anyLeft(): boolean
}

/** Finds the needs among the relations of an inventory; `null` when a relation is not ours. Asking for what is no tree throws NotOurs. */
export function needsOfOwn(inventory: Inventory, elements: ReadonlyMap<string, Element>): OwnNeeds | null {
  const idOf = (id: string): string | undefined => {
    const element = elements.get(id)
    return element && ownValue(element, ID)
  }
  const linked = new Map<string, { relation: Relation; on: string }[]>()
  const belongsTo = new Map<string, string | undefined>()
  for (const relation of inventory.relations) {
    const { dependent, on } = endsOf(inventory, relation)
    const is = ownValue(relation, RELATION) ?? relation.type
    if (is === 'supplier' || is === 'parent') belongsTo.set(dependent, idOf(on))
    else if (is !== 'need') return null
    else if (linked.get(dependent)?.push({ relation, on }) === undefined) linked.set(dependent, [{ relation, on }])
  }

  const groups = new Set([...elements.values()].filter(isGroup).map(({ id }) => id))
  const needs = (id: string, depth: number): unknown[] => (linked.get(id) ?? []).map(({ relation, on }) => {
    const element = elements.get(on)
    const terms = { ...ownFields(relation.properties, NEED_FIELDS), ...orNothing('description', relation.documentation) }
    if (!element || depth > DEEPEST_GROUP) throw new NotOurs(on)
    if (!isGroup(element)) return Object.keys(terms).length ? { on: idOf(on), ...terms } : idOf(on)
    if (!groups.delete(on)) throw new NotOurs(on)
    const members = needs(on, depth + 1)
    const kind = ownValue(element, GROUP)
    return kind === 'atLeast' ? { atLeast: Number(ownValue(element, AT_LEAST)), of: members, ...terms } : { [kind as string]: members, ...terms }
  })
  return { needs: (id) => needs(id, 0), belongsTo, anyLeft: () => groups.size > 0 }
}
