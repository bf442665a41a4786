import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnShares } from '../../src/report/column-widths.ts'

const rounded = (table: Parameters<typeof columnShares>[0]) => columnShares(table).map((share) => Math.round(share * 100))

describe('the widths of columns', () => {
  it('are as asked where every word fits', () => {
    expect(rounded({ header: ['Wat', 'Wie'], rows: [['een', 'twee']], widths: [3, 1] })).toEqual([75, 25])
  })
  it('grow where a word would break, at the cost of columns with room', () => {
    const [first, second, third] = rounded({ header: ['Boodschap', 'Door wie', 'Binnen'], rows: [['Kom langs of bel.', 'Gemeentesecretaris', '8 uur']], widths: [10, 1, 1] })
    expect(second).toBeGreaterThanOrEqual(16)
    expect(third).toBeGreaterThanOrEqual(7)
    expect(first).toBeLessThan(80)
  })
  it('stay as asked where the words are too much for any page', () => {
    expect(rounded({ header: ['a'.repeat(80), 'b'.repeat(80)], rows: [], widths: [1, 3] })).toEqual([25, 75])
  })
  it('always are one page together, and none is nothing', () => {
    fc.assert(fc.property(fc.array(fc.record({ word: fc.string({ maxLength: 30 }), width: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 12 }), (columns) => {
      const shares = columnShares({ header: columns.map(({ word }) => word), rows: [], widths: columns.map(({ width }) => width) })
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
      for (const share of shares) expect(share).toBeGreaterThan(0)
    }))
  })
})
