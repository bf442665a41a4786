import { isComponent } from './becoming.ts'
import type { Outcome } from './outcome.ts'
import { itemAt, nameOf, type Understood } from './understood.ts'

/** What something is tagged with: the names of what it belongs to, and who answers for it. */
export interface Tags { tags: ReadonlySet<string>; owner?: string }

/** Tags of components by place, from the relations that are taken as tags. Tells of those relations, and of what became a tag. */
export function tagsOf({ items, links }: Understood, chosen: (at: number) => boolean, told: Outcome): ReadonlyMap<number, Tags> {
  const found = new Map<number, { tags: Set<string>; owner?: string }>()
  links.forEach(({ rule, treatment, source, target }, at) => {
    if (treatment !== 'tag' || (rule.means !== undefined && rule.means !== 'owner')) return
    const [whole, member] = (rule.whole === 'target' ? [target, source] : [source, target]).map(itemAt) as [number, number]
    const [name, item] = [items[whole], items[member]]
    if (!name || !item) return
    if (whole === member) return told.link(at, 'itself')
    // What only sorts groups of groups says nothing of a component.
    if (!isComponent(item.becomes)) return told.link(at, rule.reason === 'classification' ? 'classification' : 'end-missing')
    if (!chosen(member)) return
    const tags = found.get(member) ?? { tags: new Set() }
    found.set(member, tags)
    if (rule.means !== 'owner') tags.tags.add(nameOf(name))
    else if (tags.owner === undefined || nameOf(name) < tags.owner) tags.owner = nameOf(name)
    told.link(at, 'tag')
    if (name.becomes === 'tag') told.item(whole, 'tag')
  })
  return found
}
