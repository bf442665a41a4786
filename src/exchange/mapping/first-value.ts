import type { Property } from '../inventory.ts'

/** The first value under the first of these keys that has one, trimmed; `undefined` when none has. Keys that come first count first. */
export function firstValue(properties: readonly Property[], keys: readonly string[]): string | undefined {
  for (const key of keys) for (const [name, value] of properties) {
    if (name !== key) continue
    const text = value.trim()
    if (text !== '') return text
  }
  return undefined
}
