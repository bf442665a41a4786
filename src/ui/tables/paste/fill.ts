import type { Change, Column, Context, Row } from '../table.ts'

/** A cell that was pasted in and could not be read there. */
export interface Wrong { row: string; key: Column<unknown>['key']; text: string; why: string }

/**
 * What becomes of rows when a block of cells is put over them, its corner at the given column of the first row. `null` when
 * the block is larger than what is there.
 */
export function filled<Item>(block: readonly (readonly string[])[], rows: readonly Row<Item>[], columns: readonly Column<Item>[], context: Context): { changes: Change<Item>[]; wrongs: Wrong[] } | null {
  if (block.length > rows.length || (block[0]?.length ?? 0) > columns.length) return null
  const wrongs: Wrong[] = []
  const changes = block.flatMap((cells, r): Change<Item>[] => {
    const row = rows[r] as Row<Item>
    let to = row.item
    cells.forEach((text, c) => {
      const column = columns[c] as Column<Item>
      if (text === column.text(to, context)) return
      const reading = column.edit && !column.edit.onlyNew ? column.edit.read(text, to, context) : { fault: context.messages.tables.fault.readOnly }
      if ('fault' in reading) wrongs.push({ row: row.id, key: column.key, text, why: reading.fault })
      else to = reading.value
    })
    return to === row.item ? [] : [{ row, to }]
  })
  return { changes, wrongs }
}
