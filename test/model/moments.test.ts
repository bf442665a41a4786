import { describe, expect, it } from 'vitest'
import { localAfter, occurrences, ruleFault } from '../../src/model/moments.ts'

const DAY = 86_400
const falls = (rule: string, start = '2026-12-01T08:30', days = 90) => occurrences(rule, start, days * DAY).map((second) => localAfter(start, second))

describe('the times at which a rule falls', () => {
  it('are clock times, whatever the hour and minute of the start', () => {
    expect(falls('FREQ=MONTHLY;BYMONTHDAY=25;BYHOUR=12')).toEqual(['2026-12-25T12:00:00', '2027-01-25T12:00:00', '2027-02-25T12:00:00'])
  })
  it('leave out what lies before the start, and count the start and the horizon', () => {
    expect(falls('FREQ=DAILY;BYHOUR=8;BYMINUTE=30', '2026-12-01T08:30', 1)).toEqual(['2026-12-01T08:30:00', '2026-12-02T08:30:00'])
    expect(falls('FREQ=DAILY;BYHOUR=8', '2026-12-01T08:30', 1)).toEqual(['2026-12-02T08:00:00'])
  })
  it('can be the last working day, also when the scenario starts on the first', () => {
    expect(falls('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;BYHOUR=17', '2026-12-01T08:00', 62)).toEqual(['2026-12-31T17:00:00', '2027-01-29T17:00:00'])
  })
  it('can be the last working day up to a date', () => {
    expect(falls('FREQ=MONTHLY;BYMONTHDAY=23,24,25;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;BYHOUR=12', '2027-04-01T08:00', 80)).toEqual(['2027-04-23T12:00:00', '2027-05-25T12:00:00'])
  })
  it('skip months without that day', () => {
    expect(falls('FREQ=MONTHLY;BYMONTHDAY=31;BYHOUR=9', '2027-01-01T00:00', 100)).toEqual(['2027-01-31T09:00:00', '2027-03-31T09:00:00'])
  })
})

describe('a rule that cannot be meant', () => {
  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31', 'FREQ=DAILY;UNTIL=20200101T000000',
    'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;COUNT=0', 'FREQ=DAILY;BYHOUR=25', 'FREQ=MONTHLY;BYMONTHDAY=0', 'FREQ=DAILY;FOO=1', 'FREQ=HOURLY', 'FREQ=SOMETIMES', 'BYHOUR=3', 'nonsense', '',
  ])('%s', (rule) => { expect(ruleFault(rule)).not.toBeNull() })
  it.each(['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'FREQ=YEARLY;BYMONTH=3;BYDAY=3WE;BYHOUR=21', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'FREQ=MONTHLY;BYMONTHDAY=-1'])('but not %s', (rule) => {
    expect(ruleFault(rule)).toBeNull()
  })
})
