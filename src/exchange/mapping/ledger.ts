import type { Ledger, LedgerRow, Reason } from '../draft.ts'
import type { Inventory } from '../inventory.ts'
import { EXAMPLES, nameAt } from './classes.ts'
import { compare } from './order.ts'
import { FATE_OF, type Outcome } from './outcome.ts'
import { nameOf, type Understood } from './understood.ts'

/** What records are called that could not be read: relations where one of their ends is not there, and else things of a type that is not known. */
function unreadableRows({ unreadable, problems, relations, elements }: Inventory): LedgerRow[] {
  const dangling = problems.some(({ detail }) => detail.code === 'dangling')
  const [ofRelations, ofElements] = [relations, elements].map((things) => new Set(things.map(({ type }) => type))) as [Set<string>, Set<string>]
  return Object.entries(unreadable).filter(([, count]) => count > 0).map(([type, count]): LedgerRow => {
    const isRelation = ofRelations.has(type) || (dangling && !ofElements.has(type))
    return { what: isRelation ? 'relation' : 'element', type, fate: 'unreadable', reason: isRelation ? 'dangling' : 'unknown-type', count, examples: [] }
  })
}

/** The sum of a file: a row for all records of a type with one fate for one reason, most first. The rows add up to what the file holds. */
export function ledgerOf(all: Understood, told: Outcome): Ledger {
  const { inventory, items, links } = all
  const rows = new Map<string, { what: LedgerRow['what']; type: string; reason: Reason; count: number; examples: string[] }>()
  const add = (what: LedgerRow['what'], { type, records }: { type: string; records: number }, reason: Reason, example: () => string) => {
    if (records <= 0) return
    const key = `${what} ${reason} ${type}`
    const row = rows.get(key) ?? { what, type, reason, count: 0, examples: [] }
    rows.set(key, row)
    row.count += records
    if (row.examples.length < EXAMPLES) row.examples.push(example())
  }
  items.forEach((item, at) => add('element', item.element, told.items[at] as Reason, () => nameOf(item)))
  links.forEach((link, at) => add('relation', link.relation, told.links[at] as Reason, () => `${nameAt(all, link.source)} → ${nameAt(all, link.target)}`))
  const sum = (things: readonly { records: number }[]) => things.reduce((total, { records }) => total + Math.max(0, records), 0)
  return {
    elements: sum(inventory.elements), relations: sum(inventory.relations),
    rows: [...[...rows.values()].map(({ what, type, reason, count, examples }): LedgerRow => ({ what, type, fate: FATE_OF[reason], reason, count, examples })), ...unreadableRows(inventory)]
      .sort((a, b) => b.count - a.count || compare(a.what, b.what) || compare(a.type, b.type) || compare(a.reason, b.reason)),
  }
}
