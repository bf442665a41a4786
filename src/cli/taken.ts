import type { Choices } from '../exchange/choices.ts'
import type { Inventory } from '../exchange/inventory.ts'
import { draftOf } from '../exchange/mapping/draft-of.ts'
import { draftFor } from '../exchange/merge/draft-for.ts'
import { merged } from '../exchange/merge/merged.ts'
import { planOf, type Plan } from '../exchange/merge/plan.ts'
import { withSeen } from '../exchange/merge/seen.ts'
import { openForeign } from '../exchange/opening/open.ts'
import { summaryOf, summaryOfOwn, type Summary } from '../exchange/summary.ts'
import { inventoryOfTables } from '../exchange/tables/inventory-of-tables.ts'
import type { Messages } from '../i18n/index.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Problem } from '../model/problem.ts'
import { asGiven, foreignFiles } from './foreign-files.ts'

/** What a file of any format came to: a landscape with its sum, or why not. `plan`: what it did to the landscape that it joined. */
export type Outcome =
  | { ok: true; landscape: Landscape; summary: Summary; warnings: readonly Problem[]; plan: Plan | null }
  | { ok: false; problems: readonly Problem[] }

/** How files are to be read: what was chosen, of which day it is, and what they are to join. */
export interface Reading { choices?: Choices | undefined; date?: string | undefined; into?: Landscape | undefined }

/** Reads files or folders that make up one landscape, in any format that we know; with `into` as it joins that. */
export async function taken(names: readonly string[], { choices, date, into }: Reading, messages: Messages): Promise<Outcome> {
  const named = (problems: readonly Problem[]) => problems.map((problem) => ({ ...problem, file: asGiven(names, problem.file) }))
  const opened = openForeign(await foreignFiles(names, messages))
  if (opened.kind === 'refused') return { ok: false, problems: named(opened.problems) }
  if (opened.kind === 'landscape')
    return { ok: true, landscape: opened.landscape, summary: summaryOfOwn(names[0] ?? '', opened.landscape), warnings: named(opened.warnings), plan: null }
  const inventory: Inventory = opened.kind === 'tables' ? inventoryOfTables(opened.tables, choices?.sheets) : opened.inventory
  const draft = into ? draftFor(into, inventory, choices ?? null, { ...(date && { date }) }) : draftOf(inventory, choices ?? {}, { ...(date && { date }) })
  const joined = into ? { landscape: merged(into, draft), plan: planOf(into, draft) } : { landscape: withSeen(draft.landscape, draft.importId), plan: null }
  return { ok: true, ...joined, summary: summaryOf(inventory, draft), warnings: named(inventory.problems) }
}
