import { describe, expect, it } from 'vitest'
import { explain } from '../../src/engine/explain/explain.ts'
import { run } from '../../src/engine/run.ts'
import type { Explanation, Verdict } from '../../src/engine/trace.ts'
import type { ScenarioEvent } from '../../src/model/scenario.ts'
import { landscapeOf, loss, play, scenarioOf, type Sketch } from './small.ts'

const why = (sketches: Record<string, Sketch>, events: ScenarioEvent[], id: string, second: number): Explanation =>
  explain(run(landscapeOf(sketches), scenarioOf(events)), id, second)

const chain = (explanation: Explanation) => explanation.chain.map(({ component, since }) => [component, since])

describe('the chain from the event to what it stops', () => {
  const hold = { idp: {}, app: { needs: [{ on: 'idp', holdUp: 'PT8S' }] }, c: ['app'] }

  it('names each step at the second it came down [X3]', () => {
    expect(chain(why(hold, [loss('idp', 2)], 'c', 30))).toEqual([['idp', 2], ['app', 10], ['c', 10]])
  })

  it('is empty while nothing is wrong, though what is lost and held up is told [N1]', () => {
    const before = why(hold, [loss('idp', 2)], 'app', 5)
    expect(before.chain).toEqual([])
    expect(before.heldUp).toEqual([{ on: ['idp'], until: 10 }])
  })

  it('takes the shortest way, among equals the first by id [X3]', () => {
    const many = { idp: {}, long: ['idp'], longer: ['long'], b: ['idp'], a: ['idp'], c: [{ allOf: ['longer', 'b', 'a'] }] }
    expect(chain(why(many, [loss('idp', 1)], 'c', 5)).map(([id]) => id)).toEqual(['idp', 'a', 'c'])
  })

  it('follows the need that binds, not the soft one that only slows [X2]', () => {
    const soft = { mail: {}, idp: {}, c: [{ on: 'mail', without: 0.8 }, 'idp'] }
    expect(chain(why(soft, [loss('mail', 1), loss('idp', 2)], 'c', 5)).map(([id]) => id)).toEqual(['idp', 'c'])
  })

  it('of a group that failed, takes the members that keep it down [X2]', () => {
    const group = { a: {}, b: {}, c: [{ anyOf: ['a', 'b'] }] }
    const [cause] = why(group, [loss('a', 1), loss('b', 3)], 'c', 5).chain.at(-1)?.causes ?? []
    expect(cause).toMatchObject({ code: 'need', on: ['a', 'b'], group: true })
  })

  it('says when it is only starting up, and until when [C2]', () => {
    const slow = { a: {}, c: { needs: ['a'], restart: 'PT10S' } }
    const explanation = why(slow, [loss('a', 5, 20)], 'c', 22)
    expect(chain(explanation)).toEqual([['a', 5], ['c', 5]])
    expect(explanation.chain.at(-1)?.causes).toEqual([{ code: 'restart', until: 30 }])
  })

  it('finds the event behind a circle that keeps itself down, and says that it does [D1]', () => {
    const circle = { a: ['b'], b: ['a'], c: ['b'] }
    const explanation = why(circle, [loss('a', 5, 10)], 'c', 30)
    expect(chain(explanation)).toEqual([['a', 5], ['b', 5], ['c', 5]])
    expect(explanation.chain.at(-1)?.causes).toContainEqual({ code: 'deadlock', with: ['a', 'b'] })
  })

  it('names the event itself where it falls [X1]', () => {
    expect(why({ c: {} }, [loss('c', 3, undefined, 0.5)], 'c', 9).chain[0]?.causes).toEqual([{ code: 'cut-off', event: 0, level: 0.5 }])
  })
})

describe('the verdict on a fallback [X4]', () => {
  const verdict = (sketches: Record<string, Sketch>, events: ScenarioEvent[]): Verdict =>
    play(sketches, events).fallbacks['c/f']?.verdict as Verdict
  const withFallback = (fallback: object, more: Record<string, Sketch> = {}, service: object = { critical: true }): Record<string, Sketch> =>
    ({ p: {}, ...more, c: { needs: ['p'], service, fallbacks: { f: { name: 'F', ...fallback } } } })

  it('is that it was not called when nothing failed', () => {
    expect(verdict(withFallback({}), [])).toEqual({ code: 'not-called' })
  })
  it('is that it holds when it carries until the end', () => {
    expect(verdict(withFallback({ activation: 'PT5S' }), [loss('p', 10, 40)])).toEqual({ code: 'holds', from: 15 })
  })
  it('is false when it needs the thing that failed, and names what is shared', () => {
    const shared = withFallback({ needs: ['q'] }, { root: {}, p: ['root'], q: ['root'] })
    expect(verdict(shared, [loss('root', 10)])).toEqual({ code: 'false', at: 10, shared: 'root', event: null, path: ['root', 'q'] })
  })
  it('is false when the same event hits what it needs', () => {
    const both = withFallback({ needs: ['q'] }, { q: {} })
    expect(verdict(both, [{ at: 'PT10S', cutOff: { component: ['p', 'q'] } }])).toMatchObject({ code: 'false', shared: 'q', event: 0 })
  })
  it('is false only later when a hold-up hides what it needs at first', () => {
    const later = withFallback({ needs: [{ on: 'p', holdUp: 'PT20S' }] })
    expect(verdict(later, [loss('p', 10)])).toMatchObject({ code: 'false', at: 30, shared: 'p' })
  })
  it('blames what leaves it nothing, not what merely weakens it', () => {
    const two = withFallback({ needs: ['weak', 'gone'] }, { root: {}, p: ['root'], weak: [{ on: 'root', without: 0.6 }], gone: ['root'] })
    expect(verdict(two, [loss('root', 10)])).toMatchObject({ code: 'false', path: ['root', 'gone'] })
  })
  it('is broken when its own needs fail for another reason', () => {
    expect(verdict(withFallback({ needs: ['q'] }, { q: {} }), [loss('p', 10), loss('q', 5)])).toMatchObject({ code: 'broken', at: 10, path: ['q'] })
  })
  it('is too late after the MTPD', () => {
    const late = withFallback({ activation: 'PT20S' }, {}, { critical: true, mtpd: 'PT10S' })
    expect(verdict(late, [loss('p', 5)])).toEqual({ code: 'late', at: 25, limit: 15, service: 'c' })
  })
  it('is too late when the loss is over before it is ready', () => {
    expect(verdict(withFallback({ activation: 'PT20S' }), [loss('p', 5, 12)])).toEqual({ code: 'late', at: 25, limit: 12, service: null })
  })
  it('is too small by what it gives, not by what it promised', () => {
    const small = withFallback({ capacity: 0.9, needs: [{ on: 'q', without: 0.2 }] }, { q: {} }, { critical: true, minimum: 0.5 })
    expect(verdict(small, [loss('p', 10), loss('q', 5)])).toMatchObject({ code: 'too-small', wanted: 0.5, service: 'c' })
  })
  it('is that it weakens when it gives less than planned, though enough', () => {
    const weak = withFallback({ capacity: 1, needs: [{ on: 'q', without: 0.7 }] }, { q: {} }, { critical: true, minimum: 0.5 })
    expect(verdict(weak, [loss('p', 10), loss('q', 20, 25)])).toEqual({ code: 'weakened', from: 10, gives: 0.7, planned: 1 })
  })
  it('is that it runs out when the loss lasts longer', () => {
    expect(verdict(withFallback({ lasts: 'PT15S' }), [loss('p', 10)])).toEqual({ code: 'runs-out', at: 25 })
  })
  it('is that nobody activated it when it is manual', () => {
    expect(verdict(withFallback({ trigger: 'manual' }), [loss('p', 10)])).toEqual({ code: 'not-activated' })
    expect(verdict(withFallback({ trigger: 'manual' }), [loss('p', 10), { at: 'PT20S', activate: 'c/f' }])).toEqual({ code: 'holds', from: 20 })
  })
})

describe('the summary', () => {
  const two = (critical: boolean): Record<string, Sketch> => ({
    p: {}, a: { needs: ['p'], service: { critical: true, people: 10 } }, b: { needs: [{ on: 'p', holdUp: 'PT5S' }], service: { critical, mtpd: 'PT2S', people: 5 } },
  })
  it('counts the critical services, and tells of the others apart', () => {
    const { summary } = play(two(false), [loss('p', 10, 30)])
    expect(summary).toMatchObject({ services: 1, interrupted: ['a'], first: 10, people: 10, mtpdBreached: [], others: { services: 1, interrupted: ['b'], mtpdBreached: ['b'] } })
  })
  it('opens at the first second at which most are interrupted', () => {
    expect(play(two(true), [loss('p', 10, 30)]).summary).toMatchObject({ services: 2, interrupted: ['a', 'b'], worst: 15, people: 15 })
    expect(play(two(true), []).summary).toMatchObject({ interrupted: [], first: null, worst: null })
  })
})
