import type { Property } from '../../inventory.ts'
import { firstOf, type Gathering } from './gathering.ts'
import { eachRow, type Row, type Table } from './table.ts'
import { wordOf } from './words.ts'

/** What a field is called here, and by which headers it is known: its name in the system, and how lists show it in English and Dutch. */
export type Fields = readonly (readonly [key: string, ...headers: string[]])[]

/** A table of things: where their id, name and type stand, what they are when no type is told, and the fields that get one key. */
export interface ThingColumns { id: readonly string[]; name: readonly string[]; type: readonly string[]; documentation: readonly string[]; fallback: string; fields: Fields }

/** A row for each thing. Rows with one id are one thing; rows without an id are things of their own, also where they share a name. */
export function readThings(table: Table, to: Gathering, { id: ids, name: names, type: types, documentation: texts, fallback, fields }: ThingColumns): void {
  const [id, name, type, documentation] = [table.cell(...ids), table.cell(...names), table.cell(...types), table.cell(...texts)]
  const taken = new Set([ids, names, types, texts].map((headers) => table.index(...headers)))
  const keys = new Map(fields.flatMap(([key, ...headers]) => [key, ...headers].map((header) => [wordOf(header), key] as const)))
  const columns = table.sheet.header.map((header, i) => [keys.get(wordOf(header)) ?? header, i] as const).filter(([, i]) => !taken.has(i))
  const seen = new Map<string, number>()
  eachRow(table, (row, line) => {
    const kind = type(row) || fallback
    if (!id(row) && !name(row)) return to.unreadable('element', kind, table, { code: 'no-foreign-id', what: kind }, { line })
    const times = id(row) ? 1 : (seen.get(name(row)) ?? 0) + 1
    if (!id(row)) seen.set(name(row), times)
    if (times > 1) to.warn(table, kind, { code: 'duplicate-foreign-id', id: name(row) }, { line })
    const own = times > 1 ? `${name(row)} (${times})` : id(row) || name(row)
    to.element(to.thing(own)?.type ?? kind, own, name(row), {
      records: 1, line, documentation: documentation(row), properties: columns.map(([key, i]): Property => [key, (row[i] ?? '').trim()]),
    })
  })
}

/** How a table of relations tells of one end: by id, by name, or by either in one column. */
export interface EndColumns { id: readonly string[]; either: readonly string[]; name: readonly string[]; type: readonly string[] }

/** Finds the thing at an end; one that has no row of its own is put without records. Nothing when the row names none. */
export function endReader(table: Table, { id: ids, either: both, name: names, type: types }: EndColumns, fallback: string): (row: Row, to: Gathering, line: number) => string | null {
  const [id, either, name, type] = [table.cell(...ids), table.cell(...both), table.cell(...names), table.cell(...types)]
  return (row, to, line) => {
    const own = id(row) || either(row)
    const shown = name(row) || (id(row) ? either(row) : '')
    if (own && to.thing(own)) return own
    const same = to.named(shown || own)
    if (same.size > 1) to.warn(table, shown || own, { code: 'against-schema', what: `"${shown || own}" (${same.size}×)` }, { line })
    const known = id(row) && shown ? undefined : firstOf(same)
    if (known !== undefined) return known
    return own || shown ? to.element(type(row) || fallback, own || shown, shown || own, { records: 0, line }) : null
  }
}

/** A table of relations: both ends, what they are called, and the type where none is told. */
export interface LinkColumns { source: EndColumns; target: EndColumns; id: readonly string[]; type: readonly string[]; fallback: string; thing: string }

/** A row for each relation; all columns that are not named are properties. */
export function readLinks(table: Table, to: Gathering, columns: LinkColumns): void {
  const [from, onto] = [endReader(table, columns.source, columns.thing), endReader(table, columns.target, columns.thing)]
  const [id, type] = [table.cell(...columns.id), table.cell(...columns.type)]
  const named = [columns.id, columns.type, ...[columns.source, columns.target].flatMap((end) => [end.id, end.either, end.name, end.type])]
  const taken = new Set(named.flatMap((headers) => headers.map((header) => table.index(header))))
  const rest = table.sheet.header.map((header, i) => [header, i] as const).filter(([, i]) => !taken.has(i))
  eachRow(table, (row, line) => {
    const kind = type(row) || columns.fallback
    const [source, target] = [from(row, to, line), onto(row, to, line)]
    if (source === null || target === null) return to.unreadable('relation', kind, table, { code: 'dangling', what: kind, id: '', end: source === null ? 'source' : 'target' }, { line })
    to.relation(kind, source, target, { records: 1, line, id: id(row), properties: rest.map(([header, i]): Property => [header, (row[i] ?? '').trim()]) })
  })
}
