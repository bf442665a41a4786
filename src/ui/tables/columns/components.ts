import { freshId, isId } from '../../../model/edit/ids.ts'
import type { Edit, Parts } from '../../../model/edit/edit.ts'
import { KINDS, LAYERS, type Layer } from '../../../model/kinds.ts'
import { layerOf, type Component } from '../../../model/landscape.ts'
import { copiesOf } from '../../editor/new-component.ts'
import { choice } from '../fields/choice.ts'
import { uncertainDuration } from '../fields/duration.ts'
import { organisation } from '../fields/reference.ts'
import { tags } from '../fields/tags.ts'
import { text } from '../fields/text.ts'
import type { Lookup } from '../lookup.ts'
import type { Column, Context, Table } from '../table.ts'
import { column, idColumn, part, shown } from './column.ts'
import { needed } from './needed.ts'

/** A component under its id; new ones have none yet. */
export interface ComponentItem { id: string; value: Component }
type Item = ComponentItem

/** A component's status at the moment looked at. */
export const statusColumn: Column<Item> = shown('status', 170, ({ id }, { statuses, messages }) => (statuses[id] ? messages.say.status(statuses[id]) : ''), {
  status: ({ id }, { statuses }) => statuses[id] ?? 'normal', filter: true,
})

/** The id of a component, which for one that comes is known by its name. */
function ownId({ id, value }: Item, { components: names }: Lookup): string | undefined {
  const found = id === '' ? names.find(value.name) : { id }
  return 'id' in found ? found.id : undefined
}

/** Whether a text can be the id of a new component. */
export const isFreeComponent = (id: string, { landscape }: Context): boolean => isId(id) && !Object.hasOwn(landscape.components, id)

/** What became different of each, as small as can be. */
export const componentParts = (changes: readonly { row: { item: Item }; to: Item }[]): Edit[] => {
  const parts = Object.fromEntries(changes.flatMap(({ row: { item }, to }): [string, Parts<Component>][] => {
    const different = differences(item.value, to.value)
    return Object.keys(different).length ? [[item.id, different]] : []
  }))
  return Object.keys(parts).length ? [{ do: 'set-components', parts }] : []
}

/** The parts in which two values differ, as they are in the second. */
export const differences = <T extends object>(before: T, after: T): Parts<T> =>
  Object.fromEntries([...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => Reflect.get(before, key) !== Reflect.get(after, key))
    .map((key) => [key, Reflect.get(after, key) as unknown])) as Parts<T>

/** New items with the ids that they get, by their names where none was given. */
export function withIds<T extends { id: string; value: object }>(items: readonly T[], nameOfItem: (item: T) => string, isTaken: (id: string) => boolean, word: string): T[] {
  const given = new Set(items.map(({ id }) => id))
  return items.map((item) => {
    const id = item.id || freshId(nameOfItem(item), (taken) => isTaken(taken) || given.has(taken), word)
    given.add(id)
    return { ...item, id }
  })
}

export const components: Table<Item> = {
  key: 'components',
  identity: [['id'], ['name']],
  blank: { id: '', value: { name: '', kind: 'application' } },
  columns: [
    column('name', 230, text, part<Item, 'name'>('name'), { single: true, required: true }),
    statusColumn,
    column('kind', 120, choice(KINDS, (kind, { say }) => say.kind(kind)), part<Item, 'kind'>('kind'), { required: true, filter: true }),
    column('supplier', 190, organisation, part<Item, 'supplier'>('supplier'), { filter: true }),
    column('team', 150, text, part<Item, 'owner'>('owner')),
    column('layer', 130, choice(LAYERS, (layer, { say }) => say.layer(layer)), part<Item, 'layer'>('layer'), { absent: ({ messages: { say } }, { value }) => (layerOf(value) ? say.layer(layerOf(value) as Layer) : '') }),
    column('restart', 110, uncertainDuration, part<Item, 'restart'>('restart', 'PT0S')),
    column('tags', 150, tags, part<Item, 'tags'>('tags')),
    needed(220, ownId),
    column('description', 280, text, part<Item, 'description'>('description')),
    idColumn(isFreeComponent),
  ],
  rows: (landscape) => Object.entries(landscape.components).map(([id, value]) => ({ id, item: { id, value } })),
  changed: componentParts,
  added(items, landscape) {
    const made = withIds(items, ({ value }) => value.name, (id) => Object.hasOwn(landscape.components, id), 'onderdeel')
    return { edits: [{ do: 'add-components', components: Object.fromEntries(made.map(({ id, value }) => [id, value])) }], ids: made.map(({ id }) => id) }
  },
  removed: () => null,
  copied(rows, landscape, { edit }) {
    const edits = copiesOf(landscape, rows.map(({ id }) => id), edit.copyName)
    const [first] = edits
    return { edits, ids: first?.do === 'duplicate-components' ? Object.values(first.copies) : [] }
  },
  subject: ({ id }) => ({ component: id }),
}
