import { LANGUAGES, messagesIn, type Messages } from '../../../i18n/index.ts'
import { folded } from '../../editor/combobox-options.ts'
import { titleOf, type AnyTable, type ColumnKey } from '../table.ts'

/** What each column of a paste stands for; `null` for one that is not used. */
export type Mapping = readonly (ColumnKey | null)[]

const plain = (text: string): string => folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** The column of a table that a title names, in any of our languages or in a word that people use for it; `null` for none. */
function columnOf(title: string, table: AnyTable): ColumnKey | null {
  const word = plain(title)
  if (word === '') return null
  const called = (names: (key: ColumnKey, messages: Messages) => readonly string[]) =>
    // From the end: the first columns have the broadest words.
    table.columns.findLast(({ key }) => LANGUAGES.some((language) => names(key, messagesIn(language)).some((name) => plain(name) === word)))?.key
  // Its own title comes first: the word for one column may be the title of another.
  return called((key, messages) => [key, titleOf(table, key, messages), messages.tables.column[key]])
    ?? called((key, { tables }) => tables.headers[key] ?? []) ?? null
}

/**
 * What the columns stand for when the first row holds their titles; `null` when it does not. It does when it names what
 * tells rows of this table apart, or at least two columns and no less than half of its cells.
 */
export function recognised(first: readonly string[], table: AnyTable): Mapping | null {
  const seen = new Set<ColumnKey>()
  const mapping = first.map((title) => {
    const key = columnOf(title, table)
    if (key === null || seen.has(key)) return null
    seen.add(key)
    return key
  })
  const titles = first.filter((title) => title.trim() !== '').length
  const telling = table.identity.some((keys) => keys.every((key) => seen.has(key)))
  return (telling && seen.size >= Math.min(2, titles)) || (seen.size >= 2 && seen.size * 2 >= titles) ? mapping : null
}

/** What columns without titles stand for: those of the table in order, from the given one. */
export const inOrder = (width: number, table: AnyTable, from = 0): Mapping => {
  const columns = table.columns.slice(from)
  return Array.from({ length: width }, (_, i) => columns[i]?.key ?? null)
}
