import type { Messages } from '../../../i18n/index.ts'
import type { Edit } from '../../../model/edit/edit.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { Lookup } from '../lookup.ts'
import type { AnyTable, Context, Row } from '../table.ts'
import { editsOf, namedIn } from './edits.ts'
import { meaningsOf, wordsOf, type Meanings, type Word } from './meanings.ts'
import { planOf, type Line } from './plan.ts'
import type { Pasted } from './used.ts'

/** What is pasted in, and what it is pasted in. */
export interface Place { table: AnyTable; rows: readonly Row<object>[]; landscape: Landscape; messages: Messages }

/** A paste as it is understood. */
export interface PasteReading {
  context: Context
  /** The words that are taken for one of a few values. */
  words: Word[]
  lines: Line<object>[]
  edits: Edit[]
  /** The components that are named and are not there; they may be added. */
  missing: string[]
  /** Names of the organisations that come along. */
  organisations: string[]
  /** How many rows are taken over. */
  taken: number
  /** How many cells cannot be read in those. */
  unread: number
}

/**
 * Reads what was pasted.
 *
 * @param chosen what words are taken for, where someone chose that
 * @param adding whether components that are named and not there are added
 */
export function readPaste({ table, rows, landscape, messages }: Place, pasted: Omit<Pasted, 'meanings'>, { chosen, adding }: { chosen: Meanings; adding: boolean }): PasteReading {
  const lookup = new Lookup(landscape, { organisations: true, components: adding })
  const context: Context = { landscape, messages, lookup, statuses: {} }
  const words = wordsOf(table, pasted, chosen, context)
  const lines = planOf(table, rows, { ...pasted, meanings: meaningsOf(words) }, context)
  const edits = editsOf(table, lines, context)
  const going = lines.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
  return {
    context, words, lines, edits,
    missing: adding ? Object.values(namedIn(edits, lookup.components.added)).map(({ name }) => name) : lookup.components.missing,
    organisations: Object.values(namedIn(edits, lookup.organisations.added)).map(({ name }) => name),
    taken: going.length,
    unread: lines.reduce((sum, { outcome, faults }) => sum + (outcome === 'refused' ? 0 : faults.length), 0),
  }
}
