import type { FormatId } from '../../file.ts'
import type { Vocabulary } from '../../inventory.ts'
import type { Gathering } from './gathering.ts'
import type { Table } from './table.ts'

/**
 * A table whose columns we know. Each of its rows comes back as a record of an element or of a relation, or as unreadable, so that the
 * sum is the number of rows; what a row only names or implies has no records.
 */
export interface KnownTable {
  format: FormatId
  vocabulary: Vocabulary
  /** For a person. */
  dialect: string
  /** Its columns could be those of other tables too: it is taken for this one only when all sheets beside it are known as well. */
  unsure?: true
  fits(table: Table): boolean
  read(table: Table, gathering: Gathering): void
}
