import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import { disclosures } from '../../src/exit/disclosure.ts'
import { threeRisks, exposureOf, type ScenarioRun } from '../../src/exit/risks.ts'
import type { Landscape, Organisation } from '../../src/model/landscape.ts'
import { readLandscape, readScenario, type Reading } from '../../src/model/read.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { landscapeOf, loss, scenarioOf, type Sketch } from '../engine/small.ts'

const ORGANISATIONS: Record<string, Organisation> = {
  big: { name: 'Big', jurisdiction: 'US' }, 'big-ie': { name: 'Big Ireland', jurisdiction: 'IE', parent: 'big' }, dutch: { name: 'Dutch', jurisdiction: 'NL' }, vague: { name: 'Vague' },
}
const service = { kind: 'process', service: { critical: true } } as const
const landscape = (sketches: Record<string, Sketch>): Landscape => landscapeOf(sketches, ORGANISATIONS)
const risksOf = (sketches: Record<string, Sketch>, contracts: NonNullable<Landscape['contracts']> = {}) => threeRisks({ ...landscape(sketches), contracts }, [])[0]

const valueOf = <T>(reading: Reading<T>): T => {
  if (!reading.ok) throw new Error('does not read')
  return reading.value
}

describe('that a service can be stopped', () => {
  it('is four less the lowest of who decides, under what law, who runs and who delivers, and rests on the components and their contracts', () => {
    const contracts = { cloud: { name: 'Cloud', supplier: 'big-ie' }, other: { name: 'Other', supplier: 'dutch' } }
    expect(risksOf({ s: { ...service, needs: ['a', 'b'] }, a: { supplier: 'dutch' }, b: { kind: 'platform', supplier: 'big-ie' } }, contracts)?.canBeStopped)
      .toEqual({ level: 3, because: ['b'], contracts: ['cloud'], unknown: ['a'] })
    expect(risksOf({ s: { ...service, needs: ['a'] }, a: { kind: 'platform', supplier: 'dutch' } }, contracts)?.canBeStopped).toMatchObject({ level: 1, because: ['a'], contracts: ['other'] })
  })
  it('is none when nothing technical can stop it, and not known when nothing is known', () => {
    expect(risksOf({ s: { ...service, needs: [{ on: 'a', without: 1 }] }, a: { supplier: 'big' } })?.canBeStopped).toEqual({ level: 0, because: [], contracts: [], unknown: [] })
    expect(risksOf({ s: { ...service, needs: ['a'] }, a: { supplier: 'vague' } })?.canBeStopped).toMatchObject({ level: null, unknown: ['a'] })
  })
  it('is less for a delivery from outside than for what runs there', () =>
    expect(risksOf({ s: { ...service, needs: ['a'] }, a: { kind: 'supply', supplier: 'big' } })?.canBeStopped).toMatchObject({ level: 2 }))
})

it('that there is no choice is by how what it needs can be replaced', () => {
  const below: Record<string, Sketch> = { a: { supplier: 'dutch', exit: { substitutability: 'not' } }, b: { supplier: 'dutch', exit: { portability: 'open standard' } }, c: { supplier: 'dutch' } }
  expect(risksOf({ s: { ...service, needs: ['a', 'b'] }, ...below })?.cannotChoose).toEqual({ level: 4, because: ['a'], contracts: [], unknown: [] })
  expect(risksOf({ s: { ...service, needs: ['b', 'c'] }, ...below })?.cannotChoose).toEqual({ level: 1, because: ['b'], contracts: [], unknown: ['c'] })
  expect(risksOf({ s: { ...service, needs: ['c'] }, ...below })?.cannotChoose).toMatchObject({ level: null, unknown: ['c'] })
})

describe('that data cannot be protected', () => {
  it.each<[number, string, object]>([
    [4, 'special data that someone outside can read', { supplier: 'big-ie', holds: [{ data: 'x', personal: 'special', keys: 'supplier' }] }],
    [3, 'personal data', { supplier: 'big-ie', holds: [{ data: 'x', personal: true }] }],
    [2, 'data of which it is not said', { supplier: 'big-ie', holds: 'x' }],
    [1, 'special data of which outsiders have ciphertext', { kind: 'data', supplier: 'big-ie', holds: [{ data: 'x', personal: 'special', keys: 'own' }] }],
    [1, 'special data with a supplier in the EEA', { supplier: 'dutch', holds: [{ data: 'x', personal: 'special' }] }],
    [0, 'special data that are ours alone', { holds: [{ data: 'x', personal: 'special' }] }],
  ])('is %i for %s', (level, _, a) => {
    expect(exposureOf(disclosures(landscape({ a: a as Sketch })).data[0] as never)).toBe(level)
    expect(risksOf({ s: { ...service, needs: ['a'] }, a: a as Sketch })?.cannotProtect).toMatchObject({ level, because: level ? ['a'] : [] })
  })
  it('is that of the worst data, also of what the service can do without', () => {
    const below: Record<string, Sketch> = { a: { supplier: 'dutch', holds: 'x' }, b: { supplier: 'big', holds: [{ data: 'x', personal: true }] } }
    expect(risksOf({ s: { ...service, needs: ['a', { on: 'b', without: 1 }] }, ...below })?.cannotProtect).toMatchObject({ level: 3, because: ['b'] })
  })
})

describe('the matrix of a service', () => {
  const sketches = (own: object): Record<string, Sketch> => ({
    a: {}, s: { ...service, needs: ['a'], service: { critical: true, people: 50, rto: 'PT10S', mtpd: 'PT20S', ...own } }, busy: { kind: 'process', service: { people: 1000 } },
  })
  const cell = (lost: number, own: object = {}, likelihood: number | undefined = 3) => {
    const ground = landscape(sketches(own))
    const scenario: Scenario = { ...scenarioOf([loss('a', 0, lost)], { horizon: 'PT120S' }), ...(likelihood ? { likelihood } : {}) }
    return threeRisks(ground, [{ file: 'x', scenario, trace: simulate(ground, scenario) }])[0]?.matrix
  }
  it.each([[5, {}, 1], [10, {}, 1], [11, {}, 2], [20, {}, 2], [21, {}, 3], [39, {}, 3], [40, {}, 4], [5, { people: 100 }, 2], [40, { people: 100 }, 5], [99, { mtpd: undefined }, 2]])(
    'interrupted for %i seconds, with %j: impact %i', (lost, own, impact) => expect(cell(lost, own)).toEqual([{ file: 'x', likelihood: 3, impact }]))
  it('has nothing of a scenario that leaves it alone', () => expect(cell(0)).toEqual([]))
  it('has a scenario of which the likelihood is not said, without one', () => expect(cell(5, {}, 0)).toEqual([{ file: 'x', likelihood: null, impact: 1 }]))
})

it('of the reference municipality, benefits are at the mercy of an owner abroad in all three ways', () => {
  const folder = join(import.meta.dirname, '../../scenarios')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const reference = valueOf(readLandscape(read('voorbeeldstad.landscape.yaml'), 'l'))
  const runs = readdirSync(join(folder, 'library')).map((file): ScenarioRun => {
    const scenario = valueOf(readScenario(read(`library/${file}`), file, reference))
    return { file, scenario, trace: simulate(reference, scenario) }
  })
  const found = threeRisks(reference, runs)
  const benefits = found.find(({ service: id }) => id === 'bijstand-betalen')
  expect(benefits).toMatchObject({ canBeStopped: { level: 3 }, cannotProtect: { level: 4, because: ['inkomensadministratie'] } })
  expect(benefits?.canBeStopped.because).toContain('inkomensadministratie')
  for (const { matrix } of found) for (const { impact } of matrix) expect(impact).toBeLessThanOrEqual(5)
  expect(found.flatMap(({ matrix }) => matrix).length).toBeGreaterThan(20)
})
