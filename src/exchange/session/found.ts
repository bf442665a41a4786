import type { Landscape } from '../../model/landscape.ts'
import type { Problem } from '../../model/problem.ts'
import type { Draft } from '../draft.ts'
import { countByType, holdsOf, type Inventory } from '../inventory.ts'
import type { Opened } from '../opening/opened.ts'
import { sizeOf, type Size } from '../summary.ts'
import type { Sheet } from '../tables/tables.ts'

/** What a file holds, in as much as a page shows of it. */
export interface Holdings extends Pick<Inventory, 'format' | 'dialect' | 'file' | 'name' | 'problems'> {
  /** Records by type, most first. */
  elements: Readonly<Record<string, number>>
  relations: Readonly<Record<string, number>>
  unreadable: Readonly<Record<string, number>>
  views: number
}

/** A sheet with its first rows only, and how many it has. */
export interface SheetShown extends Sheet { count: number }

/** What files turned out to be. What is large stays where it was read. */
export type Found =
  | { kind: 'refused'; problems: readonly Problem[] }
  | { kind: 'landscape'; landscape: Landscape; warnings: readonly Problem[] }
  | { kind: 'inventory'; holdings: Holdings }
  | { kind: 'tables'; file: string; dialect: string; sheets: readonly SheetShown[]; problems: readonly Problem[] }

/** A draft without its landscape, which is asked for when it is shown or taken. */
export interface Drawn extends Omit<Draft, 'landscape' | 'candidates'>, Size {
  holdings: Holdings
  name: string
  /** How many relations someone is asked about later. */
  candidates: number
}

/** Rows of a sheet that a page is given: enough to see what a column holds. */
const ROWS_SHOWN = 6

export function holdingsOf(inventory: Inventory): Holdings {
  const { format, dialect, file, name, unreadable, problems, views } = inventory
  return { format, dialect, file, name, problems, unreadable: countByType(unreadable.map(({ type, count }) => ({ type, records: count }))), ...holdsOf(inventory), views: views.length }
}

/** What was opened, for a page. */
export function foundOf(opened: Opened): Found {
  switch (opened.kind) {
    case 'inventory': return { kind: 'inventory', holdings: holdingsOf(opened.inventory) }
    case 'tables': {
      const { file, dialect, problems, sheets } = opened.tables
      return { kind: 'tables', file, dialect, problems, sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, ROWS_SHOWN), count: sheet.rows.length })) }
    }
    default: return opened
  }
}

/** A draft, for a page. */
export function drawnOf({ landscape, candidates: _candidates, ...rest }: Draft, inventory: Inventory): Drawn {
  return { ...rest, ...sizeOf(landscape), holdings: holdingsOf(inventory), name: landscape.name, candidates: landscape.imports?.[rest.importId]?.candidates?.length ?? 0 }
}
