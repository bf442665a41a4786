/** What is known of a duration, in seconds: at least, likeliest, at most. */
export interface Range { min: number; likely: number; max: number }

/**
 * The value below which a share `u` (0..1) of the triangular distribution lies: the inverse of its distribution function, the usual one where
 * only bounds and a likeliest value are known (S. Kotz and J. R. van Dorp, "Beyond Beta", 2004, chapter 1). Only exactly rounded operations,
 * so that every machine gives the same.
 */
export function triangular({ min, likely, max }: Range, u: number): number {
  const length = max - min
  if (length === 0) return min
  return u * length < likely - min ? min + Math.sqrt(u * length * (likely - min)) : max - Math.sqrt((1 - u) * length * (max - likely))
}
