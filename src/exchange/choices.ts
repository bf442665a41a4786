import { KINDS } from '../model/kinds.ts'
import type { SheetChoice } from './tables/tables.ts'

/**
 * What becomes of the relations of a class. `hard`: the dependent stops without it. `soft`: part of its work goes on.
 * `candidate`: not a need, but listed for someone to decide on. `tag`: says what something belongs to. `ignore`: says nothing of dependence.
 */
export const TREATMENTS = ['hard', 'soft', 'candidate', 'tag', 'ignore'] as const
export type Treatment = (typeof TREATMENTS)[number]

/** What becomes of the elements of a type: a component of a kind, an organisation, a tag on what belongs to it, a gate in needs, or nothing. */
export const BECOMES = [...KINDS, 'organisation', 'tag', 'gate', 'ignore'] as const
export type Becomes = (typeof BECOMES)[number]

/** Which part of a file is taken; each that is given must hold, and all of it when none is. */
export interface Part {
  /** Ids of views: what stands on any of them. */
  views?: readonly string[]
  /** Paths of folders, joined by `/`: what stands in any of them or below. */
  folders?: readonly string[]
  /** Types of elements. */
  types?: readonly string[]
  /** What these elements rest on, so many steps deep; `null`: all of it. */
  around?: { ids: readonly string[]; depth: number | null }
}

/** Who a supplier is, as the user confirmed it. `null`: not known. */
export interface SupplierChoice { jurisdiction: string | null; owner: { name: string; jurisdiction: string | null } | null }

/** What a user decides about an import. Data that can be kept and applied again; whatever is absent is as proposed. */
export interface Choices {
  /** By class of relations (`RelationClass.id`). */
  relations?: Readonly<Record<string, Treatment>>
  /** By type of elements (`ElementClass.type`). */
  elements?: Readonly<Record<string, Becomes>>
  /** By question (`Question.id`). */
  answers?: Readonly<Record<string, string>>
  part?: Part
  /** By name of the sheet, for tables without columns of a known meaning. */
  sheets?: Readonly<Record<string, SheetChoice>>
  /** By name of the organisation in the file. */
  suppliers?: Readonly<Record<string, SupplierChoice>>
}
