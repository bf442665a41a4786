import { describe, expect, it } from 'vitest'
import type { Element, Relation } from '../../../src/exchange/inventory.ts'
import type { Choices } from '../../../src/exchange/choices.ts'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { inventory, link, properties, thing } from './small-inventory.ts'

/** As the current export has it: ArchiMate types, with what it is in a property. */
const current = (id: string, type: string, role: string, more: Readonly<Record<string, string>> = {}) => thing(id, type, { properties: properties({ 'GEMMA type': role, ...more }) })
const pakket = (id: string, more = {}) => current(id, 'ApplicationComponent', 'Pakket', more)
const versie = (id: string, more = {}) => current(id, 'ApplicationComponent', 'Pakketversie', more)
const component = (id: string) => current(id, 'ApplicationComponent', 'Referentiecomponent')
const leverancier = (id: string) => current(id, 'BusinessActor', 'Leverancier')
const gemeente = (id: string) => current(id, 'BusinessActor', 'Gemeente')
const koppeling = (source: string, target: string, more: Readonly<Record<string, string>> = {}) => link('Flow', source, target, { properties: properties({ 'GEMMA type': 'Koppeling', ...more }) })

const drawn = (elements: Element[], relations: Relation[], choices: Choices = {}) => draftOf(inventory(elements, relations), choices, {})
const bare = (draft: ReturnType<typeof drawn>, id: string): unknown =>
  JSON.parse(JSON.stringify(draft.landscape.components[id]?.needs ?? [], (key, value: unknown) => (key === 'source' || key === 'description' ? undefined : value)))
const reasons = ({ ledger }: ReturnType<typeof drawn>, what: string) => ledger.rows.filter((row) => row.what === what).flatMap(({ reason, count }) => Array.from({ length: count }, () => reason)).sort()

describe('a package', () => {
  it('is needed where it is used, and not where it would be suitable', () => {
    const draft = drawn([pakket('Suite'), component('Zaken'), component('Mail')], [
      link('Specialization', 'Suite', 'Zaken', { name: 'wordt gebruikt voor' }), link('Specialization', 'Suite', 'Mail', { name: 'Is geschikt voor' }),
    ])
    expect([bare(draft, 'zaken'), bare(draft, 'mail')]).toEqual([[{ on: 'suite' }], []])
    expect(reasons(draft, 'relation')).toEqual(['need', 'suitability'])
  })

  it('is what is needed also when the relation is drawn the other way', () => {
    const draft = drawn([pakket('Suite'), component('Zaken')], [link('Association', 'Zaken', 'Suite', { name: 'wordt gebruikt voor' })])
    expect([bare(draft, 'zaken'), bare(draft, 'suite')]).toEqual([[{ on: 'suite' }], []])
  })

  it('may share its place with others: then someone must say whether all are needed', () => {
    const draft = drawn([pakket('A'), pakket('B'), component('Zaken')], ['A', 'B'].map((id) => link('Specialization', id, 'Zaken', { name: 'wordt gebruikt voor' })))
    expect(draft.questions).toMatchObject([{ about: 'realizers', name: 'Zaken', members: ['A', 'B'] }])
  })

  it('runs as its version, in the old and in the new design, and comes from the same supplier', () => {
    for (const relation of [link('Specialization', 'v1', 'Suite'), link('Specialization', 'Suite', 'v1'), link('Association', 'v1', 'Suite', { name: 'is versie van' })]) {
      const draft = drawn([pakket('Suite'), versie('v1'), leverancier('Maker')], [relation, link('Association', 'Maker', 'Suite', { name: 'levert' })])
      expect(bare(draft, 'suite')).toEqual([{ on: 'v1' }])
      expect(draft.landscape.components).toMatchObject({ suite: { supplier: 'maker' }, v1: { supplier: 'maker' } })
    }
  })

  it('that is planned or phased out is no part of the landscape, unless asked for', () => {
    const parts = [versie('oud', { 'Gebruik status': 'Uitgefaseerd' }), versie('straks', { 'Gebruik status': 'Gepland' }), versie('nu', { 'Gebruik status': 'Uit te faseren' }), component('Zaken')]
    const relations = ['oud', 'straks', 'nu'].map((id) => link('Specialization', id, 'Zaken', { name: 'wordt gebruikt voor' }))
    const draft = drawn(parts, relations)
    expect(Object.keys(draft.landscape.components)).toEqual(['nu', 'zaken'])
    expect([reasons(draft, 'element'), reasons(draft, 'relation')]).toEqual([['component', 'component', 'not-in-use', 'not-in-use'], ['need', 'not-in-use', 'not-in-use']])
    expect(Object.keys(drawn(parts, relations, { elements: { 'Pakketversie/not-in-use': 'application' } }).landscape.components)).toHaveLength(4)
    const row = drawn([versie('v'), component('Zaken')], [link('Specialization', 'v', 'Zaken', { name: 'wordt gebruikt voor', properties: properties({ 'Gebruik status': 'Gepland' }) })])
    expect([bare(row, 'zaken'), reasons(row, 'relation')]).toEqual([[], ['not-in-use']])
  })

  it('is tagged with who uses it, and with being of someone else', () => {
    const draft = drawn([pakket('Suite', { 'Extern pakket': 'Ja' }), gemeente('Voorbeeldstad')], [link('Serving', 'Suite', 'Voorbeeldstad', { name: 'gebruikt door' })])
    expect(draft.landscape.components).toEqual({ suite: expect.objectContaining({ kind: 'application', tags: ['Voorbeeldstad', 'Extern pakket'] }) })
  })
})

describe('a supplier', () => {
  it('is the organisation of what it delivers, and so is an actor that is said to deliver', () => {
    const draft = drawn([leverancier('Maker'), thing('Huis', 'BusinessActor'), thing('Balie', 'BusinessActor'), pakket('A'), pakket('B')],
      [link('Association', 'Maker', 'A', { name: 'levert' }), link('Association', 'Huis', 'B', { name: 'is eigenaar van' })])
    expect(draft.landscape.organisations).toMatchObject({ maker: { name: 'Maker' }, huis: { name: 'Huis' } })
    expect(draft.landscape.components).toMatchObject({ balie: { kind: 'team' }, a: { supplier: 'maker' }, b: { supplier: 'huis' } })
    expect(draft.suppliers).toMatchObject([{ name: 'Huis', id: 'huis', components: 1, confirmed: false }, { name: 'Maker' }])
  })

  it('stands beside another one as a candidate', () => {
    const draft = drawn([leverancier('A'), leverancier('B'), pakket('P')], ['B', 'A'].map((id) => link('Association', id, 'P', { name: 'levert' })))
    expect(draft.landscape.components).toMatchObject({ p: { supplier: 'a' } })
    expect(draft.candidates).toEqual([{ dependent: 'p', on: 'b', type: 'Association', name: 'levert' }])
  })

  it('is taken from a property where it stands only there', () => {
    const draft = drawn([thing('a', 'ApplicationComponent', { properties: properties({ Leverancier: 'Onbekend B.V.' }) }), thing('b', 'ApplicationComponent', { properties: properties({ Leverancier: 'onbekend bv' }) })], [])
    expect(draft.landscape.organisations).toMatchObject({ 'onbekend-b.v': { name: 'Onbekend B.V.' } })
    expect(draft.landscape.components).toMatchObject({ a: { supplier: 'onbekend-b.v' }, b: { supplier: 'onbekend-b.v' } })
  })
})

describe('a connection', () => {
  const two = [pakket('A'), pakket('B'), pakket('Bus', { 'Object ID': 'bus-key' })]
  const soft = { without: 0.5, holdUp: 'P1D' }
  const both = (more: Readonly<Record<string, string>>) => {
    const draft = drawn(two, [koppeling('A', 'B', more)])
    return [bare(draft, 'a'), bare(draft, 'b')]
  }

  it('goes the way it says', () => {
    expect(both({ Richting: 'left_to_right' })).toEqual([[], [{ on: 'a', ...soft }]])
    expect(both({ Richting: 'right_to_left' })).toEqual([[{ on: 'b', ...soft }], []])
    expect(both({ Richting: 'bidirection' })).toEqual([[{ on: 'b', ...soft }], [{ on: 'a', ...soft }]])
    expect(both({})).toEqual([[], [{ on: 'a', ...soft }]])
  })

  it('both ways counts as a need also where one way was known already', () => {
    const draft = drawn(two, [koppeling('A', 'B', { Richting: 'bidirection' }), link('Serving', 'A', 'B')])
    expect(reasons(draft, 'relation')).toEqual(['need', 'need'])
  })

  it('of which nobody knows the way is left to decide on', () => {
    const draft = drawn(two, [koppeling('A', 'B', { Richting: 'unknown' })])
    expect(draft.relationClasses).toMatchObject([{ id: 'Flow/Koppeling/richting onbekend', treatment: 'candidate' }])
    expect(draft.candidates).toHaveLength(1)
  })

  it('needs what it runs through as much as where it comes from', () => {
    expect(both({ Intermediair: 'Bus', 'Intermediair ID': 'bus-key' })[1]).toEqual([{ allOf: ['a', 'bus'], ...soft }])
    expect(both({ Intermediair: 'bus' })[1]).toEqual([{ allOf: ['a', 'bus'], ...soft }])
    expect(drawn(two, [koppeling('A', 'B', { Intermediair: 'Nergens' })]).landscape.components['b']?.needs).toMatchObject([{ on: 'a', description: 'Nergens' }])
  })

  it('that was planned or ended does not count', () => {
    expect(both({ Status: 'Gepland' })).toEqual([[], []])
  })

  it('is understood alike in the tables of the catalogue', () => {
    const draft = drawn([thing('A', 'Pakketversie'), thing('B', 'Pakketversie')], [link('Koppeling', 'A', 'B', { properties: properties({ Richting: 'right_to_left' }) })])
    expect(bare(draft, 'a')).toEqual([{ on: 'b', ...soft }])
    expect(draft.relationClasses[0]?.id).toBe('Flow/Koppeling')
  })
})
