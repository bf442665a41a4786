import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Problem } from '../../src/model/problem.ts'
import { problemsOf, readExitPlan, readLandscape, type Reading } from '../../src/model/read.ts'
import { recognise } from '../../src/model/recognise.ts'
import { unmark, WRITERS } from './marked.ts'

const organisations = { ms: { name: 'Microsoft', jurisdiction: 'US' }, haven: { name: 'Haven', jurisdiction: 'NL' } }
const components: Landscape['components'] = {
  azure: { name: 'Azure', kind: 'platform', supplier: 'ms' },
  mail: { name: 'Mail', kind: 'workplace', supplier: 'ms', needs: ['azure'], exit: { lead: 'P1Y', replacedBy: { name: 'Andere mail' } } },
  // What takes the place of Azure and hangs on it itself: by way of mail, and of the other two ways that do not count.
  eigen: { name: 'Eigen platform', kind: 'platform', needs: [{ anyOf: ['azure', 'kelder'] }, { on: 'mail', without: 0.5 }] },
  kelder: { name: 'Kelder', kind: 'facility' },
  bericht: { name: 'Berichten', kind: 'platform', needs: ['mail'] },
}
const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Dorp', organisations, components,
  contracts: { ms: { name: 'Microsoft', supplier: 'ms', end: '2028-06-30' } },
}

const base = {
  format: 'uitwijk-exit/1', name: 'Plan', start: '2027-01-01', teams: { ict: { name: 'ICT', atOnce: 1 } },
  components: { keycloak: { name: 'Keycloak', kind: 'identity', needs: ['kelder'] } },
  exits: { azure: { lead: 'P1Y', replacedBy: 'eigen' } },
}
const plan = (more: object) => ({ ...base, ...more })
const azure = (more: object) => plan({ exits: { azure: { ...base.exits.azure, ...more } } })

type Expected = Partial<Problem['detail']> & { code: Problem['detail']['code'] }
const unknown = (what: 'component' | 'organisation' | 'team' | 'contract' | 'measure', id: string, nearest: string | null): Expected => ({ code: 'unknown-reference', what, id, nearest })

const ERRORS: [what: string, data: object, expected: Expected, sentence: RegExp][] = [
  ['a start after the end of the contract', azure({ start: '§2028-07-01' }), { code: 'start-after-contract', end: '2028-06-30' }, /na het einde van het contract \(2028-06-30\)/],
  ['a start after its own contract', azure({ contractEnd: '2027-03-01', start: '§2027-04-01' }), { code: 'start-after-contract', end: '2027-03-01' }, /2027-03-01/],
  ['a negative cost', azure({ cost: '§#-5' }), { code: 'negative-cost', found: '-5' }, /kan niet negatief zijn; hier staat -5/],
  ['a negative amount', azure({ cost: { amount: '§#-5', currency: 'EUR' } }), { code: 'negative-cost', found: '-5' }, /kan niet negatief/],
  ['an unknown currency', azure({ cost: { amount: 5, currency: '§USD' } }), { code: 'unknown-currency', found: 'USD', accepted: ['EUR'] }, /‘USD’ is niet bekend.*EUR/],
  ['an unknown component to leave', plan({ exits: { '§azur': { lead: 'P1Y', replacedBy: 'eigen' } } }), unknown('component', 'azur', 'azure'), /geen onderdeel ‘azur’.*‘azure’/],
  ['an unknown alternative', azure({ replacedBy: '§eige' }), unknown('component', 'eige', 'eigen'), /geen onderdeel ‘eige’/],
  ['an exit that must come first of nothing', azure({ needs: ['§maill'] }), unknown('component', 'maill', 'mail'), /geen onderdeel/],
  ['an unknown team', azure({ team: '§itc' }), unknown('team', 'itc', 'ict'), /geen team ‘itc’.*‘ict’/],
  ['a sketch of an unknown supplier', azure({ replacedBy: { name: 'Nieuw', supplier: '§heaven' } }), unknown('organisation', 'heaven', 'haven'), /geen organisatie/],
  ['a sketch that needs what is not there', azure({ replacedBy: { name: 'Nieuw', needs: ['§keldr'] } }), unknown('component', 'keldr', 'kelder'), /geen onderdeel/],
  ['an alternative of its own that needs what is not there', plan({ components: { keycloak: { name: 'K', kind: 'identity', needs: ['§keldr'] } } }), unknown('component', 'keldr', 'kelder'), /geen onderdeel/],
  ['a scenario that is not there', plan({ scenarios: ['wel.scenario.yaml', '§weg.scenario.yaml'] }), { code: 'no-such-scenario', file: 'weg.scenario.yaml' }, /‘weg.scenario.yaml’/],
  ['a lead in words', azure({ lead: '§lang' }), { code: 'bad-text', expected: 'calendar-duration' }, /P1Y6M/],
  ['a lead in hours', azure({ lead: '§PT8H' }), { code: 'bad-text', expected: 'calendar-duration' }, /jaren, maanden/],
  ['a start with a time', azure({ start: '§2027-01-01T08:00' }), { code: 'bad-text', expected: 'date' }, /een datum zoals/],
  ['a day that is not there', azure({ start: '§2027-02-30' }), { code: 'bad-text', expected: 'date' }, /een datum zoals/],
  ['a team of nobody', plan({ teams: { ict: { name: 'ICT', atOnce: '§#0' } } }), { code: 'out-of-range' }, /minstens 1/],
  ['an unknown key', azure({ '§leed': 'P1Y' }), { code: 'unknown-key', nearest: 'lead' }, /‘lead’/],
  ['a newer version', plan({ format: '§uitwijk-exit/2' }), { code: 'newer-format' }, /nieuwere versie/],
]

const at = (line: number, column: number, severity: Problem['severity'], expected: Expected) =>
  [expect.objectContaining({ severity, file: 'a.file', line, column, detail: expect.objectContaining(expected) as unknown })]
const errorsOf = (reading: Reading<unknown>) => problemsOf(reading).filter(({ severity }) => severity === 'error')
const say = (problem: Problem | undefined) => (problem ? messagesIn('nl').say.problem(problem) : '')
const read = (text: string) => readExitPlan(text, 'a.file', landscape, ['weg.scenario.yaml'])

describe.each(Object.entries(WRITERS))('one mistake in a plan of exits is told once, where it stands, in %s', (_, write) => {
  it.each(ERRORS)('%s', (_what, data, expected, sentence) => {
    const { text, line, column } = unmark(write(data))
    const errors = errorsOf(read(text))
    expect(errors).toEqual(at(line, column, 'error', expected))
    expect(say(errors[0])).toMatch(sentence)
  })
})

describe('a plan of exits', () => {
  const yaml = WRITERS['yaml'] as (data: unknown) => string
  const readingOf = (data: object) => read(yaml(data))

  it('is known by its first line, and read without a landscape as well', () => {
    expect(recognise(yaml(base))).toBe('exit')
    expect(readExitPlan(yaml(base), 'x')).toMatchObject({ ok: true, warnings: [] })
  })

  it('that is good is read, and can leave parts to the component and the contract', () => {
    expect(readingOf(base)).toMatchObject({ ok: true, warnings: [] })
    expect(readingOf(plan({ exits: { mail: {} } }))).toMatchObject({ ok: true, warnings: [] })
  })

  it('names the exits that wait for each other, also where the component says so', () => {
    const circle = readingOf(plan({ exits: { azure: { ...base.exits.azure, needs: ['mail'] }, mail: { needs: ['azure'] } } }))
    expect(errorsOf(circle)).toMatchObject([{ path: 'exits.azure.needs', detail: { code: 'exit-cycle', ids: ['azure', 'mail'] } }])
    expect(say(errorsOf(circle)[0])).toMatch(/wachten op elkaar: azure en mail/)
    const itself = readingOf(azure({ needs: ['azure'] }))
    expect(errorsOf(itself)).toMatchObject([{ detail: { code: 'exit-cycle', ids: ['azure'] } }])
  })

  it('names an alternative that needs what it replaces, and the way to it', () => {
    const way = (data: object) => errorsOf(readingOf(data)).map(({ path, detail }) => ({ at: path, ...('path' in detail ? { way: detail.path } : {}) }))
    expect(way(azure({ replacedBy: 'mail' }))).toEqual([{ at: 'exits.azure.replacedBy', way: ['mail', 'azure'] }])
    expect(way(azure({ replacedBy: 'bericht' }))).toEqual([{ at: 'exits.azure.replacedBy', way: ['bericht', 'mail', 'azure'] }])
    expect(way(azure({ replacedBy: 'azure' }))).toEqual([{ at: 'exits.azure.replacedBy', way: ['azure'] }])
    expect(way(azure({ replacedBy: { name: 'Nieuw', needs: ['mail'] } }))).toEqual([{ at: 'exits.azure.replacedBy', way: ['Nieuw', 'mail', 'azure'] }])
    expect(say(errorsOf(readingOf(azure({ replacedBy: 'bericht' })))[0])).toBe('‘bericht’ kan ‘azure’ niet vervangen: het heeft dat zelf nodig, via ‘mail’.')
  })

  it('accepts an alternative that goes on without it, has another, or needs what has been replaced by then', () => {
    expect(errorsOf(readingOf(azure({ replacedBy: 'eigen' })))).toEqual([])
    const first = { azure: { lead: 'P1Y', replacedBy: 'bericht', needs: ['mail'] }, mail: { lead: 'P1Y', replacedBy: { name: 'Andere mail' } } }
    expect(errorsOf(readingOf(plan({ exits: first })))).toEqual([])
  })

  it('warns of what nobody says, and of what is not in the plan', () => {
    const codes = (data: object) => problemsOf(readingOf(data)).map(({ severity, detail }) => `${severity} ${detail.code}`)
    expect(codes(plan({ exits: { azure: {} } }))).toEqual(['warning lead-unknown', 'warning replacement-unknown'])
    // What does not fit may well have said it.
    expect(codes(azure({ cost: -5 }))).toEqual(['error negative-cost'])
    expect(codes(azure({ needs: ['mail'] }))).toEqual(['warning need-not-planned'])
    expect(codes(plan({ components: { kelder: { name: 'K', kind: 'facility' } } }))).toEqual(['warning in-landscape-already'])
  })
})

describe('exits, contracts and measures of a landscape', () => {
  const good = { name: 'M', cost: 5, effects: [{ exit: 'mail' }] }
  const withMeasure = (measure: object) => ({ ...landscape, measures: { goed: good, m: { ...good, ...measure } } })
  const effect = (one: object) => withMeasure({ effects: [one] })
  const exit = (more: object) => ({ ...landscape, components: { ...components, kelder: { ...components['kelder'], exit: more } } })
  const contract = (more: object) => ({ ...landscape, contracts: { c: { name: 'C', supplier: 'ms', ...more } } })

  it.each<[string, object, Expected]>([
    ['an unknown alternative', exit({ replacedBy: '§mial' }), unknown('component', 'mial', 'mail')],
    ['an exit first of nothing', exit({ needs: ['§mial'] }), unknown('component', 'mial', 'mail')],
    ['a negative cost', exit({ cost: '§#-1' }), { code: 'negative-cost' }],
    ['a currency', exit({ cost: { amount: 1, currency: '§USD' } }), { code: 'unknown-currency' }],
    ['a contract with nobody', contract({ supplier: '§msx' }), unknown('organisation', 'msx', 'ms')],
    ['a contract for nothing', contract({ covers: { component: '§mial' } }), unknown('component', 'mial', 'mail')],
    ['a contract that ends before it begins', contract({ start: '§2029-01-01', end: '2028-01-01' }), { code: 'start-after-contract' }],
    ['a contract that costs less than nothing', contract({ perYear: '§#-1' }), { code: 'negative-cost' }],
    ['a measure for free money', withMeasure({ cost: '§#-1' }), { code: 'negative-cost' }],
    ['a measure that needs another', withMeasure({ needs: ['§goet'] }), unknown('measure', 'goet', 'goed')],
    ['a measure that excludes another', withMeasure({ excludes: ['§goet'] }), unknown('measure', 'goet', 'goed')],
    ['a fallback of nothing', effect({ component: '§mial', fallback: 'f', value: { name: 'F' } }), unknown('component', 'mial', 'mail')],
    ['a fallback for nothing', effect({ component: 'mail', fallback: 'f', value: { name: 'F', covers: '§azur' } }), { code: 'covers-nothing', nearest: 'azure' }],
    ['a fallback on nothing', effect({ component: 'mail', fallback: 'f', value: { name: 'F', needs: ['§keldr'] } }), unknown('component', 'keldr', 'kelder')],
    ['another way for nothing', effect({ component: 'mail', need: '§azur', or: 'kelder' }), { code: 'no-such-need', need: 'azur', accepted: ['azure'], nearest: 'azure' }],
    ['another way by nothing', effect({ component: 'mail', need: 'azure', or: '§keldr' }), unknown('component', 'keldr', 'kelder')],
    ['an exit of nothing', effect({ exit: '§mial' }), unknown('component', 'mial', 'mail')],
    ['another supplier', effect({ component: 'mail', supplier: '§heaven' }), unknown('organisation', 'heaven', 'haven')],
    ['a contract', effect({ contract: '§msx', notice: 'P6M' }), unknown('contract', 'msx', 'ms')],
  ])('%s is told where it stands', (_what, data, expected) => {
    const { text, line, column } = unmark((WRITERS['yaml'] as (data: unknown) => string)(data))
    expect(errorsOf(readLandscape(text, 'a.file'))).toEqual(at(line, column, 'error', expected))
  })

  const errorsIn = (data: object) => errorsOf(readLandscape(JSON.stringify(data), 'a.file')).map(({ path, detail }) => ({ ...detail, at: path }))

  it('exits that wait for each other, and what takes the place of what it needs', () => {
    const waiting = { ...landscape, components: { ...components, mail: { ...components['mail'], exit: { needs: ['azure'] } }, azure: { ...components['azure'], exit: { needs: ['mail'], replacedBy: 'bericht' } } } }
    expect(errorsIn(waiting)).toEqual([
      { at: 'components.azure.exit.needs', code: 'exit-cycle', ids: ['azure', 'mail'] },
      { at: 'components.azure.exit.replacedBy', code: 'needs-replaced', id: 'azure', path: ['bericht', 'mail', 'azure'] },
    ])
  })

  it('does not blame a measure for a component that does not fit', () => {
    const broken = { ...effect({ component: 'mail', need: 'azure', without: 0.5 }), components: { ...components, mail: { ...components['mail'], kind: 'mial' } } }
    expect(errorsIn(broken).map(({ code }) => code)).toEqual(['not-one-of'])
  })
})
