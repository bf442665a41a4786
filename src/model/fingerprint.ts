/** A value as text in which the order of keys makes no difference, nor what is `undefined`. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const parts = Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`
}

/** Whether two values say the same. */
export const alike = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b)

/**
 * A short text by which it can be told later whether a value is still the same (FNV-1a, 32 bits; Fowler, Noll and Vo, 1991).
 * One in four thousand million changes goes by unseen: nothing that is here is lost by that.
 */
export function fingerprint(value: unknown): string {
  const text = canonical(value)
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
