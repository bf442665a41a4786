import type { View } from '../../model/exercise.ts'
import type { Occasion, Proposal } from '../propose.ts'

/** What distinguishes a proposal, and what goes with it. */
export type Made = Omit<Proposal, 'id' | 'view' | 'weight'> & { occasion: Occasion; view?: View; weight: number; mark?: string | number }

/** A proposal under an id that is the same for the same scenario: what, about whom, whose view. Ids of components may hold a `.` or `_`. */
export function made({ mark, view = 'municipality', weight, ...rest }: Made): Proposal {
  const parts = [rest.occasion, rest.component, rest.occasion.startsWith('fallback') ? rest.other : undefined, view === 'municipality' ? undefined : view, mark]
  const id = parts.filter((part) => part !== undefined).join('-').toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return { id, view, weight: Math.round(weight), ...rest }
}

/** The same proposals, each with an id of its own: a second of the same name is numbered. */
export function apart(proposals: readonly Proposal[]): Proposal[] {
  const taken = new Set<string>()
  return proposals.map((proposal) => {
    let id = proposal.id
    for (let n = 2; taken.has(id); n++) id = `${proposal.id}-${n}`
    taken.add(id)
    return { ...proposal, id }
  })
}

/** In order of time; of the same second the most serious first. */
export const inTime = (a: Proposal, b: Proposal): number => a.at - b.at || b.weight - a.weight || (a.id < b.id ? -1 : 1)

/** The rest of a group, when there is one. */
export const others = (ids: readonly string[]): { components?: readonly string[] } => (ids.length > 1 ? { components: ids.slice(1) } : {})
