import { nameOf } from '../../../i18n/names.ts'
import { freshId } from '../../../model/edit/ids.ts'
import type { Fallback } from '../../../model/landscape.ts'
import { asNeed, isCalled, nameOfNeed } from '../../../model/need.ts'
import { folded, type Option } from '../../editor/combobox-options.ts'
import { choice } from '../fields/choice.ts'
import { date } from '../fields/date.ts'
import { uncertainDuration } from '../fields/duration.ts'
import { share } from '../fields/number.ts'
import { component } from '../fields/reference.ts'
import { text } from '../fields/text.ts'
import type { Column, Context, Table } from '../table.ts'
import { column, part, shown } from './column.ts'
import { needed } from './needed.ts'

/** A fallback under its name in a component; new ones have none yet. */
interface Item { of: string; id: string; value: Fallback }

/** The needs that a fallback of a component can stand in for, by what a file calls them. */
const coverable = ({ of }: Item, { landscape }: Context): Option[] => (landscape.components[of]?.needs ?? []).flatMap((entry) => {
  const value = nameOfNeed(entry)
  return value === undefined ? [] : [{ value, name: asNeed(entry).id ?? nameOf(landscape, value) }]
})

const covers: Column<Item> = {
  ...shown('covers', 190, (item, context) => {
    const { covers: name } = item.value
    if (name === undefined) return ''
    const entry = context.landscape.components[item.of]?.needs?.find((need) => isCalled(need, name))
    return entry !== undefined && asNeed(entry).id === name ? name : nameOf(context.landscape, name)
  }, { absent: ({ messages }) => messages.tables.absent.itself }),
  edit: {
    single: false, onlyNew: false, required: false, creates: false, closed: false,
    options: coverable,
    read(typed, item, context) {
      const word = folded(typed)
      if (word === '') {
        const { covers: _gone, ...value } = item.value
        return { value: { ...item, value } }
      }
      if (word === folded(covers.text(item, context))) return { value: item }
      const needs = coverable(item, context)
      const found = needs.find(({ value, name }) => value === word || folded(name) === word)
      return found ? { value: { ...item, value: { ...item.value, covers: found.value } } }
        : { fault: context.messages.tables.fault.covers(typed.trim(), needs.map(({ name }) => name)) }
    },
  },
}

const TRIGGERS = ['auto', 'manual'] as const

export const fallbacks: Table<Item> = {
  key: 'fallbacks',
  identity: [['of', 'name']],
  blank: { of: '', id: '', value: { name: '' } },
  columns: [
    column<Item, string>('of', 220, component, { get: ({ of }) => of || undefined, set: (item, of = '') => ({ ...item, of }) }, { single: true, onlyNew: true, required: true }),
    column('name', 230, text, part<Item, 'name'>('name'), { single: true, required: true }),
    covers,
    column('activation', 180, uncertainDuration, part<Item, 'activation'>('activation', 'PT0S'), { absent: ({ messages }) => messages.tables.absent.atOnce }),
    column('capacity', 100, share, part<Item, 'capacity'>('capacity', 1), { absent: () => '100%' }),
    column('lasts', 180, uncertainDuration, part<Item, 'lasts'>('lasts'), { absent: ({ messages }) => messages.tables.absent.noEnd }),
    column('trigger', 130, choice(TRIGGERS, (trigger, { tables }) => tables.trigger[trigger]), part<Item, 'trigger'>('trigger', 'auto'), { filter: true, absent: ({ messages }) => messages.tables.trigger.auto }),
    column('tested', 140, date, part<Item, 'tested'>('tested'), { absent: ({ messages }) => messages.tables.absent.untested }),
    needed(200, ({ of }) => of),
    column('description', 280, text, part<Item, 'description'>('description')),
  ],
  rows: (landscape) => Object.entries(landscape.components).flatMap(([of, { fallbacks: own = {} }]) =>
    Object.entries(own).map(([id, value]) => ({ id: `${of}/${id}`, item: { of, id, value } }))),
  changed: (changes) => changes.filter(({ row, to }) => row.item.value !== to.value)
    .map(({ to: { of, id, value } }) => ({ do: 'set-fallback', id: of, fallback: id, value })),
  added(items, { components }) {
    const taken = new Set<string>()
    const made = items.map((item) => {
      const id = freshId(item.value.name, (one) => Object.hasOwn(components[item.of]?.fallbacks ?? {}, one) || taken.has(`${item.of}/${one}`), 'uitwijk')
      taken.add(`${item.of}/${id}`)
      return { ...item, id }
    })
    return { edits: made.map(({ of, id, value }) => ({ do: 'set-fallback', id: of, fallback: id, value })), ids: made.map(({ of, id }) => `${of}/${id}`) }
  },
  removed: (rows) => rows.map(({ item: { of, id } }) => ({ do: 'set-fallback', id: of, fallback: id, value: null })),
  copied(rows, landscape, { edit }) {
    return this.added(rows.map(({ item }) => ({ ...item, id: '', value: { ...item.value, name: edit.copyName(item.value.name) } })), landscape)
  },
  subject: ({ of }) => ({ component: of }),
}
