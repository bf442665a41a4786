import type { Landscape } from '../model/landscape.ts'
import type { Becomes, SupplierChoice, Treatment } from './choices.ts'
import type { WhyUnreadable } from './unreadable.ts'

/** What became of a record of the file. All records have exactly one, so that the sum is what the file holds. */
export const FATES = ['mapped', 'tagged', 'candidate', 'ignored', 'unreadable'] as const
export type Fate = (typeof FATES)[number]

/**
 * Why a record has that fate. `component`, `organisation`, `need`, `gate`, `supplier`, `whole-part`, `tag`, `note`: what it became.
 * `same`: says what another record said already. `candidate`: to be decided on. `not-chosen`: outside the part that was chosen.
 * `switched-off`: its class was set to ignore by the user. `motivation`, `classification`, `type-relation`, `influence`, `suitability`,
 * `not-in-use`: says nothing of dependence, by its class. `end-missing`: an end of it is not there, or became nothing.
 * `itself`: its two ends became one thing. Those of `WhyUnreadable`: could not be read.
 */
export type Reason =
  | 'component' | 'organisation' | 'need' | 'gate' | 'supplier' | 'whole-part' | 'tag' | 'note' | 'same'
  | 'candidate' | 'not-chosen' | 'switched-off' | 'motivation' | 'classification' | 'type-relation' | 'influence' | 'suitability' | 'not-in-use'
  | 'end-missing' | 'itself' | WhyUnreadable

/** So many records of a type with one fate, for one reason, with the names of a few. */
export interface LedgerRow { what: 'element' | 'relation'; type: string; fate: Fate; reason: Reason; count: number; examples: readonly string[] }

/** The sum: what the file holds, and what became of all of it. `rows` adds up to `elements` + `relations` + `unreadable`. */
export interface Ledger { elements: number; relations: number; rows: readonly LedgerRow[] }

/** Relations that are understood alike, for the user to switch. `id` is stable over files of one vocabulary. */
export interface RelationClass {
  id: string
  /** The type in the file. */
  type: string
  count: number
  proposed: Treatment
  treatment: Treatment
  /** Which of them can be chosen. */
  accepted: readonly Treatment[]
  /** Names of both ends of a few, from the file; `dependent` comes to need `on`. */
  examples: readonly { dependent: string; on: string }[]
}

/** Elements of one type (or one role in it, as `Pakketversie`). */
export interface ElementClass { type: string; count: number; proposed: Becomes; becomes: Becomes; accepted: readonly Becomes[]; examples: readonly string[] }

/**
 * Something only a person can say. `redundancy`: an OR junction: several may do the work (`redundancy`), one of them is chosen each
 * time and all are needed (`choice`). `realizers`: several things realise one: all are needed (`all`) or one will do (`any`).
 */
export interface Question { id: string; about: 'redundancy' | 'realizers'; name: string; members: readonly string[]; accepted: readonly string[]; proposed: string; answer: string }

/** What is proposed of a supplier, from what is publicly known; `source` says where that stands. `null` where nothing is known. */
export interface SupplierProposal extends SupplierChoice { name: string; id: string; components: number; source: { title: string; url: string } | null; confirmed: boolean }

/** A relation that is not taken as a need, for someone to decide on later. */
export interface Candidate { dependent: string; on: string; type: string; name: string }

/** What a file gives, with these choices: a landscape that can be read and played, and all that must be told of how it came about. */
export interface Draft {
  landscape: Landscape
  /** The key of this file in `landscape.imports`. */
  importId: string
  ledger: Ledger
  relationClasses: readonly RelationClass[]
  elementClasses: readonly ElementClass[]
  questions: readonly Question[]
  suppliers: readonly SupplierProposal[]
  candidates: readonly Candidate[]
}
