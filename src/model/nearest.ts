/** Edit distance of two texts: insertions, deletions and replacements (Levenshtein, 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length] as number
}

/** The candidate that someone who typed `text` most likely meant; `null` when none is near (more than half would differ). */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const typed = text.toLowerCase().slice(0, 80)
  let best: string | null = null
  let least = Infinity
  for (const candidate of candidates) {
    const other = candidate.toLowerCase()
    // The difference in length is the least that two texts can be apart.
    if (Math.abs(other.length - typed.length) > least && !other.includes(typed)) continue
    const apart = other.includes(typed) && typed.length > 2 ? 0.5 : distance(typed, other)
    if (apart < least || (apart === least && best !== null && candidate < best)) [best, least] = [candidate, apart]
  }
  return best !== null && least <= Math.max(2, Math.ceil(Math.max(typed.length, best.length) / 2)) ? best : null
}
