import type { Landscape } from '../../model/landscape.ts'
import type { Problem } from '../../model/problem.ts'
import type { Inventory, Taken } from '../inventory.ts'
import { landscapeOfOwn } from '../own/landscape-of-own.ts'
import type { Tables } from '../tables/tables.ts'

/** What a file turned out to be. `tables` have columns whose meaning the user may have to tell; all else speaks for itself. */
export type Opened =
  | { kind: 'landscape'; landscape: Landscape; warnings: readonly Problem[] }
  | { kind: 'inventory'; inventory: Inventory }
  | { kind: 'tables'; tables: Tables }
  | { kind: 'refused'; problems: readonly Problem[] }

export const refused = (problems: readonly Problem[]): Opened => ({ kind: 'refused', problems })

/** What was read, with what must be told of how it came about before what the reader tells. What we wrote ourselves is a landscape again. */
export function openedOf(taken: Taken, before: readonly Problem[]): Opened {
  if (!taken.ok) return refused(taken.problems)
  const problems = [...before, ...taken.inventory.problems]
  const landscape = landscapeOfOwn(taken.inventory)
  return landscape ? { kind: 'landscape', landscape, warnings: problems } : { kind: 'inventory', inventory: { ...taken.inventory, problems } }
}
