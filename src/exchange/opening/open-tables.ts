import type { Problem } from '../../model/problem.ts'
import { MOST_ELEMENTS, MOST_RELATIONS } from '../limits.ts'
import { fault } from '../problems.ts'
import { openedOf, refused, type Opened } from './opened.ts'
import { knownTables } from '../tables/known/known-tables.ts'
import { proposeTables } from '../tables/propose.ts'
import type { RawSheet } from '../tables/raw-sheet.ts'
import { readSheets, type TableFile } from '../tables/read-sheets.ts'
import type { SheetUse, Tables } from '../tables/tables.ts'

/** The tables in files that belong together: read when their columns are known, and else with a proposal of what they mean. */
export function openTables(files: readonly TableFile[], name: string, before: readonly Problem[]): Opened {
  const sheets: RawSheet[] = []
  const problems: Problem[] = [...before]
  const faults: Problem[] = []
  for (const file of files) {
    const read = readSheets(file)
    if (read.ok) sheets.push(...read.sheets)
    for (const problem of read.problems) (read.ok ? problems : faults).push(problem)
  }
  if (faults.length > 0) return refused(faults)
  const taken = knownTables(sheets, name)
  if (taken) return openedOf(taken, problems)
  const tables = proposeTables(sheets, name, problems)
  const over = tooMany(tables)
  return over ? refused([over]) : { kind: 'tables', tables }
}

/** What is more than is taken, when the sheets mean what is proposed: refused as a whole rather than taken in part. */
function tooMany({ sheets, file }: Tables): Problem | null {
  const count = (...uses: SheetUse[]) => sheets.reduce((sum, { proposed, rows }) => sum + (uses.includes(proposed.use) ? rows.length : 0), 0)
  const [elements, relations] = [count('components', 'organisations'), count('needs')]
  if (elements > MOST_ELEMENTS) return fault(file, { code: 'too-many', what: 'elements', count: elements, limit: MOST_ELEMENTS })
  return relations > MOST_RELATIONS ? fault(file, { code: 'too-many', what: 'relations', count: relations, limit: MOST_RELATIONS }) : null
}
