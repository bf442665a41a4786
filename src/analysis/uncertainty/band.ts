/** More steps than this say nothing more to an eye, and make an answer heavy. */
const MOST_STEPS = 500

/**
 * The share of `runs` runs that are interrupted, over time, from the seconds at which interruptions begin and those at which they end (both rising).
 * Exact up to 500 steps. Of more, a step is left out while the share is off by less than a tolerance from the step kept before it: a five-hundredth, doubled until
 * at most 500 are left. The last step is always kept.
 */
export function bandOf(begins: Float64Array, ends: Float64Array, runs: number): [second: number, share: number][] {
  const exact: [number, number][] = [[0, 0]]
  for (let b = 0, e = 0; b < begins.length || e < ends.length;) {
    const time = Math.min(begins[b] ?? Infinity, ends[e] ?? Infinity)
    while (begins[b] === time) b++
    while (ends[e] === time) e++
    const last = exact[exact.length - 1] as [number, number]
    const share = (b - e) / runs
    if (last[1] === share) continue
    if (last[0] === time) last[1] = share
    else exact.push([time, share])
  }
  let steps = exact
  for (let tolerance = 1 / MOST_STEPS; steps.length > MOST_STEPS; tolerance *= 2) steps = thinned(exact, tolerance)
  return steps
}

function thinned(steps: [number, number][], tolerance: number): [number, number][] {
  let kept = Infinity
  return steps.filter(([, share], i) => {
    if (Math.abs(share - kept) < tolerance && i < steps.length - 1) return false
    kept = share
    return true
  })
}
