import type { UncertainDuration } from './duration.ts'
import type { Source } from './source.ts'

interface NeedCommon {
  id?: string | undefined
  /** How long the consumer goes on after the loss (hold-up time). */
  holdUp?: UncertainDuration | undefined
  /** Share of the work that goes on without it, 0..1; absent: none (a hard need). */
  without?: number | undefined
  description?: string | undefined
  source?: Source | undefined
}
/** A need on one component. */
export interface LeafNeed extends NeedCommon { on: string }
export interface AllOfNeed extends NeedCommon { allOf: NeedEntry[] }
export interface AnyOfNeed extends NeedCommon { anyOf: NeedEntry[] }
export interface AtLeastNeed extends NeedCommon { atLeast: number; of: NeedEntry[] }
/** A need on several things together; groups nest. */
export type GroupNeed = AllOfNeed | AnyOfNeed | AtLeastNeed
export type Need = LeafNeed | GroupNeed
/** A need as it may stand in a file: a bare component id is short for `{ on: id }`. */
export type NeedEntry = string | Need

/** Groups may nest this deep; deeper is refused, so that no file can exhaust the stack. */
export const DEEPEST_GROUP = 32

/** The full form of a need. */
export const asNeed = (entry: NeedEntry): Need => (typeof entry === 'string' ? { on: entry } : entry)

/** The members of a group and how many of them must work; `null` for a need on one component. */
export function groupOf(need: Need): { members: NeedEntry[]; atLeast: number } | null {
  if ('on' in need) return null
  if ('allOf' in need) return { members: need.allOf, atLeast: need.allOf.length }
  if ('anyOf' in need) return { members: need.anyOf, atLeast: 1 }
  return { members: need.of, atLeast: need.atLeast }
}

/** The component ids a need mentions, in order of mention, duplicates kept. */
export function componentsIn(entry: NeedEntry): string[] {
  const need = asNeed(entry)
  const group = groupOf(need)
  return group ? group.members.flatMap(componentsIn) : [(need as LeafNeed).on]
}

/** What `covers` of a fallback calls this top-level need: its `id`, or else the component it is on. */
export function nameOfNeed(entry: NeedEntry): string | undefined {
  const need = asNeed(entry)
  return need.id ?? ('on' in need ? need.on : undefined)
}

/** Whether a fallback that covers `name` stands in for this top-level need: by its `id` or by its `on`. */
export function isCalled(entry: NeedEntry, name: string): boolean {
  const need = asNeed(entry)
  return need.id === name || ('on' in need && need.on === name)
}
