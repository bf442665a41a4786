import { isComponent } from './becoming.ts'
import type { Outcome } from './outcome.ts'
import { itemAt, type Understood } from './understood.ts'

/** What relations on a relation say of it: words to keep with it, and elements that it runs through. */
export interface Remarks { notes: string[]; through: number[] }

/** Which relation a relation on a relation says something of, and what its other end is. `null` for a relation between elements. */
function remarkOn({ links }: Understood, at: number): { on: number; other: number } | null {
  const { source, target, rule } = links[at] as Understood['links'][number]
  if (rule.means !== 'note' && rule.means !== 'intermediary') return null
  if (source && 'link' in source) return { on: source.link, other: itemAt(target) }
  return target && 'link' in target ? { on: target.link, other: itemAt(source) } : null
}

/** All that is said of relations by other relations, by the place of the relation it is about. */
export function remarksOf(all: Understood): ReadonlyMap<number, Remarks> {
  const found = new Map<number, Remarks>()
  all.links.forEach(({ relation, rule, treatment }, at) => {
    const remark = treatment === 'ignore' ? null : remarkOn(all, at)
    const item = remark && all.items[remark.other]
    if (!remark || !item) return
    const remarks = found.get(remark.on) ?? { notes: [], through: [] }
    found.set(remark.on, remarks)
    if (rule.means === 'intermediary' && treatment === 'hard' && isComponent(item.becomes)) remarks.through.push(remark.other)
    else remarks.notes.push(`${relation.name?.trim() || relation.type}: ${item.element.name}`)
  })
  return found
}

/** Tells of relations on relations: they are kept with what those became, if it became something. */
export function tellRemarks(all: Understood, told: Outcome): void {
  all.links.forEach(({ treatment }, at) => {
    const remark = treatment === 'ignore' ? null : remarkOn(all, at)
    if (!remark || !all.items[remark.other]) return
    const about = told.links[remark.on]
    if (about === 'need' || about === 'whole-part' || about === 'gate') told.link(at, 'note')
    else if (about === 'same' || about === 'not-chosen' || about === 'not-in-use') told.link(at, about)
  })
}
