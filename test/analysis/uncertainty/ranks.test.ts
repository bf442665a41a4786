import { expect, it } from 'vitest'
import { bandOf } from '../../../src/analysis/uncertainty/band.ts'
import { centredRanks, correlation, nearestRank } from '../../../src/analysis/uncertainty/ranks.ts'

const ranked = (values: number[]) => centredRanks(Float64Array.from(values)) as Float64Array

it('percentiles are by nearest rank', () => {
  const list = Float64Array.from([15, 20, 35, 40, 50])
  expect([5, 30, 40, 50, 100].map((percent) => nearestRank(list, percent))).toEqual([15, 20, 20, 35, 50])
  const hundred = Float64Array.from({ length: 100 }, (_, i) => i + 1)
  expect([10, 50, 90].map((percent) => nearestRank(hundred, percent))).toEqual([10, 50, 90])
})

it('equal values share the average of their ranks', () => {
  expect([...ranked([3, 1, 2, 2])]).toEqual([1.5, -1.5, 0, 0])
  expect(centredRanks(Float64Array.from([4, 4, 4]))).toBeNull()
})

it('the rank correlation is that of a published example (IQ and hours of television: −29/165)', () => {
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110]
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]
  expect(correlation(ranked(iq), ranked(hours))).toBeCloseTo(-29 / 165, 12)
})

it('the rank correlation with ties is Pearson’s of the average ranks', () => {
  expect(correlation(ranked([1, 2, 2, 3]), ranked([10, 20, 30, 40]))).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12)
  expect(correlation(ranked([1, 2, 2, 9]), ranked([-1, -2, -2, -9]))).toBeCloseTo(-1, 12)
})

it('a band is the share of the runs that are interrupted, from second to second', () => {
  // Four runs: [0, 10), [5, 10), [5, …), and none; at second 20 one ends as another begins.
  expect(bandOf(Float64Array.from([0, 5, 5, 20]), Float64Array.from([10, 10, 20]), 4)).toEqual([[0, 0.25], [5, 0.75], [10, 0.25]])
  expect(bandOf(new Float64Array(0), new Float64Array(0), 4)).toEqual([[0, 0]])
})

it('a band of very many steps is thinned, and never far off', () => {
  const count = 10_000
  const begins = Float64Array.from({ length: count }, (_, i) => i * i)
  const band = bandOf(begins, new Float64Array(0), count)
  expect(band.length).toBeLessThanOrEqual(500)
  expect(band.at(-1)).toEqual([(count - 1) ** 2, 1])
  const shareAt = (second: number) => band.findLast(([from]) => from <= second)?.[1] as number
  const worst = Math.max(...Array.from(begins, (second, i) => Math.abs(shareAt(second) - (i + 1) / count)))
  expect(worst).toBeLessThan(1 / 200)
})
