import type { Landscape } from '../../model/landscape.ts'
import type { ScenarioFile } from '../../model/work.ts'
import type { Choices } from '../choices.ts'
import type { Draft } from '../draft.ts'
import type { Progress } from '../file.ts'
import type { Inventory } from '../inventory.ts'
import { draftOf, type About } from '../mapping/draft-of.ts'
import { outlineOf, type Outline } from '../mapping/outline.ts'
import { earlierImport } from '../merge/earlier-import.ts'
import { merged } from '../merge/merged.ts'
import { planOf, type Decisions, type Plan } from '../merge/plan.ts'
import { withSeen } from '../merge/seen.ts'
import { openForeign } from '../opening/open.ts'
import { readChoices } from '../read-choices.ts'
import { inventoryOfTables } from '../tables/inventory-of-tables.ts'
import type { Tables } from '../tables/tables.ts'
import { bytesOf, type Brought } from './bytes-of.ts'
import { drawnOf, foundOf, type Drawn, type Found } from './found.ts'

/** How much of the progress is the reading of bytes; the rest is what they mean. */
const BYTES_SHARE = 0.1

/** Keeps what was read while someone chooses what becomes of it: one thing at a time, for whoever is somewhere else. */
export function exchangeSession() {
  let tables: Tables | null = null
  let inventory: Inventory | null = null
  let draft: Draft | null = null
  let sheets = ''

  /** What was opened. Tables say something else with every other meaning of their columns. */
  function read({ sheets: asked }: Choices): Inventory {
    const key = JSON.stringify(asked ?? {})
    if (tables && (!inventory || key !== sheets)) {
      inventory = inventoryOfTables(tables, asked)
      sheets = key
    }
    if (!inventory) throw new Error('exchangeSession: nothing was opened')
    return inventory
  }

  function drawn(): Draft {
    if (!draft) throw new Error('exchangeSession: nothing was drawn')
    return draft
  }

  return {
    async open(files: readonly Brought[], progress?: Progress): Promise<Found> {
      tables = inventory = draft = null
      const taken = await bytesOf(files, (share) => progress?.(share * BYTES_SHARE))
      if ('problem' in taken) return { kind: 'refused', problems: [taken.problem] }
      const opened = openForeign(taken.files, (share) => progress?.(BYTES_SHARE + share * (1 - BYTES_SHARE)))
      if (opened.kind === 'inventory') inventory = opened.inventory
      if (opened.kind === 'tables') tables = opened.tables
      return foundOf(opened)
    },
    /** What the user can choose a part of. */
    outline: (choices: Choices): Outline => outlineOf(read(choices), choices),
    draft(asked: Choices, about: About): Drawn {
      // Choices may stand in a landscape that someone wrote by hand.
      const choices = readChoices(asked) ?? {}
      const held = read(choices)
      draft = draftOf(held, choices, about)
      return drawnOf(draft, held)
    },
    /** The import of a landscape that the last draft seems to be a newer version of, under another name. */
    earlier: (current: Landscape): string | null => earlierImport(current, drawn()),
    /** The landscape of the last draft, with what tells the next import what was changed since. */
    landscape: (): Landscape => withSeen(drawn().landscape, drawn().importId),
    /** What the last draft would do to a landscape. */
    plan: (current: Landscape, scenarios: readonly ScenarioFile[]): Plan => planOf(current, drawn(), scenarios),
    merged: (current: Landscape, decisions: Decisions, scenarios: readonly ScenarioFile[]): Landscape => merged(current, drawn(), decisions, scenarios),
  }
}
