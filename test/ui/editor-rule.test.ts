import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import { occurrences, ruleFault } from '../../src/model/moments.ts'
import { ruleWords } from '../../src/ui/editor/service/rule-words.ts'
import { canShift, NEW_RULE, PATTERNS, PLACES, readRule, SHIFTS, WEEKDAYS, writeRule } from '../../src/ui/editor/service/rule.ts'

const rules = fc.record({
  pattern: fc.constantFrom(...PATTERNS), days: fc.subarray([...WEEKDAYS], { minLength: 1 }), day: fc.constantFrom(-1, ...Array.from({ length: 28 }, (_, i) => i + 1)),
  shift: fc.constantFrom(...SHIFTS), place: fc.constantFrom(...PLACES), weekday: fc.constantFrom(...WEEKDAYS),
  months: fc.subarray(Array.from({ length: 12 }, (_, i) => i + 1)), hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }),
})

describe('a rule built from choices', () => {
  it('is a good rule, and is read back as what was chosen', () => fc.assert(fc.property(rules, (rule) => {
    const text = writeRule(rule)
    expect(ruleFault(text)).toBeNull()
    const read = readRule(text)
    expect(read && writeRule(read)).toBe(text)
  }), { numRuns: 300 }))

  it('on a date moves to the working day before it when that is in a weekend', () => {
    const text = writeRule({ ...NEW_RULE, day: 25, shift: 'before' })
    // 25 July 2026 is a Saturday, 25 August a Tuesday.
    expect(occurrences(text, '2026-07-01T00:00', 60 * 86_400).map((second) => second / 86_400)).toEqual([23.5, 55.5])
  })

  it('does not move over the edge of a month', () => {
    expect([canShift(2, 'before'), canShift(3, 'before'), canShift(26, 'after'), canShift(27, 'after'), canShift(-1, 'before')]).toEqual([false, true, true, false, false])
  })
})

describe('a rule from a file', () => {
  const texts = [...readFileSync('scenarios/voorbeeldstad.landscape.yaml', 'utf8').matchAll(/rrule: "([^"]+)"/g)].map(([, text]) => text as string)

  it('of the reference landscape can be changed by choices, unless it ends', () => {
    expect(texts.length).toBeGreaterThan(4)
    for (const text of texts) expect(readRule(text) !== null, text).toBe(!text.includes('UNTIL'))
  })

  it('falls at the same times when it is written again', () => {
    const falls = (text: string) => occurrences(text, '2026-01-01T00:00', 800 * 86_400)
    const again = texts.flatMap((text) => { const rule = readRule(text); return rule ? [[text, writeRule(rule)] as const] : [] })
    expect(again.map(([, written]) => falls(written))).toEqual(again.map(([text]) => falls(text)))
  })

  it.each(['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'FREQ=MONTHLY;BYMONTHDAY=1,15', 'FREQ=DAILY;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYDAY=MO,TU;BYSETPOS=1', 'FREQ=YEARLY;BYYEARDAY=1', 'nonsense',
    'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR', 'FREQ=MONTHLY;BYMONTHDAY=3,10,17;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYDAY=MO;BYSETPOS=-1'])(
    'that says more than the choices can is left alone: %s', (text) => expect(readRule(text)).toBeNull())
})

describe('a rule in words', () => {
  const nl = messagesIn('nl')
  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=25;BYHOUR=12', 'elke maand op de 25e om 12:00 uur'],
    ['FREQ=WEEKLY;BYDAY=TH;BYHOUR=17', 'elke donderdag om 17:00 uur'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;BYHOUR=9;BYMINUTE=30', 'elke maand op de laatste werkdag om 9:30 uur'],
    ['FREQ=YEARLY;BYMONTH=12;BYDAY=3FR;BYHOUR=12', 'elke maand op de derde vrijdag om 12:00 uur, alleen in december'],
    ['FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11;BYMONTHDAY=23,24,25;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;BYHOUR=12', 'elke maand op de 25e om 12:00 uur, in een weekend de werkdag ervoor, behalve in december'],
    ['FREQ=DAILY;COUNT=3', 'FREQ=DAILY;COUNT=3'],
  ])('%s', (text, words) => expect(ruleWords(text, nl)).toBe(words))
  it('in English', () => expect(ruleWords('FREQ=MONTHLY;BYMONTHDAY=22;BYHOUR=8', messagesIn('en'))).toBe('every month on the 22nd at 8:00'))
})
