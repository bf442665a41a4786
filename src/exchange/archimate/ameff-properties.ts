import type { Property } from '../inventory.ts'
import type { Place } from '../problems.ts'
import type { Part } from '../xml/parts.ts'
import type { Building } from './building.ts'
import { attribute, words } from './ameff-words.ts'
import { chosen, lines, oneLine, type Words } from './words.ts'

/** The properties in an exchange file: they name a definition, which stands elsewhere and may come later. */
export interface AmeffProperties {
  /** Reads the properties of one thing into `into`. */
  list(into: Property[]): Part
  definitions: Part
  /** Gives all properties that were read the names of their definitions; to be called at the end. */
  name(): void
}

export function ameffProperties({ warnings }: Building): AmeffProperties {
  const names = new Map<string, string>()
  const read: { into: Property[]; from: number; places: Place[] }[] = []

  const definitions: Part = {
    // 3.x: `propertyDefinition` with a name within; 2.1: `propertydef` with the name as attribute.
    open(tag) {
      const id = attribute(tag, 'identifier')
      const texts: Words[] = []
      return {
        open: (inner) => (inner.name === 'name' || inner.name === 'label' ? words(inner, texts) : undefined),
        close: () => { if (!names.has(id)) names.set(id, oneLine(texts.length ? chosen(texts) : tag.attributes.get('name') ?? '')) },
      }
    },
  }
  return {
    definitions,
    list: (into, from = into.length, places: Place[] = []) => ({
      open(tag) {
        if (tag.name !== 'property') return undefined
        const definition = attribute(tag, 'propertyDefinitionRef') || attribute(tag, 'identifierRef')
        const texts: Words[] = []
        return {
          open: (inner) => (inner.name === 'value' ? words(inner, texts) : undefined),
          close: () => {
            into.push([definition, lines(chosen(texts))])
            places.push({ line: tag.line })
          },
        }
      },
      close: () => { if (places.length > 0) read.push({ into, from, places }) },
    }),
    name() {
      for (const { into, from, places } of read) for (const [i, place] of places.entries()) {
        const [definition, value] = into[from + i] as Property
        const name = names.get(definition)
        if (!name) warnings.add(definition, { code: 'against-schema', what: `propertyDefinitionRef="${definition}"` }, place)
        into[from + i] = [name || definition, value]
      }
    },
  }
}
