import type { Problem } from '../model/problem.ts'
import type { ForeignFile } from './file.ts'
import type { Opened } from './opened.ts'
import { landscapeOfOwn } from './own/landscape-of-own.ts'
import { knownTables } from './tables/known/known-tables.ts'
import { proposeTables } from './tables/propose.ts'
import type { RawSheet } from './tables/raw-sheet.ts'
import { readSheets } from './tables/read-sheets.ts'

/** The tables in files that belong together: read when their columns are known, and else with a proposal of what they mean. */
export function openTables(files: readonly ForeignFile[], name: string, before: readonly Problem[]): Opened {
  const sheets: RawSheet[] = []
  const problems: Problem[] = [...before]
  const faults: Problem[] = []
  for (const file of files) {
    const read = readSheets(file)
    if (read.ok) sheets.push(...read.sheets)
    for (const problem of read.problems) (read.ok ? problems : faults).push(problem)
  }
  if (faults.length > 0) return { kind: 'refused', problems: faults }
  const taken = knownTables(sheets, name)
  if (!taken) return { kind: 'tables', tables: proposeTables(sheets, name, problems) }
  if (!taken.ok) return { kind: 'refused', problems: taken.problems }
  const told = [...problems, ...taken.inventory.problems]
  const landscape = landscapeOfOwn(taken.inventory)
  return landscape ? { kind: 'landscape', landscape, warnings: told } : { kind: 'inventory', inventory: { ...taken.inventory, problems: told } }
}
