import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmeff } from '../../../src/exchange/archimate/ameff.ts'
import { isElementType, isRelationType } from '../../../src/exchange/archimate/types.ts'
import { foreignProperties } from '../../../src/exchange/own/own-properties.ts'
import { writeLandscape } from '../../../src/exchange/write/index.ts'
import type { Component, Landscape } from '../../../src/model/landscape.ts'
import { inventoryOf } from '../taken.ts'
import { example } from './example.ts'
import { richLandscapes } from './rich-landscapes.ts'

const small = (components: Landscape['components'], more: Partial<Landscape> = {}): Landscape => ({ format: 'uitwijk-landscape/1', name: 'Stad', components, ...more })
const textOf = (landscape: Landscape) => writeLandscape(landscape, 'ameff')[0]?.content ?? ''
const read = (landscape: Landscape) => inventoryOf(readAmeff(textOf(landscape), 'x.xml'))
const relationsOf = (landscape: Landscape) => read(landscape).relations.map(({ type, source, target, access, name }) => [type, source, target, access ?? name])

describe('an ArchiMate model', () => {
  it('has its blocks, and what stands in each thing, in the order of the schema', () => {
    const text = textOf(example())
    const order = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name)
    expect(order(/^ {2}<(\w+)/gm)).toEqual(['name', 'documentation', 'properties', 'elements', 'relationships', 'propertyDefinitions'])
    for (const [, inside] of text.matchAll(/<(?:element|relationship) [^>]*>([^]*?)<\/(?:element|relationship)>/g))
      expect([...(inside as string).matchAll(/^ {6}<(\w+)/gm)].map(([, name]) => name).join()).toMatch(/^(name)?,?(documentation)?,?(properties)?$/)
  })

  it('has valid and unique ids, types that exist and references that lead somewhere, whatever the landscape', () => fc.assert(fc.property(richLandscapes, (landscape) => {
    const text = textOf(landscape)
    const ids = [...text.matchAll(/ identifier="([^"]*)"/g)].map(([, id]) => id as string)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/)
    for (const [, id] of text.matchAll(/ (?:source|target|propertyDefinitionRef)="([^"]*)"/g)) expect(ids).toContain(id)
    const { elements, relations } = read(landscape)
    expect(elements.filter(({ type }) => !isElementType(type))).toEqual([])
    expect(relations.filter(({ type }) => !isRelationType(type))).toEqual([])
  }), { numRuns: 60 }))

  it('says in its own words what needs what: serving, reading and writing of data, and an association where neither can be', () => {
    expect(relationsOf(small({
      web: { name: 'Web', kind: 'application', needs: ['data', 'net'] }, data: { name: 'D', kind: 'data', needs: ['net', 'more'] }, more: { name: 'M', kind: 'data' }, net: { name: 'N', kind: 'network' },
    }))).toEqual([
      ['Access', 'component-web', 'component-data', 'read'], ['Serving', 'component-net', 'component-web', undefined],
      ['Access', 'component-net', 'component-data', 'write'], ['Association', 'component-more', 'component-data', undefined],
    ])
  })

  it('has junctions for groups, and suppliers and owners as business actors', () => {
    const { elements, relations } = read(small({
      web: { name: 'Web', kind: 'application', supplier: 'b', needs: [{ anyOf: ['a', { allOf: ['a', 'web'] }] }] }, a: { name: 'A', kind: 'platform' },
    }, { organisations: { b: { name: 'Bedrijf', parent: 'c' }, c: { name: 'Concern' } } }))
    expect(elements.map(({ type, name }) => [type, name])).toEqual([
      ['ApplicationComponent', 'Web'], ['Node', 'A'], ['BusinessActor', 'Bedrijf'], ['BusinessActor', 'Concern'], ['OrJunction', '1/2'], ['AndJunction', '2/2'],
    ])
    expect(relations.map(({ type, name }) => name ?? type)).toEqual(['Serving', 'Serving', 'Serving', 'Serving', 'Serving', 'levert', 'is eigenaar van'])
    expect(relations.slice(5).map(({ source, target }) => [source, target])).toEqual([['organisation-b', 'component-web'], ['organisation-c', 'organisation-b']])
  })

  describe('of what came from a model', () => {
    const came = (origin: Partial<NonNullable<Component['origin']>>, format = 'archimate') => read(small(
      { a: { name: 'A', kind: 'application', origin: { import: 'gemma', ...origin } }, b: { name: 'B', kind: 'application' } }, { imports: { gemma: { file: 'g', format } } },
    )).elements[0]

    it('has the id, type, key and properties it had there, repeated ones too', () => {
      const element = came({ id: 'id-12', key: 'K', type: 'ApplicationFunction', properties: { Toelichting: ['een', 'twee\nregels'], 'GEMMA type': 'Referentiecomponent', Specialization: 'S' } })
      expect(element).toMatchObject({ id: 'id-12', type: 'ApplicationFunction', name: 'A' })
      expect(foreignProperties(element?.properties ?? [])).toEqual([
        ['Object ID', 'K'], ['Toelichting', 'een'], ['Toelichting', 'twee\nregels'], ['GEMMA type', 'Referentiecomponent'], ['Specialization', 'S'],
      ])
    })
    it('has another id or type where the one it had cannot be', () => {
      expect(came({ id: '12' })).toMatchObject({ id: 'id-12' })
      expect(came({ id: '12 b', type: 'cmdb_ci_server' })).toMatchObject({ id: 'component-a', type: 'ApplicationComponent' })
      expect(came({ id: 'component-b' })).toMatchObject({ id: 'component-b' })
    })
    it('has no key that models do not know', () => expect(foreignProperties(came({ key: 'K' }, 'topdesk')?.properties ?? [])).toEqual([]))
    it('gives Archi its specialisation by the id that Archi looks for', () => {
      const text = textOf(small({ a: { name: 'A', kind: 'data', origin: { import: 'm', properties: { Specialization: 'S' } } } }, { imports: { m: { file: 'm', format: 'ameff' } } }))
      expect(text).toContain('<property propertyDefinitionRef="specialization">')
      expect(text).toContain('<propertyDefinition identifier="specialization" type="string">')
    })
  })
})
