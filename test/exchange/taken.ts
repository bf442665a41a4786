import { readFileSync } from 'node:fs'
import { countByType, type Inventory, type Taken } from '../../src/exchange/inventory.ts'

/** The inventory of what can be read. */
export function inventoryOf(taken: Taken): Inventory {
  if (!taken.ok) throw new Error(JSON.stringify(taken.problems))
  return taken.inventory
}

/** The text of a file among the test data. */
export const dataText = (path: string): string => readFileSync(new URL(`../data/exchange/${path}`, import.meta.url), 'utf8')

/** Records that could not be read, by type. */
export const unreadIn = ({ unreadable }: Inventory): Record<string, number> => countByType(unreadable.map(({ type, count }) => ({ type, records: count })))

/** How many records could not be read. */
export const lostIn = ({ unreadable }: Inventory): number => unreadable.reduce((sum, { count }) => sum + count, 0)

/** Codes of what must be told of what was read. */
export const codesOf = ({ problems }: Inventory): string[] => problems.map(({ detail }) => detail.code)
