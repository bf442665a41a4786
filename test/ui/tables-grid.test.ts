import { describe, expect, it } from 'vitest'
import { commandOf, stepped, type Step } from '../../src/ui/tables/grid/keys.ts'
import { ALL_ROWS, choicesIn, isFiltered, keptOrder, orderOf, type Asked } from '../../src/ui/tables/grid/order.ts'
import { inSight, MOST_ROWS, stretches } from '../../src/ui/tables/grid/window.ts'
import { TABLES } from '../../src/ui/tables/tables.ts'
import { contextOf, small, voorbeeldstad } from './tables-around.ts'

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
    expect(keptOrder(['c', 'a'], ids('a', 'b', 'c'), ids('new', 'a', 'b'))).toEqual(['a', 'new'])
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
