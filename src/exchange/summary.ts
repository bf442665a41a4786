import type { Landscape } from '../model/landscape.ts'
import { FATES, type Draft, type Fate, type LedgerRow, type Reason } from './draft.ts'
import { countByType, holdsOf, type Inventory } from './inventory.ts'

/** How large a landscape is. */
export interface Size { components: number; organisations: number; needs: number }

/** What an import comes down to, for scripts: counts of what the file holds, and what became of all of it. */
export interface Summary {
  format: string
  dialect: string
  file: string
  /** Records by type, as the file has them. */
  elements: Record<string, number>
  relations: Record<string, number>
  views: number
  /** Records that became part of the landscape, by type. */
  mapped: Record<string, number>
  /** What became something else or nothing, with the reason. Its counts and those of `mapped` add up to what the file holds. */
  unmapped: { what: LedgerRow['what']; type: string; fate: Fate; reason: Reason; count: number; examples: readonly string[] }[]
  /** Records by what became of them. */
  sum: Record<Fate | 'total', number>
  /** What there is in the landscape now. */
  landscape: Size
}

export const sizeOf = ({ components, organisations = {} }: Landscape): Size => ({
  components: Object.keys(components).length, organisations: Object.keys(organisations).length,
  needs: Object.values(components).reduce((sum, { needs = [] }) => sum + needs.length, 0),
})

/** The summary of an inventory that became this draft. */
export function summaryOf(inventory: Inventory, { ledger, landscape }: Pick<Draft, 'ledger' | 'landscape'>): Summary {
  const mapped = ledger.rows.filter(({ fate }) => fate === 'mapped')
  const of = (fate: Fate) => ledger.rows.reduce((sum, row) => sum + (row.fate === fate ? row.count : 0), 0)
  const sums = FATES.map((fate) => [fate, of(fate)] as const)
  return {
    format: inventory.format, dialect: inventory.dialect, file: inventory.file,
    ...holdsOf(inventory), views: inventory.views.length,
    mapped: countByType(mapped.map(({ type, count }) => ({ type, records: count }))),
    unmapped: ledger.rows.filter(({ fate }) => fate !== 'mapped').map(({ what, type, fate, reason, count, examples }) => ({ what, type, fate, reason, count, examples })),
    sum: { ...Object.fromEntries(sums) as Record<Fate, number>, total: sums.reduce((sum, [, count]) => sum + count, 0) },
    landscape: sizeOf(landscape),
  }
}

/** The same of a landscape in our own format, all of which is what it is. */
export function summaryOfOwn(file: string, landscape: Landscape): Summary {
  const size = sizeOf(landscape)
  const elements = countByType([{ type: 'component', records: size.components }, { type: 'organisation', records: size.organisations }])
  const relations = countByType([{ type: 'need', records: size.needs }])
  const total = size.components + size.organisations + size.needs
  return {
    format: 'uitwijk', dialect: landscape.format, file, elements, relations, views: 0, mapped: { ...elements, ...relations }, unmapped: [],
    sum: { mapped: total, tagged: 0, candidate: 0, ignored: 0, unreadable: 0, total }, landscape: size,
  }
}
