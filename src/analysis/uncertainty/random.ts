/** How the words of a round are turned (Salmon and others 2011, table 2, for two words of 32 bits). */
const TURNS = [13, 15, 26, 6, 17, 29, 16, 24] as const
const PARITY = 0x1BD11BDA
const ROUNDS = 20

/**
 * Threefry-2x32-20: two random words of 32 bits for a key and a counter of two words each. "Counter-based": it has no state, so that every run
 * can have its own numbers without those of the runs before it, in whatever order or worker they are made.
 * J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011, doi:10.1145/2063384.2063405.
 */
export function threefry(key0: number, key1: number, counter0: number, counter1: number): [number, number] {
  const keys = [key0, key1, PARITY ^ key0 ^ key1]
  let x = (counter0 + key0) | 0
  let y = (counter1 + key1) | 0
  for (let round = 0; round < ROUNDS; round++) {
    const turn = TURNS[round & 7] as number
    x = (x + y) | 0
    y = ((y << turn) | (y >>> (32 - turn))) ^ x
    if ((round & 3) !== 3) continue
    const fold = (round >> 2) + 1
    x = (x + (keys[fold % 3] as number)) | 0
    y = (y + (keys[(fold + 1) % 3] as number) + fold) | 0
  }
  return [x >>> 0, y >>> 0]
}

/** A uniform number from 0 up to, not including, 1 (53 bits): the `index`-th of a run under a seed (a whole number from 0). */
export function uniform(seed: number, run: number, index: number): number {
  const [high, low] = threefry(seed >>> 0, Math.floor(seed / 2 ** 32), run, index)
  return ((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53
}
