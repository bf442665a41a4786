import type { Problem } from '../model/problem.ts'
import type { FormatId } from './file.ts'
import type { Unreadable } from './unreadable.ts'

/**
 * The words in which a file speaks: decides how its types are understood. `archimate` has ArchiMate's types (also of the
 * Softwarecatalogus, which is written in them), `cmdb` those of ServiceNow and TOPdesk, `graph` a plain graph, `table` our own
 * fields under the columns a user named, `fault-tree` gates and events.
 */
export type Vocabulary = 'archimate' | 'cmdb' | 'backstage' | 'graph' | 'table' | 'fault-tree'

/** A key with a value, as the file has it. Keys may repeat. */
export type Property = readonly [key: string, value: string]

/** One thing that a file speaks of. */
export interface Element {
  /** Unique in the inventory. */
  id: string
  /** As the file names it, without prefix and without suffixes that say nothing: `ApplicationComponent`, `cmdb_ci_server`, `Pakketversie`. */
  type: string
  name: string
  documentation?: string
  properties: readonly Property[]
  /** The folders it stands in, from the top; for coordinates of a table, its sheet. */
  folder?: readonly string[]
  /** How many records of the file it stands for: 1; more where rows were joined; 0 when others name it and it has no record of its own. */
  records: number
  /** Where it stands, counted from 1; 0 when that is not known. */
  line: number
}

/** One relation between two things; in ArchiMate an end may be a relation too. */
export interface Relation {
  id: string
  /** As the file names it, without `Relationship`: `Serving`, `Depends on::Used by`, `dependsOn`. */
  type: string
  source: string
  target: string
  name?: string
  documentation?: string
  properties: readonly Property[]
  /** ArchiMate access. The default of the format is already filled in. */
  access?: 'read' | 'write' | 'read-write' | 'access'
  /** An association with a direction. */
  directed?: boolean
  folder?: readonly string[]
  records: number
  line: number
}

/** A drawing in the file, with what stands on it. */
export interface View {
  id: string
  name: string
  folder?: readonly string[]
  /** Ids of the elements and relations on it. */
  shows: readonly string[]
}

/** What a file holds, as it stands there: read, and nothing interpreted yet. Everything in it is told in the end what became of it. */
export interface Inventory {
  format: FormatId
  vocabulary: Vocabulary
  /** Such as `ArchiMate Open Exchange 3.1` or `Archi 5.0.0`: for a person. */
  dialect: string
  /** File name, without folders. */
  file: string
  name: string
  documentation?: string
  /** What the file says of itself as a whole. */
  properties?: readonly Property[]
  elements: readonly Element[]
  relations: readonly Relation[]
  views: readonly View[]
  /** Records that could not be read as anything; they have a problem each. */
  unreadable: readonly Unreadable[]
  /** Warnings only. */
  problems: readonly Problem[]
}

/** What reading a file gives: what it holds, or every problem that stands in the way. */
export type Taken = { ok: true; inventory: Inventory } | { ok: false; problems: readonly Problem[] }

/** The values under a key of something's properties, in order. */
export const valuesOf = (properties: readonly Property[], key: string): string[] =>
  properties.flatMap(([name, value]) => (name === key ? [value] : []))

/** How many records of each type there are. */
export function countByType(things: readonly { type: string; records: number }[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { type, records } of things) if (records > 0) counts.set(type, (counts.get(type) ?? 0) + records)
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

/** How many records of each type a file holds, those that could not be read among them. */
export function holdsOf({ elements, relations, unreadable }: Inventory): { elements: Record<string, number>; relations: Record<string, number> } {
  const lost = (wanted: Unreadable['what']) => unreadable.flatMap(({ what, type, count }) => (what === wanted ? [{ type, records: count }] : []))
  return { elements: countByType([...elements, ...lost('element')]), relations: countByType([...relations, ...lost('relation')]) }
}
