import type { Property } from '../../inventory.ts'
import { MORE, plainCell } from '../../own/csv-cells.ts'
import { AT_LEAST, COMPONENT_FIELDS, decoded, GROUP, ID, IS, KIND, LANDSCAPE_FIELDS, NEED_FIELDS, ORGANISATION_FIELDS, ownProperties, RELATION } from '../../own/own-properties.ts'
import { VALUES } from '../cell-values.ts'
import type { Gathering } from './gathering.ts'
import type { KnownTable } from './known-table.ts'
import { eachRow, type Row, type Table } from './table.ts'

type Fields = Record<string, unknown>

/** What a row says in its columns, and in the last of them what has no column. */
interface RowRead { text(column: string): string; value(column: string): unknown; more: Fields; line: number }

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const fieldsIn = (value: unknown): Fields => (isFields(value) ? value : {})

/** Fields that are numbers or yes or no in a landscape. */
const typed = (column: string, text: string): unknown =>
  (column === 'critical' ? text === 'true' : ['availability', 'integrity', 'confidentiality', 'minimum', 'people', 'without'].includes(column) ? Number(text) : text)

/** Calls `each` with the rows of a table of ours; cells that do not fit their column are told of and left out. */
function eachOwnRow(table: Table, to: Gathering, each: (row: RowRead) => void): void {
  const cells = new Map<string, (row: Row) => string>()
  const cell = (column: string) => cells.get(column) ?? cells.set(column, table.cell(column)).get(column)!
  eachRow(table, (row, line) => {
    const text = (column: string) => plainCell(cell(column)(row))
    const bad = (column: string, expected: string) => to.warn(table, column, { code: 'bad-cell', column, found: text(column).slice(0, 60), expected }, { line, column: table.index(column) + 1 })
    const more = decoded('more', text(MORE))
    if (!isFields(more) && more !== '') bad(MORE, 'JSON')
    each({
      text, line, more: fieldsIn(more),
      value(column) {
        if (text(column) === '') return undefined
        const value = VALUES.get(column)
        const found = value ? value.of(text(column)) : text(column)
        if (found === null) bad(column, value!.expected)
        return found === null ? undefined : typed(column, found)
      },
    })
  })
}

const defined = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
/** A group of fields, or nothing when none of them is there. */
const group = (fields: Fields): Fields | undefined => (Object.keys(defined(fields)).length ? defined(fields) : undefined)

const organisation = (to: Gathering, id: string, line: number): string =>
  to.thing(`organisation:${id}`)?.id ?? to.element('organisation', `organisation:${id}`, '', { records: 0, line, properties: [[IS, 'organisation'], [ID, id]] })

const common = { format: 'table', vocabulary: 'table', dialect: 'Uitwijk CSV' } as const

/** Components in a table that we wrote. All of it stands in properties of ours, as in our GraphML. */
export const ownComponents: KnownTable = {
  ...common, fits: (table) => table.has(MORE, 'id', 'name', 'kind'),
  read: (table, to) => eachOwnRow(table, to, ({ text, value, more, line }) => {
    const id = text('id')
    if (!id) return to.unreadable('element', 'component', table, { code: 'no-foreign-id', what: text('name') || 'component' }, { line })
    const tags = text('tags').split(',').map((tag) => tag.trim()).filter((tag) => tag !== '')
    const fields = defined({
      layer: value('layer'), owner: value('owner'), tags: tags.length ? tags : undefined, restart: value('restart'), ...more,
      classification: group({ availability: value('availability'), integrity: value('integrity'), confidentiality: value('confidentiality'), ...fieldsIn(more['classification']) }),
      service: group({
        critical: value('critical'), mtpd: value('mtpd'), rto: value('rto'), minimum: value('minimum'), people: value('people'), legalBasis: value('legalBasis'), ...fieldsIn(more['service']),
      }) ?? (more['service'] && {}),
    })
    if (to.thing(id)) to.warn(table, 'component', { code: 'duplicate-foreign-id', id }, { line })
    const kind = text('kind') || 'application'
    to.element(to.thing(id)?.type ?? kind, id, text('name') || id, {
      records: 1, line, documentation: text('description'), properties: [[IS, 'component'], [ID, id], [KIND, kind], ...ownProperties(fields, COMPONENT_FIELDS)],
    })
    if (text('supplier')) to.relation('supplier', id, organisation(to, text('supplier'), line), { records: 0, line, properties: [[RELATION, 'supplier']] })
  }),
}

export const ownOrganisations: KnownTable = {
  ...common, fits: (table) => table.has(MORE, 'id', 'name', 'jurisdiction'),
  read: (table, to) => eachOwnRow(table, to, ({ text, value, more, line }) => {
    const id = text('id')
    if (!id) return to.unreadable('element', 'organisation', table, { code: 'no-foreign-id', what: text('name') || 'organisation' }, { line })
    const own = `organisation:${id}`
    const fields = defined({ jurisdiction: value('jurisdiction'), website: value('website'), ...more })
    const documentation = typeof more['description'] === 'string' ? more['description'] : ''
    to.element('organisation', own, text('name') || id, { records: 1, line, documentation, properties: [[IS, 'organisation'], [ID, id], ...ownProperties(fields, ORGANISATION_FIELDS)] })
    if (text('parent')) to.relation('parent', own, organisation(to, text('parent'), line), { records: 0, line, properties: [[RELATION, 'parent']] })
  }),
}

/** What the landscape says of itself. */
export const ownLandscape: KnownTable = {
  ...common, fits: (table) => table.has(MORE, 'landscape', 'description'),
  read: (table, to) => eachOwnRow(table, to, ({ text, more }) => {
    to.about.name ??= text('landscape')
    to.about.documentation ??= text('description')
    to.about.properties.push(...ownProperties(more, LANDSCAPE_FIELDS))
  }),
}

/** The groups around a need, from the outside in, as elements; gives what the need itself hangs on. */
function groups(to: Gathering, dependent: string, around: unknown, line: number): string {
  let holder = dependent
  for (const one of Array.isArray(around) ? around.map(fieldsIn) : []) {
    const kind = (['allOf', 'anyOf'] as const).find((key) => one[key] === true) ?? 'atLeast'
    const least: Property[] = kind === 'atLeast' ? [[AT_LEAST, String(one['atLeast'])]] : []
    const id = `group:${dependent}:${String(one['group'])}`
    to.element('group', id, kind, { records: 0, line, properties: [[IS, 'group'], [GROUP, kind], ...least] })
    const documentation = typeof one['description'] === 'string' ? one['description'] : ''
    to.relation('need', holder, id, { records: 0, line, documentation, properties: [[RELATION, 'need'], ...ownProperties(one, NEED_FIELDS)] })
    holder = id
  }
  return holder
}

export const ownNeeds: KnownTable = {
  ...common, fits: (table) => table.has(MORE, 'dependent', 'on'),
  read: (table, to) => eachOwnRow(table, to, ({ text, value, more, line }) => {
    const [dependent, on] = [text('dependent'), text('on')]
    const lost = ([['source', dependent], ['target', on]] as const).find(([, id]) => !to.thing(id))
    if (lost) return to.unreadable('relation', 'need', table, { code: 'dangling', what: `${dependent} → ${on}`, id: lost[1], end: lost[0] }, { line })
    const fields = defined({ holdUp: value('holdUp'), without: value('without'), ...more })
    to.relation('need', groups(to, dependent, more['in'], line), on, {
      records: 1, line, documentation: text('description'), properties: [[RELATION, 'need'], ...ownProperties(fields, NEED_FIELDS)],
    })
  }),
}
