/** One of several ways to say something: always the same one for the same id, and not the same one all the time. */
export function pick<T>(ways: readonly [T, ...T[]], id: string): T {
  let hash = 0x811c9dc5 // FNV-1a
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return ways[(hash >>> 0) % ways.length] ?? ways[0]
}
