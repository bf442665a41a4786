import type { Candidate } from '../draft.ts'
import type { Outcome } from './outcome.ts'
import type { Supplying } from './supplying.ts'
import { itemAt, type At, type Link, type Understood } from './understood.ts'

/** Relations to be decided on later: those of a class that is taken so, and suppliers beside the one that a component has here. Tells of them. */
export function candidatesOf({ links }: Understood, { more }: Supplying, idOf: (at: number) => string | undefined, told: Outcome): Candidate[] {
  const also = new Set(more.map(({ link }) => link))
  const id = (at: At) => idOf(itemAt(at))
  return links.flatMap((link, at): Candidate[] => {
    if (link.treatment !== 'candidate' && !also.has(at)) return []
    const candidate = candidateOf(link, id)
    if (candidate) told.link(at, 'candidate')
    else if (link.source && link.target && itemAt(link.source) === itemAt(link.target)) told.link(at, 'itself')
    return candidate ? [candidate] : []
  })
}

/** A relation as something to decide on later, by the ids of both ends. */
function candidateOf({ rule, relation, source, target }: Link, idOf: (at: At) => string | undefined): Candidate | null {
  const [dependent, on] = rule.dependent === 'target' ? [idOf(target), idOf(source)] : [idOf(source), idOf(target)]
  return dependent === undefined || on === undefined || dependent === on ? null : { dependent, on, type: relation.type, name: relation.name?.trim() ?? '' }
}
