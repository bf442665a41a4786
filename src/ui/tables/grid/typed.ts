import type { Change, Column, Context, Reading, Row, Table } from '../table.ts'

/** What rows become when this is typed in a column of each; one that cannot take it refuses for all. */
export function changesOf<Item>({ edit }: Column<Item>, typed: string, rows: readonly Row<Item>[], context: Context): Reading<Change<Item>[]> {
  const changes: Change<Item>[] = []
  for (const row of rows) {
    const reading: Reading<Item> = edit && !edit.onlyNew ? edit.read(typed, row.item, context) : { fault: context.messages.tables.fault.readOnly }
    if ('fault' in reading) return reading
    if (reading.value !== row.item) changes.push({ row, to: reading.value })
  }
  return { value: changes }
}

/** Whether enough is known of a new row to add it. */
export const isWhole = <Item>(table: Table<Item>, item: Item, context: Context): boolean =>
  table.columns.every((column) => !column.edit?.required || column.text(item, context) !== '')

/** The rows that a cell is changed for: its own, or all that are marked when it is one of these and the value may be shared. */
export function rowsFor<Item>({ edit }: Column<Item>, row: Row<Item>, rows: readonly Row<Item>[], marked: ReadonlySet<string>): Row<Item>[] {
  if (!edit || edit.single || marked.size < 2 || !marked.has(row.id)) return [row]
  return rows.filter(({ id }) => marked.has(id))
}

/** Whether a cell can be changed: some can only be filled in for a new row. */
export const canEdit = <Item>({ edit }: Column<Item>, isNew: boolean): boolean => edit !== null && (isNew || !edit.onlyNew)
