import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openForeign } from '../../../src/exchange/opening/open.ts'
import { plainCell, safeCell } from '../../../src/exchange/own/csv-cells.ts'
import { writeLandscape } from '../../../src/exchange/write/index.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { bytesOf } from '../refusals.ts'
import { example } from './example.ts'
import { plain, richLandscapes } from './rich-landscapes.ts'

const small = (components: Landscape['components']): Landscape => ({ format: 'uitwijk-landscape/1', name: 'Stad', components })
const textOf = (landscape: Landscape, table: string, language?: 'en') => writeLandscape(landscape, 'csv', language).find(({ suffix }) => suffix === `.${table}.csv`)?.content
const again = (landscape: Landscape, language?: 'en') => openForeign(writeLandscape(landscape, 'csv', language).map(({ suffix, content }) => ({ path: `stad${suffix}`, bytes: bytesOf(content) })))

describe('tables of a landscape', () => {
  it('have a row for each component, need and organisation, with cells between semicolons', () => {
    const landscape = { ...small({
      mail: { name: 'E-mail; "post"', kind: 'workplace', supplier: 'ms', tags: ['a', 'b'], service: { critical: true, mtpd: 'P1D', people: 3 } },
      web: { name: 'Web', kind: 'application', needs: ['mail', { on: 'mail', without: 0.5, holdUp: 'PT1H', description: 'Twee\nregels' }], restart: 'PT5M' },
    }), organisations: { ms: { name: 'Microsoft', jurisdiction: 'US' } } }
    expect(textOf(landscape, 'components')).toBe('\ufeffid;name;kind;layer;description;supplier;owner;tags;availability;integrity;confidentiality;restart;critical;mtpd;rto;minimum;people;legalBasis;uitwijk:more\r\n'
      + 'mail;"E-mail; ""post""";workplace;;;ms;;a, b;;;;;ja;P1D;;;3;;"{""service"":{}}"\r\nweb;Web;application;;;;;;;;;PT5M;;;;;;;\r\n')
    expect(textOf(landscape, 'needs')).toBe('\ufeffdependent;on;holdUp;without;description;uitwijk:more\r\nweb;mail;;;;\r\nweb;mail;PT1H;0.5;"Twee\nregels";\r\n')
    expect(textOf(landscape, 'organisations')).toBe('\ufeffid;name;jurisdiction;parent;website;uitwijk:more\r\nms;Microsoft;US;;;\r\n')
    expect(textOf(landscape, 'components', 'en')).toContain(';yes;')
  })

  it('run nothing when a spreadsheet opens them', () => fc.assert(fc.property(richLandscapes, (landscape) => {
    for (const { content } of writeLandscape(landscape, 'csv')) expect(content).not.toMatch(/(^|;|\n)"?[=+@-]/)
  })))

  it('give back each text that was kept from running', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('=1', "'=1", "''-1", "'x", '\t=', '-')), (text) => {
    expect(plainCell(safeCell(text))).toBe(text)
    expect(safeCell(text)).not.toMatch(/^[=+@\-\t\r]/)
  })))
})

describe('tables of ours, read again', () => {
  it('give the example landscape as it was', () => {
    expect(again(example())).toMatchObject({ kind: 'landscape', landscape: plain(example()) })
    expect(again(example(), 'en')).toEqual(again(example()))
  })
  it('give any landscape as it was', () => fc.assert(fc.property(richLandscapes, (landscape) => {
    const opened = again(landscape)
    expect(opened.kind === 'landscape' ? opened.landscape : opened).toEqual(plain(landscape))
  }), { numRuns: 60 }))
})
