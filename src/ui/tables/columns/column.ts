import { withParts } from '../../../model/edit/parts.ts'
import type { CellEdit, Column, ColumnKey, Context, Field } from '../table.ts'

type More<Item> = Partial<Pick<Column<Item>, 'absent' | 'filter' | 'status' | 'number'>>

interface Lens<Item, Value> {
  get(item: Item): Value | undefined
  /** `undefined`: it goes. */
  set(item: Item, value: Value | undefined): Item
}

type Editing = Partial<Pick<CellEdit<unknown>, 'single' | 'onlyNew' | 'required'>>

/** A column that shows a part of an item as a field writes it, and changes it as the field reads it. What is typed as it stood changes nothing. */
export function column<Item, Value>(key: ColumnKey, width: number, field: Field<Value>, { get, set }: Lens<Item, Value>, { single = false, onlyNew = false, required = false, ...more }: Editing & More<Item> = {}): Column<Item> {
  const text = (item: Item, context: Context) => {
    const value = get(item)
    return value === undefined ? '' : field.write(value, context)
  }
  return {
    ...shown(key, width, text, { ...(field.number ? { number: true } : {}), ...more }),
    sort(item, context) {
      const value = get(item)
      return value === undefined ? '' : field.sort?.(value) ?? field.write(value, context)
    },
    edit: {
      single, onlyNew, required, creates: field.creates ?? false, closed: field.closed ?? false,
      options: (_, context) => field.options?.(context) ?? [],
      read(typed, item, context) {
        const trimmed = typed.trim()
        if (trimmed === text(item, context)) return { value: item }
        const { fault } = context.messages.tables
        if (trimmed === '') return required ? { fault: fault.required } : { value: set(item, undefined) }
        const reading = field.read(trimmed, context)
        return 'fault' in reading ? reading : { value: set(item, reading.value) }
      },
    },
  }
}

/** A column that is only looked at. */
export const shown = <Item>(key: ColumnKey, width: number, text: Column<Item>['text'], more: More<Item> & Partial<Pick<Column<Item>, 'sort'>> = {}): Column<Item> =>
  ({ key, width, text, sort: text, edit: null, ...more })

/** What an item says under a key of its value; a value that goes without saying is neither shown nor kept. */
export const part = <Item extends { value: object }, Key extends string & keyof Item['value']>(key: Key, absent?: unknown): Lens<Item, NonNullable<Item['value'][Key]>> => ({
  get({ value }) {
    const said = (value as Item['value'])[key] ?? undefined
    return said === absent ? undefined : said
  },
  set: (item, next) => ({ ...item, value: withParts(item.value, { [key]: next === absent ? undefined : next }) }),
})

/** The id of what a row is about: given to a new row, and for ever. */
export const idColumn = <Item extends { id: string }>(isFree: (id: string, context: Context) => boolean): Column<Item> => ({
  ...shown('id', 150, ({ id }: Item) => id),
  edit: {
    single: true, onlyNew: true, required: false, creates: false, closed: false, options: () => [],
    read(typed, item, context) {
      const id = typed.trim()
      if (id === item.id || (item.id === '' && id !== '' && isFree(id, context))) return { value: { ...item, id } }
      return id === '' ? { value: item } : { fault: context.messages.tables.fault[item.id === '' ? 'id' : 'fixed'](id) }
    },
  },
})
