import type { ElementClass, RelationClass } from '../draft.ts'
import { compare } from './order.ts'
import { elementAccepts, itemAt, nameOf, relationAccepts, type At, type Item, type Link, type Understood } from './understood.ts'

/** As many examples as are shown. */
export const EXAMPLES = 4

/** What an end of a relation is called. */
export const nameAt = ({ items, links }: Pick<Understood, 'items' | 'links'>, at: At): string => {
  const item = items[itemAt(at)]
  if (item) return nameOf(item)
  const link = at && 'link' in at ? links[at.link]?.relation : undefined
  return link ? link.name?.trim() || link.type : ''
}

/** Elements by class, those with most first. */
export function elementClasses({ items }: Understood): ElementClass[] {
  const found = new Map<string, { first: Item; count: number; examples: string[] }>()
  for (const item of items) {
    const seen = found.get(item.rule.class) ?? { first: item, count: 0, examples: [] }
    found.set(item.rule.class, seen)
    seen.count++
    if (seen.examples.length < EXAMPLES && item.element.name.trim() !== '') seen.examples.push(nameOf(item))
  }
  return [...found].map(([type, { first: { rule, becomes }, count, examples }]) =>
    ({ type, count, proposed: rule.becomes, becomes, accepted: elementAccepts(rule), examples })).sort((a, b) => b.count - a.count || compare(a.type, b.type))
}

/** The names of both ends, the dependent one first. */
const endsOf = (all: Understood, { rule, source, target }: Link): { dependent: string; on: string } =>
  (rule.dependent === 'target' ? { dependent: nameAt(all, target), on: nameAt(all, source) } : { dependent: nameAt(all, source), on: nameAt(all, target) })

/** Relations by class, those with most first. */
export function relationClasses(all: Understood): RelationClass[] {
  const types = new Map<string, string>()
  const found = new Map<string, { first: Link; count: number; examples: RelationClass['examples'][number][] }>()
  for (const link of all.links) {
    const seen = found.get(link.rule.class) ?? { first: link, count: 0, examples: [] }
    found.set(link.rule.class, seen)
    const { type } = link.relation
    const before = types.get(link.rule.class)
    if (before === undefined || type < before) types.set(link.rule.class, type)
    seen.count++
    if (seen.examples.length < EXAMPLES) seen.examples.push(endsOf(all, link))
  }
  return [...found].map(([id, { first: { rule, treatment }, count, examples }]) =>
    ({ id, type: types.get(id) ?? '', count, proposed: rule.treatment, treatment, accepted: relationAccepts(rule), examples })).sort((a, b) => b.count - a.count || compare(a.id, b.id))
}
