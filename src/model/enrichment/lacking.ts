import type { Edit } from '../edit/edit.ts'
import { freshId } from '../edit/ids.ts'
import type { Kind } from '../kinds.ts'
import { componentOf, type Component, type Landscape } from '../landscape.ts'
import { componentsIn } from '../need.ts'
import type { Asked } from './asked.ts'
import { dependantsOf } from './counts.ts'

/** Something that may need one of a kind, with those that it needs by now. */
export interface LackingQuestion extends Asked { id: string; has: readonly string[] }

/** What may be lacking: who is asked, and what counts as an answer. */
export interface Lacking { of: readonly Kind[]; on: readonly Kind[] }

/** The components of some kinds, with what they need of other kinds. Answered: they need one. */
export function lackingQuestions(landscape: Landscape, { of, on }: Lacking): LackingQuestion[] {
  const isOne = (id: string) => Object.hasOwn(landscape.components, id) && on.includes(componentOf(landscape, id).kind)
  return Object.entries(landscape.components).flatMap(([id, { kind, needs = [] }]) => {
    if (!of.includes(kind)) return []
    const has = [...new Set(needs.flatMap(componentsIn).filter(isOne))]
    return [{ key: id, id, has, answered: has.length > 0 }]
  })
}

/** What can be chosen, the most used first. */
export function lackingChoices(landscape: Landscape, { on }: Lacking): string[] {
  const counts = dependantsOf(landscape)
  return Object.keys(landscape.components).filter((id) => on.includes(componentOf(landscape, id).kind))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
}

/** The edits after which all of them need it too. */
export const answerLacking = ({ components }: Landscape, ids: readonly string[], to: string): Edit[] => [{
  do: 'set-components',
  parts: Object.fromEntries(ids.map((id) => [id, { needs: withOne(components[id], to) }])),
}]

/** The same for something that is not there yet: it is made, under this name. */
export function answerLackingNew(landscape: Landscape, ids: readonly string[], name: string, kind: Kind): Edit[] {
  const to = freshId(name, (taken) => Object.hasOwn(landscape.components, taken))
  return [{ do: 'add-components', components: { [to]: { name, kind } } }, ...answerLacking(landscape, ids, to)]
}

function withOne(component: Component | undefined, to: string): NonNullable<Component['needs']> {
  const { needs = [] } = component ?? {}
  return needs.some((entry) => (typeof entry === 'string' ? entry === to : 'on' in entry && entry.on === to)) ? needs : [...needs, to]
}
