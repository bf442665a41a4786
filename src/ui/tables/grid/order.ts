import { folded } from '../../editor/combobox-options.ts'
import type { Column, ColumnKey, Context, Row } from '../table.ts'

/** Which rows are looked at, and in what order. */
export interface Asked {
  /** Words that must all stand somewhere in a row. */
  query: string
  /** The text that a row must have in a column. */
  choices: Readonly<Partial<Record<ColumnKey, string>>>
  /** `null`: as they stand in the file. */
  sorting: { by: ColumnKey; descending: boolean } | null
}

export const ALL_ROWS: Asked = { query: '', choices: {}, sorting: null }

export const isFiltered = ({ query, choices }: Asked): boolean => query.trim() !== '' || Object.keys(choices).length > 0

/** What is asked after a press on a title: up first, then down, then as the file has it. */
export const sortedBy = (asked: Asked, by: ColumnKey): Asked => {
  const { sorting } = asked
  return { ...asked, sorting: sorting?.by !== by ? { by, descending: false } : sorting.descending ? null : { by, descending: true } }
}

/** Made once: making one per comparison is slow. */
const words = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

const compare = (a: string | number, b: string | number): number =>
  (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b)))

/** The ids of the rows that answer what is asked, in order. Equal rows stay as they stand; what is empty comes last, whichever way. */
export function orderOf<Item>(rows: readonly Row<Item>[], columns: readonly Column<Item>[], asked: Asked, context: Context): string[] {
  const found = rows.filter(answers(columns, asked, context))
  const { sorting } = asked
  const column = columns.find(({ key }) => key === sorting?.by)
  if (!sorting || !column) return found.map(({ id }) => id)
  const sign = sorting.descending ? -1 : 1
  return found.map(({ id, item }) => ({ id, by: column.sort(item, context) }))
    .sort((a, b) => Number(a.by === '') - Number(b.by === '') || sign * compare(a.by, b.by)).map(({ id }) => id)
}

function answers<Item>(columns: readonly Column<Item>[], { query, choices }: Asked, context: Context): (row: Row<Item>) => boolean {
  const typed = folded(query).split(/\s+/).filter(Boolean)
  const chosen = columns.filter(({ key }) => choices[key] !== undefined)
  return ({ item }) => {
    if (!chosen.every((column) => column.text(item, context) === choices[column.key])) return false
    if (typed.length === 0) return true
    const all = folded(columns.map((column) => column.text(item, context)).join('\n'))
    return typed.every((word) => all.includes(word))
  }
}

/**
 * An order after rows have changed: none jumps or vanishes while it is worked on, and new ones stand at the end. A row with
 * another id in the place of one that is gone is the same row, called otherwise.
 */
export function keptOrder(order: readonly string[], before: readonly { id: string }[], rows: readonly { id: string }[]): string[] {
  const [old, now, shown] = [new Set(before.map(({ id }) => id)), new Set(rows.map(({ id }) => id)), new Set(order)]
  const recalled = new Map(before.length !== rows.length ? [] : before.flatMap(({ id }, i) => {
    const other = rows[i]?.id ?? id
    return now.has(id) || old.has(other) ? [] : [[id, other] as const]
  }))
  const kept = order.flatMap((id) => (now.has(id) ? id : recalled.get(id) ?? []))
  const others = new Set([...recalled.values(), ...shown, ...old])
  return [...kept, ...rows.flatMap(({ id }) => (others.has(id) ? [] : [id]))]
}

/** The texts in a column to choose rows by, each once, in order; empty for rows that have none. */
export const choicesIn = <Item>(column: Column<Item>, rows: readonly Row<Item>[], context: Context): string[] =>
  [...new Set(rows.map(({ item }) => column.text(item, context)))].sort((a, b) => Number(a === '') - Number(b === '') || words.compare(a, b))
