import type { NeedEntry } from '../../model/need.ts'
import type { Edge } from './edges.ts'
import { together, writtenNeeds, type Writing, type Written } from './needs.ts'
import type { Asking } from './questions.ts'

const isRealizer = ({ links }: Writing['all'], { edge }: Written): boolean => !edge.soft && links[edge.link]?.rule.realizes === true

/**
 * The needs of a component, or of a gate that is one. Things that realise it together are asked about: all of them are needed, or any
 * will do. Tells of each relation what came of it.
 */
export function needsOf(writing: Writing, at: number, edges: readonly Edge[], asking: Asking): NeedEntry[] {
  const { all, told, operator } = writing
  const how = operator(at)
  const written = writtenNeeds(writing, at, edges, typeof how === 'object' && how !== null)
  for (const { edge: { link } } of written) told.link(link, all.links[link]?.rule.reason === 'whole-part' ? 'whole-part' : 'need')

  if (how !== null && how !== 'all') {
    const need = together(writing, written, how, writing.certain(at))
    return need === null ? [] : [need]
  }
  const realizers = written.filter((one) => isRealizer(all, one))
  if (realizers.length < 2 || asking.ask('realizers', at, realizers.map(({ edge }) => edge.on)) === 'all') return written.map(({ entry }) => entry)
  const any = together(writing, realizers, { atLeast: 1 }, asking.answered('realizers', at))
  return [...written.filter((one) => !realizers.includes(one)).map(({ entry }) => entry), ...(any === null ? [] : [any])]
}
