import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmeff } from '../../../src/exchange/archimate/ameff.ts'
import { readGexf } from '../../../src/exchange/graphs/gexf.ts'
import { readGraphml } from '../../../src/exchange/graphs/graphml.ts'
import type { Taken } from '../../../src/exchange/inventory.ts'
import { landscapeOfOwn } from '../../../src/exchange/own/landscape-of-own.ts'
import { WRITE_FORMATS, writeLandscape, type WriteFormat } from '../../../src/exchange/write/index.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { readLandscape } from '../../../src/model/read.ts'
import { assertWellFormed } from '../../report/well-formed.ts'
import { inventoryOf } from '../taken.ts'
import { example } from './example.ts'
import { plain, richLandscapes } from './rich-landscapes.ts'

const READERS = { graphml: readGraphml, gexf: readGexf, ameff: readAmeff } as const satisfies Partial<Record<WriteFormat, (text: string, file: string) => Taken>>
const FORMATS = Object.keys(READERS) as (keyof typeof READERS)[]

const textOf = (landscape: Landscape, format: WriteFormat) => writeLandscape(landscape, format).map(({ content }) => content).join('')
const again = (landscape: Landscape, format: keyof typeof READERS) => landscapeOfOwn(inventoryOf(READERS[format](textOf(landscape, format), `x.${format}`)))

describe.each(FORMATS)('%s, written and read again', (format) => {
  it('gives the example landscape as it was', () => expect(again(example(), format)).toEqual(plain(example())))

  it('gives any landscape as it was', () => fc.assert(fc.property(richLandscapes, (landscape) => {
    expect(again(landscape, format)).toEqual(plain(landscape))
  }), { numRuns: 60 }))

  it('keeps the order of components, needs and members', () => fc.assert(fc.property(richLandscapes, (landscape) => {
    const back = again(landscape, format)
    expect(JSON.stringify(Object.keys(back?.components ?? {}))).toBe(JSON.stringify(Object.keys(landscape.components)))
  }), { numRuns: 50 }))

  it('is well-formed', () => fc.assert(fc.property(richLandscapes, (landscape) => {
    // The check knows the entities of reports only; those for white space are as good.
    assertWellFormed(textOf(landscape, format).replace(/&#(9|10|13);/g, ' '))
    expect(inventoryOf(READERS[format](textOf(landscape, format), 'x')).problems).toEqual([])
  }), { numRuns: 60 }))
})

describe('JSON', () => {
  it('gives any landscape as it was', () => fc.assert(fc.property(richLandscapes, (landscape) => {
    expect(JSON.parse(textOf(landscape, 'json'))).toEqual(JSON.parse(JSON.stringify(landscape)))
  })))
  it('can be read as a landscape', () => {
    const reading = readLandscape(textOf(example(), 'json'), 'x.json')
    expect(reading.ok && reading.value).toEqual(example())
  })
  it('has its fields in the order of the format, whatever order they were in', () => {
    const { components, name, format } = example()
    const turned = Object.fromEntries(Object.entries(components).map(([id, component]) => [id, Object.fromEntries(Object.entries(component).reverse())])) as Landscape['components']
    expect(textOf({ components: turned, name, format }, 'json')).toBe(textOf({ format, name, components }, 'json'))
  })
})

// Random circles may have no fault tree of a size anyone works with: see open-psa.test.ts.
describe.each((Object.keys(WRITE_FORMATS) as WriteFormat[]).filter((format) => format !== 'open-psa'))('%s', (format) => {
  it('is the same for the same landscape', () => fc.assert(fc.property(richLandscapes, (landscape) => {
    expect(textOf(structuredClone(landscape), format)).toBe(textOf(landscape, format))
  }), { numRuns: 30 }))
})

describe('what is not wholly ours', () => {
  const changed = (change: (text: string) => string) => landscapeOfOwn(inventoryOf(readGraphml(change(textOf(example(), 'graphml')), 'x.graphml')))

  it('is ours as long as what was changed speaks in our terms', () => {
    expect(changed((text) => text.replace('>Voorbeeldstad<', '>Andere stad<'))?.name).toBe('Andere stad')
  })
  it.each<[string, (text: string) => string]>([
    ['a node that was added', (text) => text.replace('<edge ', '<node id="new"/><edge ')],
    ['an edge of another kind', (text) => text.replace('</graph>', '<edge source="internet" target="internet"/></graph>')],
    ['a value that cannot be', (text) => text.replace('"node.uitwijk:service">{', '"node.uitwijk:service">{"x":1,')],
    ['an object that reaches for the machinery', (text) => text.replace('"node.uitwijk:service">{', '"node.uitwijk:service">{"__proto__":{},')],
    ['a group that nothing needs', (text) => text.replace(/<edge [^>]*target="group:[^>]*>[^]*?<\/edge>/, '')],
  ])('is like any other file with %s', (_, change) => {
    expect(changed(change)).toBeNull()
  })
  it('ends when groups are in each other', () => {
    const group = (id: string) => `<node id="${id}"><data key="i">group</data><data key="g">anyOf</data></node>`
    const edge = (source: string, target: string) => `<edge source="${source}" target="${target}"><data key="r">need</data></edge>`
    const text = `<graphml><key id="i" for="node" attr.name="uitwijk:is"/><key id="u" for="node" attr.name="uitwijk:id"/><key id="k" for="node" attr.name="kind"/><key id="g" for="node" attr.name="uitwijk:group"/>
      <key id="r" for="edge" attr.name="relation"/><graph><node id="a"><data key="i">component</data><data key="u">a</data><data key="k">data</data></node>${group('g')}${group('h')}
      ${edge('a', 'g')}${edge('g', 'h')}${edge('h', 'g')}</graph></graphml>`
    expect(landscapeOfOwn(inventoryOf(readGraphml(text, 'x')))).toBeNull()
    expect(landscapeOfOwn(inventoryOf(readGraphml(text.replace(edge('h', 'g'), edge('h', 'a')), 'x')))?.components).toEqual({ a: { name: 'a', kind: 'data', needs: [{ anyOf: [{ anyOf: ['a'] }] }] } })
  })
})
