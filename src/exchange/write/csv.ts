import type { Component, Landscape } from '../../model/landscape.ts'
import { asNeed, groupOf, type LeafNeed, type NeedEntry } from '../../model/need.ts'
import { MORE, safeCell } from '../own/csv-cells.ts'
import { LANDSCAPE_FIELDS } from '../own/own-properties.ts'
import type { Written } from './written.ts'

type Cell = string | number | boolean | undefined
type Row = Readonly<Record<string, Cell>>

const BYTE_ORDER_MARK = '\ufeff'
/** No text file has these: control characters and halves of characters. */
const IMPOSSIBLE = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}]/gu
const TYPE = 'text/csv;charset=utf-8'
const YES_NO = { nl: ['ja', 'nee'], en: ['yes', 'no'] } as const

/** Columns of the tables, in the words of `SHEET_FIELDS`. All that has no column stands as JSON in the last. */
const COLUMNS = {
  components: [
    'id', 'name', 'kind', 'layer', 'description', 'supplier', 'owner', 'tags', 'availability', 'integrity', 'confidentiality', 'restart', 'critical', 'mtpd', 'rto',
    'minimum', 'people', 'legalBasis', MORE,
  ],
  needs: ['dependent', 'on', 'holdUp', 'without', 'description', MORE],
  organisations: ['id', 'name', 'jurisdiction', 'parent', 'website', MORE],
  landscape: ['landscape', 'description', MORE],
} as const

/** A table with `;` between cells, as a Dutch spreadsheet expects, and CRLF (RFC 4180 otherwise). */
function table(columns: readonly string[], rows: readonly Row[], language: 'nl' | 'en'): string {
  const cell = (value: Cell): string => {
    const text = typeof value === 'boolean' ? YES_NO[language][value ? 0 : 1] : typeof value === 'string' ? safeCell(value.replace(IMPOSSIBLE, '\ufffd')) : String(value ?? '')
    return /[";\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text
  }
  return BYTE_ORDER_MARK + [columns.join(';'), ...rows.map((row) => columns.map((column) => cell(row[column])).join(';'))].map((line) => `${line}\r\n`).join('')
}

/** What has no column, as JSON; nothing when all has. */
const more = (fields: object): string | undefined => {
  const text = JSON.stringify(fields)
  return text === '{}' ? undefined : text
}

/** Whether a cell gives this text back as it is. */
const fitsCell = (text: string): boolean => text !== '' && text.trim() === text && !/[\0-\x1f\p{Cs}]/u.test(text)

/** Those of these texts that do not, for among the rest. */
const notInCell = (texts: Readonly<Record<string, string | undefined>>): object =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && !fitsCell(text)))

/** A duration in a cell; of an uncertain one what is likely, with the whole of it among the rest. */
const duration = <K extends string>(key: K, value: Component['restart']) =>
  (typeof value === 'object' ? { cell: value.likely, rest: { [key]: value } } : { cell: value, rest: {} })

function componentRow(id: string, { name, kind, layer, description, supplier, owner, tags, classification, restart, service, needs: _, ...others }: Component): Row {
  const { availability, integrity, confidentiality, ...scores } = classification ?? {}
  const { critical, mtpd, rto, minimum, people, legalBasis, ...terms } = service ?? {}
  const start = duration('restart', restart)
  const inCell = tags?.every((tag) => fitsCell(tag) && !/[,;]/.test(tag)) && tags.length > 0
  return {
    id, name, kind, layer, description, supplier, owner, tags: tags?.join(', '), availability, integrity, confidentiality, restart: start.cell,
    critical, mtpd, rto, minimum, people, legalBasis,
    [MORE]: more({
      ...(tags && !inCell && { tags }), ...(classification && Object.keys(scores).length > 0 && { classification: scores }), ...start.rest,
      ...(service && { service: { ...notInCell({ legalBasis }), ...terms } }), ...notInCell({ owner }), ...others,
    }),
  }
}

/** A row for each component that a need is on, with the groups around it from the outside in. */
function needRows(dependent: string, needs: readonly NeedEntry[]): Row[] {
  let groups = 0
  const rows = (entry: NeedEntry, around: readonly object[]): Row[] => {
    const need = asNeed(entry)
    const group = groupOf(need)
    if (group) {
      const { members, terms } = 'allOf' in need ? { members: need.allOf, terms: { ...need, allOf: true } }
        : 'anyOf' in need ? { members: need.anyOf, terms: { ...need, anyOf: true } }
          : { members: group.members, terms: { ...need, of: true } }
      const within = [...around, { group: ++groups, ...terms }]
      return members.flatMap((member) => rows(member, within))
    }
    const { on, holdUp, without, description, ...others } = need as LeafNeed
    const held = duration('holdUp', holdUp)
    return [{ dependent, on, holdUp: held.cell, without, description, [MORE]: more({ ...held.rest, ...others, ...(around.length > 0 && { in: around }) }) }]
  }
  return needs.flatMap((entry) => rows(entry, []))
}

/**
 * A landscape as tables for a spreadsheet: components, needs and organisations, a row each, and one row for the landscape itself.
 * UTF-8 with a byte order mark.
 *
 * Keeps everything; what has no column (fallbacks, groups of needs, uncertain durations, origins) stands as JSON in the last column,
 * `uitwijk:more`. A reader that does not know that column sees a need on every member of a group. Lost are the order of fields and organisations, empty
 * lists of needs, and of names and descriptions white space at their ends and other ends of lines than a line feed.
 */
export function writeCsv(landscape: Landscape, language: 'nl' | 'en' = 'nl'): Written[] {
  const components = Object.entries(landscape.components)
  const file = (name: keyof typeof COLUMNS, rows: readonly Row[]): Written => ({ suffix: `.${name}.csv`, content: table(COLUMNS[name], rows, language), type: TYPE })
  return [
    file('components', components.map(([id, component]) => componentRow(id, component))),
    file('needs', components.flatMap(([id, { needs = [] }]) => needRows(id, needs))),
    file('organisations', Object.entries(landscape.organisations ?? {}).map(([id, { name, jurisdiction, parent, website, ...others }]) =>
      ({ id, name, jurisdiction, parent, website, [MORE]: more({ ...notInCell({ website }), ...others }) }))),
    file('landscape', [{ landscape: landscape.name, description: landscape.description, [MORE]: more(Object.fromEntries(LANDSCAPE_FIELDS.filter((field) => field !== 'format').map((field) => [field, landscape[field]]))) }]),
  ]
}
