import { expect, it } from 'vitest'
import { readDuration, unitOf } from '../../src/ui/components/typed-duration.ts'

const HOUR = 3_600
const DAY = 86_400

it.each([
  ['5', 5 * DAY, 'days'], ['0', 0, 'days'], ['1,5', 1.5 * DAY, 'days'], ['0.5', 12 * HOUR, 'days'], [' 3 ', 3 * DAY, 'days'],
  ['8 uur', 8 * HOUR, 'hours'], ['8u', 8 * HOUR, 'hours'], ['2 dagen', 2 * DAY, 'days'], ['1 week', 7 * DAY, 'weeks'], ['90 min', 5_400, 'minutes'],
  ['1 d 4 u', 28 * HOUR, 'hours'], ['1 dag en 4 uur', 28 * HOUR, 'hours'], ['2 weeks and 1 day', 15 * DAY, 'days'], ['1 uur, 30 minuten', 5_400, 'minutes'],
  ['1,5 uur', 5_400, 'hours'], ['1D 4H', 28 * HOUR, 'hours'],
])('reads %j as %i seconds, shown in %s', (text, seconds, unit) => {
  expect(readDuration(text, 'days')).toEqual({ seconds, unit })
})

it.each(['', '-1', '- 1 dag', 'morgen', '8 manen', '1 2', '1 dag 4', 'uur 8', '1e5', '1.2.3', '99999999999999'])('does not read %j', (text) => {
  expect(readDuration(text, 'days')).toBeNull()
})

it('finds the largest unit in which a time is whole', () => {
  expect([0, 60, HOUR, DAY, 7 * DAY, 28 * HOUR, 90].map(unitOf)).toEqual(['hours', 'minutes', 'hours', 'days', 'weeks', 'hours', 'minutes'])
})
