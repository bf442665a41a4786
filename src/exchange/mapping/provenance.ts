import { freshId, isId } from '../../model/edit/ids.ts'
import type { Document } from '../../model/source.ts'
import type { Import, Origin } from '../../model/origin.ts'
import type { Choices } from '../choices.ts'
import type { Inventory, Property } from '../inventory.ts'
import { foreignProperties } from '../own/own-properties.ts'
import { stableKey, type Item } from './understood.ts'

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'prototype'])

/** Properties as they are kept; one that is there more than once has a list. A key that reaches into the machinery of objects is not kept under that name. */
function keptProperties(properties: readonly Property[]): NonNullable<Origin['properties']> | undefined {
  const values = new Map<string, string[]>()
  for (const [name, value] of properties) {
    const key = FORBIDDEN.has(name) ? ` ${name}` : name
    if (values.get(key)?.push(value) === undefined) values.set(key, [value])
  }
  if (values.size === 0) return undefined
  return Object.fromEntries([...values].map(([key, list]) => [key, list.length > 1 ? list : list[0] as string]))
}

/** Where an element came from: by that it is found again, and what of it goes back to the tool it came from. `used`: properties that have a place of their own here. */
export function originOf({ element }: Item, importId: string, used: ReadonlySet<string>): Origin {
  const key = stableKey(element)
  const properties = keptProperties(foreignProperties(element.properties).filter(([name, value]) => !used.has(name) && !(name === 'Object ID' && value === key)))
  return {
    import: importId, id: element.id, ...(key !== undefined && { key }), ...(element.type !== '' && { type: element.type }), ...(properties && { properties }),
  }
}

/** The key of this import in `imports` and `sources`: as it was given, or made of the name of the file. */
export const importIdOf = ({ file }: Inventory, given: string | undefined): string =>
  (given !== undefined && isId(given) ? given : freshId(file.replace(/(\.(ameff|archimate|components|landscape))?\.[a-z0-9]{1,10}(\.gz)?$/i, ''), () => false, 'import'))

/** What is kept of the choices; what was left as proposed is not, nor is a key that reaches into the machinery of objects. */
function keptChoices(choices: Choices): Record<string, unknown> {
  const kept = Object.entries(choices).filter(([, value]) => value !== undefined && Object.keys(value as object).length > 0)
  return JSON.parse(JSON.stringify(Object.fromEntries(kept)), (key, value: unknown) => (FORBIDDEN.has(key) ? undefined : value)) as Record<string, unknown>
}

/** What is told of the file, for statements to refer to and for doing the import again. */
export function provenance({ file, format, name }: Inventory, choices: Choices, date: string | undefined): { document: Document; done: Import } {
  const kept = keptChoices(choices)
  return {
    document: { title: name.trim() || file },
    done: { file, format, ...(date !== undefined && { date }), ...(Object.keys(kept).length && { choices: kept }) },
  }
}
