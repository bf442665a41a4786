import { isComponent } from './becoming.ts'
import { named } from './named.ts'
import { byKey } from './order.ts'
import type { Outcome } from './outcome.ts'
import type { Remarks } from './remarks.ts'
import { termsOf, type Terms } from './terms.ts'
import { itemAt, type Link, type Understood } from './understood.ts'

/** That one thing rests on another: both by their place among the elements, each a component or a gate. */
export interface Edge {
  dependent: number
  on: number
  /** The relation that says so, by its place. */
  link: number
  soft: boolean
  /** How long the dependent goes on, as we assume. */
  holdUp?: string | undefined
  /** What the file itself says of it in our terms. */
  terms: Terms
  /** Elements that it runs through, by their place. */
  through: readonly number[]
  /** What is remarked on it. */
  notes: readonly string[]
}

/** Whether something can rest on this element, or it on something. */
const carries = ({ items }: Understood, at: number): boolean => isComponent(items[at]?.becomes) || items[at]?.becomes === 'gate'

/** The elements that a dependency runs through, and the names of those that are not in the file. */
function route({ items }: Understood, { rule }: Link, remarks: Remarks | undefined, find: (name: string) => number | null): { through: number[]; missed: string[] } {
  const at = new Set(remarks?.through)
  const missed: string[] = []
  for (const name of rule.through ?? []) {
    const found = find(name)
    if (found === null) missed.push(name)
    else at.add(found)
  }
  return { through: [...at].filter((one) => isComponent(items[one]?.becomes)).sort(byKey(items)), missed }
}

/**
 * The dependencies that the relations speak of, before it is known which part is taken. Tells of relations from a thing to itself; those
 * with an end that is neither component nor gate are left out.
 */
export function edgesOf(all: Understood, remarks: ReadonlyMap<number, Remarks>, told: Outcome): Edge[] {
  const edges: Edge[] = []
  let find: ReturnType<typeof named> | undefined
  all.links.forEach((link, at) => {
    const { rule, treatment, relation } = link
    if ((treatment !== 'hard' && treatment !== 'soft') || rule.means !== undefined) return
    const [source, target] = [itemAt(link.source), itemAt(link.target)]
    if (!carries(all, source) || !carries(all, target)) return
    if (source === target) return told.link(at, 'itself')
    const { through, missed } = route(all, link, remarks.get(at), (name) => (find ??= named(all))(name))
    const terms = termsOf(relation)
    const notes = [...missed, ...(remarks.get(at)?.notes ?? [])]
    const add = (dependent: number, on: number, soft: boolean) => edges.push({
      link: at, dependent, on, soft: soft || (terms.without ?? 0) > 0, holdUp: soft ? rule.holdUp : undefined, terms, notes,
      through: through.filter((one) => one !== dependent && one !== on),
    })
    const soft = treatment === 'soft'
    if (rule.dependent !== 'target') add(source, target, soft)
    if (rule.dependent !== 'source') add(target, source, soft || (rule.dependent === 'both' && rule.softBack === true))
  })
  return edges
}
