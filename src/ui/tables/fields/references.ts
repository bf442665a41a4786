import type { Lookup } from '../lookup.ts'

/**
 * The components in a list of names, apart by semicolons, line ends or commas. A name may hold commas itself: the longest
 * run that is a name counts. Gives the ids, each once, and the names that none has.
 */
export function readComponents(text: string, { components }: Lookup): { ids: string[]; unknown: string[] } {
  const ids = new Set<string>()
  const unknown: string[] = []
  for (const piece of text.split(/[;\n]/)) {
    const parts = piece.split(',')
    for (let at = 0; at < parts.length;) {
      const run = (length: number) => parts.slice(at, at + length).join(',').trim()
      let length = parts.length - at
      while (length > 1 && !('id' in components.find(run(length)))) length--
      const name = run(length)
      const found = name === '' ? null : components.taken(name)
      if (found && 'id' in found) ids.add(found.id)
      else if (found) unknown.push(name)
      at += length
    }
  }
  return { ids: [...ids], unknown }
}
