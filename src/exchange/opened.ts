import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import type { Inventory } from './inventory.ts'
import type { Tables } from './tables/tables.ts'

/** What a file turned out to be. `tables` have columns whose meaning the user may have to tell; all else speaks for itself. */
export type Opened =
  | { kind: 'landscape'; landscape: Landscape; warnings: readonly Problem[] }
  | { kind: 'inventory'; inventory: Inventory }
  | { kind: 'tables'; tables: Tables }
  | { kind: 'refused'; problems: readonly Problem[] }
