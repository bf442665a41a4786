import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sovereigntyOf } from '../../../src/exit/sovereignty.ts'
import { OBJECTIVES, type Objective } from '../../../src/model/exit.ts'
import type { Landscape, Organisation } from '../../../src/model/landscape.ts'
import type { NeedEntry } from '../../../src/model/need.ts'
import { readLandscape, type Reading } from '../../../src/model/read.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { landscapeOf, type Sketch } from '../../engine/small.ts'

const ORGANISATIONS: Record<string, Organisation> = {
  big: { name: 'Big', jurisdiction: 'US' }, 'big-ie': { name: 'Big Ireland', jurisdiction: 'IE', parent: 'big' },
  dutch: { name: 'Dutch', jurisdiction: 'NL' }, vague: { name: 'Vague' }, hidden: { name: 'Hidden', jurisdiction: 'NL', parent: 'vague' },
}
const answerOf = (sketches: Record<string, Sketch>, organisations = ORGANISATIONS) => sovereigntyOf(landscapeOf(sketches, organisations))
const levelOf = (sketch: Sketch, objective: Objective, below: Record<string, Sketch> = {}) => answerOf({ c: sketch, ...below }).components['c']?.[objective]

describe('the level of a component', () => {
  it.each([
    ['of a supplier in the EEA', 'dutch', 3, 'inside'], ['of one outside', 'big', 0, 'outside'], ['of one in the EEA with an owner outside', 'big-ie', 1, 'outside-owner'],
  ])('%s', (_, supplier, level, rule) => {
    for (const objective of ['SOV-1', 'SOV-2', 'SOV-4', 'SOV-7'] as const) expect(levelOf({ supplier }, objective)).toEqual({ level, rule, known: false })
  })

  it('of nobody else is full', () => expect(levelOf({}, 'SOV-1')).toEqual({ level: 4, rule: 'own', known: false }))
  it.each(['vague', 'hidden'])('is not guessed when it is not known where %s or its owner is', (supplier) => expect(levelOf({ supplier }, 'SOV-1')).toBeUndefined())
  it('is not there for people, buildings and stores of our own', () => {
    for (const kind of ['team', 'facility', 'supply', 'process'] as const) expect(answerOf({ c: { kind } }).components['c']).toEqual({})
  })

  it('as stated goes before any rule: on the component, its supplier, then an owner', () => {
    const stated = (sovereignty: Organisation['sovereignty']) => ({ ...ORGANISATIONS, big: { ...ORGANISATIONS['big'], sovereignty } as Organisation })
    expect(answerOf({ c: { supplier: 'big-ie' } }, stated({ 'SOV-1': 2 })).components['c']?.['SOV-1']).toEqual({ level: 2, rule: 'stated-owner', through: 'big', known: true })
    expect(answerOf({ c: { supplier: 'big' } }, stated({ 'SOV-1': 2 })).components['c']?.['SOV-1']).toEqual({ level: 2, rule: 'stated-supplier', through: 'big', known: true })
    expect(answerOf({ c: { supplier: 'big', sovereignty: { 'SOV-1': 4 } } }, stated({ 'SOV-1': 2 })).components['c']?.['SOV-1']).toEqual({ level: 4, rule: 'stated', known: true })
    expect(answerOf({ c: { kind: 'team', sovereignty: { 'SOV-8': 3 } } }).components['c']).toEqual({ 'SOV-8': { level: 3, rule: 'stated', known: true } })
  })

  describe('on its data (SOV-3)', () => {
    const holds = (keys?: string) => ({ holds: [{ data: 'Files', ...(keys ? { keys } : {}) }] })
    const cloud: Record<string, Sketch> = { cloud: { kind: 'platform', supplier: 'big-ie' } }
    it('is by who can read them', () => {
      expect(levelOf({ supplier: 'dutch' }, 'SOV-3')).toBeUndefined()
      expect(levelOf(holds(), 'SOV-3')).toMatchObject({ level: 4, rule: 'read-by-nobody' })
      expect(levelOf({ supplier: 'dutch', ...holds('supplier') }, 'SOV-3')).toMatchObject({ level: 3, rule: 'read-inside' })
      expect(levelOf({ supplier: 'big', ...holds('own') }, 'SOV-3')).toMatchObject({ level: 0, rule: 'read-outside' })
    })
    it('counts a platform below, unless our keys keep it out', () => {
      expect(levelOf({ supplier: 'dutch', needs: ['cloud'], ...holds() }, 'SOV-3', cloud)).toEqual({ level: 1, rule: 'read-outside-owner', through: 'cloud', known: false })
      expect(levelOf({ needs: ['cloud'], ...holds('none') }, 'SOV-3', cloud)).toEqual({ level: 1, rule: 'read-outside-owner', through: 'cloud', known: false })
      expect(levelOf({ needs: ['cloud'], ...holds('own') }, 'SOV-3', cloud)).toMatchObject({ level: 3, rule: 'locked' })
      expect(levelOf({ needs: ['cloud'], ...holds('third-party') }, 'SOV-3', cloud)).toMatchObject({ level: 2, rule: 'keys-elsewhere' })
    })
    it('takes the worst of all it holds', () =>
      expect(levelOf({ kind: 'platform', supplier: 'big-ie', holds: [{ data: 'Copy', keys: 'own' }, { data: 'Names', keys: 'supplier' }] }, 'SOV-3')).toMatchObject({ level: 1 }))
  })

  describe('on its supply chain (SOV-5)', () => {
    it('is the lowest of itself and what it stands on', () => {
      const below: Record<string, Sketch> = { host: { kind: 'platform', supplier: 'dutch', needs: ['cloud'] }, cloud: { kind: 'platform', supplier: 'big-ie' } }
      expect(levelOf({ supplier: 'dutch', needs: ['host'] }, 'SOV-5', below)).toEqual({ level: 1, rule: 'rests-outside-owner', through: 'cloud', known: false })
    })
    it('does not count what another may do instead', () => {
      const below: Record<string, Sketch> = { host: { kind: 'platform', supplier: 'dutch' }, cloud: { kind: 'platform', supplier: 'big-ie' } }
      expect(levelOf({ supplier: 'dutch', needs: [{ anyOf: ['host', 'cloud'] }, 'host'] }, 'SOV-5', below)).toMatchObject({ level: 3 })
      expect(levelOf({ supplier: 'dutch', needs: [{ allOf: ['host', 'cloud'] }] }, 'SOV-5', below)).toMatchObject({ level: 1 })
    })
    it('is SEAL-2 with a delivery from outside, that says nothing on other objectives', () => {
      const below: Record<string, Sketch> = { own: { kind: 'platform', needs: [{ on: 'licence', without: 1 }] }, licence: { kind: 'supply', supplier: 'big' } }
      expect(levelOf({ needs: ['own'] }, 'SOV-5', below)).toEqual({ level: 2, rule: 'delivered-outside', through: 'licence', known: false })
      expect(Object.keys(answerOf(below).components['licence'] ?? {})).toEqual(['SOV-5'])
    })
    it('is not known of software when nothing is drawn that it runs on, unless it is foreign itself', () => {
      expect(levelOf({ supplier: 'dutch' }, 'SOV-5')).toBeUndefined()
      expect(levelOf({ supplier: 'big' }, 'SOV-5')).toMatchObject({ level: 0, rule: 'rests-outside' })
    })
  })

  it('on its technology (SOV-6) is the lower of how it is taken along and how it is replaced', () => {
    expect(levelOf({ exit: { portability: 'open standard', substitutability: 'highly complex' } }, 'SOV-6')).toMatchObject({ level: 1, rule: 'substitutability' })
    expect(levelOf({ exit: { portability: 'none' } }, 'SOV-6')).toMatchObject({ level: 0, rule: 'portability' })
    expect(levelOf({ supplier: 'dutch' }, 'SOV-6')).toBeUndefined()
    const landscape = landscapeOf({ c: { supplier: 'dutch', exit: { portability: 'documented' } } }, ORGANISATIONS)
    const contracts = { one: { name: 'One', supplier: 'dutch', exit: { portability: 'none' as const, substitutability: 'easy' as const } } }
    expect(sovereigntyOf({ ...landscape, contracts }).components['c']?.['SOV-6']).toMatchObject({ level: 2, rule: 'portability' })
  })

  it('on the environment (SOV-8) is never estimated', () => expect(levelOf({ supplier: 'dutch' }, 'SOV-8')).toBeUndefined())
})

describe('a service', () => {
  const service = { kind: 'process', service: { minimum: 0.5 } } as const
  const below: Record<string, Sketch> = { app: { supplier: 'dutch', needs: ['login'] }, login: { kind: 'identity', supplier: 'big-ie' }, spare: { kind: 'identity', supplier: 'dutch' } }
  const scoreOf = (needs: NeedEntry[], more: Record<string, Sketch> = {}) => answerOf({ s: { ...service, needs }, ...below, ...more }).services['s']

  it('is no more sovereign than what it cannot do without, anywhere along its chain', () =>
    expect(scoreOf(['app'])).toMatchObject({ seal: 1, objectives: { 'SOV-1': { level: 1, by: 'login', rule: 'outside-owner', all: ['login'] }, 'SOV-4': { level: 1 } } }))
  it('is not held down by what it can do without', () => {
    expect(scoreOf([{ anyOf: ['login', 'spare'] }, 'spare'])?.objectives['SOV-1']).toMatchObject({ level: 3, by: 'spare' })
    expect(scoreOf([{ on: 'login', without: 0.5 }, 'spare'])?.objectives['SOV-1']).toMatchObject({ level: 3 })
    expect(scoreOf([{ on: 'login', without: 0.4 }, 'spare'])?.objectives['SOV-1']).toMatchObject({ level: 1 })
  })
  it('goes on with a fallback that lasts, and not with one that runs out', () => {
    const withFallback = (lasts: object) => answerOf({ ...below, s: { ...service, needs: ['login'], fallbacks: { paper: { name: 'Paper', covers: 'login', ...lasts } } } }).services['s']?.objectives['SOV-1']
    expect(withFallback({})).toBeUndefined()
    expect(withFallback({ lasts: 'P5D' })).toMatchObject({ level: 1 })
  })
  it('has no level when there is nothing technical that it cannot do without', () => {
    expect(scoreOf(['team'], { team: { kind: 'team' } })).toEqual({ objectives: {}, unknown: {}, seal: null, score: null, known: 0, covered: 0 })
  })
  it('says which of what it needs is not known', () =>
    expect(scoreOf(['odd'], { odd: { supplier: 'vague' } })).toMatchObject({ seal: null, unknown: { 'SOV-1': ['odd'], 'SOV-6': ['odd'] } }))

  it('has a weighted score apart from the gate, over what has a level', () => {
    const all = (level: number) => Object.fromEntries(OBJECTIVES.map((objective) => [objective, level]))
    const score = (sovereignty: object) => answerOf({ s: { ...service, needs: ['c'] }, c: { kind: 'team', sovereignty } }).services['s']
    expect(score(all(4))).toMatchObject({ seal: 4, score: 100, known: 1, covered: 1 })
    // 15 of the 100 at a quarter, the rest in full.
    expect(score({ ...all(4), 'SOV-1': 1 })).toMatchObject({ seal: 1, score: 88.75 })
    // (15·4 + 5·0) / (20·4)
    expect(score({ 'SOV-6': 4, 'SOV-8': 0 })).toMatchObject({ seal: 0, score: 75, known: 0.2, covered: 0.2 })
  })
  it('names a stated level as what decides among equals', () =>
    expect(scoreOf(['login', 'x'], { x: { supplier: 'dutch', sovereignty: { 'SOV-1': 1 } } })?.objectives['SOV-1']).toMatchObject({ by: 'x', known: true, all: ['login', 'x'] }))
})

/** A landscape of which suppliers, where they are, and what is held, may be anything. */
const varied = landscapes().chain((landscape) => {
  const ids = Object.keys(landscape.components)
  return fc.record({
    suppliers: fc.array(fc.constantFrom(undefined, ...Object.keys(ORGANISATIONS)), { minLength: ids.length, maxLength: ids.length }),
    keys: fc.array(fc.constantFrom(undefined, 'own', 'supplier', 'third-party', 'none', 'big', 'vague', '-'), { minLength: ids.length, maxLength: ids.length }),
    from: fc.constantFrom(...ids), to: fc.constantFrom(...ids),
  }).map(({ suppliers, keys, from, to }) => ({
    from, to,
    landscape: {
      ...landscape, organisations: ORGANISATIONS,
      components: Object.fromEntries(ids.map((id, i) => {
        const { supplier: _, holds: __, ...rest } = landscape.components[id] as Landscape['components'][string]
        const [supplier, key] = [suppliers[i], keys[i]]
        return [id, { ...rest, ...(supplier ? { supplier } : {}), ...(key === '-' ? {} : { holds: [{ data: 'x', ...(key ? { keys: key } : {}) }] }) }]
      })),
    } as Landscape,
  }))
})

describe('laws', () => {
  it('one more need never raises a level of a service', () => {
    fc.assert(fc.property(varied, ({ landscape, from, to }) => {
      const component = landscape.components[from] as Landscape['components'][string]
      const more = { ...landscape, components: { ...landscape.components, [from]: { ...component, needs: [...component.needs ?? [], { on: to, id: 'one-more' }] } } }
      const [before, after] = [landscape, more].map((one) => sovereigntyOf(one).services) as [ReturnType<typeof sovereigntyOf>['services'], ReturnType<typeof sovereigntyOf>['services']]
      for (const [id, { objectives, seal }] of Object.entries(before)) {
        for (const objective of OBJECTIVES) expect(after[id]?.objectives[objective]?.level ?? 5).toBeLessThanOrEqual(objectives[objective]?.level ?? 5)
        expect(after[id]?.seal ?? 5).toBeLessThanOrEqual(seal ?? 5)
      }
    }), { numRuns: 400 })
  })

  it('what is stated of a component is its level', () => {
    fc.assert(fc.property(varied, fc.constantFrom(...OBJECTIVES), fc.nat(4), ({ landscape, from }, objective, level) => {
      const component = landscape.components[from] as Landscape['components'][string]
      const stated = { ...landscape, components: { ...landscape.components, [from]: { ...component, sovereignty: { [objective]: level } } } }
      expect(sovereigntyOf(stated).components[from]?.[objective]).toEqual({ level, rule: 'stated', known: true })
    }), { numRuns: 200 })
  })
})

const referenceFrom = (reading: Reading<Landscape>): Landscape => {
  if (!reading.ok) throw new Error('does not read')
  return reading.value
}

describe('the reference municipality', () => {
  const file = join(import.meta.dirname, '../../../scenarios/voorbeeldstad.landscape.yaml')
  const { services, version } = sovereigntyOf(referenceFrom(readLandscape(readFileSync(file, 'utf8'), 'l')))
  it('has no better gate than paper for what cannot do without Entra ID', () => {
    const onEntra = Object.entries(services).filter(([, { objectives }]) => objectives['SOV-1']?.all.includes('entra-id'))
    expect(version).toBe('1.2.1')
    expect(onEntra.length).toBeGreaterThan(3)
    for (const [, { seal }] of onEntra) expect(seal).toBeLessThanOrEqual(1)
  })
  it('tells services with an owner abroad from those that only get deliveries from there', () => {
    expect(services['bijstand-betalen']?.objectives['SOV-1']).toMatchObject({ level: 1 })
    expect(services['leveranciers-betalen']?.objectives).toMatchObject({ 'SOV-1': { level: 3 }, 'SOV-5': { level: 2, rule: 'delivered-outside' } })
  })
})
