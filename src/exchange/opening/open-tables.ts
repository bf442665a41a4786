import type { Problem } from '../../model/problem.ts'
import { openedOf, refused, type Opened } from './opened.ts'
import { knownTables } from '../tables/known/known-tables.ts'
import { proposeTables } from '../tables/propose.ts'
import type { RawSheet } from '../tables/raw-sheet.ts'
import { readSheets, type TableFile } from '../tables/read-sheets.ts'

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
  return taken ? openedOf(taken, problems) : { kind: 'tables', tables: proposeTables(sheets, name, problems) }
}
