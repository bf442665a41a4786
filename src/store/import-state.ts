import type { Becomes, Choices, Part, SupplierChoice, Treatment } from '../exchange/choices.ts'
import type { Outline } from '../exchange/mapping/outline.ts'
import type { Decisions, Plan } from '../exchange/merge/plan.ts'
import type { SheetChoice } from '../exchange/tables/tables.ts'
import type { Landscape } from '../model/landscape.ts'
import type { Drawn, Found } from '../pool/exchange.ts'

/** The steps of an import, in order. Not every import has all of them. */
export const IMPORT_STEPS = ['file', 'columns', 'part', 'mapping', 'preview', 'merge', 'done'] as const
export type ImportStep = (typeof IMPORT_STEPS)[number]

/** A file that can be imported, as far as the page knows it. */
export type Importable = Extract<Found, { kind: 'inventory' | 'tables' }>

/** What came of an import. */
export interface Imported {
  way: 'new' | 'into'
  name: string
  /** The landscape that was open before, when that is another one. */
  before: string | null
  components: number
  /** Components that came, changed and went; of a new landscape all came. */
  added: number
  changed: number
  removed: number
  candidates: number
}

/** An import that is going on: what was read, what the user chose so far, and what that gives. */
export interface ImportState {
  /** What was brought, for a person. */
  name: string
  step: ImportStep
  /** The furthest step that was seen: back to it one can go at once. */
  furthest: ImportStep
  /** Share that was read; `null` once all is. */
  reading: number | null
  found: Importable | null
  choices: Choices
  /** Under which name it was imported before, where the file has another name now. */
  importId: string | null
  /** Whether the choices began as those of an earlier import of this file. */
  again: boolean
  /** Whether the user chose something, which would be lost. */
  decided: boolean
  /** Whether something is being worked out of what was chosen last. */
  working: boolean
  drawn: Drawn | null
  outline: Outline | null
  preview: Landscape | null
  /** A landscape of its own, or into the one that is open. */
  way: 'new' | 'into'
  plan: Plan | null
  decisions: Decisions
  /** Why the import was not done, though all seemed well. */
  refused: boolean
  done: Imported | null
}

/** What the user does. */
export type ImportAsk =
  | { ask: 'go'; step: ImportStep }
  | { ask: 'part'; part: Part }
  | { ask: 'sheet'; sheet: string; choice: SheetChoice }
  | { ask: 'treat'; id: string; treatment: Treatment }
  | { ask: 'become'; type: string; becomes: Becomes }
  | { ask: 'answer'; id: string; answer: string }
  /** What is said of suppliers, by name; `null` takes back what was said. */
  | { ask: 'suppliers'; suppliers: Readonly<Record<string, SupplierChoice | null>> }
  | { ask: 'way'; way: 'new' | 'into' }
  | { ask: 'decide'; decisions: Decisions }

/** What comes back of what was asked of the worker. */
export type ImportNews =
  | { news: 'read'; share: number }
  | { news: 'found'; found: Importable; choices: Choices | null }
  | { news: 'again'; choices: Choices; importId: string }
  | { news: 'working'; on: boolean }
  | { news: 'drawn'; drawn: Drawn; again: boolean }
  | { news: 'outline'; outline: Outline }
  | { news: 'preview'; preview: Landscape }
  | { news: 'plan'; plan: Plan }
  | { news: 'refused' }
  | { news: 'done'; done: Imported }

export const importBegun = (name: string): ImportState => ({
  name, step: 'file', furthest: 'file', reading: 0, found: null, choices: {}, importId: null, again: false, decided: false, working: false, drawn: null, outline: null,
  preview: null, way: 'new', plan: null, decisions: {}, refused: false, done: null,
})

/** The steps that this import has. It can only go into a landscape in which there is something. */
export const stepsOf = ({ found }: Pick<ImportState, 'found'>, components: number): ImportStep[] =>
  IMPORT_STEPS.filter((step) => (step !== 'columns' || found?.kind === 'tables') && (step !== 'merge' || components > 0))
