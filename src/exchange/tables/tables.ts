import type { Problem } from '../../model/problem.ts'
import { z } from '../../model/zod.ts'

/** What the columns of a sheet can say. A column that says none of it is kept as a property under its own header. */
export const SHEET_FIELDS = {
  components: [
    'id', 'key', 'name', 'kind', 'layer', 'description', 'supplier', 'owner', 'tags', 'needs', 'availability', 'integrity', 'confidentiality', 'restart',
    'critical', 'mtpd', 'rto', 'minimum', 'people', 'legalBasis',
  ],
  needs: ['dependent', 'on', 'holdUp', 'without', 'description'],
  organisations: ['id', 'name', 'jurisdiction', 'parent', 'website'],
} as const

/** What more than one column may say: a list of servers and who people sign in with are both things that are needed. */
export const SEVERAL = ['needs', 'tags'] as const satisfies readonly (typeof SHEET_FIELDS.components)[number][]

/** What the rows of a sheet are. */
const USES = ['components', 'needs', 'organisations', 'skip'] as const satisfies readonly (keyof typeof SHEET_FIELDS | 'skip')[]
export type SheetUse = (typeof USES)[number]
export type SheetField = (typeof SHEET_FIELDS)[keyof typeof SHEET_FIELDS][number]

export const SheetChoiceSchema = z.strictObject({
  use: z.enum(USES), columns: z.array(z.enum([...SHEET_FIELDS.components, ...SHEET_FIELDS.needs, ...SHEET_FIELDS.organisations, 'property', 'skip'])).readonly(),
})
/** How a sheet is read: what its rows are, and what each of its columns says (`property`: kept under its header; `skip`: left out). */
export type SheetChoice = z.infer<typeof SheetChoiceSchema>

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
