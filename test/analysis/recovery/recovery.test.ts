import { describe, expect, it } from 'vitest'
import { landscapeOf, loss, scenarioOf } from '../../engine/small.ts'
import { groundOf, recover, upIn } from './cases.ts'

const hour = 3600

describe('the order of recovery', () => {
  const chain = landscapeOf({
    power: { restart: 'PT1H' }, server: { needs: ['power'], restart: 'PT4H' }, sign: { needs: ['power'], restart: 'PT2H' },
    app: { needs: ['server', 'sign'], restart: 'PT1H', service: { critical: true, rto: 'PT5H', mtpd: 'P1D' } },
    site: { needs: ['server'], service: { rto: 'PT5H' } },
  })

  it('gives the earliest times, the chain that decides them, and the promise that cannot be kept', () => {
    const { services, makespan, steps, loops } = recover(groundOf(chain))
    expect(services).toEqual([
      { service: 'site', earliest: 5 * hour, at: 5 * hour, rto: 5 * hour, mtpd: null, verdict: 'met', mtpdBreached: false, chain: ['power', 'server', 'site'] },
      { service: 'app', earliest: 6 * hour, at: 6 * hour, rto: 5 * hour, mtpd: 86400, verdict: 'impossible', mtpdBreached: false, chain: ['power', 'server', 'app'] },
    ])
    expect(makespan).toBe(6 * hour)
    expect(loops).toEqual([])
    expect(steps.map(({ component, from, after, critical }) => [component, from / hour, after, critical])).toEqual([
      ['power', 0, null, true], ['sign', 1, 'power', false], ['server', 1, 'power', true], ['site', 5, 'server', false], ['app', 5, 'server', true],
    ])
    expect(steps.find(({ component }) => component === 'site')?.team).toBeNull()
  })

  it('has a team do one restart at a time, and waits for a team', () => {
    const { services, makespan, steps } = recover(groundOf(chain), { lost: 'everything', teams: 1 })
    expect(makespan).toBe(8 * hour)
    expect(steps.every(({ team }) => team === null || team === 0)).toBe(true)
    expect(services.map(({ service, verdict }) => [service, verdict])).toEqual([['site', 'met'], ['app', 'impossible']])
    // To begin with sign-in would make the site late, which it need not be.
    expect(steps.filter(({ team }) => team === 0).map(({ component }) => component)).toEqual(['power', 'server', 'sign', 'app'])
    expect(steps.filter(({ critical }) => critical).map(({ component }) => component)).toEqual(['power', 'server', 'sign', 'app'])
  })

  it('begins with what is urgent', () => {
    const landscape = landscapeOf({
      long: { restart: 'PT9H' }, first: { restart: 'PT1H' },
      gate: { needs: ['first'], service: { critical: true, rto: 'PT2H' }, restart: 'PT1H' },
    })
    expect(upIn(recover(groundOf(landscape), { lost: 'everything', teams: 1 }))).toEqual({ first: hour, gate: 2 * hour, long: 11 * hour })
  })

  it('waits for the first that is enough of a group, and not for what part of the work goes on without', () => {
    const landscape = landscapeOf({
      slow: { restart: 'PT9H' }, quick: { restart: 'PT1H' }, mail: { restart: 'PT20H' },
      app: { needs: [{ anyOf: ['slow', 'quick'] }, { on: 'mail', without: 0.8 }], service: { minimum: 0.7 } },
      full: { needs: [{ on: 'mail', without: 0.8 }], service: { minimum: 0.9 } },
    })
    expect(upIn(recover(groundOf(landscape)))).toMatchObject({ app: hour, full: 20 * hour })
  })

  it('counts on a fallback that lasts and carries enough, once it is up', () => {
    const fallback = { name: 'f', covers: 'slow', needs: ['spare'], activation: 'PT2H' }
    const withFallback = (more: object) => landscapeOf({
      slow: { restart: 'PT9H' }, spare: { restart: 'PT1H' },
      app: { needs: ['slow'], fallbacks: { f: { ...fallback, ...more } }, service: { minimum: 0.5 } },
    })
    const up = (more: object) => upIn(recover(groundOf(withFallback(more))))['app']
    expect([up({}), up({ lasts: 'P9D' }), up({ capacity: 0.5 }), up({ capacity: 0.4 })]).toEqual([3 * hour, 9 * hour, 3 * hour, 9 * hour])
  })

  it('brings up what stands still at the end of the loss, and nothing else', () => {
    const ground = groundOf(chain, scenarioOf([loss('server', 0, 30), loss('sign', 0, 10)]))
    const { steps, services } = recover(ground, { lost: { scenario: 's' }, teams: null })
    // Sign-in is being restarted for its two hours; the horizon is a minute.
    expect(steps.map(({ component }) => component)).toEqual(['sign', 'server', 'site', 'app'])
    expect(services.map(({ service, at }) => [service, at])).toEqual([['site', 4 * hour], ['app', 5 * hour]])
    const calm = recover(groundOf(chain, scenarioOf([])), { lost: { scenario: 's' }, teams: 2 })
    expect(calm).toMatchObject({ steps: [], services: [], makespan: 0 })
  })

  it('breaks a circle by the smallest set that brings all of it up, cheapest restart first', () => {
    const landscape = landscapeOf({
      dns: { needs: ['storage'], restart: 'PT1H' }, storage: { needs: ['dns', 'sign'], restart: 'PT3H' }, sign: { needs: ['dns'], restart: 'PT2H' },
      app: { needs: ['sign'], service: { rto: 'PT9H' } }, other: {},
    })
    const { loops, services, steps } = recover(groundOf(landscape))
    expect(loops).toEqual([{ components: ['dns', 'sign', 'storage'], wayOut: ['dns'] }])
    expect(services).toMatchObject([{ earliest: null, at: 3 * hour, verdict: 'never', chain: [] }])
    expect(steps).toHaveLength(5)
  })

  it('finds a way out of two things where one is not enough', () => {
    const landscape = landscapeOf({ a: ['b', 'c'], b: { needs: ['a', 'c'], restart: 'PT1H' }, c: ['a', 'b'] })
    expect(recover(groundOf(landscape)).loops).toEqual([{ components: ['a', 'b', 'c'], wayOut: ['a', 'c'] }])
  })

  it('refuses what is not there', () => {
    expect(() => recover(groundOf(chain), { lost: { scenario: 'none' }, teams: null })).toThrow(RangeError)
    for (const teams of [0, -1, 1.5, Number.NaN]) expect(() => recover(groundOf(chain), { lost: 'everything', teams })).toThrow(RangeError)
  })
})
