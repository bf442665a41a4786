import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readAmeff } from '../../../src/exchange/archimate/ameff.ts'
import { readArchi } from '../../../src/exchange/archimate/archi.ts'
import type { Draft } from '../../../src/exchange/draft.ts'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { outlineOf } from '../../../src/exchange/mapping/outline.ts'
import { dataText, inventoryOf } from '../taken.ts'
import { inventory, link, thing } from './small-inventory.ts'
import { faultsOf } from './sound.ts'

const gemma = inventoryOf(readAmeff(gunzipSync(readFileSync(new URL('../../data/exchange/ameff/GEMMA_release_2026-06-30.ameff.xml.gz', import.meta.url))).toString('utf8'), 'GEMMA_release_2026-06-30.ameff.xml'))
const archisurance = inventoryOf(readArchi(dataText('archimate/Archisurance_v5.archimate'), 'Archisurance_v5.archimate'))

/** How many relations there are in the classes with these ids. */
const countOf = ({ relationClasses }: Draft, ...ids: string[]) => relationClasses.reduce((sum, { id, count }) => (ids.includes(id) ? sum + count : sum), 0)
const endingIn = ({ relationClasses }: Draft, end: string) => relationClasses.filter(({ id }) => id.endsWith(end)).reduce((sum, { count }) => sum + count, 0)
/** Records with a reason in the ledger. */
const told = ({ ledger }: Draft, reason: string, what = 'relation') => ledger.rows.reduce((sum, row) => (row.what === what && row.reason === reason ? sum + row.count : sum), 0)
const needsOf = ({ landscape }: Draft, id: string) => landscape.components[id]?.needs

describe('the GEMMA model', () => {
  const draft = draftOf(gemma, {}, { date: '2026-11-30' })

  it('is understood relation by relation: which are dependencies, and which are not', () => {
    expect({ serving: countOf(draft, 'Serving'), realization: countOf(draft, 'Realization'), assignment: countOf(draft, 'Assignment') }).toEqual({ serving: 543, realization: 423, assignment: 84 })
    expect({ flow: countOf(draft, 'Flow'), triggering: countOf(draft, 'Triggering') }).toEqual({ flow: 200, triggering: 62 })
    expect({ wholePart: countOf(draft, 'Composition', 'Aggregation'), access: countOf(draft, 'Access', 'Access/read', 'Access/write') }).toEqual({ wholePart: 92, access: 26 })
    expect({
      motivation: endingIn(draft, '/motivation') + countOf(draft, 'Influence'), classification: endingIn(draft, '/classification'), associations: countOf(draft, 'Association'),
      specialisation: countOf(draft, 'Specialization'), annotations: countOf(draft, 'Association/on-relation'),
    }).toEqual({ motivation: 2317, classification: 1629, associations: 676, specialisation: 201, annotations: 4 })
  })

  it('adds up to what the file holds', () => {
    expect([draft.ledger.elements, draft.ledger.relations]).toEqual([3006, 6257])
    expect(draft.ledger.rows.reduce((sum, { count }) => sum + count, 0)).toBe(3006 + 6257)
    expect(told(draft, 'motivation', 'element')).toBe(525 + 106 + 60 + 33 + 32 + 26 + 6 + 2)
  })

  it('gives a landscape that can be read, with keys and scores of its elements', () => {
    expect(faultsOf(draft.landscape)).toEqual([])
    const zaak = Object.values(draft.landscape.components).find(({ name, origin }) => name === 'Zaakregistratiecomponent' && origin?.properties?.['GEMMA type'] === 'Referentiecomponent')
    expect(zaak).toMatchObject({ kind: 'application', classification: { availability: 2, integrity: 2, confidentiality: 2, bbn: 2 }, origin: { import: draft.importId, type: 'ApplicationComponent', properties: { 'GEMMA type': 'Referentiecomponent' } } })
    expect(zaak?.origin?.key).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('can be taken in part: what a process rests on', () => {
    const { starts, views, folders } = outlineOf(gemma)
    expect([views.length > 100, folders.length > 0, starts.length > 100]).toEqual([true, true, true])
    const [first] = starts
    const around = draftOf(gemma, { part: { around: { ids: [first!.id], depth: null } } }, {})
    expect(Object.keys(around.landscape.components)).toHaveLength(first!.restsOn + 1)
    expect(around.ledger.rows.reduce((sum, { count }) => sum + count, 0)).toBe(3006 + 6257)
    const one = draftOf(gemma, { part: { around: { ids: [first!.id], depth: 1 } } }, {})
    expect(Object.keys(one.landscape.components).length).toBeLessThan(first!.restsOn + 1)
    expect(told(one, 'not-chosen', 'element')).toBeGreaterThan(told(around, 'not-chosen', 'element'))
  })
})

describe('the Archisurance model', () => {
  it('has as many hard and soft dependencies as the notes say', () => {
    const draft = draftOf(archisurance, {}, {})
    expect(countOf(draft, 'Serving', 'Realization', 'Assignment')).toBe(68)
    expect(countOf(draft, 'Flow', 'Triggering')).toBe(46)
  })
})

describe('a relation in ArchiMate', () => {
  const a = thing('a', 'ApplicationComponent')
  const b = thing('b', 'ApplicationComponent')
  const needs = (type: string, rest = {}) => {
    const draft = draftOf(inventory([a, b], [link(type, 'a', 'b', rest)]), {}, {})
    const of = (id: string) => needsOf(draft, id)?.map((need) => (typeof need === 'string' ? need : { ...need, source: undefined }))
    return { a: of('a'), b: of('b') }
  }

  it('makes the dependent need what it rests on', () => {
    for (const type of ['Serving', 'Realization', 'Assignment']) expect(needs(type)).toEqual({ a: undefined, b: [{ on: 'a' }] })
    expect(needs('Composition')).toEqual({ a: [{ on: 'b' }], b: undefined })
    expect(needs('Aggregation')).toEqual({ a: [{ on: 'b', without: 0.5 }], b: undefined })
    expect(needs('Flow')).toEqual({ a: undefined, b: [{ on: 'a', holdUp: 'P1D', without: 0.5 }] })
    expect(needs('Triggering')).toEqual({ a: undefined, b: [{ on: 'a', without: 0.5 }] })
  })

  it('tells reading from writing', () => {
    expect(needs('Access', { access: 'read' })).toEqual({ a: [{ on: 'b' }], b: undefined })
    expect(needs('Access', { access: 'write' })).toEqual({ a: undefined, b: [{ on: 'a', holdUp: 'P1D', without: 0.5 }] })
    expect(needs('Access', { access: 'read-write' })).toEqual({ a: [{ on: 'b' }], b: [{ on: 'a', holdUp: 'P1D', without: 0.5 }] })
    expect(needs('Access', { access: 'access' })).toEqual({ a: [{ on: 'b', without: 0.5 }], b: undefined })
  })

  it('says nothing of dependence when it is about kinds, aims or nothing in particular', () => {
    for (const type of ['Specialization', 'Association', 'Influence']) expect(needs(type)).toEqual({ a: undefined, b: undefined })
    const draft = draftOf(inventory([a, thing('aim', 'Goal')], [link('Realization', 'a', 'aim')]), {}, {})
    expect(Object.keys(draft.landscape.components)).toEqual(['a'])
    expect(told(draft, 'motivation')).toBe(1)
  })

  it('is marked as an assumption where its numbers are ours', () => {
    const draft = draftOf(inventory([a, b, thing('c', 'Node')], [link('Flow', 'a', 'b'), link('Assignment', 'c', 'b')]), {}, {})
    expect(needsOf(draft, 'b')).toMatchObject([
      { source: { type: 'register', ref: draft.importId, note: 'Flow', confidence: 'low' } }, { source: { note: 'Assignment', confidence: 'medium' } },
    ])
  })

  it('counts once when several say the same: the hardest', () => {
    const draft = draftOf(inventory([a, b], [link('Flow', 'a', 'b'), link('Serving', 'a', 'b'), link('Serving', 'a', 'b', { id: 'again' })]), {}, {})
    expect(needsOf(draft, 'b')).toMatchObject([{ on: 'a', source: { note: 'Serving' } }])
    expect([told(draft, 'need'), told(draft, 'same')]).toEqual([1, 2])
  })

  it('is put to someone where it may be a need: between components of which neither needs the other, each pair once', () => {
    const asked = (...links: ReturnType<typeof link>[]) => {
      const { landscape, importId } = draftOf(inventory([a, b, thing('c', 'Node'), thing('aim', 'Goal')], links), {}, {})
      return landscape.imports?.[importId]?.candidates
    }
    const named = link('Association', 'a', 'b', { id: 'named', name: ' gebruikt ' })
    expect(asked(named, link('Association', 'c', 'b'), link('Association', 'a', 'aim'))).toEqual([
      { dependent: 'a', on: 'b', type: 'Association', name: 'gebruikt' }, { dependent: 'c', on: 'b', type: 'Association' }])
    expect(asked(link('Association', 'b', 'a'), link('Association', 'a', 'b', { id: 'other' }))).toEqual([{ dependent: 'a', on: 'b', type: 'Association' }])
    expect(asked(named, link('Serving', 'a', 'b'))).toBeUndefined()
  })

  it('can be taken otherwise', () => {
    const both = inventory([a, b], [link('Serving', 'a', 'b'), link('Association', 'a', 'b')])
    expect(needsOf(draftOf(both, { relations: { Serving: 'soft' } }, {}), 'b')).toMatchObject([{ on: 'a', without: 0.5 }])
    expect(needsOf(draftOf(both, { relations: { Association: 'hard' } }, {}), 'a')).toMatchObject([{ on: 'b' }])
    const off = draftOf(both, { relations: { Serving: 'ignore' } }, {})
    expect([told(off, 'switched-off'), told(off, 'candidate'), off.candidates]).toEqual([1, 1, [{ dependent: 'a', on: 'b', type: 'Association', name: '' }]])
    expect(draftOf(both, { relations: { Serving: 'candidate' } }, {}).candidates).toContainEqual({ dependent: 'b', on: 'a', type: 'Serving', name: '' })
    expect(draftOf(both, { elements: { ApplicationComponent: 'platform' } }, {}).landscape.components['a']?.kind).toBe('platform')
  })
})

describe('what groups', () => {
  it('becomes a tag on what is in it', () => {
    const draft = draftOf(inventory([thing('Sociaal', 'Grouping'), thing('a', 'ApplicationComponent'), thing('Kaal', 'Grouping')],
      [link('Aggregation', 'Sociaal', 'a'), link('Aggregation', 'Kaal', 'Sociaal')]), {}, {})
    expect(draft.landscape.components).toMatchObject({ a: { tags: ['Sociaal'] } })
    expect(Object.keys(draft.landscape.components)).toEqual(['a'])
    const part = draftOf(inventory([thing('Sociaal', 'Grouping'), thing('a', 'ApplicationComponent'), thing('n', 'Node')], [link('Aggregation', 'Sociaal', 'a')]), { part: { types: ['Node'] } }, {})
    expect([told(part, 'not-chosen', 'element'), told(part, 'not-chosen'), told(part, 'tag')]).toEqual([2, 1, 0])
    expect([told(draft, 'tag', 'element'), told(draft, 'classification', 'element'), told(draft, 'tag'), told(draft, 'classification')]).toEqual([1, 1, 1, 1])
  })
})

describe('scores of availability, integrity and confidentiality', () => {
  it('are read from words and figures, one by one or together', () => {
    const scores = (...properties: [string, string][]) => draftOf(inventory([thing('a', 'ApplicationComponent', { properties })]), {}, {}).landscape.components['a']?.classification
    expect(scores(['BIV score BBN', '123'])).toEqual({ availability: 1, integrity: 2, confidentiality: 3 })
    expect(scores(['Beschikbaarheid', '3 : grote schade'], ['BBN', 'BBN 2'])).toEqual({ availability: 3, bbn: 2 })
    expect(scores(['Beschikbaarheid', 'Hoog'], ['Vertrouwelijkheid', 'laag'])).toEqual({ availability: 3, confidentiality: 1 })
    expect(scores(['Beschikbaarheid', '24 uur per dag'], ['Integriteit', '12'], ['Beschikbaarheid (belangrijkste reden)', '3'])).toBeUndefined()
  })
})

describe('an unknown type', () => {
  it('is told and not guessed at', () => {
    const draft = draftOf(inventory([thing('x', 'Bogus1'), thing('a', 'Node')], [link('Bogus2', 'a', 'a', { target: 'x' })]), {}, {})
    expect(Object.keys(draft.landscape.components)).toEqual(['a'])
    expect(draft.ledger.rows.filter(({ fate }) => fate === 'unreadable').map(({ type, reason }) => [type, reason])).toEqual([['Bogus1', 'unknown-type'], ['Bogus2', 'unknown-type']])
  })
})
