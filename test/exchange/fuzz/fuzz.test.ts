import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ForeignFile } from '../../../src/exchange/file.ts'
import { countByType } from '../../../src/exchange/inventory.ts'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { openForeign } from '../../../src/exchange/opening/open.ts'
import { inventoryOfTables } from '../../../src/exchange/tables/inventory-of-tables.ts'
import { readLandscape } from '../../../src/model/read.ts'
import { mutations } from './mutations.ts'
import { SEEDS } from './seeds.ts'
import { lostIn } from '../taken.ts'

const totalOf = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** Takes files in as far as they go, and expects a whole outcome: refused with a reason, or a landscape that reads back and a sum that is right. */
function expectWhole(files: readonly ForeignFile[]): 'refused' | 'taken' {
  const opened = openForeign(files)
  if (opened.kind === 'refused') {
    expect(opened.problems.some(({ severity }) => severity === 'error')).toBe(true)
    for (const { line, column } of opened.problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
    return 'refused'
  }
  if (opened.kind === 'landscape') return 'taken'
  const inventory = opened.kind === 'tables' ? inventoryOfTables(opened.tables, {}) : opened.inventory
  const { landscape, ledger } = draftOf(inventory, {}, {})
  const reading = readLandscape(JSON.stringify(landscape), 'draft.json')
  expect(reading.ok ? [] : reading.problems).toEqual([])
  const holds = [inventory.elements, inventory.relations].map((things) => totalOf(countByType(things)))
  expect([ledger.elements, ledger.relations]).toEqual(holds)
  expect(ledger.rows.reduce((sum, { count }) => sum + count, 0)).toBe((holds[0] as number) + (holds[1] as number) + lostIn(inventory))
  return 'taken'
}

describe('every reader', () => {
  it('takes its seed', () => expect(SEEDS.map((files) => [files[0]?.path, expectWhole(files)])).toEqual(SEEDS.map((files) => [files[0]?.path, 'taken'])))

  it('gives a whole outcome for whatever is damaged in a file', () => {
    const damaged = fc.tuple(fc.nat(SEEDS.length - 1), fc.nat(), mutations).map(([seed, which, steps]) => {
      const files = SEEDS[seed] as readonly ForeignFile[]
      return files.map((file, i) => (i === which % files.length ? { ...file, bytes: steps.reduce((bytes, step) => step(bytes), file.bytes) } : file))
    })
    fc.assert(fc.property(damaged, (files) => void expectWhole(files)), { numRuns: 4_000 })
  })

  it('gives a whole outcome for bytes that are no file at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void expectWhole([{ path: 'x', bytes }])), { numRuns: 1_000 })
  })

  it('gives a whole outcome for files thrown together', () => {
    const some = fc.array(fc.constantFrom(...SEEDS.flat()), { minLength: 0, maxLength: 5 })
    fc.assert(fc.property(some, (files) => void expectWhole(files)), { numRuns: 300 })
  })
})
