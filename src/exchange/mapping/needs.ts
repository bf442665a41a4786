import { asNeed, type Need, type NeedEntry } from '../../model/need.ts'
import type { Source } from '../../model/source.ts'
import { combined, keyOf } from './combined.ts'
import type { Edge } from './edges.ts'
import type { Gates } from './gates.ts'
import { grouped, joined, single, withBeside, type Part } from './needs-parts.ts'
import { along, HARD, softnessOf, type Softness } from './needs-softness.ts'
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

/** A need with the dependency that says so, whether it is soft, and a text that is the same for all needs on the same things. */
export interface Written { edge: Edge; entry: NeedEntry; soft: boolean; key: string }

/** The strongest of those that are on the same things; a hard one before a soft one, and then in an order that is the same for every order of the file. */
function strongest<T extends { edge: Edge; soft: boolean; key: string }>({ all, told }: Writing, written: readonly T[]): T[] {
  const link = ({ edge }: T) => all.links[edge.link] as Understood['links'][number]
  const order = (a: T, b: T) => Number(a.soft) - Number(b.soft)
    || compare(link(a).rule.class, link(b).rule.class) || compare(link(a).relation.id, link(b).relation.id)
  const best = new Map<string, T>()
  for (const one of written) {
    const before = best.get(one.key)
    if (before) told.link((order(one, before) < 0 ? before : one).edge.link, 'same')
    if (!before || order(one, before) < 0) best.set(one.key, one)
  }
  return [...best.values()]
}

/**
 * What a dependency is on; `null` when nothing of it is left. `before`: how soft the way to it is; `null` where all that stands behind it says nothing of
 * that, as the needs on the gate do.
 */
function target(writing: Writing, edge: Edge, dependent: number, before: Softness | null): Part | null {
  const { gates, ids, told } = writing
  const { on, through } = edge
  const way = before && along(before, softnessOf(edge))
  let part: Part | null
  if (gates.members.has(on) && !gates.components.has(on)) {
    const operator = writing.operator(on) ?? 'all'
    part = gates.apart(on) ? grouped(membersOf(writing, on, dependent, HARD), operator, way) : joined(membersOf(writing, on, dependent, way), operator)
    if (part !== null) told.item(on, 'gate')
  } else {
    const id = on === dependent ? undefined : ids.get(on)
    const beyond = gates.through.get(on)
    part = id === undefined ? null : single(id, way && beyond ? along(way, beyond) : way)
  }
  const beside = through.flatMap((one) => (one === dependent ? [] : ids.get(one) ?? []))
  return part === null || beside.length === 0 ? part : withBeside(part, beside.map((id) => single(id, way)))
}

/** What stands behind a gate, for something that needs it. */
function membersOf(writing: Writing, gate: number, dependent: number, before: Softness | null): Part[] {
  const parts = (writing.gates.members.get(gate) ?? []).flatMap((edge) => {
    const part = target(writing, edge, dependent, before)
    return part === null ? [] : [{ edge, part, soft: part.soft, key: keyOf(part.entry) }]
  })
  const kept = strongest(writing, parts)
  for (const { edge } of kept) writing.told.link(edge.link, 'gate')
  return kept.map(({ part }) => part)
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
    const part = target(writing, edge, dependent, gates.through.has(dependent) ? null : HARD)
    if (part === null) {
      // A group may come down to the dependent itself.
      if (gates.leads(edge.on)) told.link(edge.link, 'itself')
      return []
    }
    const { relation, rule } = all.links[edge.link] as Understood['links'][number]
    const certain = !part.assumed && (typeof part.entry === 'string' || !gates.members.has(edge.on) || writing.certain(edge.on))
    const description = [relation.name, edge.terms.description, ...edge.notes, relation.documentation].map((text) => text?.trim()).filter((text) => text !== undefined && text !== '').join('; ')
    const need: Need = { ...asNeed(part.entry), ...part.terms, ...(description !== '' && { description }), source: ownSource(relation.properties, importId) ?? sourceOf(importId, rule.class, certain) }
    return [{ edge, entry: need, soft: part.soft, key: keyOf(part.entry) }]
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
