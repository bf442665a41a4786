import { describe, expect, it } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import { messagesIn } from '../../src/i18n/index.ts'
import { cellTexts } from '../../src/ui/views/compare/cell-texts.ts'
import { outcomesOf, type Outcome } from '../../src/ui/views/compare/outcome.ts'
import { rowsOf, sorted, type Row } from '../../src/ui/views/compare/rows.ts'
import { tableText } from '../../src/ui/views/compare/table-text.ts'
import { landscapeOf, loss, scenarioOf, type Sketch } from '../engine/small.ts'

const nl = messagesIn('nl')
const HOUR = 3_600, START = '2026-12-01T08:00'

/** The same loss, for good from the start on, in landscapes that differ. */
const outcomes = (...landscapes: Record<string, Sketch>[]): Outcome[] => {
  const scenario = scenarioOf([loss('a', 0)], { horizon: 'P2D', start: START })
  return outcomesOf(landscapes.map((sketches, i) => {
    const landscape = landscapeOf({ a: {}, ...sketches })
    return { letter: 'ABCD'[i] as string, item: { file: String(i), landscape: 'now' as const }, landscape, scenario, trace: simulate(landscape, scenario) }
  }))
}
const service = (holdUp: string, critical = false): Sketch => ({ needs: [{ on: 'a', holdUp }], service: { critical, mtpd: 'P1D' } })
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id)

describe('the rows', () => {
  const before = { same: service('PT1H'), later: service('PT1H'), over: service('PT10H'), vital: service('PT2H', true), gone: service('P3D') }
  const after = { same: service('PT1H'), later: service('PT2H'), over: service('PT30H'), vital: service('PT3H', true), fresh: service('P3D') }
  const rows = rowsOf(outcomes(before, after))

  it('are the critical services first, then the gravest difference, then what does not differ', () => {
    expect(ids(rows)).toEqual(['vital', 'over', 'fresh', 'gone', 'later', 'same'])
    expect(rows.filter(({ differs }) => !differs).map(({ id }) => id)).toEqual(['same'])
  })

  it('say where something is no service', () => {
    expect(rows.find(({ id }) => id === 'fresh')?.cells.map(({ facts }) => facts === null)).toEqual([true, false])
    expect(rows.find(({ id }) => id === 'gone')?.cells.map(({ facts }) => facts === null)).toEqual([false, true])
  })

  it('can be sorted by the worst value of each, and by name', () => {
    expect(ids(sorted(rows, { by: 'stops', descending: false }))).toEqual(['later', 'same', 'vital', 'over', 'fresh', 'gone'])
    expect(ids(sorted(rows, { by: 'downtime', descending: true })).slice(0, 3)).toEqual(['later', 'same', 'vital'])
    expect(ids(sorted(rows, { by: 'name', descending: true }))[0]).toBe('vital')
    expect(sorted(rows, null)).toBe(rows)
  })
})

describe('a cell', () => {
  const cells = (before: Sketch, after: Sketch) => {
    const [row] = rowsOf(outcomes({ s: before }, { s: after }))
    return (row as Row).cells.map((cell) => cellTexts(cell, START, nl))
  }

  it('says the difference with the reference in words, with a sign and a tone', () => {
    const [reference, other] = cells(service('PT1H'), service('PT5H'))
    expect(reference?.stops).toEqual({ value: 'di 1 dec 09:00', delta: '', tone: 'neutral' })
    expect(other?.stops).toEqual({ value: 'di 1 dec 13:00', delta: '+ 4 u later', tone: 'better' })
    expect(other?.downtime).toEqual({ value: '1 d 19 u', delta: '− 4 u korter', tone: 'better' })
    expect(other?.mtpd).toEqual({ value: 'wo 2 dec 13:00', delta: '+ 4 u later', tone: 'better' })
    expect(other?.lowest).toEqual({ value: '0%', delta: '', tone: 'neutral' })
  })

  it('says it when something happens on one side only', () => {
    const [, other] = cells(service('P3D'), service('PT1H'))
    expect(other?.stops).toMatchObject({ delta: 'hier wel', tone: 'worse' })
    expect(other?.lowest).toMatchObject({ delta: '− 100 procentpunt lager', tone: 'worse' })
    expect(cells(service('PT1H'), service('P3D'))[1]?.mtpd).toEqual({ value: 'niet', delta: 'hier niet', tone: 'better' })
  })

  it('shows that a service works at less for longer, which has no column of its own', () => {
    const soft = (holdUp: string): Sketch => ({ needs: [{ on: 'a', holdUp, without: 0.5 }], service: {} })
    expect(cells(soft('PT5H'), soft('PT1H'))[1]?.lowest).toEqual({ value: '50%', delta: '+ 4 u langer beperkt', tone: 'worse' })
  })

  it('counts from the start where dates would mislead', () => {
    const [row] = rowsOf(outcomes({ s: service('PT1H') }))
    expect(cellTexts((row as Row).cells[0]!, undefined, nl).stops.value).toBe('T+1 u')
  })
})

describe('the table as text', () => {
  const lines = (outcome: Outcome[]) => tableText(rowsOf(outcome), outcome, nl).split('\r\n').map((line) => line.split('\t'))

  it('has a line per service and outcome, and as many cells in each', () => {
    const found = lines(outcomes({ s: service('PT1H', true) }, { s: service('PT5H', true) }))
    expect(found).toHaveLength(3)
    expect(new Set(found.map(({ length }) => length)).size).toBe(1)
    expect(found[2]?.slice(0, 6)).toEqual(['s', 'kritiek', 'B', 'small', 'di 1 dec 13:00', '4 u later'])
  })

  it('cannot be taken for a formula or break apart', () => {
    const found = lines(outcomes({ s: { ...service('PT1H'), name: '=1+1\tx\ny' } as Sketch }))
    expect(found[1]?.[0]).toBe("'=1+1 x y")
    expect(found.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
  })
})

it('time of day is not counted twice', () => expect(cellTexts(rowsOf(outcomes({ s: service('PT26H') }))[0]!.cells[0]!, START, nl).downtime.value).toBe(nl.services.short(22 * HOUR)))
