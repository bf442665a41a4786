import type { Problem } from '../model/problem.ts'
import type { ForeignFile } from './file.ts'
import type { Opened } from './opened.ts'
import { fault } from './problems.ts'
import type { RawSheet } from './tables/raw-sheet.ts'
import { readSheets } from './tables/read-sheets.ts'

/** The tables in files that belong together: read when their columns are known, and else with a proposal of what they mean. */
export function openTables(files: readonly ForeignFile[], name: string, before: readonly Problem[]): Opened {
  const sheets: RawSheet[] = []
  const problems: Problem[] = [...before]
  const faults: Problem[] = []
  for (const file of files) {
    const read = readSheets(file)
    if (read.ok) {
      sheets.push(...read.sheets)
      problems.push(...read.problems)
    } else faults.push(...read.problems)
  }
  if (faults.length > 0) return { kind: 'refused', problems: faults }
  return { kind: 'refused', problems: [fault(name, { code: 'unknown-file' })] }
}
