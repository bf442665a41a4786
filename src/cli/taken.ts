import type { Choices } from '../exchange/choices.ts'
import type { Draft } from '../exchange/draft.ts'
import type { Inventory } from '../exchange/inventory.ts'
import { draftOf } from '../exchange/mapping/draft-of.ts'
import { openForeign } from '../exchange/open.ts'
import { summaryOf, summaryOfOwn, type Summary } from '../exchange/summary.ts'
import { inventoryOfTables } from '../exchange/tables/inventory-of-tables.ts'
import type { Messages } from '../i18n/index.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import { foreignFiles } from './foreign-files.ts'

/** What a file of any format came to: a landscape with its sum, or why not. `draft` where it was not in our own format. */
export type Outcome =
  | { ok: true; landscape: Landscape; summary: Summary; warnings: readonly Problem[]; draft: Draft | null }
  | { ok: false; problems: readonly Problem[] }

/** Reads files or folders that make up one landscape, in any format that we know, under these choices. */
export async function taken(names: readonly string[], choices: Choices, date: string, messages: Messages): Promise<Outcome> {
  const named = (problems: readonly Problem[]) => problems.map((problem) => ({ ...problem, file: names.length === 1 ? names[0] as string : problem.file }))
  const opened = openForeign(await foreignFiles(names, messages))
  if (opened.kind === 'refused') return { ok: false, problems: named(opened.problems) }
  if (opened.kind === 'landscape')
    return { ok: true, landscape: opened.landscape, summary: summaryOfOwn(names[0] ?? '', opened.landscape), warnings: named(opened.warnings), draft: null }
  const inventory: Inventory = opened.kind === 'tables' ? inventoryOfTables(opened.tables, choices.sheets) : opened.inventory
  const draft = draftOf(inventory, choices, { date })
  return { ok: true, landscape: draft.landscape, summary: summaryOf(inventory, draft), warnings: named(inventory.problems), draft }
}
