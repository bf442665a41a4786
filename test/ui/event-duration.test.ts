import { expect, it } from 'vitest'
import { isInWorkingDays, readDuration, unitOf } from '../../src/ui/components/typed-duration.ts'

const HOUR = 3_600
const DAY = 86_400

it.each([
  ['5', 5 * DAY, 'days'], ['0', 0, 'days'], ['1,5', 1.5 * DAY, 'days'], ['0.5', 12 * HOUR, 'days'], [' 3 ', 3 * DAY, 'days'],
  ['8 uur', 8 * HOUR, 'hours'], ['8u', 8 * HOUR, 'hours'], ['2 dagen', 2 * DAY, 'days'], ['1 week', 7 * DAY, 'weeks'], ['90 min', 5_400, 'minutes'],
  ['1 d 4 u', 28 * HOUR, 'hours'], ['1 dag en 4 uur', 28 * HOUR, 'hours'], ['2 weeks and 1 day', 15 * DAY, 'days'], ['1 uur, 30 minuten', 5_400, 'minutes'],
  ['1,5 uur', 5_400, 'hours'], ['1D 4H', 28 * HOUR, 'hours'],
  ['anderhalf uur', 5_400, 'hours'], ['anderhalve dag', 36 * HOUR, 'days'], ['een week', 7 * DAY, 'weeks'], ['Een half uur', 1_800, 'hours'], ['half uur', 1_800, 'hours'],
  ['een halve dag', 12 * HOUR, 'days'], ['half an hour', 1_800, 'hours'], ['twee dagen', 2 * DAY, 'days'], ['twaalf uur', 12 * HOUR, 'hours'], ['tweeënhalf uur', 9_000, 'hours'],
  ['twee en een half uur', 9_000, 'hours'], ['one and a half hours', 5_400, 'hours'], ['a week', 7 * DAY, 'weeks'], ['één dag en vier uur', 28 * HOUR, 'hours'],
  ['drie kwartier', 2_700, 'minutes'], ['1 uur en een kwartier', 4_500, 'minutes'], ['8:00', 8 * HOUR, 'hours'], ['0:45', 2_700, 'minutes'], ['8:00 uur', 8 * HOUR, 'hours'],
  ['PT8H', 8 * HOUR, 'hours'], ['p1dt4h', 28 * HOUR, 'hours'], ['90 sec', 90, 'minutes'], ['1 uur en 30 seconden', 3_630, 'minutes'], ['een', DAY, 'days'],
])('reads %j as %i seconds, shown in %s', (text, seconds, unit) => {
  expect(readDuration(text, 'days')).toEqual({ seconds, unit })
})

it.each(['', '-1', '- 1 dag', 'morgen', '8 manen', '1 2', '1 dag 4', 'uur 8', '1e5', '1.2.3', '99999999999999',
  '2 werkdagen', '25:99', 'P1M', 'week', 'dertien dagen', `${'1'.repeat(60)}!`])('does not read %j', (text) => {
  expect(readDuration(text, 'days')).toBeNull()
})

it('knows working days, to say that they are no length of time', () => {
  expect(['2 werkdagen', '3 working days', '5 business days', 'één werkweek'].map(isInWorkingDays)).toEqual([true, true, true, true])
  expect(['2 dagen', '8 uur', 'werk'].map(isInWorkingDays)).toEqual([false, false, false])
})

it('finds the largest unit in which a time is whole', () => {
  expect([0, 60, HOUR, DAY, 7 * DAY, 28 * HOUR, 90].map(unitOf)).toEqual(['hours', 'minutes', 'hours', 'days', 'weeks', 'hours', 'minutes'])
})
