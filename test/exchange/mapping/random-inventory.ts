import fc, { type Arbitrary } from 'fast-check'
import { TREATMENTS, type Choices } from '../../../src/exchange/choices.ts'
import type { Element, Inventory, Property, Relation, Vocabulary } from '../../../src/exchange/inventory.ts'
import { understood } from '../../../src/exchange/mapping/understood.ts'
import { KINDS } from '../../../src/model/kinds.ts'

const VOCABULARIES: readonly Vocabulary[] = ['archimate', 'cmdb', 'backstage', 'graph', 'table', 'fault-tree']

const ELEMENT_TYPES: Readonly<Record<Vocabulary, readonly string[]>> = {
  archimate: ['ApplicationComponent', 'BusinessProcess', 'BusinessService', 'BusinessActor', 'Grouping', 'Constraint', 'AndJunction', 'OrJunction', 'Junction', 'DataObject', 'Node', 'Bogus',
    'Pakket', 'Pakketversie', 'Leverancier', 'Referentiecomponent', 'Gemeente', '__proto__'],
  cmdb: ['cmdb_ci_server', 'cmdb_ci_service', 'Applicatie', 'Supplier', 'constructor'],
  backstage: ['Component', 'API', 'Resource', 'System', 'Group', 'User', 'Odd'],
  graph: ['node', 'server', 'Leverancier', ''],
  table: ['component', 'organisation'],
  'fault-tree': ['gate', 'basic-event', 'house-event'],
}
const RELATION_TYPES: Readonly<Record<Vocabulary, readonly string[]>> = {
  archimate: ['Serving', 'Realization', 'Assignment', 'Composition', 'Aggregation', 'Flow', 'Triggering', 'Access', 'Association', 'Specialization', 'Influence', 'Koppeling', 'Bogus'],
  cmdb: ['Depends on::Used by', 'Used by::Depends on', 'Contains::Contained by', 'Owned by', 'Odd'],
  backstage: ['dependsOn', 'providesApis', 'system', 'owner', 'odd'],
  graph: ['edge', 'supplier', 'related to', ''],
  table: ['need', 'supplier', 'parent'],
  'fault-tree': ['input'],
}
const NAMES = ['levert', 'wordt gebruikt voor', 'is geschikt voor', 'gebruikt door', 'gerealiseerd met', 'is versie van', '', 'Zaak']
const PROPERTIES: readonly Property[] = [
  ['Object ID', 'k1'], ['Object ID', 'k2'], ['Richting', 'right_to_left'], ['Richting', 'bidirection'], ['Richting', 'unknown'], ['Intermediair', 'e1'], ['Gebruik status', 'Gepland'],
  ['Leverancier', 'Microsoft Ireland'], ['Leverancier', 'Onbekend BV'], ['Beschikbaarheid', '3'], ['BIV score BBN', '123'], ['junction', 'or'], ['formula', 'and'], ['formula', 'atleast:2'], ['formula', 'or'],
  ['__proto__', 'x'], ['constructor', 'x'], ['holdUp', 'PT4H'], ['holdUp', 'soon'], ['without', '0.3'], ['without', '9'], ['kind', 'data'], ['mtpd', 'P1D'], ['critical', 'true'], ['tags', 'a'],
  ['jurisdiction', 'nl'], ['uitwijk:relation', 'need'], ['uitwijk:is', 'group'], ['uitwijk:group', 'anyOf'], ['uitwijk:kind', 'data'], ['uitwijk:id', 'own-id'], ['uitwijk:relation', 'supplier'],
  ['uitwijk:service', '{"mtpd":"P1D","moments":[]}'], ['uitwijk:fallbacks', '{"a":{"name":"A","covers":"nothing","needs":["nowhere"]}}'], ['uitwijk:source', '{"type":"contract","ref":"gone"}'],
]

const text = fc.oneof(fc.constantFrom('Zaaksysteem', 'zaak systeem', 'E-mail', 'é', '', '2024', '__proto__', 'a-2', 'a'), fc.string({ maxLength: 5 }))
const some = fc.array(fc.constantFrom(...PROPERTIES), { maxLength: 4 })
const records = fc.constantFrom(1, 1, 1, 0, 3)

/** An inventory of any vocabulary, with all that goes wrong in real ones: ends that are not there, names that are the same, relations on relations. */
export const inventories: Arbitrary<Inventory> = fc.constantFrom(...VOCABULARIES).chain((vocabulary) => {
  const elements = fc.array(fc.record({ type: fc.constantFrom(...ELEMENT_TYPES[vocabulary]), name: text, properties: some, records, folder: fc.constantFrom([], ['A'], ['A', 'B'], ['C']) }), { maxLength: 9 })
  const end = fc.oneof({ weight: 9, arbitrary: fc.nat(8).map((n) => `e${n}`) }, { weight: 1, arbitrary: fc.nat(5).map((n) => `r${n}`) })
  const relations = fc.array(fc.record({
    type: fc.constantFrom(...RELATION_TYPES[vocabulary]), source: end, target: end, name: fc.constantFrom(...NAMES), properties: some, records,
    access: fc.constantFrom('read', 'write', 'read-write', 'access'),
  }, { requiredKeys: ['type', 'source', 'target', 'properties', 'records'] }), { maxLength: 14 })
  return fc.tuple(elements, relations, fc.nat(3)).map(([elements, relations, lost]): Inventory => ({
    format: 'table', vocabulary, dialect: 'random', file: 'random.xml', name: 'Random',
    elements: elements.map((one, i): Element => ({ ...one, id: `e${i}`, line: i })),
    relations: relations.map((one, i) => ({ ...one, id: `r${i}`, line: i }) as Relation),
    views: [{ id: 'v', name: 'V', shows: ['e0', 'e1', 'e2', 'r0'] }], unreadable: lost ? [{ what: 'relation', type: 'Serving', reason: 'dangling', count: lost }] : [], problems: [],
  }))
})

/** Choices that may or may not have to do with an inventory: any treatment for any class, and any part. */
export const choicesFor = (inventory: Inventory): Arbitrary<Choices> => {
  const { items, links } = understood(inventory, {})
  const classes = (ids: readonly string[], values: readonly string[]) => fc.dictionary(fc.constantFrom('nothing', ...ids), fc.constantFrom(...values), { maxKeys: 4 })
  const party = fc.record({ jurisdiction: fc.constantFrom('NL', 'US', null, 'x'), owner: fc.oneof(fc.constant(null), fc.record({ name: text, jurisdiction: fc.constantFrom('US', null) })) })
  return fc.record({
    relations: classes(links.map(({ rule }) => rule.class), TREATMENTS), elements: classes(items.map(({ rule }) => rule.class), [...KINDS, 'organisation', 'tag', 'gate', 'ignore']),
    answers: fc.dictionary(fc.constantFrom(...['e0', 'e1', 'e2', 'k1'].flatMap((key) => [`realizers/${key}`, `redundancy/${key}`])), fc.constantFrom('any', 'choice', 'odd'), { maxKeys: 3 }),
    part: fc.record({
      views: fc.constantFrom([], ['v'], ['none']), folders: fc.constantFrom([], ['A'], ['A/B']), types: fc.constantFrom([], ['ApplicationComponent', 'node']),
      around: fc.record({ ids: fc.constantFrom([], ['e0'], ['e1', 'e2']), depth: fc.constantFrom(null, 0, 1) }),
    }, { requiredKeys: [] }),
    suppliers: fc.dictionary(fc.constantFrom(...items.map(({ element }) => element.name), 'Microsoft Ireland'), party, { maxKeys: 3 }),
  }, { requiredKeys: [] }) as Arbitrary<Choices>
}

export interface Case { inventory: Inventory; choices: Choices }
export const cases: Arbitrary<Case> = inventories.chain((inventory) => choicesFor(inventory).map((choices) => ({ inventory, choices })))
