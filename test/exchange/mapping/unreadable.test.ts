import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { openForeign } from '../../../src/exchange/opening/open.ts'
import { MOST_ELEMENTS } from '../../../src/exchange/limits.ts'
import { inventoryOfTables } from '../../../src/exchange/tables/inventory-of-tables.ts'
import { bytesOf } from '../refusals.ts'
import { general, sheetOf } from '../tables/sheets.ts'

/** What is told of the records that could not be read, of a file with this text. */
function unreadableIn(path: string, text: string): string[] {
  const opened = openForeign([{ path, bytes: bytesOf(text) }])
  if (opened.kind !== 'inventory' && opened.kind !== 'tables') throw new Error(JSON.stringify(opened))
  const inventory = opened.kind === 'tables' ? inventoryOfTables(opened.tables) : opened.inventory
  return draftOf(inventory, {}, {}).ledger.rows.filter(({ fate }) => fate === 'unreadable').map(({ what, type, reason, count }) => `${count} ${what} ${type}: ${reason}`)
}

const model = (inside: string) => `<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name>M</name>${inside}</model>`
const node = '<element identifier="a" xsi:type="Node"><name>A</name></element>'

describe('what could not be read', () => {
  it('is an element without an id, and a relation without an end, in tables', () => {
    expect(unreadableIn('a.csv', 'Naam;Soort;Leverancier\nZaken;applicatie;Acme\n;applicatie;Acme\n')).toEqual(['1 element component: no-id'])
    expect(unreadableIn('a.csv', 'Van;Naar\nZaken;Opslag\n;Opslag\n')).toEqual(['1 relation need: dangling'])
    expect(unreadableIn('cmdb_ci.csv', 'sys_id,name,sys_class_name\n1,Zaken,cmdb_ci_appl\n,,cmdb_ci_server\n,,cmdb_ci_server\n')).toEqual(['2 element cmdb_ci_server: no-id'])
  })

  it('is a relation or an element of an unknown kind by where it stands, whatever else is wrong', () => {
    const strange = '<elements>' + node + '<punt/></elements><relationships><relationship identifier="r" xsi:type="Flow" source="a" target="gone"/><lijn/></relationships>'
    expect(unreadableIn('a.xml', model(strange))).toEqual(['1 element punt: unknown-type', '1 relation Flow: dangling', '1 relation lijn: unknown-type'])
  })

  it('is a record that says too little, or something no reader can say', () => {
    expect(unreadableIn('catalog-info.yaml', 'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: a\n---\napiVersion: backstage.io/v1alpha1\nkind: Component\n')).toEqual(['1 element document: not-readable'])
    const graph = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="a"/><hyperedge/><edge source="a" target="b"/></graph></graphml>'
    expect(unreadableIn('a.graphml', graph)).toEqual(['1 relation edge: dangling', '1 relation hyperedge: not-readable'])
  })

  it('is what goes over a limit, where the rest is read', () => {
    const rows = Array.from({ length: MOST_ELEMENTS + 2 }, (_, i) => [`c${i}`, 'applicatie'])
    const { unreadable } = general([sheetOf('lijst', [['Naam', 'Soort'], ...rows])])
    expect(unreadable).toEqual([{ what: 'element', type: 'component', reason: 'over-limit', count: 2 }])
  })
})
