import { asNeed, type Need, type NeedEntry } from '../../model/need.ts'
import type { Source } from '../../model/source.ts'
import { SOFT_FLOOR } from './assumptions.ts'
import { combined, keyOf } from './combined.ts'
import type { Edge } from './edges.ts'
import type { Gates } from './gates.ts'
import { compare } from './order.ts'
import type { Outcome } from './outcome.ts'
import { ownSource } from './own-source.ts'
import type { Operator } from './rules.ts'
import type { Understood } from './understood.ts'

/** What is needed to write needs down. */
export interface Writing {
  all: Understood
  gates: Gates
  told: Outcome
  ids: ReadonlyMap<number, string>
  /** How what a gate or component rests on works together, with the answers to questions; `null`: each need stands for itself. */
  operator(at: number): Operator | null
  /** Whether someone answered how what stands behind a gate works together, or the file says so. */
  certain(at: number): boolean
  importId: string
}

/** A need with the dependency that says so, and a text that is the same for all needs on the same things. */
export interface Written { edge: Edge; entry: NeedEntry; key: string }

const isPlain = (entry: NeedEntry): boolean => typeof entry === 'string' || !('without' in entry || 'holdUp' in entry)

/** What is assumed of a soft dependency where the file does not say it. */
function softness({ soft, holdUp, terms }: Edge): Pick<Need, 'holdUp' | 'without'> {
  const time = terms.holdUp ?? holdUp
  const floor = soft ? terms.without ?? SOFT_FLOOR : undefined
  return { ...(time !== undefined && { holdUp: time }), ...(floor !== undefined && { without: floor }) }
}

/** The strongest of those that are on the same things; a hard one before a soft one, and then in an order that is the same for every order of the file. */
function strongest({ all, told }: Writing, written: readonly Written[]): Written[] {
  const link = ({ edge }: Written) => all.links[edge.link] as Understood['links'][number]
  const order = (a: Written, b: Written) => Number(a.edge.soft) - Number(b.edge.soft)
    || compare(link(a).rule.class, link(b).rule.class) || compare(link(a).relation.id, link(b).relation.id)
  const best = new Map<string, Written>()
  for (const one of written) {
    const before = best.get(one.key)
    if (before) told.link((order(one, before) < 0 ? before : one).edge.link, 'same')
    if (!before || order(one, before) < 0) best.set(one.key, one)
  }
  return [...best.values()]
}

/** What a dependency is on, without terms of its own; `null` when nothing is left of it. */
function target(writing: Writing, { on, through }: Edge, dependent: number): NeedEntry | null {
  const { gates, ids, told } = writing
  let entry: NeedEntry | null
  if (gates.members.has(on) && !gates.components.has(on)) {
    entry = combined(membersOf(writing, on, dependent), writing.operator(on) ?? 'all')
    if (entry !== null) told.item(on, 'gate')
  } else entry = on === dependent ? null : ids.get(on) ?? null
  const via = through.flatMap((one) => (one === dependent ? [] : ids.get(one) ?? []))
  if (entry === null || via.length === 0) return entry
  const parts = typeof entry !== 'string' && 'allOf' in entry && isPlain(entry) ? entry.allOf : [entry]
  return combined([...parts, ...via.filter((one) => !parts.includes(one))], 'all')
}

/** What stands behind a gate, for something that needs it. */
export function membersOf(writing: Writing, gate: number, dependent: number): NeedEntry[] {
  const written = (writing.gates.members.get(gate) ?? []).flatMap((edge): Written[] => {
    const entry = target(writing, edge, dependent)
    if (entry === null) return []
    const soft = softness(edge)
    return [{ edge, entry: Object.keys(soft).length ? { ...asNeed(entry), ...soft } : entry, key: keyOf(entry) }]
  })
  const kept = strongest(writing, written)
  for (const { edge } of kept) writing.told.link(edge.link, 'gate')
  return kept.map(({ entry }) => entry)
}

/** Where a need comes from: the register that was imported, and how sure the statement is with what we assumed in it. */
const sourceOf = (importId: string, note: string, certain: boolean): Source => ({ type: 'register', ref: importId, note, confidence: certain ? 'medium' : 'low' })

/**
 * Needs of one component or gate that became one, before they are put together. `counted`: how many there are matters, so what is there twice stays
 * there twice.
 */
export function writtenNeeds(writing: Writing, dependent: number, edges: readonly Edge[], counted: boolean): Written[] {
  const { all, gates, told, importId } = writing
  const written = edges.flatMap((edge): Written[] => {
    const entry = target(writing, edge, dependent)
    if (entry === null) {
      // A group may come down to the dependent itself.
      if (gates.leads(edge.on)) told.link(edge.link, 'itself')
      return []
    }
    const { relation, rule } = all.links[edge.link] as Understood['links'][number]
    const certain = (!edge.soft || edge.terms.without !== undefined) && (typeof entry === 'string' || !gates.members.has(edge.on) || writing.certain(edge.on))
    const description = [relation.name, edge.terms.description, ...edge.notes, relation.documentation].map((text) => text?.trim()).filter((text) => text !== undefined && text !== '').join('; ')
    const need: Need = { ...asNeed(entry), ...softness(edge), ...(description !== '' && { description }), source: ownSource(relation.properties, importId) ?? sourceOf(importId, rule.class, certain) }
    return [{ edge, entry: need, key: keyOf(entry) }]
  })
  return counted ? written : strongest(writing, written)
}

/** One need on several that work together: each of them without where it comes from, which the whole has. */
export function together(writing: Writing, written: readonly Written[], operator: Operator, certain: boolean): Need | null {
  const members = written.map(({ entry }): NeedEntry => {
    const { source: _, description: __, ...rest } = asNeed(entry)
    return 'on' in rest && Object.keys(rest).length === 1 ? rest.on : rest as Need
  })
  const group = combined(members, operator)
  const note = written[0] && writing.all.links[written[0].edge.link]?.rule.class
  return group === null ? null : { ...asNeed(group), source: sourceOf(writing.importId, note ?? '', certain) }
}
