import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { landscapeOfOwn } from '../../../src/exchange/own/landscape-of-own.ts'
import { writeCsv } from '../../../src/exchange/write/csv.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { readLandscape } from '../../../src/model/read.ts'
import { bytesOf } from '../refusals.ts'
import { known, readRaw } from './sheets.ts'

const landscapeIn = (url: string): Landscape => {
  const read = readLandscape(readFileSync(new URL(url, import.meta.url), 'utf8'), url)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const tablesOf = (landscape: Landscape) => writeCsv(landscape).flatMap(({ suffix, content }) => readRaw({ path: `stad${suffix}`, bytes: bytesOf(content) }))

/** A need that says no more than on what, in short. */
const shortened = (landscape: Landscape): Landscape =>
  JSON.parse(JSON.stringify(landscape, (_, value: unknown) => (typeof value === 'object' && value !== null && 'on' in value && Object.keys(value).length === 1 ? value.on : value))) as Landscape

describe('tables that we wrote', () => {
  it.each(['../../data/example.landscape.yaml', '../../../scenarios/voorbeeldstad.landscape.yaml'])('come back whole: %s', (url) => {
    const landscape = landscapeIn(url)
    const inventory = known(...tablesOf(landscape))
    expect(inventory).toMatchObject({ problems: [], unreadable: [] })
    expect(landscapeOfOwn(inventory)).toEqual(shortened(landscape))
  })

  it('come back with what was changed in a spreadsheet, and a warning where that does not fit', () => {
    const [components] = tablesOf({ format: 'uitwijk-landscape/1', name: 'x', components: { a: { name: 'A', kind: 'application', restart: 'PT1H', service: { critical: true } } } })
    const change = (column: string, text: string) => ({ ...components!, rows: components!.rows.map((row) => row.map((cell, i) => (components!.header[i] === column ? text : cell))) })
    expect(landscapeOfOwn(known(change('restart', '2 uur')))?.components['a']?.restart).toBe('PT2H')
    const bad = known(change('restart', 'snel'))
    expect(bad.problems).toMatchObject([{ detail: { code: 'bad-cell', column: 'restart', found: 'snel' } }])
    expect(landscapeOfOwn(bad)?.components['a']).toEqual({ name: 'A', kind: 'application', service: { critical: true } })
  })
})
