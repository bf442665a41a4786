/** The value of nearest rank below or at which `percent` of some values (rising, at least one) lie: an observed value, never one between two. */
export const nearestRank = (sorted: Float64Array, percent: number): number =>
  sorted[Math.max(1, Math.ceil((percent * sorted.length) / 100)) - 1] as number

/** The place of the first value of a rising list that is not below (or, with `after`, that is above) another; its length when there is none. */
function firstNotBelow(sorted: Float64Array, value: number, after: boolean): number {
  let low = 0, high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const here = sorted[middle] as number
    if (here < value || (after && here === value)) low = middle + 1
    else high = middle
  }
  return low
}

/** The rank of each value, from 1, less the mean of all ranks; equal values share the average of theirs. `null` when all are equal. */
export function centredRanks(values: Float64Array): Float64Array | null {
  const sorted = values.slice().sort()
  if (sorted[0] === sorted[sorted.length - 1]) return null
  const mean = (values.length + 1) / 2
  return values.map((value) => (firstNotBelow(sorted, value, false) + 1 + firstNotBelow(sorted, value, true)) / 2 - mean)
}

/**
 * Spearman's rank correlation of two lists by their centred ranks: Pearson's coefficient of the ranks, with average ranks for ties
 * (C. Spearman, "The proof and measurement of association between two things", American Journal of Psychology 15, 1904; M. G. Kendall, "Rank
 * correlation methods", 1948, chapter 3).
 */
export function correlation(a: Float64Array, b: Float64Array): number {
  let both = 0, squareA = 0, squareB = 0
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number, y = b[i] as number
    both += x * y
    squareA += x * x
    squareB += y * y
  }
  return both / Math.sqrt(squareA * squareB)
}

/**
 * The size a rank correlation must pass to be told: three standard deviations of what chance gives between things that have nothing to do with each
 * other, 1/√(n−1) (Kendall 1948, chapter 4). Of a thousand that mean nothing three pass.
 */
export const beyondChance = (count: number): number => 3 / Math.sqrt(count - 1)
