/** Numbers of sets by their order: of k elements at place k. */
export type Orders = bigint[]

export function plus(a: Orders, b: Orders): Orders {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a]
  return long.map((count, k) => count + (short[k] ?? 0n))
}

/** Each set of one with each of the other, that share nothing, up to an order. */
export function times(a: Orders, b: Orders, bound: number): Orders {
  if (a.length === 0 || b.length === 0) return []
  const made = Array.from({ length: Math.min(a.length + b.length - 1, bound + 1) }, () => 0n)
  a.forEach((one, i) => {
    if (one !== 0n) b.forEach((other, j) => { if (i + j < made.length) made[i + j]! += one * other })
  })
  return made
}
