import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/model/kinds.ts'
import { choice } from '../../src/ui/tables/fields/choice.ts'
import { country } from '../../src/ui/tables/fields/country.ts'
import { date } from '../../src/ui/tables/fields/date.ts'
import { duration, uncertainDuration } from '../../src/ui/tables/fields/duration.ts'
import { count, share } from '../../src/ui/tables/fields/number.ts'
import { component, organisation } from '../../src/ui/tables/fields/reference.ts'
import { tags } from '../../src/ui/tables/fields/tags.ts'
import { yesNo } from '../../src/ui/tables/fields/yes-no.ts'
import type { Context, Field } from '../../src/ui/tables/table.ts'
import { contextOf, small } from './tables-around.ts'

const nl = contextOf(small)
const en = contextOf(small, 'en')
const kind = choice(KINDS, (one, { say }) => say.kind(one))

/** What is read of a text; `null` for what is refused, which must come with a sentence. */
function read<Value>(field: Field<Value>, text: string, context: Context = nl): Value | null {
  const reading = field.read(text, context)
  if ('value' in reading) return reading.value
  expect(reading.fault).toMatch(/^\S.*[.!?]$/)
  return null
}

describe('a length of time in a cell', () => {
  it.each([
    ['8 uur', 'PT8H'], ['8', 'PT8H'], ['2 weken', 'P14D'], ['1 dag, 4 uur en 30 minuten', 'P1DT4H30M'], ['1 day and 4 hours', 'P1DT4H'],
    ['PT8H', 'PT8H'], ['pt30m', 'PT30M'], ['P1W', 'P7D'], ['8:30', 'PT8H30M'], ['0:00:45', 'PT45S'], ['1 minuut en 5 seconden', 'PT1M5S'], ['90 s', 'PT1M30S'], ['0', 'PT0S'],
  ])('%s', (text, iso) => expect(read(duration, text)).toBe(iso))

  it.each(['straks', '-3 uur', '8:75', 'P1M', '3 uur 4', '999999999999', '25 %'])('%s is none', (text) => expect(read(duration, text)).toBeNull())

  it('an uncertain one is read back as it is written', () => {
    const value = { min: 'PT2H', likely: 'PT8H', max: 'P1D' }
    for (const context of [nl, en]) expect(read(uncertainDuration, uncertainDuration.write(value, context), context)).toEqual(value)
    expect(uncertainDuration.write(value, nl)).toBe('2 uur tot 1 dag, meestal 8 uur')
    expect(read(uncertainDuration, '2 uur tot 1 dag, meestal 3 dagen')).toBeNull()
  })
})

it.each([['50%', 0.5], ['50 %', 0.5], ['12,5%', 0.125], ['0,8', 0.8], ['.8', 0.8], ['80', 0.8], ['1', 1], ['1%', 0.01], ['0', 0], ['120%', null], ['-5', null], ['half', null]])('the share %s', (text, value) =>
  expect(read(share, text)).toBe(value))

it.each([['4200', 4200], ['4.200', 4200], ['4,200', 4200], ['1 234 567', 1_234_567], ['12,0', 12], ['0', 0], ['12,5', null], ['4.20', null], ['-1', null], ['veel', null]])('the number %s', (text, value) =>
  expect(read(count, text)).toBe(value))

it.each([['ja', true], ['X', true], ['TRUE', true], ['Waar', true], ['nee', false], ['0', false], ['misschien', null]])('%s is yes or no', (text, value) => expect(read(yesNo, text)).toBe(value))

it.each([['2026-03-01', '2026-03-01'], ['1-3-2026', '2026-03-01'], ['01/03/2026', '2026-03-01'], ['1 maart 2026', '2026-03-01'], ['1 mrt 2026', '2026-03-01'], ['1 March 2026', '2026-03-01'], ['2026-03-01 00:00:00', '2026-03-01'],
  ['30-2-2026', null], ['13/25/2026', null], ['maart', null]])('the date %s', (text, value) => expect(read(date, text)).toBe(value))

it.each([['Nederland', 'NL'], ['nl', 'NL'], ['Germany', 'DE'], ['de VS', 'US'], ['Verenigde Staten', 'US'], ['USA', 'US'], ['Utopia', null]])('the country %s', (text, value) => expect(read(country, text)).toBe(value))

it('a choice is read by its name in any language and as it stands in a file', () => {
  for (const text of ['applicatie', 'Applicatie', 'application']) expect(read(kind, text)).toBe('application')
  expect(read(kind, 'ding')).toBeNull()
})

it('tags stand apart by commas or semicolons, each once', () => expect(read(tags, 'web; cloud, web')).toEqual(['web', 'cloud']))

describe('a name', () => {
  it('is found by name and by id, whatever its capitals', () => {
    expect(['entra id', 'Entra ID', 'entra'].map((text) => read(component, text))).toEqual(['entra', 'entra', 'entra'])
    expect(read(organisation, 'microsoft ierland')).toBe('ierland')
  })

  it('that is not there is refused, with the nearest one', () => {
    expect(component.read('Entra', contextOf(small))).toHaveProperty('value', 'entra')
    expect(component.read('Entra IDD', nl)).toEqual({ fault: 'Er is geen onderdeel ‘Entra IDD’. Bedoelt u ‘Entra ID’?' })
  })

  it('that two share is written with its id, and so can be read back', () => {
    const twins = contextOf({ ...small, components: { ...small.components, entra2: { name: 'Entra ID', kind: 'identity' } } })
    expect(read(component, 'Entra ID', twins)).toBeNull()
    expect(component.write('entra2', twins)).toBe('Entra ID [entra2]')
    expect(read(component, 'Entra ID [entra2]', twins)).toBe('entra2')
  })

  it('of an organisation can be a new one, once', () => {
    const context = contextOf(small, 'nl', { organisations: true })
    expect(read(organisation, 'Zaakwerk BV', context)).toBe('zaakwerk-bv')
    expect(read(organisation, 'zaakwerk bv', context)).toBe('zaakwerk-bv')
    expect(context.lookup.organisations.added).toEqual({ 'zaakwerk-bv': { name: 'Zaakwerk BV' } })
  })
})
