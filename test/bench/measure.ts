/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] as number
}

/**
 * Median times, in milliseconds, of pieces of work that take turns, so that a busy machine slows all alike. Each is
 * a function that prepares (not timed) and gives the work (timed).
 */
export function measure(rounds: number, pieces: readonly (() => () => void)[]): number[] {
  const times: number[][] = pieces.map(() => [])
  for (let round = -Math.max(5, rounds >> 2); round < rounds; round++) {
    pieces.forEach((prepare, i) => {
      const work = prepare()
      const start = performance.now()
      work()
      const time = performance.now() - start
      // The first rounds only warm up.
      if (round >= 0) times[i]?.push(time)
    })
  }
  return times.map(median)
}
