import { describe, expect, it } from 'vitest'
import { commandOf, stepped, type Step } from '../../src/ui/tables/grid/keys.ts'
import { ALL_ROWS, choicesIn, isFiltered, keptOrder, orderOf, sortedBy, type Asked } from '../../src/ui/tables/grid/order.ts'
import { changesOf, isWhole, rowsFor } from '../../src/ui/tables/grid/typed.ts'
import { inSight, MOST_ROWS, stretches } from '../../src/ui/tables/grid/window.ts'
import { Shown } from '../../src/ui/tables/shown.ts'
import type { ColumnKey } from '../../src/ui/tables/table.ts'
import { TABLES } from '../../src/ui/tables/tables.ts'
import { after, contextOf, small, voorbeeldstad, workOf } from './tables-around.ts'

const table = TABLES.components
const order = (asked: Partial<Asked>, landscape = small) => orderOf(table.rows(landscape), table.columns, { ...ALL_ROWS, ...asked }, contextOf(landscape))

describe('the rows that are shown', () => {
  it('stand as in the file until they are sorted', () => expect(order({})).toEqual(['azure', 'entra', 'papier', 'zaak']))

  it('are sorted either way; equal ones stay, and what is empty comes last', () => {
    expect(order({ sorting: { by: 'name', descending: true } })).toEqual(['zaak', 'papier', 'entra', 'azure'])
    expect(order({ sorting: { by: 'supplier', descending: false } })).toEqual(['azure', 'entra', 'papier', 'zaak'])
    expect(order({ sorting: { by: 'restart', descending: true } })[0]).toBe('zaak')
  })

  it('durations are sorted by their length, not by their words', () => {
    const { services } = TABLES
    const rows = services.rows(voorbeeldstad)
    const context = contextOf(voorbeeldstad)
    const ids = orderOf(rows, services.columns, { ...ALL_ROWS, sorting: { by: 'mtpd', descending: false } }, context)
    const lengths = ids.map((id) => services.columns.find(({ key }) => key === 'mtpd')?.sort(rows.find((row) => row.id === id)?.item ?? {}, context)).filter((length) => length !== '')
    expect(lengths.length).toBeGreaterThan(3)
    expect(lengths).toEqual([...lengths].sort((a, b) => Number(a) - Number(b)))
  })

  it('answer every word that is looked for, in whatever column', () => {
    expect(order({ query: 'IERLAND identiteit' })).toEqual(['entra'])
    expect(order({ query: 'ierland xyz' })).toEqual([])
    expect(isFiltered({ ...ALL_ROWS, query: ' ' })).toBe(false)
  })

  it('have what is chosen in a column, also nothing', () => {
    expect(order({ choices: { kind: 'platform' } })).toEqual(['azure'])
    expect(order({ choices: { supplier: '' } })).toEqual(['papier', 'zaak'])
    const supplier = table.columns.find(({ key }) => key === 'supplier')
    expect(supplier && choicesIn(supplier, table.rows(small), contextOf(small))).toEqual(['Microsoft Ierland', ''])
  })

  it('stay where they are when rows change; new ones stand at the end', () => {
    const ids = (...all: string[]) => all.map((id) => ({ id }))
    expect(keptOrder(['c', 'a'], ids('a', 'b', 'c'), ids('new', 'a', 'b', 'e'))).toEqual(['a', 'new', 'e'])
  })

  it('stay where they are when they are called otherwise', () => {
    const ids = (...all: string[]) => all.map((id) => ({ id }))
    expect(keptOrder(['c', 'a'], ids('a', 'b', 'c'), ids('a', 'b', 'd'))).toEqual(['d', 'a'])
    expect(keptOrder(['c', 'a'], ids('a', 'b', 'c'), ids('a', 'x', 'c'))).toEqual(['c', 'a'])
  })
})

describe('a table that is worked in', () => {
  const asked = { ...ALL_ROWS, query: 'a', sorting: { by: 'name' as const, descending: true } }
  const shown = new Shown()
  const show = (landscape: typeof small, which: Asked = asked) => {
    shown.update(table, which, workOf(landscape), contextOf(landscape))
    return shown.ordered.map(({ id }) => id)
  }

  it('keeps a row that is changed where it is, until it is sorted or searched anew', () => {
    expect(show(small)).toEqual(['zaak', 'papier', 'entra', 'azure'])
    const renamed = after(small, [{ do: 'set-components', parts: { zaak: { name: 'Bbb' } } }, { do: 'add-components', components: { nieuw: { name: 'Zzz', kind: 'process' } } }, { do: 'remove-components', ids: ['papier'] }])
    expect(show(renamed)).toEqual(['zaak', 'entra', 'azure', 'nieuw'])
    expect(show(renamed, { ...asked })).toEqual(['entra', 'zaak', 'azure'])
  })

  it('is sorted up, then down, then as it was', () => {
    const up = sortedBy(ALL_ROWS, 'name')
    expect(up.sorting).toEqual({ by: 'name', descending: false })
    expect(sortedBy(up, 'name').sorting).toEqual({ by: 'name', descending: true })
    expect(sortedBy(sortedBy(up, 'name'), 'name').sorting).toBeNull()
    expect(sortedBy(sortedBy(up, 'name'), 'kind').sorting).toEqual({ by: 'kind', descending: false })
  })
})

describe('what is typed in a cell', () => {
  const rows = table.rows(small)
  const column = (key: ColumnKey) => table.columns.find((one) => one.key === key) ?? table.columns[0] as never
  const row = (id: string) => rows.find((one) => one.id === id) ?? rows[0] as never

  it('is for all marked rows when its own is one of them and the value may be shared', () => {
    const ids = (key: ColumnKey, id: string, ...marked: string[]) => rowsFor(column(key), row(id), rows, new Set(marked)).map((one) => one.id)
    expect(ids('kind', 'zaak', 'azure', 'zaak')).toEqual(['azure', 'zaak'])
    expect(ids('kind', 'entra', 'azure', 'zaak')).toEqual(['entra'])
    expect(ids('name', 'zaak', 'azure', 'zaak')).toEqual(['zaak'])
  })

  it('changes only the rows in which it is different, or none when it cannot be read', () => {
    const changes = changesOf(column('supplier'), 'Microsoft Ierland', rows, contextOf(small))
    expect('value' in changes && changes.value.map((change) => change.row.id)).toEqual(['papier', 'zaak'])
    expect(changesOf(column('kind'), 'ding', rows, contextOf(small))).toHaveProperty('fault')
    expect(changesOf(column('status'), 'gestopt', rows, contextOf(small))).toHaveProperty('fault')
  })

  it('makes a new row as soon as all is known that must be', () => {
    const { needs } = TABLES
    const context = contextOf(small)
    const typed = (key: ColumnKey, text: string, item: object) => {
      const reading = needs.columns.find((one) => one.key === key)?.edit?.read(text, item, context)
      return reading && 'value' in reading ? reading.value : item
    }
    const half = typed('of', 'Azure', needs.blank)
    expect(isWhole(needs, half, context)).toBe(false)
    expect(isWhole(needs, typed('on', 'Papier', half), context)).toBe(true)
  })
})

describe('the rows that are made', () => {
  const made = (...args: Parameters<typeof stretches>) => stretches(...args).filter((stretch) => stretch.made).map(({ from, to }) => [from, to])

  it('are all of a few', () => expect(stretches(MOST_ROWS, 0, 10, null)).toEqual([{ from: 0, to: MOST_ROWS, made: true }]))

  it.each([[0, null], [5000, null], [9990, 3], [4000.5, 9999], [20_000, 0], [0, 12]])('are few of many, with the one that has the keyboard (from %s, held %s)', (top, held) => {
    const all = stretches(10_000, top, 20, held)
    expect(all[0]?.from).toBe(0)
    expect(all.at(-1)?.to).toBe(10_000)
    all.slice(1).forEach(({ from }, i) => expect(from).toBe(all[i]?.to))
    const rows = made(10_000, top, 20, held).flatMap(([from = 0, to = 0]) => Array.from({ length: to - from }, (_, i) => from + i))
    expect(rows.length).toBeLessThan(50)
    for (let row = Math.floor(top); row < Math.min(10_000, top + 20); row++) expect(rows).toContain(row)
    if (held !== null) expect(rows).toContain(held)
  })

  it('are scrolled to as little as can be, and not under the head', () => {
    const view = { size: 300, covered: 30 }
    expect(inSight(100, 200, 30, view)).toBe(100)
    expect(inSight(100, 120, 30, view)).toBe(90)
    expect(inSight(100, 390, 30, view)).toBe(120)
    expect(inSight(100, 10, 30, view)).toBe(0)
  })
})

describe('keys in a grid', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) => commandOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })

  it('go from cell to cell, mark, edit and remove', () => {
    expect(press('ArrowDown')).toEqual({ do: 'go', to: 'down', extend: false })
    expect(press('ArrowDown', { shiftKey: true })).toEqual({ do: 'go', to: 'down', extend: true })
    expect(press('Home', { ctrlKey: true })).toMatchObject({ to: 'start' })
    expect(press('F2')).toEqual({ do: 'edit', text: null })
    expect(press('z')).toEqual({ do: 'edit', text: 'z' })
    expect(press('é')).toEqual({ do: 'edit', text: 'é' })
    expect([' ', 'Delete', 'Escape'].map((key) => press(key)?.do)).toEqual(['mark', 'remove', 'unmark'])
    expect(press('a', { metaKey: true })).toEqual({ do: 'mark-all' })
    expect(press('D', { ctrlKey: true })).toEqual({ do: 'duplicate' })
  })

  it('leave alone what is not for them: undo, help, the palette, leaving with Tab', () => {
    for (const key of ['z', 'k', 'c', 'v']) expect(press(key, { ctrlKey: true })).toBeNull()
    for (const key of ['?', 'Tab', 'Shift', 'F5']) expect(press(key)).toBeNull()
    expect(press('ArrowLeft', { altKey: true })).toBeNull()
  })

  it.each<[Step, [number, number]]>([
    ['up', [1, 2]], ['down', [3, 2]], ['left', [2, 1]], ['right', [2, 3]], ['row-start', [2, 0]], ['row-end', [2, 4]],
    ['page-up', [0, 2]], ['page-down', [9, 2]], ['start', [0, 2]], ['end', [9, 2]],
  ])('%s', (to, [row, column]) => expect(stepped({ row: 2, column: 2 }, to, { rows: 10, columns: 5, page: 8 })).toEqual({ row, column }))

  it('reach the head and the row for something new, and go no further', () => {
    const size = { rows: 3, columns: 2, page: 5 }
    expect(stepped({ row: 0, column: 0 }, 'up', size).row).toBe(-1)
    expect(stepped({ row: -1, column: 0 }, 'up', size).row).toBe(-1)
    expect(stepped({ row: 2, column: 1 }, 'down', size)).toEqual({ row: 2, column: 1 })
  })
})
