import type { Kind } from '../../model/kinds.ts'
import type { Component } from '../../model/landscape.ts'
import type { NeedEntry } from '../../model/need.ts'
import type { Inventory } from '../inventory.ts'
import { classificationOf } from './classification.ts'
import { firstValue } from './first-value.ts'
import { ownFieldsOf } from './own-fields.ts'
import { ownSource } from './own-source.ts'
import { originOf } from './provenance.ts'
import type { Tags } from './tags.ts'
import { nameOf, type Item } from './understood.ts'

/** Properties in which tables and CMDBs name who answers for something. */
const OWNERS = ['owner', 'owned_by', 'managed_by'] as const

/** Properties of which a certain value is worth a tag, so that a scenario can select by it. */
const TAGGED: ReadonlyMap<string, string> = new Map([['Extern pakket', 'ja']])

/** What a gate without a name is called where it is a component. Names are data, which are in Dutch here. */
const gateName = ({ element, rule: { operator } }: Item): string | null =>
  (element.name.trim() !== '' || operator === undefined ? null : operator === 'all' ? 'AND-knooppunt' : 'OR-knooppunt')

/** What an element becomes, with all that the file says of it. Fields are in the order of the format, so that files stay readable. */
export function componentOfItem(inventory: Inventory, item: Item, kind: Kind, { needs, supplier, tags, followed, importId }: { needs: NeedEntry[]; supplier: string | undefined; tags: Tags | undefined; followed: boolean; importId: string }): Component {
  const { element } = item
  const { fields, used } = ownFieldsOf(inventory, element)
  const owner = fields.owner ?? tags?.owner ?? (inventory.vocabulary === 'archimate' ? undefined : firstValue(element.properties, OWNERS))
  const marks = element.properties.flatMap(([key, value]) => (TAGGED.get(key) === value.trim().toLowerCase() ? [key] : []))
  const source = ownSource(element.properties, importId)
  const all = [...new Set([...(fields.tags ?? []), ...(tags?.tags ?? []), ...marks])]
  const classification = fields.classification ?? classificationOf(element.properties)
  const service = fields.service ?? (followed ? {} : undefined)
  const { tags: _, owner: __, classification: ___, service: ____, layer, ...rest } = fields
  return {
    name: (item.becomes === 'gate' ? gateName(item) : null) ?? nameOf(item), kind,
    ...(layer !== undefined && { layer }), ...(supplier !== undefined && { supplier }), ...(owner !== undefined && { owner }), ...(all.length > 0 && { tags: all }),
    ...(element.documentation?.trim() && { description: element.documentation.trim() }),
    ...(classification && { classification }), ...rest, ...(needs.length > 0 && { needs }), ...(service && { service }),
    origin: originOf(item, importId, used), ...(source && { source }),
  }
}
