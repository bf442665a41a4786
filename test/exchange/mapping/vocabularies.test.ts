import { describe, expect, it } from 'vitest'
import { readBackstage } from '../../../src/exchange/catalogue/backstage.ts'
import type { Element, Inventory, Relation, Vocabulary } from '../../../src/exchange/inventory.ts'
import type { Choices } from '../../../src/exchange/choices.ts'
import { readOpenPsa } from '../../../src/exchange/graphs/open-psa.ts'
import { readGraphml } from '../../../src/exchange/graphs/graphml.ts'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { dataText, inventoryOf } from '../taken.ts'
import { inventory, inWords, link, properties, thing } from './small-inventory.ts'
import { faultsOf } from './sound.ts'

const drawn = (vocabulary: Vocabulary, elements: Element[], relations: Relation[] = [], choices: Choices = {}) => draftOf(inventory(elements, relations, inWords(vocabulary)), choices, {})
type Drawn = ReturnType<typeof drawn>
const bare = ({ landscape }: Drawn, id: string): unknown => JSON.parse(JSON.stringify(landscape.components[id]?.needs ?? [], (key, value: unknown) => (key === 'source' ? undefined : value)))
const sum = ({ ledger }: Drawn) => ledger.rows.reduce((total, { count }) => total + count, 0)
const holds = ({ elements, relations, unreadable }: Inventory) =>
  [...elements, ...relations].reduce((total, { records }) => total + records, 0) + unreadable.reduce((total, { count }) => total + count, 0)

describe('a CMDB', () => {
  const two = [thing('app', 'cmdb_ci_appl'), thing('srv', 'cmdb_ci_win_server')]
  const needs = (label: string, choices: Choices = {}) => { const draft = drawn('cmdb', two, [link(label, 'app', 'srv')], choices); return [bare(draft, 'app'), bare(draft, 'srv')] }

  it('says which end depends on the other, also in labels turned around and in Dutch', () => {
    for (const label of ['Depends on::Used by', 'Runs on::Runs', 'Hosted on::Hosts', 'Draait op', 'Is afhankelijk van']) expect([label, needs(label)]).toEqual([label, [[{ on: 'srv' }], []]])
    for (const label of ['Used by::Depends on', 'Runs::Runs on', 'Hosts::Hosted on', 'Wordt gebruikt door']) expect([label, needs(label)]).toEqual([label, [[], [{ on: 'app' }]]])
    for (const label of ['Sends data to::Receives data from', 'Levert gegevens aan']) expect([label, needs(label)]).toEqual([label, [[], [{ on: 'app', without: 0.5, holdUp: 'P1D' }]]])
    expect(needs('Receives data from::Sends data to')).toEqual([[{ on: 'srv', without: 0.5, holdUp: 'P1D' }], []])
  })

  it('groups by containing, and leaves open what is not known', () => {
    const contains = drawn('cmdb', two, [link('Contains::Contained by', 'app', 'srv')])
    expect(contains.landscape.components['srv']?.tags).toEqual(['app'])
    expect(drawn('cmdb', two, [link('Member of::Members', 'app', 'srv')]).landscape.components['app']?.tags).toEqual(['srv'])
    expect(drawn('cmdb', two, [link('Is related to', 'app', 'srv')]).candidates).toHaveLength(1)
    expect(needs('Is related to', { relations: { 'Is related to': 'hard' } })).toEqual([[{ on: 'srv' }], []])
  })

  it('has kinds in the names of its classes, and no machines that are gone', () => {
    const kinds = Object.fromEntries(['cmdb_ci_linux_server', 'cmdb_ci_db_mssql_instance', 'cmdb_ci_service', 'cmdb_ci_ip_switch', 'Laptop', 'Applicatie', 'cmdb_ci_ups', 'cmdb_ci_datacenter', 'Printer', 'Iets anders']
      .map((type) => [type, Object.values(drawn('cmdb', [thing('x', type)]).landscape.components)[0]?.kind]))
    expect(kinds).toEqual({
      cmdb_ci_linux_server: 'platform', cmdb_ci_db_mssql_instance: 'data', cmdb_ci_service: 'service', cmdb_ci_ip_switch: 'network', Laptop: 'workplace', Applicatie: 'application',
      cmdb_ci_ups: 'supply', cmdb_ci_datacenter: 'facility', Printer: 'device', 'Iets anders': 'device',
    })
    const gone = drawn('cmdb', [thing('old', 'Server', { properties: properties({ install_status: 'Retired' }) }), thing('new', 'Server', { properties: properties({ install_status: 'Installed', vendor: 'Dell', owned_by: 'Beheer' }) })])
    expect(gone.landscape.components).toEqual({ new: expect.objectContaining({ supplier: 'dell', owner: 'Beheer' }) })
    expect(gone.ledger.rows).toContainEqual(expect.objectContaining({ reason: 'not-in-use', count: 1 }))
  })
})

describe('a Backstage catalogue', () => {
  it('has dependencies of components, and groups and owners beside them', () => {
    const read = inventoryOf(readBackstage(dataText('backstage/backstage-entities.yaml'), 'backstage-entities.yaml'))
    const draft = draftOf(read, {}, {})
    expect(sum(draft)).toBe(holds(read))
    expect(bare(draft, 'example-grpc-api')).toEqual([{ on: 'example-website' }])
    expect(draft.landscape.components['example-website']).toMatchObject({ kind: 'application', tags: ['examples'], owner: 'guests' })
  })

  it('needs what it depends on or consumes', () => {
    const draft = drawn('backstage', [thing('site', 'Component'), thing('api', 'API'), thing('db', 'Resource', { properties: properties({ type: 'database' }) })], [link('consumesApis', 'site', 'api'), link('dependsOn', 'site', 'db')])
    expect(bare(draft, 'site')).toEqual([{ on: 'api' }, { on: 'db' }])
    expect(draft.landscape.components['db']?.kind).toBe('data')
  })
})

describe('a graph', () => {
  it('depends from source to target, where it has a direction', () => {
    const read = inventoryOf(readGraphml(dataText('graphml/nl-mail-suppliers_noord-oost.graphml'), 'nl-mail-suppliers_noord-oost.graphml'))
    const draft = draftOf(read, {}, {})
    expect([sum(draft), holds(read), Object.keys(draft.landscape.components).length]).toEqual([211 + 672, 211 + 672, 211])
    expect(faultsOf(draft.landscape)).toEqual([])
    const undirected = drawn('graph', [thing('a', 'node'), thing('b', 'node')], [link('edge', 'a', 'b', { directed: false })])
    expect([bare(undirected, 'a'), undirected.candidates.length]).toEqual([[], 1])
  })
})

describe('a table', () => {
  it('has our own fields, with the id it gave', () => {
    const draft = drawn('table', [
      thing('zs', 'component', { name: 'Zaaksysteem', properties: [['id', 'zaak.1'], ['kind', 'applicatie'], ['mtpd', 'P2D'], ['critical', 'ja'], ['people', '4200'], ['restart', 'PT2H'], ['availability', '3'], ['tags', 'rood'], ['tags', 'blauw'], ['owner', 'I&A'], ['Eigen kolom', 'x']] }),
      thing('idp', 'component', { name: 'Aanmelden', properties: [['kind', 'identity']] }), thing('ms', 'organisation', { name: 'Leverancier X', properties: [['jurisdiction', 'us']] }),
    ], [
      link('need', 'zs', 'idp', { properties: [['uitwijk:relation', 'need'], ['holdUp', 'PT4H'], ['without', '0.3']] }),
      link('supplier', 'idp', 'ms', { records: 0, properties: [['uitwijk:relation', 'supplier']] }),
    ])
    expect(draft.landscape).toMatchObject({
      organisations: { 'leverancier-x': { jurisdiction: 'US' } },
      components: {
        'zaak.1': {
          kind: 'application', tags: ['rood', 'blauw'], owner: 'I&A', restart: 'PT2H', classification: { availability: 3 }, service: { mtpd: 'P2D', critical: true, people: 4200 },
          needs: [{ on: 'aanmelden', holdUp: 'PT4H', without: 0.3, source: { confidence: 'medium' } }], origin: { properties: { 'Eigen kolom': 'x' } },
        },
        aanmelden: { kind: 'identity', supplier: 'leverancier-x' },
      },
    })
    expect(draft.landscape.components['zaak.1']?.origin?.properties).not.toHaveProperty('mtpd')
  })
})

describe('a fault tree', () => {
  const gate = (id: string, formula: string) => thing(id, 'gate', { properties: [['formula', formula]] })
  const events = ['a', 'b', 'c'].map((id) => thing(id, 'basic-event'))
  const under = (id: string, ...inputs: string[]) => inputs.map((input, i) => link('input', id, input, { id: `${id}:${i}`, records: 0 }))

  it('is turned around: what must fail becomes what must work', () => {
    const draft = drawn('fault-tree', [gate('top', 'or'), gate('both', 'and'), gate('two', 'atleast:2'), ...events],
      [...under('top', 'both', 'two'), ...under('both', 'a', 'b'), ...under('two', 'a', 'b', 'c')])
    expect([bare(draft, 'top'), bare(draft, 'both'), bare(draft, 'two')]).toEqual([[{ on: 'both' }, { on: 'two' }], [{ anyOf: ['a', 'b'] }], [{ atLeast: 2, of: ['a', 'b', 'c'] }]])
    expect(draft.landscape.components).toMatchObject({ top: { kind: 'service', service: {} }, both: { kind: 'process' }, a: { kind: 'platform' } })
    expect(draft.landscape.components['both']).not.toHaveProperty('service')
    const most = drawn('fault-tree', [gate('top', 'atleast:3'), ...events, thing('d', 'basic-event')], under('top', 'a', 'b', 'c', 'd'))
    expect(bare(most, 'top')).toEqual([{ atLeast: 2, of: ['a', 'b', 'c', 'd'] }])
  })

  it('counts an input twice that is there twice', () => {
    const draft = drawn('fault-tree', [gate('top', 'atleast:2'), ...events], under('top', 'a', 'a', 'b'))
    expect(bare(draft, 'top')).toEqual([{ atLeast: 2, of: ['a', 'a', 'b'] }])
  })

  it('of a real file is a landscape that can be read', () => {
    const read = inventoryOf(readOpenPsa(dataText('fault-trees/landscape03_apps40.xml'), 'landscape03_apps40.xml'))
    const draft = draftOf(read, {}, {})
    expect([faultsOf(draft.landscape), sum(draft)]).toEqual([[], holds(read)])
    expect(Object.values(draft.landscape.components).filter(({ service }) => service)).toHaveLength(1)
  })
})

describe('a file of ours that was changed elsewhere', () => {
  it('keeps what it says in our terms beside what was added', () => {
    const own = (id: string, more: Readonly<Record<string, string>> = {}) => thing(id, 'ApplicationComponent', { properties: properties({ 'uitwijk:is': 'component', 'uitwijk:id': `own.${id}`, 'uitwijk:kind': 'identity', ...more }) })
    const draft = drawn('archimate', [own('a', {
      'uitwijk:tags': '["x","y"]', 'uitwijk:restart': 'PT1H', 'uitwijk:service': '{"mtpd":"P1D","source":{"type":"contract","ref":"gone"},"moments":[{"name":"m","rrule":"nonsense","work":"PT1H","within":"P1D"}]}',
      'uitwijk:fallbacks': '{"hand":{"name":"Met de hand","needs":[{"on":"own.b","source":{"type":"contract","ref":"gone"}}],"source":{"type":"contract","ref":"gone"}},"lost":{"name":"L","needs":["nowhere"]},"odd":{"name":"O","covers":"nothing"}}',
    }), own('b'), thing('g', 'OrJunction', { properties: properties({ 'uitwijk:is': 'group', 'uitwijk:group': 'anyOf' }) }), thing('new', 'Node')], [
      link('Serving', 'g', 'a', { properties: properties({ 'uitwijk:relation': 'need', 'uitwijk:holdUp': 'PT8H' }) }),
      link('Serving', 'b', 'g', { properties: properties({ 'uitwijk:relation': 'need' }) }), link('Serving', 'new', 'g', { properties: properties({ 'uitwijk:relation': 'need' }) }),
    ])
    expect(Object.keys(draft.landscape.components)).toEqual(['own.a', 'own.b', 'new'])
    expect(draft.landscape.components['own.a']).toMatchObject({ kind: 'identity', tags: ['x', 'y'], restart: 'PT1H', service: { mtpd: 'P1D', moments: [] }, fallbacks: { hand: { name: 'Met de hand', needs: [{ on: 'own.b' }] } }, needs: [{ anyOf: ['own.b', 'new'], holdUp: 'PT8H' }] })
    expect(Object.keys(draft.landscape.components['own.a']?.fallbacks ?? {})).toEqual(['hand'])
    expect(faultsOf(draft.landscape)).toEqual([])
  })
})
