import type { Problem } from '../../model/problem.ts'

/** What the columns of a sheet can say. A column that says none of it is kept as a property under its own header. */
export const SHEET_FIELDS = {
  components: [
    'id', 'key', 'name', 'kind', 'layer', 'description', 'supplier', 'owner', 'tags', 'needs', 'availability', 'integrity', 'confidentiality', 'restart',
    'critical', 'mtpd', 'rto', 'minimum', 'people', 'legalBasis',
  ],
  needs: ['dependent', 'on', 'holdUp', 'without', 'description'],
  organisations: ['id', 'name', 'jurisdiction', 'parent', 'website'],
} as const

/** What the rows of a sheet are. */
export type SheetUse = keyof typeof SHEET_FIELDS | 'skip'
export type SheetField = (typeof SHEET_FIELDS)[keyof typeof SHEET_FIELDS][number]

/** How a sheet is read: what its rows are, and what each of its columns says (`property`: kept under its header; `skip`: left out). */
export interface SheetChoice { use: SheetUse; columns: readonly (SheetField | 'property' | 'skip')[] }

/** One sheet of a spreadsheet, or a CSV file. All cells are text. */
export interface Sheet {
  name: string
  header: readonly string[]
  rows: readonly (readonly string[])[]
  /** Line of each row, counted from 1. */
  lines: readonly number[]
  /** Path of the file it came from. */
  file: string
  proposed: SheetChoice
}

/** Tables whose columns someone has to give a meaning, with a proposal for each sheet. */
export interface Tables { file: string; dialect: string; sheets: readonly Sheet[]; problems: readonly Problem[] }
