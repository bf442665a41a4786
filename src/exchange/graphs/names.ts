import { fileName } from '../file.ts'
import type { Property } from '../inventory.ts'

/**
 * Takes from attributes the first that has one of these names and says something, in the order of the names, and gives what it says.
 * Capitals make no difference.
 */
export function takeName(attributes: Property[], names: readonly string[]): string | undefined {
  for (const name of names) {
    const at = attributes.findIndex(([key, value]) => key.toLowerCase() === name && value.trim() !== '')
    if (at >= 0) return attributes.splice(at, 1)[0]?.[1]
  }
  return undefined
}

/** The name of a file, without folders and ending. */
export const plainName = (path: string): string => fileName(path).replace(/(\.(graphml|gexf|xml|opsa|ya?ml))+$/i, '')
