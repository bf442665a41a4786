import { describe, expect, it } from 'vitest'
import { readAmeff } from '../../../src/exchange/archimate/ameff.ts'
import type { Element, Inventory, Property } from '../../../src/exchange/inventory.ts'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { openForeign } from '../../../src/exchange/opening/open.ts'
import { foreignProperties } from '../../../src/exchange/own/own-properties.ts'
import { writeLandscape } from '../../../src/exchange/write/index.ts'
import { dataFile } from '../archimate/samples.ts'
import { bytesOf } from '../refusals.ts'
import { inventoryOf } from '../taken.ts'

function opened(path: string, bytes: Uint8Array): Inventory {
  const result = openForeign([{ path, bytes }])
  if (result.kind !== 'inventory') throw new Error(JSON.stringify(result).slice(0, 1000))
  return result.inventory
}
/** Properties in an order that does not tell where each stood: a landscape keeps repeated keys together. */
const sorted = (properties: readonly Property[]) => properties.map((property) => JSON.stringify(property)).sort()
const told = ({ type, name, documentation = '', properties }: Element) =>
  ({ type, name: name.replace(/\s+/g, ' '), documentation, properties: sorted(foreignProperties(properties)) })

describe.each(['archimate/Archisurance_v5.archimate', 'ameff/GEMMA_release_2026-06-30.ameff.xml.gz'])('%s, imported and written as a model again', (path) => {
  const model = opened(path, dataFile(path))
  const { landscape } = draftOf(model, {}, {})
  const text = writeLandscape(landscape, 'ameff')[0]?.content ?? ''

  it('has each thing that became a component, with its id, type, name, documentation and properties', () => {
    const there = new Map(model.elements.map((element) => [element.id, element]))
    const back = inventoryOf(readAmeff(text, 'x.xml')).elements.filter(({ type }) => !type.endsWith('Junction'))
    expect(back.length).toBeGreaterThanOrEqual(Object.keys(landscape.components).length)
    const pairs = back.map((element) => ({ element, was: there.get(element.id) ?? there.get(element.id.replace(/^id-/, '')) }))
    expect(pairs.filter(({ was }) => !was).map(({ element }) => element.name)).toEqual([])
    for (const { element, was } of pairs) expect(told(element)).toEqual(told(was as Element))
  })

  it('opens as the landscape it was', () => {
    expect(openForeign([{ path: 'x.xml', bytes: bytesOf(text) }])).toMatchObject({ kind: 'landscape', landscape: JSON.parse(JSON.stringify(landscape)) })
  })
})

describe('a model of ours that another program has added to', () => {
  const landscape = draftOf(opened('a.archimate', dataFile('archimate/Archisurance_v5.archimate')), {}, {}).landscape
  const text = (writeLandscape({ ...landscape, components: {
    a: { name: 'A', kind: 'identity', owner: 'ICT', needs: [{ anyOf: ['b', 'c'] }] }, b: { name: 'B', kind: 'network' }, c: { name: 'C', kind: 'network' },
  }, organisations: {} }, 'ameff')[0]?.content ?? '').replace('</elements>', '<element identifier="new" xsi:type="Node"><name>New</name></element></elements>')

  it('is a file like any other, in which what is ours is understood as it was', () => {
    const back = draftOf(opened('x.xml', bytesOf(text)), {}, {}).landscape.components
    expect(Object.values(back).map(({ name, kind }) => [name, kind]).sort()).toEqual([['A', 'identity'], ['B', 'network'], ['C', 'network'], ['New', 'platform']])
    expect(back['a']).toMatchObject({ owner: 'ICT', needs: [{ anyOf: ['b', 'c'] }] })
  })
})
