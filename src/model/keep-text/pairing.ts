/** The longest part of a list of numbers that goes up, in order; which of them they are. */
export function longestRise(numbers: readonly number[]): Set<number> {
  const ends: number[] = []
  const before: number[] = []
  numbers.forEach((number, i) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? ends[low - 1] as number : -1
    ends[low] = i
  })
  const rise = new Set<number>()
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) rise.add(numbers[i] as number)
  return rise
}

/** More comparisons than this are not made; items are then taken for the same by their place. */
const MOST = 4_000_000

/**
 * Which item of the old list each item of the new one was; `null` for one that is new. Items that are the same stay, as many as
 * can in order (longest common subsequence); what is left between two of those is taken as changed, first to first.
 */
export function pairs<T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): (number | null)[] {
  let [from, end, to] = [0, before.length, after.length]
  while (from < end && from < to && same(before[from] as T, after[from] as T)) from++
  while (end > from && to > from && same(before[end - 1] as T, after[to - 1] as T)) { end--; to-- }
  const result: (number | null)[] = after.map((_, i) => (i < from ? i : i >= to ? i - to + end : null))
  const [n, m] = [end - from, to - from]
  const kept: [number, number][] = n * m > MOST ? [] : common(n, m, (i, j) => same(before[from + i] as T, after[from + j] as T))
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...kept, [n, m] as [number, number]]) {
    while (i < nextI && j < nextJ) result[from + j++] = from + i++
    if (nextI < n || nextJ < m) result[from + nextJ] = from + nextI
    i = nextI + 1
    j = nextJ + 1
  }
  return result
}

function common(n: number, m: number, same: (i: number, j: number) => boolean): [number, number][] {
  const length = Array.from({ length: n + 1 }, () => new Uint32Array(m + 1))
  const equal = Array.from({ length: n }, (_, i) => Array.from({ length: m }, (__, j) => same(i, j)))
  for (let i = n - 1; i >= 0; i--) for (let j = m - 1; j >= 0; j--) {
    const row = length[i] as Uint32Array
    const next = length[i + 1] as Uint32Array
    row[j] = equal[i]?.[j] ? (next[j + 1] as number) + 1 : Math.max(next[j] as number, row[j + 1] as number)
  }
  const found: [number, number][] = []
  for (let [i, j] = [0, 0]; i < n && j < m;) {
    if (equal[i]?.[j]) found.push([i++, j++])
    else if ((length[i + 1]?.[j] ?? 0) >= (length[i]?.[j + 1] ?? 0)) i++
    else j++
  }
  return found
}
