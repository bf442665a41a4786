import { expect, it } from 'vitest'
import { threefry, uniform } from '../../../src/analysis/uncertainty/random.ts'
import { triangular } from '../../../src/analysis/uncertainty/triangular.ts'

/** The known answers of Random123 (kat_vectors, threefry2x32 with 20 rounds), as published with the paper. */
it.each([
  [[0, 0], [0, 0], [0x6b200159, 0x99ba4efe]],
  [[0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], [0x1cb996fc, 0xbb002be7]],
  [[0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3], [0xc4923a9c, 0x483df7a0]],
])('random words are those of Threefry-2x32-20: key %j, counter %j', ([key0, key1], [counter0, counter1], words) => {
  expect(threefry(key0 as number, key1 as number, counter0 as number, counter1 as number)).toEqual(words)
})

it('other seeds, runs and durations have numbers of their own, also beyond 32 bits', () => {
  const all = [0, 1, 2 ** 32, 2 ** 32 + 1].flatMap((seed) => [0, 1, 2].flatMap((run) => [0, 1, 2].map((index) => uniform(seed, run, index))))
  expect(new Set(all).size).toBe(all.length)
  expect(all.every((u) => u >= 0 && u < 1)).toBe(true)
})

it('quantiles of the triangular distribution are those of its formula', () => {
  const range = { min: 0, likely: 2, max: 8 }
  // F(x) = x² / (8 · 2) up to 2, and 1 − (8 − x)² / (8 · 6) from there.
  expect([0, 1 / 16, 0.25, 1 - 9 / 48, 1].map((u) => triangular(range, u))).toEqual([0, 1, 2, 5, 8])
  expect(triangular({ min: 5, likely: 5, max: 5 }, 0.3)).toBe(5)
  expect(triangular({ min: 0, likely: 0, max: 4 }, 0.75)).toBe(2)
  expect(triangular({ min: 0, likely: 4, max: 4 }, 0.25)).toBe(2)
})

it('samples have the mean and the variance of the distribution', () => {
  const range = { min: 3600, likely: 7200, max: 86_400 }, count = 100_000
  const values = Array.from({ length: count }, (_, run) => triangular(range, uniform(7, run, 3)))
  const mean = values.reduce((sum, value) => sum + value) / count
  const { min: a, likely: c, max: b } = range
  const variance = (a * a + b * b + c * c - a * b - a * c - b * c) / 18
  // Four standard errors; the seed is fixed.
  expect(Math.abs(mean - (a + b + c) / 3)).toBeLessThan(4 * Math.sqrt(variance / count))
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count
  expect(spread / variance).toBeCloseTo(1, 1)
})
