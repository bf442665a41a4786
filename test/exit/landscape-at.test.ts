import { describe, expect, it } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import { landscapeAt, phaseOf } from '../../src/exit/landscape-at.ts'
import { readFileSync } from 'node:fs'
import { changingDays } from '../../src/exit/roadmap.ts'
import { problemsOf, readExitPlan, readLandscape } from '../../src/model/read.ts'
import { scheduleOf } from '../../src/exit/schedule.ts'
import type { ExitPlan } from '../../src/model/exit.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { loss, plan, town } from './small-exit.ts'

const schedule = scheduleOf(town, plan)
const on = (day: string) => landscapeAt(town, plan, schedule, day)
/** The last level of a component when these are lost for good. */
const left = (landscape: Landscape, id: string, ...lost: string[]) => simulate(landscape, loss(...lost)).levels[id]?.at(-1)?.[1]

describe('the landscape along an exit', () => {
  it('is the very same until the half-and-half time begins, though it is being built', () => {
    expect(schedule.exits[0]).toMatchObject({ start: '2027-02-01', migrates: '2027-12-01', switched: '2028-02-01', ends: '2028-05-01' })
    expect(on('2027-01-01')).toBe(town)
    expect(on('2027-11-30')).toBe(town)
  })

  it('brings the new one with all that it needs, and nothing else that the plan draws', () => {
    expect(Object.keys(on('2027-12-01').components)).toEqual([...Object.keys(town.components), 'keycloak', 'haven'])
    const more: ExitPlan = { ...plan, components: { ...plan.components, los: { name: 'Los', kind: 'platform' } } }
    expect(on('2028-02-01').components).toEqual(landscapeAt(town, more, schedule, '2028-02-01').components)
  })

  it('loses half when either of both halves is lost, and all when both are', () => {
    const half = on('2027-12-01')
    expect(left(half, 'balie')).toBe(1)
    // Without sign-on the desk still does a fifth, so a half of the sign-on leaves a fifth and half of the rest.
    expect(left(half, 'balie', 'login')).toBeCloseTo(0.6)
    expect(left(half, 'balie', 'keycloak')).toBeCloseTo(0.6)
    expect(left(half, 'balie', 'login', 'keycloak')).toBeCloseTo(0.2)
    expect(left(half, 'zaken', 'keycloak')).toBeCloseTo(0.5)
    // Its service needs more than that: it is hit by the loss of either, as never before or after.
    for (const lost of ['login', 'keycloak']) expect(simulate(half, loss(lost)).summary.interrupted).toEqual(['uitkering'])
    expect(simulate(town, loss('kelder')).summary.interrupted).toEqual([])
  })

  it('goes on as long as before, and its fallback still knows what it stands in for', () => {
    for (const day of ['2027-12-01', '2028-02-01', '2028-05-01']) {
      const { levels, fallbacks } = simulate(on(day), loss('login', 'keycloak'))
      expect(levels['zaken']).toEqual([[0, 1], [8 * 3600, 0], [20 * 3600, 0.3]])
      expect(fallbacks['zaken/nood']?.verdict).toMatchObject({ code: 'too-small' })
    }
  })

  it('needs the new one or, as long as it stands, the old one', () => {
    const parallel = on('2028-02-01')
    expect(left(parallel, 'balie', 'login')).toBe(1)
    expect(left(parallel, 'balie', 'keycloak')).toBe(1)
    expect(left(parallel, 'balie', 'login', 'keycloak')).toBeCloseTo(0.2)
  })

  it('has lost the old one in the end: what selects it does nothing, what selects the new one does all', () => {
    const after = on('2028-05-01')
    expect(Object.keys(after.components)).not.toContain('login')
    expect(left(after, 'balie', 'login')).toBe(1)
    expect(simulate(after, loss('login')).summary.interrupted).toEqual([])
    expect(left(after, 'balie', 'haven')).toBeCloseTo(0.2)
    const american = { ...loss(), events: [{ at: 'PT0S', cutOff: { jurisdiction: 'US' } }] }
    expect(simulate(town, american).summary.interrupted).toEqual(['uitkering'])
    expect(simulate(after, american).summary.interrupted).toEqual([])
  })

  it('is named no longer by contracts, measures and other exits, nor missed by a scenario that activates what it had', () => {
    const landscape: Landscape = {
      ...town, contracts: { c: { name: 'C', supplier: 'us', covers: { component: ['login', 'cloud'] } } },
      measures: { m: { name: 'M', cost: 1, effects: [{ component: 'login', restart: 'PT1H' }] } },
      components: {
        ...town.components, cloud: { name: 'Cloud', kind: 'platform', exit: { needs: ['login'] } },
        login: { name: 'Aanmelden', kind: 'identity', needs: ['cloud'], fallbacks: { papier: { name: 'Papier', trigger: 'manual' } } },
      },
    }
    const after = landscapeAt(landscape, plan, schedule, '2028-05-01')
    expect(after.contracts?.['c']?.covers).toEqual({ component: ['cloud'] })
    expect(after.measures).toBeUndefined()
    expect(after.components['cloud']).toEqual({ name: 'Cloud', kind: 'platform' })
    const scenario = { ...loss('login'), events: [...loss('login').events, { at: 'PT1H', activate: 'login/papier' }] }
    expect(simulate(after, scenario).summary.interrupted).toEqual([])
  })

  it('a fallback and a group follow as well', () => {
    const leaving: ExitPlan = { ...plan, exits: { kelder: { start: '2027-01-01', replacedBy: { name: 'Nieuwe kelder' }, lead: 'P4M', parallel: 'P0D' } } }
    const [exit] = scheduleOf(town, leaving).exits
    expect(exit).toMatchObject({ migrates: '2027-04-01', switched: '2027-05-01', ends: '2027-05-01' })
    const half = landscapeAt(town, leaving, { exits: [exit as NonNullable<typeof exit>] }, '2027-04-01')
    expect(left(half, 'zaken', 'cloud', 'kelder')).toBeCloseTo(0.15)
    const after = landscapeAt(town, leaving, { exits: [exit as NonNullable<typeof exit>] }, '2027-05-01')
    expect(after.components['nieuwe-kelder']).toEqual({ name: 'Nieuwe kelder', kind: 'facility', layer: undefined })
    expect(after.components['zaken']?.fallbacks?.['nood']?.needs).toEqual([{ id: 'kelder', on: 'nieuwe-kelder' }])
    expect(after.components['zaken']?.needs?.[1]).toEqual({ anyOf: ['cloud', 'nieuwe-kelder'] })
  })

  it('one that is left for another that is left in its turn needs the last of them', () => {
    const twice: ExitPlan = { ...plan, exits: { login: { ...plan.exits['login'], start: '2027-01-01' }, cloud: { start: '2027-01-01', lead: 'P1M', replacedBy: 'login' } } }
    const after = landscapeAt(town, twice, scheduleOf(town, twice), '2030-01-01')
    expect(after.components['zaken']?.needs).toEqual([{ id: 'login', on: 'keycloak', holdUp: 'PT8H' }, { anyOf: ['keycloak', 'kelder'] }])
  })

  it('changes nothing where nobody knows what takes the place', () => {
    const unknown: ExitPlan = { ...plan, exits: { login: { start: '2027-01-01', lead: 'P1M' } } }
    expect(landscapeAt(town, unknown, scheduleOf(town, unknown), '2036-01-01')).toBe(town)
  })

  it('a service that is left goes on under its new id', () => {
    const service: ExitPlan = { ...plan, exits: { balie: { start: '2027-01-01', lead: 'P1M', replacedBy: { name: 'Loket' } } } }
    const after = landscapeAt(town, service, scheduleOf(town, service), '2027-02-01')
    expect(after.components['loket']?.service).toEqual(town.components['balie']?.service)
    expect(after.components['balie']).toBeUndefined()
  })
})

describe('the ten-year plan of the reference municipality', () => {
  const read = (file: string) => readFileSync(`scenarios/${file}`, 'utf8')
  const landscape = readLandscape(read('voorbeeldstad.landscape.yaml'), 'l')
  const ten = landscape.ok ? readExitPlan(read('exit/voorbeeldstad-tien-jaar.exit.yaml'), 'p', landscape.value) : landscape

  it('gives on every day a landscape that could be saved and read again, without what was left', () => {
    if (!landscape.ok || !ten.ok) throw new Error('the example is refused')
    const when = scheduleOf(landscape.value, ten.value)
    for (const day of changingDays(ten.value, when)) {
      const then = landscapeAt(landscape.value, ten.value, when, day)
      expect(problemsOf(readLandscape(JSON.stringify(then), day)).filter(({ severity }) => severity === 'error').map(({ path, detail }) => ({ day, path, detail }))).toEqual([])
      const left = when.exits.filter((exit) => phaseOf(exit, day) === 'gone').map(({ component }) => component)
      expect(left.filter((id) => Object.hasOwn(then.components, id))).toEqual([])
    }
  })
})

describe('the phase of an exit', () => {
  it('begins on its day', () => {
    const exit = { migrates: '2027-02-01', switched: '2027-03-01', ends: '2027-04-01' }
    expect(['2027-01-31', '2027-02-01', '2027-03-01', '2027-04-01'].map((day) => phaseOf(exit, day))).toEqual(['before', 'migrating', 'parallel', 'gone'])
  })
})
