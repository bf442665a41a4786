import { describe, expect, it } from 'vitest'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Problem } from '../../src/model/problem.ts'
import { readLandscape, readScenario, type Reading } from '../../src/model/read.ts'
import { unmark, WRITERS } from './marked.ts'

/** What a mistake is expected to be told as. */
type Expected = Partial<Problem['detail']> & { code: Problem['detail']['code'] }

/** The problems of a text that must be refused. */
function problemsOf(reading: Reading<unknown>): Problem[] {
  expect(reading.ok).toBe(false)
  return reading.ok ? [] : reading.problems
}

const landscape = (more: object, mail: object = {}) => ({
  format: 'uitwijk-landscape/1', name: 'Voorbeeldstad',
  organisations: { microsoft: { name: 'Microsoft', jurisdiction: 'US' } },
  components: { 'entra-id': { name: 'Entra ID', kind: 'identity' }, mail: { name: 'E-mail', kind: 'workplace', ...mail } },
  ...more,
})
const withMail = (mail: object) => landscape({}, mail)
const scenario = (...events: unknown[]) => ({ format: 'uitwijk-scenario/1', name: 'Uitval', horizon: 'P14D', events })

const good: Landscape = (() => {
  const reading = readLandscape(JSON.stringify(withMail({ needs: ['entra-id'], fallbacks: { papier: { name: 'Papier', trigger: 'manual' } } })), 'good.json')
  if (!reading.ok) throw new Error('the good landscape is refused')
  return reading.value
})()

const ALL = Object.entries(WRITERS)
const unknown = (what: 'component' | 'organisation' | 'fallback' | 'import', id: string, nearest: string | null): Expected => ({ code: 'unknown-reference', what, id, nearest })
const duration = (fault: 'negative' | 'months' | 'fraction' | 'malformed' | 'too-long'): Expected => ({ code: 'bad-duration', fault })

/** Each with one mistake, at the mark. */
const LANDSCAPES: [what: string, data: object, expected: Expected][] = [
  ['unknown id in needs', withMail({ needs: ['§entra-di'] }), unknown('component', 'entra-di', 'entra-id')],
  ['unknown id under on', withMail({ needs: [{ on: '§entra-di', holdUp: 'PT8H' }] }), unknown('component', 'entra-di', 'entra-id')],
  ['unknown id in a group', withMail({ needs: [{ anyOf: ['entra-id', { allOf: ['mail', '§mial'] }] }] }), unknown('component', 'mial', 'mail')],
  ['unknown id in atLeast', withMail({ needs: [{ atLeast: 1, of: ['§mial', 'mail'] }] }), unknown('component', 'mial', 'mail')],
  ['unknown id in the needs of a fallback', withMail({ fallbacks: { papier: { name: 'Papier', needs: ['§entraid'] } } }), unknown('component', 'entraid', 'entra-id')],
  ['a name that objects have of their own', withMail({ needs: ['§constructor'] }), unknown('component', 'constructor', null)],
  ['unknown supplier', withMail({ supplier: '§mircosoft' }), unknown('organisation', 'mircosoft', 'microsoft')],
  ['unknown parent', landscape({ organisations: { microsoft: { name: 'Microsoft' }, ireland: { name: 'Ireland', parent: '§microsft' } } }), unknown('organisation', 'microsft', 'microsoft')],
  ['unknown import', landscape({ imports: { gemma: { file: 'GEMMA.xml', format: 'ameff' } } }, { origin: { import: '§gema' } }), unknown('import', 'gema', 'gemma')],
  ['unknown import of an organisation', landscape({ organisations: { microsoft: { name: 'Microsoft', origin: { import: '§gema' } } } }), unknown('import', 'gema', null)],
  ['covers what is no need', withMail({ needs: ['entra-id'], fallbacks: { papier: { name: 'Papier', covers: '§entra-ip' } } }), { code: 'covers-nothing', covers: 'entra-ip', nearest: 'entra-id', accepted: ['entra-id'] }],
  ['organisations that own each other', landscape({ organisations: { a: { name: 'A', parent: '§b' }, b: { name: 'B', parent: 'c' }, c: { name: 'C', parent: 'a' } } }), { code: 'organisation-cycle', ids: ['a', 'b', 'c'] }],
  ['an organisation that owns itself', landscape({ organisations: { a: { name: 'A', parent: '§a' } } }), { code: 'organisation-cycle', ids: ['a'] }],
  ['a negative duration', withMail({ restart: '§-PT1H' }), duration('negative')],
  ['a negative part', withMail({ restart: '§P-1D' }), duration('negative')],
  ['months', withMail({ needs: [{ on: 'entra-id', holdUp: '§P1M' }] }), duration('months')],
  ['years', withMail({ fallbacks: { papier: { name: 'Papier', lasts: '§P1Y' } } }), duration('months')],
  ['a fraction', withMail({ restart: '§PT1.5H' }), duration('fraction')],
  ['a duration in words', withMail({ restart: '§8 uur' }), duration('malformed')],
  ['a duration without unit', withMail({ restart: '§PT8' }), duration('malformed')],
  ['a duration without anything', withMail({ restart: '§PT' }), duration('malformed')],
  ['hours without T', withMail({ restart: '§P8H' }), duration('malformed')],
  ['a duration past all reason', withMail({ restart: '§P99999999999W' }), duration('too-long')],
  ['a bad part of an uncertain duration', withMail({ restart: { min: 'PT1H', likely: '§P1M', max: 'P2D' } }), duration('months')],
  ['a number for a duration', withMail({ restart: '§#3600' }), { code: 'wrong-type', found: 'number' }],
  ['more than the group has', withMail({ needs: [{ atLeast: '§#3', of: ['entra-id', 'mail'] }] }), { code: 'at-least-too-large', atLeast: 3, members: 2 }],
  ['none of a group', withMail({ needs: [{ atLeast: '§#0', of: ['entra-id'] }] }), { code: 'out-of-range', min: 1 }],
  ['a share above one', withMail({ needs: [{ on: 'entra-id', without: '§#1.5' }] }), { code: 'out-of-range', max: 1 }],
  ['a share below zero', withMail({ service: { minimum: '§#-0.5' } }), { code: 'out-of-range', min: 0 }],
  ['an unknown key', withMail({ '§neds': ['entra-id'] }), { code: 'unknown-key', key: 'neds', nearest: 'needs' }],
  ['an unknown key in a need', withMail({ needs: [{ on: 'entra-id', '§holdup': 'PT1H' }] }), { code: 'unknown-key', key: 'holdup', nearest: 'holdUp' }],
  ['an unknown key at the top', landscape({ '§organisation': {} }), { code: 'unknown-key', key: 'organisation', nearest: 'organisations' }],
  ['an unknown kind', withMail({ kind: '§proces' }), { code: 'not-one-of', found: 'proces', nearest: 'process' }],
  ['a missing key', landscape({ components: { '§mail': { name: 'E-mail' } } }), { code: 'missing-key', key: 'kind' }],
  ['an id in capitals', landscape({ components: { '§Mail': { name: 'E-mail', kind: 'workplace' } } }), { code: 'bad-id', found: 'Mail' }],
  ['a country written out', landscape({ organisations: { a: { name: 'A', jurisdiction: '§Nederland' } } }), { code: 'bad-text', expected: 'jurisdiction' }],
  ['a rule that does not read', withMail({ service: { moments: [{ name: 'Betaalrun', rrule: '§FREQ=SOMETIMES', work: 'PT1H', within: 'P1D' }] } }), { code: 'bad-rule' }],
  ['a newer version', { ...withMail({ anything: 1 }), format: '§uitwijk-landscape/2' }, { code: 'newer-format', found: 'uitwijk-landscape/2', supported: 'uitwijk-landscape/1' }],
  ['another format', { ...withMail({}), format: '§uitwijk-scenario/1' }, { code: 'wrong-format', expected: 'uitwijk-landscape/1' }],
]

const SCENARIOS: [what: string, data: object, expected: Expected][] = [
  ['unknown component in cutOff', scenario({ at: 'PT0S', cutOff: { component: '§entra-di' } }), unknown('component', 'entra-di', 'entra-id')],
  ['unknown component in a list', scenario({ at: 'PT0S', restore: { component: ['mail', '§mial'] } }), unknown('component', 'mial', 'mail')],
  ['unknown supplier in the second clause', scenario({ at: 'PT0S', bypass: [{ component: 'mail' }, { supplier: '§mircosoft' }] }), unknown('organisation', 'mircosoft', 'microsoft')],
  ['unknown component in disclose', scenario({ at: 'PT0S', disclose: { component: '§mial' } }), unknown('component', 'mial', 'mail')],
  ['unknown fallback', scenario({ at: 'PT0S', activate: '§mail/papieren' }), unknown('fallback', 'mail/papieren', 'mail/papier')],
  ['activate names a component', scenario({ at: 'PT0S', activate: '§mail' }), unknown('fallback', 'mail', 'mail/papier')],
  ['a negative time', scenario({ at: '§-PT1H', cutOff: { component: 'mail' } }), duration('negative')],
  ['months until', scenario({ at: 'PT0S', cutOff: { component: 'mail' }, until: '§P1M' }), duration('months')],
  ['an end before the start', scenario({ at: 'PT2H', cutOff: { component: 'mail' }, until: '§PT1H' }), { code: 'until-not-after' }],
  ['a level above one', scenario({ at: 'PT0S', cutOff: { component: 'mail' }, level: '§#2' }), { code: 'out-of-range', max: 1 }],
  ['a level as text', scenario({ at: 'PT0S', cutOff: { component: 'mail' }, level: '§half' }), { code: 'wrong-type', found: 'string', expected: 'number' }],
  ['a selector without object', scenario({ at: 'PT0S', cutOff: '§mail' }), { code: 'wrong-type', found: 'string' }],
  ['an unknown kind in a selector', scenario({ at: 'PT0S', cutOff: { kind: '§identiti' } }), { code: 'not-one-of', nearest: 'identity' }],
  ['an unknown key of an event', scenario({ at: 'PT0S', cutOff: { component: 'mail' }, '§untill': 'PT1H' }), { code: 'unknown-key', key: 'untill', nearest: 'until' }],
  ['a start in another zone', { ...scenario(), start: '§2026-12-01T08:00Z' }, { code: 'bad-text', expected: 'local-time' }],
  ['a start on a day that does not exist', { ...scenario(), start: '§2026-02-31T08:00' }, { code: 'bad-text', expected: 'local-time' }],
  ['a newer version', { ...scenario(), format: '§uitwijk-scenario/9' }, { code: 'newer-format', found: 'uitwijk-scenario/9' }],
  ['a landscape', { ...scenario(), format: '§uitwijk-landscape/1' }, { code: 'wrong-format', expected: 'uitwijk-scenario/1' }],
]

describe.each(ALL)('one mistake is told once, where it stands, in %s', (_, write) => {
  it.each(LANDSCAPES)('landscape: %s', (_what, data, expected) => {
    const { text, line, column } = unmark(write(data))
    expect(problemsOf(readLandscape(text, 'a.file'))).toEqual([expect.objectContaining(
      { severity: 'error', file: 'a.file', line, column, detail: expect.objectContaining(expected) as unknown })])
  })

  it.each(SCENARIOS)('scenario: %s', (_what, data, expected) => {
    const { text, line, column } = unmark(write(data))
    expect(problemsOf(readScenario(text, 'a.file', good))).toEqual([expect.objectContaining(
      { severity: 'error', file: 'a.file', line, column, detail: expect.objectContaining(expected) as unknown })])
  })

  it('and what is right is read', () => {
    expect(readLandscape(write(good), 'a.file')).toEqual({ ok: true, value: good, warnings: [] })
    const right = scenario({ at: 'PT0S', cutOff: { supplier: 'microsoft' } }, { at: 'PT1H', activate: 'mail/papier' }, { at: 'PT2H', inject: 'De pers belt.' })
    expect(readScenario(write(right), 'a.file')).toEqual({ ok: true, value: right, warnings: [] })
  })
})

/** The places and codes of what is told about a text. */
const told = (reading: Reading<unknown>) => problemsOf(reading).map(({ line, column, detail }) => `${line}:${column} ${detail.code}`)
const HEAD = 'format: uitwijk-landscape/1\nname: Voorbeeldstad\n'
const read = (text: string) => readLandscape(text, 'a.landscape.yaml')

describe('what an event does', () => {
  const events = (text: string) => told(readScenario(`format: uitwijk-scenario/1\nname: X\nhorizon: P1D\nevents:\n  - ${text}\n`, 'a.scenario.yaml', good))
  it('must be said', () => expect(events('{ at: PT0S }')).toEqual(['5:5 one-action']))
  it('must be one thing', () => expect(events('{ at: PT0S, cutOff: { component: mail }, restore: { component: mail } }')).toEqual(['5:5 one-action']))
  it('must be something known', () => expect(events('{ at: PT0S, cutof: { component: mail } }')).toEqual(['5:5 one-action']))
  it('must have a time', () => expect(events('{ cutOff: { component: mail } }')).toEqual(['5:5 missing-key']))
  it('must be to something', () => expect(events('{ at: PT0S, cutOff: {} }')).toEqual(['5:25 empty-selector']))
  it('may be unlikely, which is only a warning', () => {
    const reading = readScenario('format: uitwijk-scenario/1\nname: X\nhorizon: P1D\nevents:\n  - { at: P2D, cutOff: { tag: mial } }\n', 'a', good)
    expect(reading.ok && reading.warnings.map(({ severity, line, column, detail }) => `${severity} ${line}:${column} ${detail.code}`))
      .toEqual(['warning 5:11 after-horizon', 'warning 5:31 unknown-reference'])
  })
})

describe('a scenario of another landscape', () => {
  it('is refused with every id that is not there', () => {
    const reading = readScenario('format: uitwijk-scenario/1\nname: X\nhorizon: P1D\nevents:\n'
      + '  - { at: PT0S, cutOff: { component: zaaksysteem } }\n  - { at: PT0S, restore: { supplier: amazon } }\n  - { at: PT0S, activate: balie/papier }\n', 'a', good)
    expect(told(reading)).toEqual(['5:38 unknown-reference', '6:38 unknown-reference', '7:27 unknown-reference'])
  })
})

describe('several problems are all told, in the order of the file', () => {
  it('of form', () => {
    expect(told(read(`${HEAD}components:\n  mail: { kind: mial, restart: P1M, neds: [x] }\n  Web: { name: Web, kind: application }\n`)))
      .toEqual(['4:3 missing-key', '4:17 not-one-of', '4:32 bad-duration', '4:37 unknown-key', '5:3 bad-id'])
  })
  it('of meaning', () => {
    expect(told(read(`${HEAD}components:\n  mail: { name: M, kind: workplace, needs: [a, b], supplier: c }\n  web: { name: W, kind: application, needs: [{ on: d }] }\n`)))
      .toEqual(['4:45 unknown-reference', '4:48 unknown-reference', '4:62 unknown-reference', '5:52 unknown-reference'])
  })
  it('of form and meaning together', () => {
    expect(told(read(`${HEAD}components:\n  mail: { name: M, kind: workplace, needs: [entra-id] }\n  web: { name: W, kind: application, restart: P1M }\n`)))
      .toEqual(['4:45 unknown-reference', '5:47 bad-duration'])
  })
})

describe('keys that stand twice', () => {
  it('in YAML', () => expect(told(read(`${HEAD}components:\n  mail: { name: M, kind: workplace }\n  mail: { name: N, kind: workplace }\n`))).toEqual(['5:3 duplicate-key']))
  it('in JSON', () => expect(told(read('{ "format": "uitwijk-landscape/1", "name": "X",\n  "components": { "mail": {},\n    "mail": {} } }'))).toEqual(['3:5 duplicate-key']))
  it('in JSON, written otherwise', () => expect(told(read('{ "format": "uitwijk-landscape/1", "name": "X",\n  "components": { "a": {},\n    "\\u0061": {} } }'))).toEqual(['3:5 duplicate-key']))
  it('in deep places', () => expect(told(read(`${HEAD}components:\n  mail:\n    name: M\n    kind: workplace\n    needs:\n      - { on: mail, on: mail }\n`))).toEqual(['8:21 duplicate-key']))
})

describe('keys that reach into the machinery', () => {
  it.each([
    ['YAML', `${HEAD}components:\n  __proto__: { name: M, kind: workplace, polluted: true }\n`, '4:3 forbidden-key'],
    ['JSON', '{"format":"uitwijk-landscape/1","name":"X",\n"components":{"__proto__":{"polluted":true}}}', '2:15 forbidden-key'],
    ['a place where anything may stand', `${HEAD}components:\n  mail: { name: M, kind: workplace, exit: { __proto__: { polluted: true } } }\n`, '4:45 forbidden-key'],
    ['an alias', `format: uitwijk-landscape/1\nname: &name __proto__\ncomponents:\n  *name : { name: M, kind: workplace }\n`, '4:3 forbidden-key'],
  ])('are refused in %s', (_, text, expected) => {
    expect(told(read(text))).toEqual([expected])
    expect(Object.prototype).not.toHaveProperty('polluted')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('while a name such as "constructor" is like any other', () => {
    const reading = read(`${HEAD}components:\n  constructor: { name: C, kind: team }\n  mail: { name: M, kind: workplace, needs: [constructor] }\n`)
    expect(reading.ok && Object.keys(reading.value.components)).toEqual(['constructor', 'mail'])
  })
})

describe('files made to hurt', () => {
  it('are refused by size, unread', () => {
    expect(told(read(' '.repeat(200_000_000)))).toEqual(['1:1 too-large'])
  })

  const laughs = (first: string, again: (name: string) => string) =>
    [`a: &a ${first}`, ...[...'bcdefghijk'].map((name, i) => `${name}: &${name} ${again('abcdefghij'[i] as string)}`)].join('\n')
  it.each([
    ['lists', laughs('[ha, ha]', (name) => `[${Array.from({ length: 9 }, () => `*${name}`).join(', ')}]`)],
    ['maps', laughs('{ ha: ha }', (name) => `{ ${Array.from({ length: 9 }, (_, i) => `k${i}: *${name}`).join(', ')} }`)],
  ])('with a billion laughs in %s', (_, text) => expect(told(read(HEAD + text))).toEqual([expect.stringMatching(/^\d+:\d+ alias-bomb$/)]))

  it('with thousands of aliases, at the first that is too many', () => {
    const aliases = Array.from({ length: 30_000 }, (_, i) => `  c${i}: *a\n`).join('')
    expect(told(read(`format: uitwijk-landscape/1\nname: X\ncomponents:\n  a: &a { name: A, kind: data }\n${aliases}`))).toEqual([expect.stringMatching(/^1005:\d+ alias-bomb$/)])
  })

  it('with an alias to nothing, which is only a mistake', () => {
    expect(told(read(`${HEAD}components:\n  mail: { name: M, kind: workplace, needs: *none }\n`))).toEqual(['4:44 syntax'])
  })
  it('with a part that holds itself', () => {
    expect(problemsOf(read(`${HEAD}components:\n  mail: { name: M, kind: workplace, exit: &exit { again: *exit } }\n`))).toHaveLength(1)
  })

  const deep = 10_000
  it.each([
    ['lists', `${HEAD}components: ${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['lists that never close', `${HEAD}components: ${'['.repeat(deep)}`],
    ['JSON objects', `{"format":"uitwijk-landscape/1","name":"X","components":${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`],
    ['groups', `${HEAD}components:\n  mail: { name: M, kind: workplace, needs: [${'{ anyOf: ['.repeat(deep)}mail${']}'.repeat(deep)}] }`],
    ['indentation', `${HEAD}components:\n${Array.from({ length: 5000 }, (_, i) => `${' '.repeat(i + 1)}a:`).join('\n')}`],
    ['too many groups by one', `${HEAD}components:\n  mail: { name: M, kind: workplace, needs: [${'{ anyOf: ['.repeat(33)}mail${']}'.repeat(33)}] }`],
  ])('with deep %s', (_, text) => expect(told(read(text))).toEqual([expect.stringMatching(/^\d+:\d+ too-deep$/)]))
  it('while groups may nest 32 deep', () => {
    expect(read(`${HEAD}components:\n  web: { name: W, kind: network }\n  mail: { name: M, kind: workplace, needs: [${'{ anyOf: ['.repeat(32)}web${']}'.repeat(32)}] }`).ok).toBe(true)
  })
})

describe('files that are not what they seem', () => {
  it.each([
    ['nothing', '', '1:1 empty'],
    ['a byte order mark alone', '\uFEFF', '1:1 empty'],
    ['comments alone', '# Voorbeeldstad\n\n', '1:1 empty'],
    ['null', 'null\n', '1:1 empty'],
    ['a list', '- format: uitwijk-landscape/1\n- name: X\n', '1:1 wrong-format'],
    ['a JSON list', '[{ "format": "uitwijk-landscape/1" }]', '1:1 wrong-format'],
    ['a word', 'landschap\n', '1:1 wrong-format'],
    ['no format', 'name: X\ncomponents: {}\n', '1:1 wrong-format'],
    ['tabs for indentation', `${HEAD}components:\n\tmail: { name: M, kind: workplace }\n`, '4:1 syntax'],
    ['JSON that stops', '{ "format": "uitwijk-landscape/1",\n  "name": "X"', '2:14 syntax'],
    ['two documents', `${HEAD}components: {}\n---\n${HEAD}components: {}\n`, '4:1 syntax'],
  ])('%s', (_, text, expected) => expect(told(read(text))).toEqual([expected]))
})
