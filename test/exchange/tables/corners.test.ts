import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { openForeign } from '../../../src/exchange/opening/open.ts'
import { inventoryOfTables } from '../../../src/exchange/tables/inventory-of-tables.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { readLandscape } from '../../../src/model/read.ts'
import { bytesOf } from '../refusals.ts'
import { csvOf } from './sheets.ts'

/** What a file of general tables gives, as proposed, with the codes of what is told of it. */
function taken(bytes: Uint8Array): { landscape: Landscape; told: string[] } {
  const opened = openForeign([{ path: 'lijst.csv', bytes }])
  if (opened.kind !== 'tables') throw new Error(JSON.stringify(opened).slice(0, 300))
  const inventory = inventoryOfTables(opened.tables, undefined)
  return { landscape: draftOf(inventory, {}, {}).landscape, told: opened.tables.problems.map(({ detail }) => detail.code) }
}
const names = ({ components }: Landscape) => Object.values(components).map(({ name }) => name)
const list = (...rows: string[][]) => csvOf([['Naam', 'Soort', 'Leverancier', 'Opmerking'], ...rows], ';')

describe('cells that a spreadsheet would run', () => {
  it('come in as they are, with a warning', () => {
    const { landscape, told } = taken(bytesOf(list(['=HYPERLINK("x")', 'applicatie', '@SUM(1)', ''], ['Zaken', 'applicatie', 'Maker', ''])))
    expect(names(landscape)).toContain('=HYPERLINK("x")')
    expect(told.filter((code) => code === 'formula-cell')).toHaveLength(2)
  })
})

describe('names that reach into the machinery of objects', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('are only names: %s', (word) => {
    const { landscape } = taken(bytesOf(csvOf([['Naam', 'Soort', 'Leverancier', word], [word, 'applicatie', word, word], ['Zaken', 'applicatie', 'Maker', 'x'], ['Mail', word, 'Maker', 'y']], ';')))
    expect(names(landscape)).toContain(word)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
    const read = readLandscape(JSON.stringify(landscape), 'x.json')
    expect(read.ok ? [] : read.problems).toEqual([])
  })
})

describe('encodings', () => {
  const text = list(['Café ‘Zoë’', 'applicatie', 'Müller & Søn', '€ 5'], ['Zaken', 'applicatie', 'Maker', ''])
  const utf16 = (value: string, big: boolean) => new Uint8Array([...value].flatMap((letter) => { const code = letter.charCodeAt(0); return big ? [code >> 8, code & 255] : [code & 255, code >> 8] }))
  const windows = (value: string) => new Uint8Array([...value].map((letter) => ({ '€': 0x80, '‘': 0x91, '’': 0x92 } as Record<string, number>)[letter] ?? letter.charCodeAt(0)))
  it.each([
    ['UTF-8', bytesOf(text), false], ['UTF-8 with a mark', bytesOf(`\uFEFF${text}`), false],
    ['UTF-16LE with a mark', utf16(`\uFEFF${text}`, false), false], ['UTF-16BE with a mark', utf16(`\uFEFF${text}`, true), false],
    ['UTF-16LE without one', utf16(text, false), false], ['UTF-16BE without one', utf16(text, true), false],
    ['Windows-1252, with a warning', windows(text), true],
  ])('are told apart: %s', (_, bytes, warned) => {
    const { landscape, told } = taken(bytes)
    expect(names(landscape)).toContain('Café ‘Zoë’')
    expect(Object.values(landscape.organisations ?? {}).map(({ name }) => name)).toContain('Müller & Søn')
    expect(told.includes('encoding-guessed')).toBe(warned)
  })

  it('that break off in the middle of a letter, or are none, never stop the reading of what follows', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (noise) => {
      const bytes = new Uint8Array([...bytesOf(list(['Zaken', 'applicatie', 'Maker', ''])), ...noise])
      expect(['tables', 'refused', 'inventory']).toContain(openForeign([{ path: 'lijst.csv', bytes }]).kind)
    }))
  })
})
