import { durations } from '../../durations.ts'

/** The name of a service, a fallback or a moment: any words, so between quotes. */
export const quoted = (name: string): string => `‘${name}’`

/** "A, B and 4 others". */
export function some(names: readonly string[], most = 3): string {
  const rest = names.length - most
  if (rest > 1) return `${names.slice(0, most).join(', ')} and ${rest} others`
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

export const number = durations.number
