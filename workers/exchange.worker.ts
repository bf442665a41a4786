import { expose } from 'comlink'
import type { Choices } from '../src/exchange/choices.ts'
import type { Draft } from '../src/exchange/draft.ts'
import type { FormatId, Progress } from '../src/exchange/file.ts'
import { countByType, type Inventory } from '../src/exchange/inventory.ts'
import { draftOf } from '../src/exchange/mapping/draft-of.ts'
import { outlineOf, type Outline } from '../src/exchange/mapping/outline.ts'
import { merged } from '../src/exchange/merge/merged.ts'
import { planOf, type Decisions, type Plan } from '../src/exchange/merge/plan.ts'
import { openForeign } from '../src/exchange/open.ts'
import { inventoryOfTables } from '../src/exchange/tables/inventory-of-tables.ts'
import type { Sheet, Tables } from '../src/exchange/tables/tables.ts'
import { bundled, type Bundle } from '../src/exchange/write/bundle.ts'
import { writeLandscape, type WriteFormat } from '../src/exchange/write/index.ts'
import type { Landscape } from '../src/model/landscape.ts'
import type { Problem } from '../src/model/problem.ts'
import type { ScenarioFile } from '../src/model/work.ts'
import { bytesOf, type Brought } from './exchange/bytes-of.ts'

export type { Brought }

/** What a file holds, in as much as a page shows of it. */
export interface Holdings extends Pick<Inventory, 'format' | 'dialect' | 'file' | 'name' | 'unreadable' | 'problems'> {
  /** Records by type, most first. */
  elements: Readonly<Record<string, number>>
  relations: Readonly<Record<string, number>>
  views: number
}

/** A sheet with its first rows only. */
export interface SheetShown extends Sheet { count: number }

/** What files turned out to be. What is large stays in the worker. */
export type Found =
  | { kind: 'refused'; problems: readonly Problem[] }
  | { kind: 'landscape'; landscape: Landscape; warnings: readonly Problem[] }
  | { kind: 'inventory'; holdings: Holdings }
  | { kind: 'tables'; file: string; dialect: string; format: FormatId; sheets: readonly SheetShown[]; problems: readonly Problem[] }

/** A draft without its landscape, which is asked for when it is shown or taken. */
export interface Drawn extends Omit<Draft, 'landscape' | 'candidates'> {
  holdings: Holdings
  name: string
  components: number
  needs: number
  organisations: number
  candidates: number
}

/** Rows of a sheet that a page is given: enough to see what a column holds. */
const ROWS_SHOWN = 6

let tables: Tables | null = null
let inventory: Inventory | null = null
let draft: Draft | null = null
let sheets = ''

const holdingsOf = ({ format, dialect, file, name, unreadable, problems, elements, relations, views }: Inventory): Holdings =>
  ({ format, dialect, file, name, unreadable, problems, elements: countByType(elements), relations: countByType(relations), views: views.length })

/** Tables say something else with every other meaning of their columns. */
function read(choices: Choices): Inventory {
  const asked = JSON.stringify(choices.sheets ?? {})
  if (tables && (!inventory || asked !== sheets)) {
    inventory = inventoryOfTables(tables, choices.sheets)
    sheets = asked
  }
  if (!inventory) throw new Error('exchange: nothing was opened')
  return inventory
}

function drawn(): Draft {
  if (!draft) throw new Error('exchange: nothing was drawn')
  return draft
}

/** What is brought from other programs, off the page. One thing at a time. */
const api = {
  async open(files: readonly Brought[], progress?: Progress): Promise<Found> {
    tables = inventory = draft = null
    const taken = await bytesOf(files, (share) => progress?.(share * 0.1))
    if ('problem' in taken) return { kind: 'refused', problems: [taken.problem] }
    const opened = openForeign(taken.files, (share) => progress?.(0.1 + share * 0.9))
    switch (opened.kind) {
      case 'inventory':
        inventory = opened.inventory
        return { kind: 'inventory', holdings: holdingsOf(inventory) }
      case 'tables': {
        tables = opened.tables
        const { file, dialect, problems } = tables
        return { kind: 'tables', file, dialect, format: 'table', problems, sheets: tables.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, ROWS_SHOWN), count: sheet.rows.length })) }
      }
      default: return opened
    }
  },
  /** What the user can choose a part of. */
  outline: (choices: Choices): Outline => outlineOf(read(choices)),
  draft(choices: Choices, about: { landscapeName?: string; importId?: string; date?: string }): Drawn {
    const held = read(choices)
    draft = draftOf(held, choices, about)
    const { landscape, candidates, ...rest } = draft
    const components = Object.values(landscape.components)
    return {
      ...rest, holdings: holdingsOf(held), name: landscape.name, components: components.length, candidates: candidates.length,
      organisations: Object.keys(landscape.organisations ?? {}).length, needs: components.reduce((sum, { needs = [] }) => sum + needs.length, 0),
    }
  },
  /** The landscape of the last draft. */
  landscape: (): Landscape => drawn().landscape,
  /** What the last draft would do to a landscape. */
  plan: (current: Landscape, scenarios: readonly ScenarioFile[]): Plan => planOf(current, drawn(), scenarios),
  merged: (current: Landscape, decisions: Decisions): Landscape => merged(current, drawn(), decisions),
  /** A landscape in a format of others, as one file; `name` is that of the file, without what it ends in. */
  write: (landscape: Landscape, format: WriteFormat, name: string, language: 'nl' | 'en'): Bundle => bundled(writeLandscape(landscape, format, language), name),
}
export type ExchangeApi = typeof api

expose(api)
