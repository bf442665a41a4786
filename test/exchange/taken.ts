import { readFileSync } from 'node:fs'
import type { Inventory, Taken } from '../../src/exchange/inventory.ts'

/** The inventory of what can be read. */
export function inventoryOf(taken: Taken): Inventory {
  if (!taken.ok) throw new Error(JSON.stringify(taken.problems))
  return taken.inventory
}

/** The text of a file among the test data. */
export const dataText = (path: string): string => readFileSync(new URL(`../data/exchange/${path}`, import.meta.url), 'utf8')

/** Codes of what must be told of what was read. */
export const codesOf = ({ problems }: Inventory): string[] => problems.map(({ detail }) => detail.code)
