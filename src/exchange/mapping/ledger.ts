import type { Ledger, LedgerRow, Reason } from '../draft.ts'
import { EXAMPLES, nameAt } from './classes.ts'
import { compare } from './order.ts'
import { FATE_OF, type Outcome } from './outcome.ts'
import { nameOf, type Understood } from './understood.ts'

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
    rows: [...rows.values(), ...inventory.unreadable.map((lost) => ({ ...lost, examples: [] }))]
      .map(({ what, type, reason, count, examples }): LedgerRow => ({ what, type, fate: FATE_OF[reason], reason, count, examples }))
      .sort((a, b) => b.count - a.count || compare(a.what, b.what) || compare(a.type, b.type) || compare(a.reason, b.reason)),
  }
}
