import { elementType, isElementType, isRelationType, relationType } from '../../archimate/types.ts'
import { accessOf } from './access.ts'
import type { KnownTable } from './known-table.ts'
import { eachRow } from './table.ts'
import { wordOf } from './words.ts'

/** The row that tells of the model itself. */
const MODEL = 'ArchimateModel'

/**
 * `elements.csv` of Archi, one of three files: `ID`, `Type`, `Name`, `Documentation`, and `Specialization` in newer versions. Elements have ArchiMate's
 * types, junctions `Junction` with the property `junction` (`and`, or what `properties.csv` says). The row of the model itself is no element: it names
 * the inventory and is not counted.
 */
export const archiElements: KnownTable = {
  format: 'archi-csv', vocabulary: 'archimate', dialect: 'Archi CSV', unsure: true,
  fits(table) {
    const type = table.cell('Type')
    // A type that ArchiMate does not have is told of later; a table in which no type is of ArchiMate is another.
    const types = table.sheet.rows.map(type).filter((one) => one !== '')
    return table.has('ID', 'Type', 'Name', 'Documentation') && !table.has('Source') && (!types.length || types.some((one) => one === MODEL || isElementType(elementType(one))))
  },
  read(table, to) {
    const [id, type, name, documentation, special] = [table.cell('ID'), table.cell('Type'), table.cell('Name'), table.cell('Documentation'), table.cell('Specialization')]
    eachRow(table, (row, line) => {
      if (type(row) === MODEL) {
        to.about = { id: id(row), name: name(row), documentation: documentation(row), properties: [] }
        return
      }
      if (!id(row)) return to.unreadable('element', elementType(type(row)) || 'element', table, { code: 'no-foreign-id', what: name(row) || type(row) }, { line })
      if (!type(row)) return to.unreadable('element', 'element', table, { code: 'unknown-type', type: '', name: name(row) }, { line })
      if (to.thing(id(row))) to.warn(table, 'ID', { code: 'duplicate-foreign-id', id: id(row) }, { line })
      to.element(elementType(type(row)), id(row), name(row), { records: 1, line, documentation: documentation(row), properties: [['Specialization', special(row)]] })
    })
  },
}

/** `relations.csv` of Archi: as its elements, with `Source` and `Target`. An end that is in no file makes a row unreadable; an end may be a relation. */
export const archiRelations: KnownTable = {
  format: 'archi-csv', vocabulary: 'archimate', dialect: 'Archi CSV',
  fits(table) {
    const types = table.sheet.rows.map(table.cell('Type')).filter((one) => one !== '')
    return table.has('ID', 'Type', 'Documentation', 'Source', 'Target') && (!types.length || types.some((one) => isRelationType(relationType(one)) || one.endsWith('Relationship')))
  },
  read(table, to) {
    const [id, type, name, documentation] = [table.cell('ID'), table.cell('Type'), table.cell('Name'), table.cell('Documentation')]
    const [source, target, special] = [table.cell('Source'), table.cell('Target'), table.cell('Specialization')]
    const own = new Set(table.sheet.rows.map(id))
    eachRow(table, (row, line) => {
      const kind = relationType(type(row)) || 'relation'
      const lost = ([['source', source(row)], ['target', target(row)]] as const).find(([, end]) => !to.thing(end) && !(end && own.has(end) && end !== id(row)))
      if (lost) return to.unreadable('relation', kind, table, { code: 'dangling', what: name(row) || kind, id: lost[1], end: lost[0] }, { line })
      to.relation(kind, source(row), target(row), {
        records: 1, line, id: id(row), name: name(row), documentation: documentation(row), properties: [['Specialization', special(row)]], ...(kind === 'Access' && { access: 'write' }),
      })
    })
  },
}

/**
 * `properties.csv` of Archi: `ID`, `Key`, `Value`. A row is a property of an element or relation and no record of its own; one of something that is in
 * no file is unreadable. What Archi says under keys of its own becomes access, direction, `modifier` and `junction`.
 */
export const archiProperties: KnownTable = {
  format: 'archi-csv', vocabulary: 'archimate', dialect: 'Archi CSV', unsure: true,
  fits: (table) => table.sheet.header.length === 3 && table.has('ID', 'Key', 'Value'),
  read(table, to) {
    const [id, key, value] = [table.cell('ID'), table.cell('Key'), table.cell('Value')]
    eachRow(table, (row, line) => {
      const thing = to.thing(id(row))
      if (!thing && id(row) === to.about.id) return void to.about.properties.push([key(row), value(row)])
      if (!thing) return to.unreadable('element', 'property', table, { code: 'against-schema', what: `ID ${id(row)}, ${key(row)}` }, { line })
      const word = wordOf(key(row))
      if ('source' in thing && word === 'accesstype') thing.access = accessOf(value(row))
      else if ('source' in thing && word === 'directed') thing.directed = /^(true|1)$/i.test(value(row))
      else if ('source' in thing && word === 'influencestrength') thing.properties.push(['modifier', value(row)])
      else if (thing.type === 'Junction' && word === 'junctiontype') thing.properties.push(['junction', wordOf(value(row)) === 'or' ? 'or' : 'and'])
      else thing.properties.push([key(row), value(row)])
    })
  },
}
