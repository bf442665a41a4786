import { elementType, relationType } from '../../archimate/types.ts'
import type { Property } from '../../inventory.ts'
import { accessOf } from './access.ts'
import type { Gathering } from './gathering.ts'
import type { KnownTable } from './known-table.ts'
import { eachRow, type Row, type Table } from './table.ts'
import { wordOf } from './words.ts'

/** `ApplicationComponent` for `application-component` or `Application component`. */
const pascal = (text: string): string => text.split(/[^A-Za-z]+/).map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('')

/** The headers that a script writes itself; all others are properties. */
const OWN = new Set(['name', 'type', 'documentation', 'id', 'accessType', 'associationDirected', 'influenceStrength', 'source.name', 'source.type', 'target.name', 'target.type', 'source.id', 'target.id', 'folder'].map(wordOf))

function propertiesOf({ sheet }: Table): (row: Row) => Property[] {
  const columns = sheet.header.map((header, i) => [header, i] as const).filter(([header]) => !OWN.has(wordOf(header)) && !/^(source|target)\.prop\./.test(header))
  return (row) => columns.map(([header, i]) => [header, (row[i] ?? '').trim()] as const)
}

const foldersOf = (text: string): string[] => text.split(/[/\\]/).map((part) => part.trim()).filter((part) => part !== '')

/** One end of a relation: the element it names, put without records. */
function endOf(table: Table, end: 'source' | 'target'): (row: Row, to: Gathering, line: number) => string | null {
  const [id, name, type, object] = [table.cell(`${end}.id`), table.cell(`${end}.name`), table.cell(`${end}.type`), table.cell(`${end}.prop.Object ID`)]
  return (row, to, line) => {
    const own = id(row) || object(row) || (name(row) && `${type(row)} ${name(row)}`)
    if (!own) return null
    return to.thing(own)?.id ?? to.element(elementType(pascal(type(row))) || 'unknown', own, name(row), { records: 0, line, properties: [['Object ID', object(row)]] })
  }
}

/**
 * Relations as the jArchi scripts of VNG write them, a row for each. Relations and elements have ArchiMate's types; the elements at their ends have
 * no records, and the property `Object ID`. Columns of a relation beyond those of the script are properties; `influenceStrength` is `modifier`.
 */
export const jarchiRelations: KnownTable = {
  format: 'archi-csv', vocabulary: 'archimate', dialect: 'jArchi CSV',
  fits: (table) => table.has('type', 'source.name', 'target.name', 'source.type', 'target.type'),
  read(table, to) {
    const [id, type, name, documentation, folder] = [table.cell('id'), table.cell('type'), table.cell('name'), table.cell('documentation'), table.cell('folder')]
    const [access, directed, strength] = [table.cell('accessType'), table.cell('associationDirected'), table.cell('influenceStrength')]
    const [from, onto, properties] = [endOf(table, 'source'), endOf(table, 'target'), propertiesOf(table)]
    eachRow(table, (row, line) => {
      const kind = relationType(pascal(type(row))) || 'relation'
      const [source, target] = [from(row, to, line), onto(row, to, line)]
      if (source === null || target === null) return to.unreadable('relation', kind, table, { code: 'dangling', what: name(row) || kind, id: '', end: source === null ? 'source' : 'target' }, { line })
      to.relation(kind, source, target, {
        records: 1, line, id: id(row), name: name(row), documentation: documentation(row), folder: foldersOf(folder(row)), properties: [...properties(row), ['modifier', strength(row)]],
        ...(kind === 'Access' && { access: accessOf(access(row)) }), directed: directed(row) === 'true',
      })
    })
  },
}

/** Elements as those scripts write them: `name`, `type` as `application-component`, `documentation`, `id`, and properties. */
export const jarchiElements: KnownTable = {
  format: 'archi-csv', vocabulary: 'archimate', dialect: 'jArchi CSV',
  fits(table) {
    const types = table.sheet.rows.map(table.cell('type'))
    return table.has('name', 'type', 'documentation', 'id') && !table.has('source.name') && types.some((one) => one.includes('-')) && types.every((one) => /^[a-z]*(-[a-z]+)*$/.test(one))
  },
  read(table, to) {
    const [id, type, name, documentation, folder, properties] = [table.cell('id'), table.cell('type'), table.cell('name'), table.cell('documentation'), table.cell('folder'), propertiesOf(table)]
    eachRow(table, (row, line) => {
      const kind = elementType(pascal(type(row)))
      if (!id(row) && !name(row)) return to.unreadable('element', kind || 'element', table, { code: 'no-foreign-id', what: kind }, { line })
      to.element(kind || 'unknown', id(row) || `${type(row)} ${name(row)}`, name(row), { records: 1, line, documentation: documentation(row), folder: foldersOf(folder(row)), properties: properties(row) })
    })
  },
}
