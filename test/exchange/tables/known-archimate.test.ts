import { describe, expect, it } from 'vitest'
import { countByType, valuesOf } from '../../../src/exchange/inventory.ts'
import { knownTables } from '../../../src/exchange/tables/known/known-tables.ts'
import { brought, headerOf, known, linksOf, readRaw, recordsOf, rowsUnder, sheetOf } from './sheets.ts'
import { unreadIn } from '../taken.ts'

const elements = sheetOf('voor-elements', [
  ['ID', 'Type', 'Name', 'Documentation', 'Specialization'], ['m', 'ArchimateModel', 'Het model', 'Waarvoor', ''],
  ['a', 'ApplicationComponent', 'Zaken', 'Doet\nzaken', 'Referentiecomponent'], ['b', 'TechnologyService', 'Opslag', '', ''], ['j', 'Junction', '', '', ''],
])
const relations = sheetOf('voor-relations', [
  ['ID', 'Type', 'Name', 'Documentation', 'Source', 'Target', 'Specialization'], ['r1', 'ServingRelationship', '', '', 'b', 'a', ''], ['r2', 'AccessRelationship', 'leest', '', 'a', 'b', ''],
  ['r3', 'AssociationRelationship', '', '', 'a', 'r1', ''], ['r4', 'FlowRelationship', '', '', 'a', 'weg', ''],
])
const properties = sheetOf('voor-properties', [
  ['ID', 'Key', 'Value'], ['a', 'Object ID', '123'], ['a', 'Let op', 'x'], ['r2', 'Access_Type', 'Read'], ['r3', 'Directed', 'true'], ['j', 'Junction_Type', 'Or'], ['weg', 'k', 'v'], ['m', 'Versie', '3'],
])

describe('the three files of Archi', () => {
  it('are one model, in whatever order they come', () => {
    const inventory = known(properties, relations, elements)
    expect(inventory).toMatchObject({ format: 'archi-csv', vocabulary: 'archimate', name: 'Het model', documentation: 'Waarvoor', properties: [['Versie', '3']] })
    expect(inventory.elements).toMatchObject([
      { id: 'a', type: 'ApplicationComponent', name: 'Zaken', documentation: 'Doet\nzaken', properties: [['Specialization', 'Referentiecomponent'], ['Object ID', '123'], ['Let op', 'x']], records: 1 },
      { id: 'b', type: 'TechnologyService', name: 'Opslag' }, { id: 'j', type: 'Junction', properties: [['junction', 'or']] },
    ])
    expect(inventory.relations).toMatchObject([
      { id: 'r1', type: 'Serving', source: 'b', target: 'a' }, { id: 'r2', type: 'Access', name: 'leest', access: 'read' }, { id: 'r3', type: 'Association', directed: true, target: 'r1' }])
    expect(countByType(inventory.elements)).toEqual({ ApplicationComponent: 1, TechnologyService: 1, Junction: 1 })
  })

  it('have rows that are unreadable where they speak of what is not there', () => {
    const inventory = known(properties, relations, elements)
    expect(unreadIn(inventory)).toEqual({ Flow: 1, property: 1 })
    expect(inventory.problems).toMatchObject([{ file: 'voor-relations.csv', line: 5, detail: { code: 'dangling', id: 'weg', end: 'target' } }, { file: 'voor-properties.csv', line: 7, detail: { code: 'against-schema' } }])
  })

  it('are not taken for it when their types are those of something else', () => {
    expect(knownTables([sheetOf('lijst', [['ID', 'Type', 'Name', 'Documentation'], ['1', 'applicatie', 'Zaken', '']])], 'lijst.csv')).toBeNull()
  })
})

describe('a table of a script of VNG', () => {
  it('gives relations with the elements at their ends, which have no records', () => {
    const inventory = known(sheetOf('relaties', rowsUnder([...headerOf('vng_jarchi_relations'), 'Verbindingsrol'], {
      name: 'stuurt', type: 'flow-relationship', id: 'r1', 'source.name': 'Zaken', 'source.type': 'application-component', 'target.name': 'Mail', 'target.type': 'application-component',
      'source.id': 'a', 'target.id': 'b', 'source.prop.Object ID': 'o-a', 'target.prop.Object ID': 'o-b', folder: 'Relaties/Koppelingen', 'Object ID': 'o-r', Verbindingsrol: 'Verplicht',
    }, { type: 'access-relationship', id: 'r2', accessType: 'readwrite', 'source.id': 'a', 'target.id': 'b' }, { type: 'serving-relationship', id: 'r3', 'source.id': 'a' })))
    expect(inventory.relations).toMatchObject([
      { id: 'r1', type: 'Flow', name: 'stuurt', folder: ['Relaties', 'Koppelingen'], properties: [['Object ID', 'o-r'], ['Verbindingsrol', 'Verplicht']] }, { id: 'r2', type: 'Access', access: 'read-write' }])
    expect(inventory.elements).toMatchObject([{ id: 'a', type: 'ApplicationComponent', name: 'Zaken', records: 0, properties: [['Object ID', 'o-a']] }, { id: 'b' }])
    expect(unreadIn(inventory)).toEqual({ Serving: 1 })
  })

  it('gives elements with their properties', () => {
    const inventory = known(sheetOf('elementen', [['name', 'type', 'documentation', 'id', 'GEMMA type'], ['Zaken', 'application-component', 'd', 'a', 'Referentiecomponent']]))
    expect(inventory.elements).toMatchObject([{ id: 'a', type: 'ApplicationComponent', name: 'Zaken', documentation: 'd', records: 1, properties: [['GEMMA type', 'Referentiecomponent']] }])
  })
})

describe('the scores of GEMMA', () => {
  it('are 171 reference components, from CSV', () => {
    const inventory = known(...readRaw(brought('csv/gemma-referentiecomponenten-BIV.csv')))
    expect([countByType(inventory.elements), recordsOf(inventory), inventory.problems]).toEqual([{ Referentiecomponent: 171 }, 171, []])
    expect(inventory.elements.filter(({ properties }) => valuesOf(properties, 'Beschikbaarheid').length)).toHaveLength(170)
    expect(inventory.elements[0]).toMatchObject({ id: 'd348b488-026d-4d71-8216-dd6d0fb48c63', name: 'AI-component', documentation: expect.stringContaining('zelflerend') })
    expect(valuesOf(inventory.elements[0]?.properties ?? [], 'Object ID')).toEqual(['d348b488-026d-4d71-8216-dd6d0fb48c63'])
  })

  it('and 200 flows between them, from XLSX', () => {
    const inventory = known(...readRaw(brought('xlsx/gemma-referentiecomponenten-BIV.xlsx')))
    expect([countByType(inventory.elements), countByType(inventory.relations), recordsOf(inventory)]).toEqual([{ Referentiecomponent: 171 }, { Flow: 200 }, 371])
    expect(linksOf(inventory)[0]).toBe('Notificatierouteringcomponent -3b. notificeren over zaak-> Zaakafhandelcomponent')
  })
})
