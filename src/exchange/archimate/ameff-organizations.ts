import type { Part } from '../xml/parts.ts'
import type { XmlTag } from '../xml/read-xml.ts'
import { attribute, words } from './ameff-words.ts'
import { chosen, oneLine, type Words } from './words.ts'

interface Item { labels: Words[]; ref: string; items: Item[] }

/** The tree in which an exchange file arranges what it has. Something that stands in it twice is in its first place. */
export function organizations(): { part: Part; of(id: string): readonly string[] | undefined } {
  const places = new Map<string, readonly string[]>()

  const place = ({ labels, ref, items }: Item, path: readonly string[]) => {
    const label = oneLine(chosen(labels))
    const here = label === '' ? path : [...path, label]
    if (ref !== '' && here.length > 0 && !places.has(ref)) places.set(ref, here)
    for (const item of items) place(item, here)
  }
  const item = (tag: XmlTag, done: (item: Item) => void): Part => {
    const read: Item = { labels: [], ref: attribute(tag, 'identifierRef'), items: [] }
    return {
      open: (inner) => {
        if (inner.name === 'label' || inner.name === 'name') return words(inner, read.labels)
        return inner.name === 'item' ? item(inner, (one) => read.items.push(one)) : undefined
      },
      close: () => done(read),
    }
  }
  return {
    // The label of an item may come after what is in it, so that the tree is walked when all of it has been read.
    part: { open: (tag) => (tag.name === 'item' ? item(tag, (one) => place(one, [])) : undefined) },
    of: (id) => places.get(id),
  }
}
