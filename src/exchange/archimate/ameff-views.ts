import type { Part } from '../xml/parts.ts'
import type { XmlTag } from '../xml/read-xml.ts'
import { attribute, words } from './ameff-words.ts'
import type { Building } from './building.ts'
import { chosen, oneLine, type Words } from './words.ts'

/** Reads a view: its name, and which elements and relations stand on it, at any depth. */
export function viewPart(tag: XmlTag, model: Building): Part {
  const names: Words[] = []
  const shows = new Set<string>()
  const drawn: Part = {
    open(inner) {
      if (inner.name !== 'node' && inner.name !== 'connection') return undefined
      const id = attribute(inner, 'elementRef') || attribute(inner, 'relationshipRef')
      if (id !== '') shows.add(id)
      return drawn
    },
  }
  return {
    open: (inner) => (inner.name === 'name' || inner.name === 'label' ? words(inner, names) : drawn.open?.(inner)),
    close: () => model.view({ id: attribute(tag, 'identifier'), name: oneLine(chosen(names)), shows }, tag),
  }
}
