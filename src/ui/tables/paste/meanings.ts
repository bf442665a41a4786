import { folded, type Option } from '../../editor/combobox-options.ts'
import type { Column, ColumnKey, Context, Table } from '../table.ts'
import { likelyKind } from './kind-words.ts'
import { usedColumns, type Pasted } from './used.ts'

/** What words of others are taken for, by column and word; empty for a word that is taken for nothing. */
export type Meanings = Readonly<Partial<Record<ColumnKey, Readonly<Record<string, string>>>>>

/** A word in a column of a few values that is none of them, and what it is taken for. */
export interface Word { key: ColumnKey; text: string; count: number; options: readonly Option[]; meaning: string }

/** The words of a paste that are to be taken for one of a few values, each once: as was chosen, or as is likely. */
export function wordsOf<Item>(table: Table<Item>, { cells, head, mapping }: Pick<Pasted, 'cells' | 'head' | 'mapping'>, chosen: Meanings, context: Context): Word[] {
  return usedColumns(table, mapping).flatMap(({ at, column }) => {
    const { key, edit } = column
    if (!edit?.closed) return []
    const options = edit.options(table.blank, context)
    const words = new Map<string, Word>()
    for (const row of cells.slice(head ? 1 : 0)) {
      const text = row[at] ?? ''
      const known = words.get(folded(text))
      if (known) known.count++
      else if (text !== '' && 'fault' in edit.read(text, table.blank, context))
        words.set(folded(text), { key, text, count: 1, options, meaning: chosen[key]?.[folded(text)] ?? likely(column, text) })
    }
    return [...words.values()]
  })
}

const likely = <Item>({ key }: Column<Item>, text: string): string => (key === 'kind' ? likelyKind(text) ?? '' : '')

/** What is read for the words of a paste. */
export const meaningsOf = (words: readonly Word[]): Meanings => words.reduce<Meanings>((all, word) => withMeaning(all, word, word.meaning), {})

/** The same with another meaning of one word. */
export const withMeaning = (all: Meanings, { key, text }: Pick<Word, 'key' | 'text'>, meaning: string): Meanings =>
  ({ ...all, [key]: { ...all[key], [folded(text)]: meaning } })
