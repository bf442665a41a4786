import { folded } from '../../editor/combobox-options.ts'
import type { Column, Context, Reading } from '../table.ts'
import type { Meanings } from './meanings.ts'
import type { Used } from './used.ts'

/** What could not be read of a row, by its place there; -1 for the row as a whole. */
export interface CellFault { cell: number; why: string }

/** How spreadsheets say that there is nothing to say. */
const NOTHING = /^([-–—?]|n\.?v\.?t\.?|n\/?a|n\.?t\.?b\.?|tbd|onbekend|unknown|geen|none)$/i

interface How { emptying: boolean; meanings: Meanings; context: Context }

/** An item with what can be read of the cells of a row, and what cannot. A cell that cannot be read leaves the item as it is. */
export function taken<Item>(start: Item, row: readonly string[], used: readonly Used<Item>[], how: How): { item: Item; faults: CellFault[] } {
  const faults: CellFault[] = []
  let item = start
  for (const { at, column } of used) {
    const text = saidIn(row[at] ?? '', column, how)
    if (text === '' && !how.emptying) continue
    const reading = readingOf(column, text, item, how.context)
    if ('fault' in reading) faults.push({ cell: at, why: reading.fault })
    else {
      item = reading.value
      if (reading.unknown?.length) faults.push({ cell: at, why: how.context.messages.tables.fault.leftOut(reading.unknown) })
    }
  }
  return { item, faults }
}

/** What a cell says: its text, or what that is taken for. In plain words "geen" is a text as any other. */
function saidIn<Item>(text: string, { key, edit, number, takes }: Column<Item>, { meanings }: How): string {
  const meaning = meanings[key]?.[folded(text)]
  if (meaning) return meaning
  return (number || edit?.creates || takes) && NOTHING.test(text) ? '' : text
}

function readingOf<Item>(column: Column<Item>, text: string, item: Item, context: Context): Reading<Item> & { unknown?: string[] } {
  if (column.takes) return column.takes(text, item, context)
  return column.edit ? column.edit.read(text, item, context) : { value: item }
}
