import { withParts } from '../../../model/edit/parts.ts'
import { freshId } from '../../../model/edit/ids.ts'
import type { Service } from '../../../model/landscape.ts'
import { duration } from '../fields/duration.ts'
import { count, share } from '../fields/number.ts'
import { text } from '../fields/text.ts'
import { yesNo } from '../fields/yes-no.ts'
import type { Column, Field, Table } from '../table.ts'
import { column, idColumn, part, shown } from './column.ts'
import { componentParts, statusColumn, type ComponentItem } from './components.ts'

type Item = ComponentItem

/** A column of what a service says under a key. */
function ofService<Key extends keyof Service>(key: Key & Column<Item>['key'], width: number, field: Field<NonNullable<Service[Key]>>, absent?: unknown, more: Partial<Pick<Column<Item>, 'absent' | 'filter'>> = {}): Column<Item> {
  return column<Item, NonNullable<Service[Key]>>(key, width, field, {
    get({ value }) {
      const said = value.service?.[key] as NonNullable<Service[Key]> | undefined
      return said === absent ? undefined : said
    },
    set: (item, next) => ({ ...item, value: { ...item.value, service: withParts<Service>(item.value.service ?? {}, { [key]: next === absent ? undefined : next }) } }),
  }, more)
}

/** Of a new row the name may be that of a component there is, which then becomes a service. */
const name: Column<Item> = (() => {
  const plain = column('name', 240, text, part<Item, 'name'>('name'), { single: true, required: true })
  const { edit } = plain
  return edit ? {
    ...plain,
    edit: {
      ...edit,
      options: ({ id }, { landscape, messages }) => (id !== '' ? [] : Object.entries(landscape.components).filter(([, { service }]) => !service)
        .map(([value, component]) => ({ value, name: component.name, hint: messages.say.kind(component.kind) }))),
      read(typed, item, context) {
        const found = item.id === '' ? context.lookup.components.find(typed.trim()) : null
        const component = found && 'id' in found ? context.landscape.components[found.id] : undefined
        if (!found || !('id' in found) || !component) return edit.read(typed, item, context)
        return { value: { id: found.id, value: { ...component, service: component.service ?? item.value.service ?? {} } } }
      },
    },
  } : plain
})()

export const services: Table<Item> = {
  key: 'services',
  identity: [['id'], ['name']],
  blank: { id: '', value: { name: '', kind: 'process', service: {} } },
  columns: [
    name,
    statusColumn,
    ofService('critical', 90, yesNo, false, { filter: true, absent: ({ messages }) => messages.edit.no }),
    ofService('mtpd', 130, duration),
    ofService('rto', 130, duration),
    ofService('rpo', 130, duration),
    ofService('minimum', 150, share, undefined, { absent: ({ messages }) => messages.tables.absent.anyLevel }),
    ofService('people', 110, count),
    ofService('owner', 160, text, undefined, { filter: true }),
    ofService('legalBasis', 220, text),
    shown('moments', 200, ({ value: { service } }) => (service?.moments ?? []).map((moment) => moment.name).join(', ')),
    // Only a component that is no service yet, or none at all, can be named by a new row.
    idColumn((id, { landscape }) => !Object.hasOwn(landscape.components, id)),
  ],
  rows: (landscape) => Object.entries(landscape.components).filter(([, { service }]) => service).map(([id, value]) => ({ id, item: { id, value } })),
  changed: componentParts,
  added(items, landscape) {
    const known = items.filter(({ id }) => Object.hasOwn(landscape.components, id))
    const taken = new Set<string>()
    const ids = items.map((item) => {
      const id = item.id || freshId(item.value.name, (one) => Object.hasOwn(landscape.components, one) || taken.has(one))
      taken.add(id)
      return id
    })
    const made = Object.fromEntries(items.flatMap(({ value }, i) => (known.includes(items[i] as Item) ? [] : [[ids[i] as string, value]])))
    return {
      edits: [
        ...(Object.keys(made).length ? [{ do: 'add-components' as const, components: made }] : []),
        ...(known.length ? [{ do: 'set-components' as const, parts: Object.fromEntries(known.map(({ id, value }) => [id, { service: value.service }])) }] : []),
      ],
      ids,
    }
  },
  /** The component stays; it is no service to watch any more. */
  removed: (rows) => [{ do: 'set-components', parts: Object.fromEntries(rows.map(({ id }) => [id, { service: undefined }])) }],
  subject: ({ id }) => ({ component: id }),
}
