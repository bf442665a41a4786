import { describe, expect, it } from 'vitest'
import { knownTables } from '../../../src/exchange/tables/known/known-tables.ts'
import { known, linksOf, recordsOf, sheetOf, type Cells } from './sheets.ts'
import { unreadIn } from '../taken.ts'

const hex = (letter: string) => letter.repeat(32)

const ITEMS: Cells = [
  ['name', 'sys_id', 'sys_class_name', 'install_status', 'operational_status', 'vendor', 'owned_by', 'busines_criticality', 'short_description'],
  ['Zaaksysteem', hex('a'), 'cmdb_ci_appl', '1', '1', 'Acme', 'Informatie', '1 - most critical', 'Doet zaken'], ['srv01', hex('b'), 'cmdb_ci_server', '1', '1', '', '', '', ''],
]
const DUTCH: Cells = [
  ['Naam', 'Klasse', 'Installatiestatus', 'Operationele status', 'Leverancier', 'Eigenaar', 'Bedrijfskriticiteit', 'Korte beschrijving'],
  ['Zaaksysteem', 'Applicatie', 'Geïnstalleerd', 'Operationeel', 'Acme', 'Informatie', '1', 'Doet zaken'],
]

describe('an export of ServiceNow', () => {
  it('gives configuration items, with fields under the names of ServiceNow', () => {
    const inventory = known(sheetOf('cmdb_ci', ITEMS))
    expect(inventory).toMatchObject({ format: 'servicenow', vocabulary: 'cmdb', problems: [] })
    expect(inventory.elements).toMatchObject([
      { id: hex('a'), type: 'cmdb_ci_appl', name: 'Zaaksysteem', documentation: 'Doet zaken', records: 1, properties: [
        ['install_status', '1'], ['operational_status', '1'], ['vendor', 'Acme'], ['owned_by', 'Informatie'], ['business_criticality', '1 - most critical']] },
      { id: hex('b'), type: 'cmdb_ci_server', name: 'srv01' },
    ])
  })

  it('gives the same with what lists show in Dutch', () => {
    expect(known(sheetOf('items', DUTCH)).elements).toMatchObject([{ type: 'Applicatie', name: 'Zaaksysteem', documentation: 'Doet zaken', properties: [
      ['install_status', 'Geïnstalleerd'], ['operational_status', 'Operationeel'], ['vendor', 'Acme'], ['owned_by', 'Informatie'], ['business_criticality', '1']] }])
  })

  it.each<[string, Cells]>([
    ['ids', [['sys_id', 'parent', 'type', 'child'], [hex('1'), hex('a'), 'Runs on::Runs', hex('b')]]],
    ['names', [['Bovenliggend', 'Type', 'Onderliggend'], ['Zaaksysteem', 'Runs on::Runs', 'srv01']]],
    ['dotted columns', [['parent.sys_id', 'parent.name', 'type.name', 'child.sys_id', 'child.name'], [hex('a'), 'Zaaksysteem', 'Runs on::Runs', hex('b'), 'srv01']]],
  ])('has relations from parent to child, found by %s', (_, cells) => {
    const inventory = known(sheetOf('cmdb_rel_ci', cells), sheetOf('cmdb_ci', ITEMS))
    expect(inventory.relations).toMatchObject([{ type: 'Runs on::Runs', source: hex('a'), target: hex('b'), records: 1 }])
    expect([inventory.elements.length, recordsOf(inventory)]).toEqual([2, 3])
  })

  it('has relations alone, with items that have no records', () => {
    const inventory = known(sheetOf('cmdb_rel_ci', [['parent.sys_id', 'parent.name', 'parent.sys_class_name', 'type', 'child', 'Port'], [hex('a'), 'Zaken', 'cmdb_ci_appl', 'Depends on::Used by', 'srv01', '443'], ['', '', '', 'Contains::Contained by', 'srv02', '']]))
    expect(inventory.elements).toMatchObject([{ id: hex('a'), type: 'cmdb_ci_appl', name: 'Zaken', records: 0 }, { type: 'cmdb_ci', name: 'srv01', records: 0 }, { name: 'srv02' }])
    expect(inventory.relations).toMatchObject([{ properties: [['Port', '443']] }])
    expect(unreadIn(inventory)).toEqual({ 'Contains::Contained by': 1 })
  })

  it('keeps items without an id apart that share a name, and tells of a name that is not clear', () => {
    const inventory = known(sheetOf('cmdb_ci_netgear', [['name', 'sys_class_name'], ['Switch', 'cmdb_ci_ip_switch'], ['Switch', 'cmdb_ci_ip_switch'], ['Router', '']]), sheetOf('rel', [['parent', 'child', 'type'], ['Router', 'Switch', 'Connects to::Connected by']]))
    expect(inventory.elements.map(({ id, name, type }) => `${id}|${name}|${type}`)).toEqual(['Switch|Switch|cmdb_ci_ip_switch', 'Switch (2)|Switch|cmdb_ci_ip_switch', 'Router|Router|cmdb_ci_netgear'])
    expect(inventory.relations).toMatchObject([{ source: 'Router', target: 'Switch' }])
  })
})

describe('an export of TOPdesk', () => {
  const assets: Cells = [['unid', 'Asset-ID', 'Assettype', 'Status', 'Leverancier', 'Omschrijving'], ['u1', 'Zaaksysteem', 'Applicatie', 'Operationeel', 'Acme', 'Doet zaken'], ['u2', 'SRV01', 'Server', '', '', '']]

  it('gives assets and links between them', () => {
    const inventory = known(sheetOf('assets', assets), sheetOf('links', [['Bron', 'Relatietype', 'Doel'], ['Zaaksysteem', 'Draait op', 'SRV01'], ['', 'Draait op', 'SRV01']]))
    expect(inventory).toMatchObject({ format: 'topdesk', vocabulary: 'cmdb', unreadable: [{ what: 'relation', type: 'Draait op', count: 1 }] })
    expect(inventory.elements).toMatchObject([
      { id: 'u1', type: 'Applicatie', name: 'Zaaksysteem', documentation: 'Doet zaken', properties: [['status', 'Operationeel'], ['supplier', 'Acme']] }, { id: 'u2', type: 'Server', name: 'SRV01' }])
    expect(linksOf(inventory)).toEqual(['Zaaksysteem -Draait op-> SRV01'])
  })

  it('gives the same as its API names them', () => {
    const inventory = known(sheetOf('assets', [['unid', 'name', 'typeName', 'archived'], ['u1', 'Zaken', 'Application', 'false'], ['u2', 'srv', 'Server', 'false']]), sheetOf('assetLinks', [['linkId', 'linkType', 'sourceId', 'targetId'], ['l1', 'child', 'u1', 'u2']]))
    expect(inventory.relations).toMatchObject([{ id: 'l1', type: 'child', source: 'u1', target: 'u2' }])
  })

  it('is known by the headers of objects too, whose links name them by id or name', () => {
    const objects: Cells = [['Object-ID', 'Objecttype', 'Naam', 'Leverancier', 'Status', 'Locatie'], ['PC001', 'Computer', 'Laptop 1', 'Dell', 'Actief', 'Stadhuis'], ['APP01', 'Applicatie', 'Zaaksysteem', 'Centric', 'Actief', '']]
    const inventory = known(sheetOf('td', objects), sheetOf('td_rel', [['Bron', 'Relatietype', 'Doel'], ['APP01', 'Draait op', 'PC001'], ['Zaaksysteem', 'Is afhankelijk van', 'Laptop 1']]))
    expect(inventory).toMatchObject({ format: 'topdesk', unreadable: [], problems: [], elements: [
      { id: 'PC001', type: 'Computer', name: 'Laptop 1', properties: [['supplier', 'Dell'], ['status', 'Actief'], ['location', 'Stadhuis']] }, { id: 'APP01', type: 'Applicatie', name: 'Zaaksysteem' }] })
    expect(linksOf(inventory)).toEqual(['Zaaksysteem -Draait op-> Laptop 1', 'Zaaksysteem -Is afhankelijk van-> Laptop 1'])
  })
})

describe('tables that are no export of a program', () => {
  it('are left to someone to give their columns a meaning', () => {
    for (const header of [['Naam', 'Type', 'Leverancier'], ['id', 'name', 'kind'], ['naam', 'klasse'], ['van', 'naar'], ['ID', 'Key', 'Waarde']])
      expect(knownTables([sheetOf('lijst', [header, header.map((_, i) => `cel${i}`)])], 'lijst.csv')).toBeNull()
  })

  it('count as unreadable beside one that is, row by row', () => {
    const inventory = known(sheetOf('cmdb_ci', ITEMS), sheetOf('Toelichting', [['Versie', 'Wie'], ['1', 'ik'], ['2', 'jij']]))
    expect(unreadIn(inventory)).toEqual({ row: 2 })
    expect(inventory.problems).toMatchObject([{ file: 'Toelichting.csv', line: 1, detail: { code: 'unknown-table', table: 'Toelichting', rows: 2 } }])
    expect(recordsOf(inventory)).toBe(4)
  })
})
