import { describe, expect, it } from 'vitest'
import { daysAxis } from '../../../src/ui/exit/days-axis.ts'
import { contractDays } from '../../../src/ui/exit/plan/gantt-marks.ts'
import { spanOf, spanText } from '../../../src/ui/exit/plan/span.ts'

describe('calendar time in a field', () => {
  it.each([['P6M', 6, 'months'], ['P1Y', 1, 'years'], ['P1Y6M', 18, 'months'], ['P2W', 2, 'weeks'], ['P10D', 10, 'days'], ['P0D', 0, 'days']] as const)('%s', (text, count, unit) => { expect(spanOf(text)).toEqual({ count, unit }) })
  it('of several units is no single number', () => { expect([spanOf('P1Y10D'), spanOf('anders')]).toEqual([null, null]) })
  it('is written as it stands in a file', () => { expect([spanText(6, 'months'), spanText(2, 'weeks')]).toEqual(['P6M', 'P2W']) })
})

describe('an axis of days', () => {
  const axis = daysAxis('2027-01-01', '2029-01-01', 100, 831)
  it('has a place for each day, and a day for each place', () => {
    expect([axis.x('2027-01-01'), axis.x('2027-01-02'), axis.x('2029-01-01')]).toEqual([100, 101, 831])
    expect([axis.day(0), axis.day(101), axis.day(900)]).toEqual(['2027-01-01', '2027-01-02', '2029-01-01'])
  })
  it('has a line for each year, that of the first day too', () => {
    expect(axis.years).toEqual(['2027-01-01', '2028-01-01', '2029-01-01'])
    expect(daysAxis('2027-03-01', '2029-02-01', 0, 1).years).toEqual(['2028-01-01', '2029-01-01'])
  })
})

it('the last day of notice is so long before the end of the contract', () => {
  const terms = { contractEnd: { value: '2030-12-31', from: 'contract' }, notice: { value: 'P6M', from: 'contract' } }
  expect(contractDays(terms as never)).toEqual({ end: '2030-12-31', notice: '2030-06-30' })
  expect(contractDays(undefined)).toEqual({ end: null, notice: null })
})
