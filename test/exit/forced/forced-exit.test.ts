import { describe, expect, it } from 'vitest'
import { forcedExit } from '../../../src/exit/forced-exit.ts'
import type { Landscape } from '../../../src/model/landscape.ts'

/** A service on an identity of a supplier with a long exit, and on mail that is left sooner. */
const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'town',
  organisations: { big: { name: 'Big', jurisdiction: 'US' }, small: { name: 'Small', jurisdiction: 'IE', parent: 'big' }, near: { name: 'Near', jurisdiction: 'NL' } },
  components: {
    cloud: { name: 'Cloud', kind: 'platform', supplier: 'small' },
    identity: { name: 'Identity', kind: 'identity', supplier: 'small', needs: ['cloud'], exit: { replacedBy: { name: 'Own identity', supplier: 'near' }, lead: 'P1Y' } },
    mail: { name: 'Mail', kind: 'workplace', supplier: 'small', needs: ['identity'], exit: { replacedBy: { name: 'Own mail' }, lead: 'P3M', needs: ['identity'] } },
    files: { name: 'Files', kind: 'workplace', supplier: 'small', exit: { lead: 'P2M', replacedBy: { name: 'Own files' } } },
    spare: { name: 'Spare', kind: 'identity', supplier: 'near' },
    pay: {
      name: 'Pay', kind: 'process', needs: ['identity'], service: { critical: true, people: 40, mtpd: 'P3D', minimum: 0.5 },
      fallbacks: {
        paper: { name: 'Paper', lasts: 'P30D', activation: 'P1D' }, chat: { name: 'Chat', needs: ['mail'] },
        tiny: { name: 'Tiny', covers: 'identity', capacity: 0.1 },
      },
    },
    post: { name: 'Post', kind: 'process', needs: [{ on: 'mail', without: 0.5 }, { on: 'files' }], service: { critical: true, people: 7, minimum: 0.4 } },
  },
  contracts: { big: { name: 'All of Big', supplier: 'big', notice: 'P1M' } },
  measures: {
    second: { name: 'Second way in', cost: 9000, effects: [{ component: 'pay', need: 'identity', or: 'spare' }] },
    longer: { name: 'A longer list', cost: 4000, effects: [{ component: 'pay', fallback: 'list', value: { name: 'List', activation: 'P2D' } }] },
    leave: { name: 'Leave now', cost: 50_000, effects: [{ exit: 'identity' }] },
    hours: { name: 'Half a day', cost: 10, effects: [{ component: 'pay', need: 'identity', holdUp: 'PT12H' }] },
    terms: { name: 'A year of notice', cost: 3000, effects: [{ contract: 'big', notice: 'P1Y' }] },
    late: { name: 'A late list', cost: 5, effects: [{ component: 'pay', fallback: 'list', value: { name: 'List', activation: 'P4D' } }] },
  },
}
const exitOf = (answer: ReturnType<typeof forcedExit>, component: string) => answer.exits.find((one) => one.component === component)

describe('forcedExit', () => {
  const answer = forcedExit(landscape, null, { supplier: 'big', kind: ['identity', 'workplace'] }, 90, '2027-01-01')

  it('tells how long each exit takes by the calendar, with what must come first, and what is short', () => {
    expect(answer.exits.map(({ component, takes, gap, replacedBy }) => [component, takes, gap, replacedBy])).toEqual([
      ['mail', 456, 366, 'own-mail'], ['identity', 365, 275, 'own-identity'], ['files', 59, 0, 'own-files'],
    ])
  })

  it('tells what stops when the notice ends, for what is late', () => {
    expect(exitOf(answer, 'identity')?.stops).toEqual(['pay'])
    expect(exitOf(answer, 'mail')?.stops).toEqual([])
    expect(exitOf(answer, 'files')?.stops).toEqual([])
    expect(answer.stops).toEqual(['pay'])
    expect(answer.people).toBe(40)
  })

  it('tells what bridges the gap: how long it lasts, and what is none', () => {
    expect(exitOf(answer, 'identity')?.bridges).toEqual([
      { component: 'pay', fallback: 'paper', verdict: 'too-short', days: 30 },
      { component: 'pay', fallback: 'chat', verdict: 'false', days: null },
      { component: 'pay', fallback: 'tiny', verdict: 'too-small', days: null },
    ])
    expect(exitOf(answer, 'files')?.bridges).toEqual([])
  })

  it('names the cheapest measures that close the gap', () => {
    const { late, terms, longer, ...others } = landscape.measures as NonNullable<Landscape['measures']>
    const prepared = (measures: object, selector = {}) =>
      forcedExit({ ...landscape, measures: measures as Landscape['measures'] }, null, { supplier: 'big', kind: ['identity', 'workplace'], ...selector }, 90, '2027-01-01').preparations
    // The paper lasts until the late list is there.
    expect(answer.preparations).toEqual({ measures: ['late'], cost: 5, optimal: true })
    // With a year of notice identity is left in time; what then still is late stops nothing.
    expect(prepared({ terms, longer, ...others })).toEqual({ measures: ['terms'], cost: 3000, optimal: true })
    // A sanction does not keep to a contract.
    expect(prepared({ terms, longer, ...others }, { jurisdiction: 'US' })).toEqual({ measures: ['longer'], cost: 4000, optimal: true })
    expect(prepared(others)).toEqual({ measures: ['second'], cost: 9000, optimal: true })
    expect(prepared({ hours: others['hours'] })).toBeNull()
    expect(prepared({})).toBeNull()
  })

  it('has nothing to prepare when the notice is long enough', () => {
    const enough = forcedExit(landscape, null, { component: ['identity', 'files'] }, 365, '2027-01-01')
    expect(enough).toMatchObject({ notice: 365, stops: [], people: 0, preparations: { measures: [], cost: 0, optimal: true } })
    expect(enough.exits.map(({ gap }) => gap)).toEqual([0, 0])
    expect(forcedExit(landscape, null, { component: ['identity', 'files'] }, 364, '2027-01-01').stops).toEqual(['pay'])
  })

  it('does not guess how long an exit takes of which nothing is said', () => {
    const { exits, stops } = forcedExit(landscape, null, { component: 'cloud' }, 90, '2027-01-01')
    expect(exits).toMatchObject([{ component: 'cloud', takes: null, gap: null, replacedBy: null, stops: ['pay'] }])
    expect(stops).toEqual(['pay'])
  })

  it('counts what a plan says of it first, and an exit that waits for another in a circle as not known', () => {
    const plan = { format: 'uitwijk-exit/1', name: 'plan', start: '2027-01-01', exits: { identity: { lead: 'P30D' } } } as const
    expect(forcedExit(landscape, { ...plan }, { component: 'identity' }, 90).exits).toMatchObject([{ takes: 30, gap: 0 }])
    const circle = { ...plan, exits: { identity: { lead: 'P30D', needs: ['mail'] } } }
    expect(forcedExit(landscape, circle, { component: 'identity' }, 90).exits).toMatchObject([{ takes: null, gap: null }])
  })
})
