import type { Problem } from '../../model/problem.ts'
import { fileName } from '../file.ts'
import { freeIds } from '../free-ids.ts'
import { fieldOf, type Use } from './field-words.ts'
import { splitNames } from './known/multi-values.ts'
import { nameKey, wordOf } from './known/words.ts'
import { secondOf, spareFrom, type RawSheet } from './raw-sheet.ts'
import { SEVERAL, type Sheet, type SheetChoice, type SheetField, type SheetUse, type Tables } from './tables.ts'

type Column = SheetChoice['columns'][number]

/** Rows of a sheet that are looked at to see what a column holds. */
const LOOKED_AT = 200

const several: ReadonlySet<string> = new Set(SEVERAL)

/** What each column says by its header; of two that say the same, the first, unless both can. */
function byHeaders(use: Use, { header }: RawSheet): Column[] {
  const taken = new Set<string>()
  return header.map((name) => {
    const field = fieldOf(use, name)
    if (field === undefined || (taken.has(field) && !several.has(field))) return 'property'
    taken.add(field)
    return field as SheetField
  })
}

const cellsOf = ({ rows }: RawSheet, column: number): string[] => rows.slice(0, LOOKED_AT).map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')

const repeats = (cells: readonly string[]): boolean => new Set(cells.map(nameKey)).size < cells.length

/** What the rows of a sheet are: by what its columns say, and by its name where those leave it open. */
function useOf(sheet: RawSheet): SheetUse {
  const [components, needs, organisations] = (['components', 'needs', 'organisations'] as const).map((use) => byHeaders(use, sheet)) as [Column[], Column[], Column[]]
  const name = wordOf(sheet.name)
  const own = sheet.header.some((header) => ['name', 'naam'].includes(wordOf(header)))
  const dependent = needs.indexOf('dependent')
  if (dependent >= 0 && needs.includes('on') && !own) {
    // "Component" with "needs" may be a list of components, each with what it needs in one cell.
    const lists = components.includes('name') && components.includes('needs') && !needs.includes('holdUp') && !needs.includes('without')
    if (!lists || repeats(cellsOf(sheet, dependent)) || /koppeling|afhankelijk|relatie|relation|dependenc|needs|edges/.test(name)) return 'needs'
  }
  const told = organisations.filter((column) => ['jurisdiction', 'parent', 'website'].includes(column)).length
  const more = components.filter((column) => !['id', 'key', 'name', 'description', 'supplier', 'property', 'owner'].includes(column)).length
  if (organisations.includes('name') && more === 0 && (organisations.includes('jurisdiction') || told > 1 || /leverancier|supplier|organisati|vendor|bedrijven|compan/.test(name))) return 'organisations'
  if (components.includes('name') || components.includes('id')) return 'components'
  return organisations.includes('name') ? 'organisations' : sheet.rows.length > 0 ? 'components' : 'skip'
}

/** Which columns of a sheet hold names of things that stand elsewhere, or in another column of it: what it needs, or who supplies it. */
function byCells(sheet: RawSheet, columns: readonly Column[], things: ReadonlySet<string>, organisations: ReadonlySet<string>): Column[] {
  const mostly = (cells: readonly string[], known: ReadonlySet<string>) => {
    const names = cells.flatMap((cell) => splitNames(cell, (name) => known.has(nameKey(name))))
    return names.length > 0 && known.size > 0 && names.filter((name) => known.has(nameKey(name))).length >= names.length * 0.8
  }
  const spare = spareFrom(sheet.header)
  return columns.map((column, i) => {
    if (column !== 'property' || i >= spare) return column
    const cells = cellsOf(sheet, i)
    if (!columns.includes('supplier') && mostly(cells, organisations)) return 'supplier'
    return !columns.includes('needs') && mostly(cells, things) ? 'needs' : column
  })
}

/** A sheet of components without a column for their name: the first with words that are all different has it. */
function withName(sheet: RawSheet, columns: readonly Column[]): Column[] {
  if (columns.includes('name')) return [...columns]
  const spare = spareFrom(sheet.header)
  const at = columns.findIndex((column, i) => column === 'property' && i < spare && cellsOf(sheet, i).length > 0 && !repeats(cellsOf(sheet, i)) && cellsOf(sheet, i).every((cell) => /\p{L}/u.test(cell)))
  return columns.map((column, i) => (i === at ? 'name' : column))
}

/** Tables with a proposal for each sheet: what its rows are, and what each column says. Sheets with one name are told apart by a number. */
export function proposeTables(sheets: readonly RawSheet[], file: string, problems: readonly Problem[]): Tables {
  const first = sheets.map((sheet) => {
    const use = useOf(sheet)
    const columns = use === 'skip' ? sheet.header.map((): Column => 'skip') : byHeaders(use, sheet)
    return { sheet, use, columns: use === 'components' ? withName(sheet, columns) : columns }
  })
  const namesIn = (use: SheetUse) => new Set(first.filter((one) => one.use === use).flatMap(({ sheet, columns }) =>
    (['name', 'id'] as const).flatMap((field) => (columns.includes(field) ? sheet.rows.map((row) => nameKey(row[columns.indexOf(field)] ?? '')) : []))).filter((name) => name !== ''))
  const [things, organisations] = [namesIn('components'), namesIn('organisations')]
  const names = freeIds(secondOf)
  return {
    file: fileName(file), problems, dialect: [...new Set(sheets.map(({ dialect }) => dialect))].join(' + '),
    sheets: first.map(({ sheet, use, columns }): Sheet => ({
      name: names.take(sheet.name), header: sheet.header, rows: sheet.rows, lines: sheet.lines, file: sheet.file,
      proposed: { use, columns: use === 'components' ? byCells(sheet, columns, things, organisations) : columns },
    })),
  }
}
