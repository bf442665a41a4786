import type { Becomes, Treatment } from '../choices.ts'
import type { Reason } from '../draft.ts'
import type { Element, Relation } from '../inventory.ts'

/** How many of the things that something rests on must work: all of them, or so many. */
export type Operator = 'all' | { atLeast: number } | { allBut: number }

/** What is understood of an element: of its class, or of it alone. */
export interface ElementRule {
  /** The type, or a role within it: `ElementClass.type`. */
  class: string
  /** What is proposed. */
  becomes: Becomes
  /** Why it becomes nothing, when that is proposed. */
  reason?: Reason
  /** How what it rests on works together, where the file says so; of a gate, or of a gate in a fault tree. */
  operator?: Operator
  /** It is what all the rest is about, such as the top gate of a fault tree. */
  service?: boolean
}

/** Which end of a relation comes to need the other. */
export type Dependent = 'source' | 'target' | 'both'

/** How a relation is understood. Relations of one class have the same treatment, the rest may differ from one to the other. */
export interface RelationRule {
  /** `RelationClass.id` */
  class: string
  /** What is proposed. */
  treatment: Treatment
  /** Which can be chosen; all when absent. */
  accepted?: readonly Treatment[]
  dependent: Dependent
  /** In the ledger: `need` or `whole-part` of what becomes a need, and else why it does not. */
  reason: Reason
  /** `supplier`: one end makes or owns the other. `owner`: one end answers for the other. `note`: says something of another relation, and `intermediary`: what that one runs through. */
  means?: 'supplier' | 'owner' | 'note' | 'intermediary'
  /** Where it is taken as a tag: the end whose name becomes a tag on the other; the source when absent. */
  whole?: 'source' | 'target'
  /** Of a soft need: how long the dependent goes on as if nothing happened. An assumption. */
  holdUp?: string
  /** With `both`: the way back is soft, whatever the treatment. */
  softBack?: boolean
  /** Several of these to one dependent may be all needed or stand in for each other: to be asked. */
  realizes?: boolean
  /** Both ends come from the same supplier. */
  sameSupplier?: boolean
  /** Keys or names of what it runs through. */
  through?: readonly string[]
}

/** An end of a relation, for a rule to judge by. `null`: it is not in the file. */
export type RuleEnd = { element: Element; rule: ElementRule } | { relation: Relation } | null

/** How the words of a file are understood. */
export interface Rules {
  element(element: Element): ElementRule
  relation(relation: Relation, source: RuleEnd, target: RuleEnd): RelationRule
}
