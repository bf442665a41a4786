import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'

const { nl, en } = { nl: messagesIn('nl').say, en: messagesIn('en').say }

describe('durations and times', () => {
  it.each([
    [0, '0 uur', 'T+0'], [1, '1 seconde', 'T+1 s'], [60, '1 minuut', 'T+1 min'], [28_800, '8 uur', 'T+8 u'], [86_400, '1 dag', 'T+1 d'],
    [183_600, '2 dagen en 3 uur', 'T+2 d 3 u'], [93_784, '1 dag, 2 uur, 3 minuten en 4 seconden', 'T+1 d 2 u 3 min 4 s'],
  ])('%i seconds', (seconds, long, short) => { expect(nl.duration(seconds)).toBe(long); expect(nl.offset(seconds)).toBe(short) })
  it('in English', () => { expect(en.duration(183_600)).toBe('2 days and 3 hours'); expect(en.offset(183_600)).toBe('T+2 d 3 h') })

  it.each([
    [0, 'ma 23 nov 08:00', 'Mon 23 Nov 08:00'], [28_800, 'ma 23 nov 16:00', 'Mon 23 Nov 16:00'], [57_600, 'di 24 nov 00:00', 'Tue 24 Nov 00:00'],
    [5, 'ma 23 nov 08:00:05', 'Mon 23 Nov 08:00:05'], [39 * 86_400, 'vr 1 jan 2027 08:00', 'Fri 1 Jan 2027 08:00'],
  ])('the clock after %i seconds', (seconds, dutch, english) => {
    expect(nl.clock('2026-11-23T08:00', seconds)).toBe(dutch)
    expect(en.clock('2026-11-23T08:00:00', seconds)).toBe(english)
  })
  it('counts on the local clock, whatever zone the machine is in', () => {
    const before = process.env['TZ']
    for (const zone of ['America/New_York', 'Pacific/Kiritimati', 'Europe/Amsterdam']) {
      process.env['TZ'] = zone
      expect(nl.clock('2026-03-28T23:30', 10_800)).toBe('zo 29 mrt 02:30')
    }
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })
  it('falls back on the offset without a start', () => expect(nl.clock(undefined, 28_800)).toBe('T+8 u'))
})

describe('numbers', () => {
  it.each([[4200, '4.200', '4,200'], [0.5, '0,5', '0.5'], [1234567.891, '1.234.567,89', '1,234,567.89'], [999, '999', '999'], [-1500, '-1.500', '-1,500'], [-0.001, '0', '0']])(
    '%d', (value, dutch, english) => { expect(nl.number(value)).toBe(dutch); expect(en.number(value)).toBe(english) })
  it.each([[0.5, '50%'], [0.125, '13%'], [0, '0%'], [1, '100%'], [0.0001, '1%'], [0.99999, '99%']])('a share of %d', (level, text) => expect(nl.share(level)).toBe(text))
})
