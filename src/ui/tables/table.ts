import type { Status } from '../../engine/trace.ts'
import type { Messages } from '../../i18n/index.ts'
import type { Edit } from '../../model/edit/edit.ts'
import type { Landscape } from '../../model/landscape.ts'
import type { Option } from '../editor/combobox-options.ts'
import type { Lookup } from './lookup.ts'

/** The tables of a landscape, in the order of their tabs. */
export const TABLE_KEYS = ['components', 'needs', 'fallbacks', 'services', 'organisations', 'documents'] as const
export type TableKey = (typeof TABLE_KEYS)[number]

export type ColumnKey = keyof Messages['tables']['column']

/** What a cell is shown and read with. */
export interface Context {
  landscape: Landscape
  messages: Messages
  lookup: Lookup
  /** Status of each component at the moment looked at. */
  statuses: Readonly<Record<string, Status>>
}

/** What was made of a text, or in a sentence why nothing could be made of it. */
export type Reading<Value> = { value: Value } | { fault: string }

/** How a kind of value is written in a cell and read back from what people type. */
export interface Field<Value> {
  write(value: Value, context: Context): string
  /** `text` is trimmed and not empty. */
  read(text: string, context: Context): Reading<Value>
  /** What it is sorted by, where that is not how it is written. */
  sort?(value: Value): string | number
  /** What can be chosen, to help who types. */
  options?(context: Context): readonly Option[]
  /** Whether it is a number, that stands to the right. */
  number?: boolean
  /** Whether a name that is not known yet can be typed, to make something new of. */
  creates?: boolean
  /** Whether only the options can be said, which are few. */
  closed?: boolean
}

/** A column of a table whose rows are about an `Item`. Nothing in it changes an item: reading gives another one. */
export interface Column<Item> {
  key: ColumnKey
  /** In pixels. */
  width: number
  /** As it is shown and copied; empty when there is nothing. */
  text(item: Item, context: Context): string
  /** What rows are sorted by; empty stands last. */
  sort(item: Item, context: Context): string | number
  /** What goes without saying where a cell is empty. */
  absent?(context: Context, item: Item): string
  /** The status that a cell tells of. */
  status?(item: Item, context: Context): Status
  /** `null` for what cannot be changed in the table. */
  edit: CellEdit<Item> | null
  /** What a row becomes with a pasted text, where that cannot be typed, and the names in it that nothing has. */
  takes?(text: string, item: Item, context: Context): { value: Item; unknown: string[] }
  /** Whether rows can be chosen by its values, as these are few. */
  filter?: boolean
  number?: boolean
}

export interface CellEdit<Item> {
  /** The item as it becomes when this is typed in the cell. */
  read(text: string, item: Item, context: Context): Reading<Item>
  options(item: Item, context: Context): readonly Option[]
  creates: boolean
  /** Whether the value is for one row alone, such as a name. */
  single: boolean
  /** Whether it can only be said of a new row. */
  onlyNew: boolean
  required: boolean
  /** Whether only the options can be said. */
  closed: boolean
}

export interface Row<Item> { id: string; item: Item }

/** A row and what it becomes. */
export interface Change<Item> { row: Row<Item>; to: Item }

export interface Table<Item> {
  key: TableKey
  columns: readonly Column<Item>[]
  rows(landscape: Landscape): Row<Item>[]
  /** A row of which nothing is known yet. */
  blank: Item
  /** The columns that tell which row is meant, the surest first. */
  identity: readonly (readonly ColumnKey[])[]
  /** The edits that make rows what they become. */
  changed(changes: readonly Change<Item>[], landscape: Landscape): Edit[]
  /** The edits that add items, and the ids of their rows. */
  added(items: readonly Item[], landscape: Landscape): { edits: Edit[]; ids: string[] }
  /** The edits that take rows away; `null` when that is to be asked for, as much may hang on them. */
  removed(rows: readonly Row<Item>[], landscape: Landscape): Edit[] | null
  /** The edits that copy rows, and the ids of the copies. */
  copied?(rows: readonly Row<Item>[], landscape: Landscape, messages: Messages): { edits: Edit[]; ids: string[] }
  /** What is chosen with a row. */
  subject(item: Item): { component: string } | { organisation: string } | null
}

/** What a column is called in a table. */
export const titleOf = ({ key: table }: { key: TableKey }, key: ColumnKey, { tables }: Messages): string => tables.columnIn[table]?.[key] ?? tables.column[key]

/** A table of which it is not known what its rows are about. */
export type AnyTable = Table<object>
