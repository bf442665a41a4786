import type { LandscapeGraph } from '../../../model/graph.ts'
import type { Edit } from '../../../model/edit/edit.ts'

/** Which end of a new need the component has where it began: it needs the other, or the other needs it. */
export type End = 'needs' | 'needed'

/** A need that is being drawn: from where, as which end, and to what it leads now. */
export interface Connecting { start: string; end: End; other: string | null }

/** Why a need cannot be made; `null`: it can. */
export type Refusal = 'nothing-yet' | 'itself' | 'already' | 'group'

/** Begins at a component. */
export const begin = (start: string, end: End = 'needs'): Connecting => ({ start, end, other: null })

/** Leads to another; to nothing when that is where it began. */
export const lead = (connecting: Connecting, other: string | null): Connecting => ({ ...connecting, other: other === connecting.start ? null : other })

/** The other way round. */
export const flip = (connecting: Connecting): Connecting => ({ ...connecting, end: connecting.end === 'needs' ? 'needed' : 'needs' })

/** Who would need what; without the other end as long as that is open. */
export const endsOf = ({ start, end, other }: Connecting): { from: string | null; to: string | null } =>
  (end === 'needs' ? { from: start, to: other } : { from: other, to: start })

/** Whether the need can be made in this landscape. Folded groups, which it does not have, need nothing. */
export function refusalOf(connecting: Connecting, graph: LandscapeGraph): Refusal | null {
  const { from, to } = endsOf(connecting)
  if (from === null || to === null) return 'nothing-yet'
  if (from === to) return 'itself'
  if (!graph.hasNode(from) || !graph.hasNode(to)) return 'group'
  return graph.hasEdge(`${from} > ${to}`) ? 'already' : null
}

/** The edit that makes the need, when it can be made. */
export function editOf(connecting: Connecting, graph: LandscapeGraph): Edit | null {
  const { from, to } = endsOf(connecting)
  return refusalOf(connecting, graph) === null && from !== null && to !== null ? { do: 'connect', from, to } : null
}
