import { describe, expect, it } from 'vitest'
import type { Landscape } from '../../src/model/landscape.ts'
import { TABLES } from '../../src/ui/tables/tables.ts'
import { TABLE_KEYS, titleOf, type AnyTable, type ColumnKey, type TableKey } from '../../src/ui/tables/table.ts'
import { LANGUAGES } from '../../src/i18n/index.ts'
import { after, contextOf, small, voorbeeldstad } from './tables-around.ts'

const columnOf = (table: AnyTable, key: ColumnKey) => {
  const column = table.columns.find((one) => one.key === key)
  if (!column) throw new Error(`no column ${key}`)
  return column
}

/** The edits that come of typing in a cell. */
function typed(table: AnyTable, id: string, key: ColumnKey, text: string, landscape: Landscape = small) {
  const row = table.rows(landscape).find((one) => one.id === id)
  if (!row) throw new Error(`no row ${id}`)
  const reading = columnOf(table, key).edit?.read(text, row.item, contextOf(landscape))
  if (!reading) throw new Error('not to be edited')
  if ('fault' in reading) return reading.fault
  return table.changed([{ row, to: reading.value }], landscape)
}

describe.each(TABLE_KEYS.flatMap((key) => LANGUAGES.map((language) => [key, language] as const)))('the table of %s in %s', (key, language) => {
  const table = TABLES[key]
  const context = contextOf(voorbeeldstad, language)
  const rows = table.rows(voorbeeldstad)

  it('has rows, each with its own id, and titles', () => {
    expect(rows.length).toBeGreaterThan(10)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(new Set(table.columns.map((column) => titleOf(table, column.key, context.messages))).size).toBe(table.columns.length)
  })

  it('reads every cell back as it is written: onto a row in which it is empty, it becomes the same', () => {
    for (const column of table.columns) {
      const { edit } = column
      if (!edit || edit.onlyNew || edit.required) continue
      for (const { item } of rows) {
        const emptied = edit.read('', item, context)
        expect(emptied).toHaveProperty('value')
        const reading = 'value' in emptied ? edit.read(column.text(item, context), emptied.value, context) : emptied
        expect('value' in reading ? column.text(reading.value, context) : reading, `${column.key}: ${column.text(item, context)}`).toBe(column.text(item, context))
      }
    }
  })

  it('a cell typed over with what it says changes nothing', () => {
    const read = rows.slice(0, 20).flatMap(({ item }) => table.columns.flatMap((column) => (column.edit ? [{ item, reading: column.edit.read(column.text(item, context), item, context) }] : [])))
    expect(read.map(({ reading }) => reading)).toEqual(read.map(({ item }) => ({ value: item })))
  })
})

describe('a cell that is changed asks for the smallest edit', () => {
  it.each<[TableKey, string, ColumnKey, string, unknown]>([
    ['components', 'azure', 'name', 'Microsoft Azure', { do: 'set-components', parts: { azure: { name: 'Microsoft Azure' } } }],
    ['components', 'azure', 'supplier', 'Microsoft', { do: 'set-components', parts: { azure: { supplier: 'microsoft' } } }],
    ['components', 'azure', 'supplier', '', { do: 'set-components', parts: { azure: { supplier: undefined } } }],
    ['components', 'zaak', 'restart', '0', { do: 'set-components', parts: { zaak: { restart: undefined } } }],
    ['services', 'zaak', 'mtpd', '2 weken', { do: 'set-components', parts: { zaak: { service: { critical: true, mtpd: 'P14D', minimum: 0.5, people: 4200 } } } }],
    ['services', 'zaak', 'critical', 'nee', { do: 'set-components', parts: { zaak: { service: { mtpd: 'P3D', minimum: 0.5, people: 4200 } } } }],
    ['organisations', 'microsoft', 'jurisdiction', 'VS', { do: 'set-organisations', parts: { microsoft: { jurisdiction: 'US' } } }],
    ['fallbacks', 'zaak/nood', 'covers', '', { do: 'set-fallback', id: 'zaak', fallback: 'nood', value: { name: 'Noodlogin', activation: 'PT4H', capacity: 0.5, needs: ['papier'] } }],
    ['needs', 'zaak//entra', 'holdUp', '', { do: 'set-needs', id: 'zaak', needs: ['entra', { anyOf: ['azure', { on: 'papier', without: 0.5 }], holdUp: 'PT1H' }] }],
    ['needs', 'zaak//anyOf/papier', 'without', '0', { do: 'set-needs', id: 'zaak', needs: [{ on: 'entra', holdUp: 'PT8H' }, { anyOf: ['azure', 'papier'], holdUp: 'PT1H' }] }],
    ['needs', 'zaak/nood/papier', 'on', 'Azure', { do: 'set-needs', id: 'zaak', fallback: 'nood', needs: ['azure'] }],
  ])('%s %s: %s becomes %j', (key, id, column, text, edit) => {
    const edits = typed(TABLES[key], id, column, text)
    expect(edits).toEqual([edit])
    if (typeof edits !== 'string') after(small, edits)
  })

  it('a need that a fallback stands in for takes that fallback along', () => {
    const edits = typed(TABLES.needs, 'zaak//entra', 'on', 'Papier')
    if (typeof edits === 'string') throw new Error(edits)
    expect(after(small, edits).components['zaak']?.fallbacks?.['nood']?.covers).toBe('papier')
  })

  it('what a fallback covers must be what its component needs', () => {
    expect(typed(TABLES.fallbacks, 'zaak/nood', 'covers', 'Papier')).toBe('‘Papier’ is niet wat dit onderdeel nodig heeft. Kies uit: Entra ID.')
  })
})

describe('rows that go', () => {
  const rowsOf = (key: TableKey, ...ids: string[]) => TABLES[key].rows(small).filter(({ id }) => ids.includes(id))

  it('needs go from their own place, several at once', () => {
    const edits = TABLES.needs.removed(rowsOf('needs', 'zaak//anyOf/azure', 'zaak//anyOf/papier', 'zaak/nood/papier'), small) ?? []
    const { zaak } = after(small, edits).components
    expect(zaak?.needs).toEqual([{ on: 'entra', holdUp: 'PT8H' }])
    expect(zaak?.fallbacks?.['nood']?.needs).toBeUndefined()
  })

  it('a service is one no more, and its component stays', () => {
    const { zaak } = after(small, TABLES.services.removed(rowsOf('services', 'zaak'), small) ?? []).components
    expect(zaak).toMatchObject({ name: 'Zaaksysteem', restart: 'PT2H' })
    expect(zaak).not.toHaveProperty('service')
  })

  it('components are asked for: much may hang on them', () => expect(TABLES.components.removed(rowsOf('components', 'azure'), small)).toBeNull())
})

describe('rows of needs keep their ids', () => {
  const { needs } = TABLES
  const ids = (landscape: Landscape) => needs.rows(landscape).map(({ id }) => id)
  const without = (landscape: Landscape, ...gone: string[]) => after(landscape, needs.removed(needs.rows(landscape).filter(({ id }) => gone.includes(id)), landscape) ?? [])

  it('when another need goes', () => {
    for (const gone of ids(small).filter((id) => id !== 'zaak//entra')) expect(ids(without(small, gone))).toEqual(ids(small).filter((id) => id !== gone))
  })

  it('so that what was marked goes, and nothing else, also when rows before it have gone since', () => {
    const now = without(small, 'zaak//anyOf/azure')
    expect(without(now, 'zaak//anyOf/papier').components['zaak']?.needs).toEqual([{ on: 'entra', holdUp: 'PT8H' }])
  })

  it('unless these are alike: none takes the name of one that goes', () => {
    const twins: Landscape = { ...small, components: { ...small.components, entra: { name: 'Entra ID', kind: 'identity', needs: ['azure', { on: 'azure', holdUp: 'PT1H' }, { on: 'azure', holdUp: 'PT2H' }] } } }
    const before = ids(twins)
    expect(new Set(before).size).toBe(before.length)
    const mine = before.filter((id) => id.startsWith('entra/'))
    expect(mine).toHaveLength(3)
    expect(ids(without(twins, mine[0] as string)).filter((id) => mine.includes(id))).toEqual([])
  })

  it('and have those that are told when they come', () => {
    const items = ['azure', 'papier', 'papier'].map((on) => ({ ...needs.blank, of: 'entra', value: { on } }))
    const { edits, ids: made } = needs.added(items, small)
    expect(new Set(ids(after(small, edits)).filter((id) => id.startsWith('entra/')))).toEqual(new Set([...made, 'entra//azure/1:2']))
  })
})

describe('new rows', () => {
  it('get ids that are free, also when they are named alike', () => {
    const { blank } = TABLES.components
    const named = (name: string) => ({ ...blank, value: { name, kind: 'application' } })
    const { edits, ids } = TABLES.components.added([named('Azure'), named('Azure')], small)
    expect(ids).toEqual(['azure-2', 'azure-3'])
    expect(Object.keys(after(small, edits).components)).toEqual([...Object.keys(small.components), ...ids])
  })

  it('of services may be of a component there is', () => {
    const name = columnOf(TABLES.services, 'name').edit
    const known = name?.read('entra id', TABLES.services.blank, contextOf(small))
    const made = name?.read('Paspoorten', TABLES.services.blank, contextOf(small))
    if (!known || !('value' in known) || !made || !('value' in made)) throw new Error('not read')
    const { components } = after(small, TABLES.services.added([known.value, made.value], small).edits)
    expect(components['entra']).toEqual({ name: 'Entra ID', kind: 'identity', supplier: 'ierland', needs: ['azure'], service: {} })
    expect(components['paspoorten']).toEqual({ name: 'Paspoorten', kind: 'process', service: {} })
  })

  it.each(TABLE_KEYS.filter((key) => TABLES[key].copied))('copies of %s have rows of their own', (key) => {
    const table = TABLES[key]
    const rows = table.rows(small).slice(-1)
    const copied = table.copied?.(rows, small, contextOf(small).messages)
    const now = table.rows(after(small, copied?.edits ?? []))
    expect(now).toHaveLength(table.rows(small).length + 1)
    expect(now.map(({ id }) => id)).toEqual(expect.arrayContaining(copied?.ids ?? ['']))
  })
})
