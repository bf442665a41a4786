import { byKey } from './order.ts'
import type { Understood } from './understood.ts'

/** Finds elements by what other records call them: their key or id, or else their name where only one has it. Whether in capitals does not matter. */
export function named({ items }: Understood): (name: string) => number | null {
  const keys = new Map<string, number>()
  const names = new Map<string, number | null>()
  for (const at of [...items.keys()].sort(byKey(items))) {
    const { element, key } = items[at] as Understood['items'][number]
    for (const one of [key, element.id].map((text) => text.toLowerCase())) if (!keys.has(one)) keys.set(one, at)
    const name = element.name.trim().toLowerCase()
    names.set(name, names.has(name) ? null : at)
  }
  return (name) => keys.get(name.trim().toLowerCase()) ?? names.get(name.trim().toLowerCase()) ?? null
}
