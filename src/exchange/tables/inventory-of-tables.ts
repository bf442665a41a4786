import type { Problem, ProblemDetail } from '../../model/problem.ts'
import type { Inventory, Property } from '../inventory.ts'
import { MOST_ELEMENTS, MOST_RELATIONS } from '../limits.ts'
import { RELATION } from '../own/own-properties.ts'
import { warningsOf, type Warnings } from '../problems.ts'
import { unreadableCount, type Unreadable } from '../unreadable.ts'
import { VALUES } from './cell-values.ts'
import { splitNames } from './known/multi-values.ts'
import { plainName } from './raw-sheet.ts'
import { SHEET_FIELDS, type Sheet, type SheetChoice, type SheetUse, type Tables } from './tables.ts'
import { given, keptKey, thingsOfTables, type Things, type ThingType } from './things-of-tables.ts'

/** Fields that name other things, and those that have a place of their own in an element or relation. */
const APART: ReadonlySet<string> = new Set(['id', 'name', 'description', 'supplier', 'parent', 'needs', 'dependent', 'on', 'key', 'tags'])
const FIELDS: ReadonlySet<string> = new Set(Object.values(SHEET_FIELDS).flat())

/** What a row says, by field: the text of those that have a place of their own, `all` where more columns say it, and all else as properties. */
interface RowRead { text(field: string): string; all(field: string): readonly string[]; properties: Property[]; line: number }

/** Reads the rows of a sheet under a choice; cells that do not fit what their column says are told of and left out. */
function* rowsOf(sheet: Sheet, { columns }: SheetChoice, warnings: Warnings): Generator<RowRead> {
  const meanings = sheet.header.map((_, i) => columns[i] ?? 'property')
  for (const [r, row] of sheet.rows.entries()) {
    const line = sheet.lines[r] as number
    const texts = new Map<string, string[]>()
    const properties: Property[] = []
    meanings.forEach((meaning, i) => {
      const cell = (row[i] ?? '').trim()
      if (cell === '' || meaning === 'skip') return
      if (meaning === 'property') properties.push([keptKey(sheet.header[i] ?? '', FIELDS), cell])
      else if (APART.has(meaning)) texts.set(meaning, [...texts.get(meaning) ?? [], cell])
      else {
        const value = VALUES.get(meaning)
        const text = value ? value.of(cell) : cell
        if (text !== null) properties.push([meaning, text])
        else warnings.add(sheet.header[i] ?? meaning, { code: 'bad-cell', column: sheet.header[i] ?? meaning, found: cell.slice(0, 60), expected: value!.expected }, { line, column: i + 1 })
      }
    })
    yield { text: (field) => texts.get(field)?.[0] ?? '', all: (field) => texts.get(field) ?? [], properties, line }
  }
}

const TYPES = { components: 'component', organisations: 'organisation' } as const

/** A need, or who something belongs to, as a relation. Where the file has no row for it, it has no records. */
const related = (things: Things, type: 'need' | 'supplier' | 'parent', source: string, target: string, line: number, records: 0 | 1, properties: readonly Property[] = [], documentation = '') =>
  things.relate({ type, source, target, line, records, properties: [[RELATION, type], ...properties], ...(documentation && { documentation }) })

/**
 * What tables hold, under the meaning that was chosen for their columns, or else proposed.
 *
 * Elements: `component` and `organisation`, a record for each row; the id is the one in the file, else the name. Properties under the names of our fields:
 * `kind` (a word for it), `layer`, `owner`, `availability`, `integrity`, `confidentiality` (1 to 3), `critical` (`true`, `false`), `restart`, `mtpd`, `rto`
 * (ISO 8601), `minimum` (0 to 1), `people`, `legalBasis`, `jurisdiction` (ISO 3166-1), `website`, one `tags` for each tag, and `uitwijk:key`; other columns
 * under their header. Descriptions are documentation. `id` and `supplier` are there as the file has them.
 *
 * Relations: `need` from what depends to what it needs, a record for each row of needs and none for those in a column of components, with `holdUp` (ISO 8601)
 * and `without` (0 to 1); `supplier` from a component, and `parent` from an organisation, to an organisation, without records. All have `uitwijk:relation`.
 *
 * Things are found by id or name, without case. What is only referred to has no records. A row without a name and id, or a need without an end, is
 * unreadable, and so is what is over the limits of elements and relations; what cells imply beyond those is left out.
 */
export function inventoryOfTables(tables: Tables, choices?: Readonly<Record<string, SheetChoice>>): Inventory {
  const things = thingsOfTables()
  const told = new Map<string, Warnings>()
  const unread = unreadableCount()
  const unreadable = (what: Unreadable['what'], type: string, warnings: Warnings, line: number, detail: ProblemDetail) => {
    unread.add(what, type, detail)
    warnings.add(type, detail, { line })
  }
  const sheets = tables.sheets.map((sheet) => {
    const choice = choices && Object.hasOwn(choices, sheet.name) ? choices[sheet.name]! : sheet.proposed
    const warnings = told.get(sheet.file) ?? told.set(sheet.file, warningsOf(sheet.file)).get(sheet.file)!
    return { sheet, use: choice.use, warnings, rows: choice.use === 'skip' ? [] : rowsOf(sheet, choice, warnings) }
  })
  const of = (use: SheetUse) => sheets.filter((one) => one.use === use)
  const references: (() => void)[] = []
  let [count, needs] = [0, 0]

  for (const use of ['components', 'organisations'] as const) for (const { sheet, rows, warnings } of of(use)) for (const { text, all, properties, line } of rows) {
    const type: ThingType = TYPES[use]
    const name = text('name') || text('id')
    if (!name || ++count > MOST_ELEMENTS) {
      unreadable('element', type, warnings, line, name ? { code: 'too-many', what: 'elements', count, limit: MOST_ELEMENTS } : { code: 'no-foreign-id', what: type })
      continue
    }
    const { id, double } = things.add(type, text('id') || name, name, {
      line, folder: [sheet.name], ...(text('description') && { documentation: text('description') }), properties: [
        ...given('id', text('id')), ...given('uitwijk:key', text('key')), ...given('supplier', text('supplier')), ...properties,
        ...all('tags').join('\n').split(/[,;|\r\n]/).map((tag) => tag.trim()).flatMap((tag) => given('tags', tag)),
      ],
    })
    if (double) warnings.add(type, { code: 'duplicate-foreign-id', id: text('id') || name }, { line })
    references.push(() => {
      for (const [relation, owner] of [['supplier', text('supplier')], ['parent', text('parent')]] as const)
        if (owner) related(things, relation, id, things.refer('organisation', owner, line), line, 0)
      for (const need of new Set(all('needs').flatMap((cell) => splitNames(cell, (name) => things.known('component', name))))) related(things, 'need', id, things.refer('component', need, line), line, 0)
    })
  }
  for (const refer of references) refer()

  for (const { rows, warnings } of of('needs')) for (const { text, properties, line } of rows) {
    const [dependent, needed] = [text('dependent'), text('on')]
    const on = splitNames(needed, (name) => things.known('component', name))
    const full = ++needs > MOST_RELATIONS
    if (!dependent || !on.length || full) {
      unreadable('relation', 'need', warnings, line, full ? { code: 'too-many', what: 'relations', count: needs, limit: MOST_RELATIONS }
        : { code: 'dangling', what: dependent || needed, id: '', end: dependent ? 'target' : 'source' })
      continue
    }
    const source = things.refer('component', dependent, line)
    on.forEach((name, i) => related(things, 'need', source, things.refer('component', name, line), line, i === 0 ? 1 : 0, properties, text('description')))
  }

  const problems: Problem[] = [...tables.problems, ...[...told.values()].flatMap((warnings) => warnings.all())]
  return {
    format: 'table', vocabulary: 'table', dialect: tables.dialect, file: tables.file, name: plainName(tables.file),
    elements: things.elements(), relations: things.relations(), views: [], unreadable: unread.all(), problems,
  }
}
