import { componentsIn, type NeedEntry } from '../../../model/need.ts'
import { readComponents } from '../fields/references.ts'
import type { Lookup } from '../lookup.ts'
import type { Column } from '../table.ts'
import { shown } from './column.ts'

interface Needing { id: string; value: { needs?: NeedEntry[] | undefined } }

/** What something needs, by name. It is changed among the needs; a paste adds what is not needed yet, and takes nothing away. */
export function needed<Item extends Needing>(width: number, ownerOf: (item: Item, lookup: Lookup) => string | undefined): Column<Item> {
  const needs = ({ value }: Item): string[] => [...new Set((value.needs ?? []).flatMap(componentsIn))]
  return {
    ...shown<Item>('needs', width, (item, { lookup }) => needs(item).map((id) => lookup.components.nameOf(id)).join(', ')),
    takes(text, item, { lookup }) {
      const { ids, unknown } = readComponents(text, lookup)
      const known = new Set([...needs(item), ownerOf(item, lookup)])
      const more = ids.filter((id) => !known.has(id))
      return { value: more.length ? { ...item, value: { ...item.value, needs: [...item.value.needs ?? [], ...more] } } : item, unknown }
    },
  }
}
