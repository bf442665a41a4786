import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownTables } from '../../../src/exchange/tables/known/known-tables.ts'
import type { RawSheet } from '../../../src/exchange/tables/raw-sheet.ts'
import { general, headerOf, recordsOf } from './sheets.ts'

/** Headers of each table we know. Rows of `properties.csv` and the row of a model are no records, so that those of Archi stand apart. */
const HEADERS: Record<string, readonly string[]> = {
  portfolio: headerOf('swc_Gemeenten_applicatieportfolio'), links: headerOf('swc_Koppelingen'), cooperations: headerOf('swc_Samenwerkingen'), suppliers: headerOf('swc_leveranciers'),
  packages: headerOf('swc_leveranciers_pakketten'), overview: headerOf('swc_pakketoverzicht_gemeente'), photo: headerOf('swc_ibd_foto'), jarchi: headerOf('vng_jarchi_relations'),
  gemma: ['Object ID', 'Referentiecomponent', 'BIV score BBN', 'Definitie'], flows: ['Van', 'Naar', 'Gegevens', 'Type van', 'Type naar'],
  items: ['name', 'sys_id', 'sys_class_name', 'vendor'], relations: ['parent', 'child', 'type', 'sys_id'], dotted: ['parent.sys_id', 'parent.name', 'child.sys_id', 'child.name', 'type.name'],
  assets: ['unid', 'name', 'typeName', 'status'], assetLinks: ['sourceId', 'targetId', 'linkType'], own: ['id', 'name', 'kind', 'supplier', 'uitwijk:more'], ownNeeds: ['dependent', 'on', 'holdUp', 'uitwijk:more'],
}
const FAMILIES = [['portfolio', 'links', 'packages', 'overview', 'suppliers', 'photo', 'cooperations'], ['gemma', 'flows'], ['items', 'relations', 'dotted'], ['assets', 'assetLinks'], ['own', 'ownNeeds'], ['jarchi']]

const cell = fc.constantFrom('', '', 'a', 'b', 'c', 'a, b', 'a,b; c', '__proto__', 'constructor', ' x', 'In productie', '{"in":[{"group":1}]}', '31-12-24', '#')
const sheet = (name: string, header: readonly string[]): fc.Arbitrary<RawSheet> => fc.array(fc.tuple(...header.map(() => cell)), { maxLength: 12 })
  .map((rows) => ({ name, file: `${name}.csv`, dialect: 'CSV', header, rows, lines: rows.map((_, i) => i + 2), headerLine: 1 }))

describe('records of a known table', () => {
  it('add up to its rows: elements, relations and what is unreadable, whatever stands in the cells', () => {
    const family = fc.constantFrom(...FAMILIES).chain((names) => fc.shuffledSubarray(names, { minLength: 1 })).chain((names) => fc.tuple(...names.map((name) => sheet(name, HEADERS[name] as string[]))))
    fc.assert(fc.property(family, (sheets) => {
      const taken = knownTables(sheets, 'test.csv')
      if (!taken?.ok) throw new Error('not known')
      expect(recordsOf(taken.inventory)).toBe(sheets.reduce((sum, { rows }) => sum + rows.length, 0))
      const ids = [...taken.inventory.elements, ...taken.inventory.relations].map(({ id }) => id)
      expect(new Set(taken.inventory.elements.map(({ id }) => id)).size).toBe(taken.inventory.elements.length)
      for (const { source, target } of taken.inventory.relations) expect(ids).toEqual(expect.arrayContaining([source, target]))
    }), { numRuns: 500 })
  })

  it('of Archi add up as well, without the rows of properties', () => {
    const type = fc.constantFrom('ApplicationComponent', 'Node', 'Junction')
    const element = fc.tuple(fc.constantFrom('', 'id-1', 'id-2', 'id-3'), type, cell, cell).map((row) => [...row])
    const relation = fc.tuple(fc.constantFrom('', 'r1', 'id-1'), fc.constantFrom('ServingRelationship', 'FlowRelationship'), cell, cell, fc.constantFrom('', 'id-1', 'id-2', 'r1'), fc.constantFrom('id-1', 'id-3', 'r1')).map((row) => [...row])
    const made = (name: string, header: string[], rows: string[][]): RawSheet => ({ name, file: `${name}.csv`, dialect: 'CSV', header, rows, lines: rows.map((_, i) => i + 2), headerLine: 1 })
    fc.assert(fc.property(fc.array(element, { minLength: 1 }), fc.array(relation), (elements, relations) => {
      const sheets = [made('relations', ['ID', 'Type', 'Name', 'Documentation', 'Source', 'Target'], relations), made('elements', ['ID', 'Type', 'Name', 'Documentation'], elements)]
      const taken = knownTables(sheets, 'test.csv')
      expect(taken?.ok && recordsOf(taken.inventory)).toBe(elements.length + relations.length)
    }))
  })
})

describe('records of a general table', () => {
  it('add up to its rows, whatever its columns are taken for', () => {
    const tables = [['id', 'naam', 'soort', 'leverancier', 'afhankelijk van', 'rto'], ['dependent', 'on', 'holdUp'], ['naam', 'land', 'moeder']]
    fc.assert(fc.property(fc.tuple(...tables.map((header, i) => sheet(`s${i}`, header))), (sheets) => {
      expect(recordsOf(general(sheets))).toBe(sheets.reduce((sum, { rows }) => sum + rows.length, 0))
    }), { numRuns: 300 })
  })

  it('are the same in whatever order the columns stand', () => {
    const header = ['id', 'naam', 'soort', 'leverancier', 'rto', 'kostenplaats']
    fc.assert(fc.property(sheet('s', header), fc.shuffledSubarray([...header.keys()], { minLength: header.length }), (one, order) => {
      const other = { ...one, header: order.map((i) => header[i] as string), rows: one.rows.map((row) => order.map((i) => row[i] as string)) }
      const plain = (sheet: RawSheet) => {
        const { elements, relations, unreadable } = general([sheet])
        return { elements: elements.map((element) => ({ ...element, properties: element.properties.toSorted(([a], [b]) => (a < b ? -1 : 1)) })), relations, unreadable }
      }
      expect(plain(other)).toEqual(plain(one))
    }))
  })
})
