import { describe, expect, it } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import { costsAt } from '../../src/exit/cost.ts'
import { landscapeAt } from '../../src/exit/landscape-at.ts'
import { roadmap } from '../../src/exit/roadmap.ts'
import { scheduleOf } from '../../src/exit/schedule.ts'
import { singleLosses } from '../../src/exit/single-losses.ts'
import type { ExitPlan } from '../../src/model/exit.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { loss, plan, town } from './small-exit.ts'

const american = { ...loss(), events: [{ at: 'PT0S', cutOff: { jurisdiction: 'US' } }] }
const scenarios = [{ file: 'us', value: american }, { file: 'login', value: loss('login') }, { file: 'kelder', value: loss('kelder') }]
const schedule = scheduleOf(town, plan)
const map = roadmap(town, plan, schedule, scenarios)

describe('the roadmap of a plan', () => {
  it('has a step at every change, and says what changes', () => {
    expect(map).toMatchObject({ from: '2027-01-01', to: '2032-01-01' })
    expect(map.steps.map(({ from, changes, fragile }) => [from, changes.map(({ component, to }) => `${component} ${to}`).join(), fragile.join()])).toEqual([
      ['2027-01-01', '', ''], ['2027-12-01', 'login migrating', 'login'], ['2028-02-01', 'login switched', ''], ['2028-05-01', 'login gone', ''],
    ])
  })

  it('has no step on a day of an exit of which nobody knows what takes the place, and still goes on until it is over', () => {
    const open: ExitPlan = { ...plan, exits: { ...plan.exits, kelder: { start: '2031-06-01', lead: 'P1Y' } } }
    const { to, steps } = roadmap(town, open, scheduleOf(town, open), [])
    expect(steps.map(({ from }) => from)).toEqual(map.steps.map(({ from }) => from))
    expect(to).toBe('2032-06-01')
  })

  it('is on every day what a simulation of the landscape of that day gives', () => {
    for (let day = Date.parse('2027-01-01'); day < Date.parse('2028-07-01'); day += 86_400_000) {
      const on = new Date(day).toISOString().slice(0, 10)
      const step = map.steps.findLast(({ from }) => from <= on)
      const landscape = landscapeAt(town, plan, schedule, on)
      for (const { file, value } of scenarios) {
        const { summary, services } = simulate(landscape, value)
        expect(step?.scenarios.find((one) => one.file === file)).toEqual({
          file, interrupted: summary.interrupted, people: summary.people, mtpdBreached: summary.mtpdBreached, falseFallbacks: summary.falseFallbacks.length,
          downtime: Object.values(services).reduce((sum, { downtime }) => sum + downtime, 0),
        })
      }
    }
  })

  it('is more fragile while it migrates, and better after it', () => {
    const interrupted = (file: string) => map.steps.map((step) => step.scenarios.find((one) => one.file === file)?.interrupted.length)
    expect(interrupted('login')).toEqual([1, 1, 0, 0])
    // The cellar carries half of the sign-on from then on.
    expect(interrupted('kelder')).toEqual([0, 1, 0, 1])
    expect(interrupted('us')).toEqual([1, 1, 0, 0])
  })

  it('tells on whom the services depend: at one step, without another way, and anywhere', () => {
    expect(map.steps.map(({ dependence: { direct, chain, somewhere } }) => [direct, chain, somewhere])).toEqual([[0.5, 0.5, 1], [0.5, 0.5, 1], [0.5, 0, 1], [0, 0, 0.5]])
    expect(map.steps.map(({ concentration }) => concentration)).toEqual([
      { organisation: 'us', share: 0.5 }, { organisation: 'eigen', share: 0.5 }, null, { organisation: 'eigen', share: 0.5 },
    ])
  })

  it('adds up what it has cost: once over the lead, per year after it', () => {
    // 304 of 365 days of the lead; then 90 days in which the new one is a thousand a year cheaper.
    expect(map.steps.map(({ cost }) => cost)).toEqual([0, Math.round(36_500 * 303 / 365), 36_500, Math.round(36_500 - 1000 * 90 / 365.25)])
  })

  it('counts what a contract asks once, with the first exit under it', () => {
    const landscape: Landscape = { ...town, contracts: { c: { name: 'C', supplier: 'us', exit: { cost: 100, perYear: 365.25 } } } }
    const both: ExitPlan = { ...plan, exits: { login: { lead: 'P10D', start: '2027-01-01', replacedBy: 'keycloak' }, cloud: { lead: 'P10D', start: '2027-01-01', replacedBy: 'haven' } } }
    expect(costsAt(landscape, both, scheduleOf(landscape, both), '2027-01-12')).toEqual([{ component: 'login', once: 100, perYear: 1 }, { component: 'cloud', once: 0, perYear: 0 }])
  })

  it('begins with what was done before the plan, and goes on to its last change', () => {
    const long: ExitPlan = { ...plan, years: 1, exits: { login: { ...plan.exits['login'], start: '2026-02-01' }, cloud: { start: '2027-01-01', lead: 'P2Y', migration: 'P0D', replacedBy: 'haven' } } }
    const { steps, to } = roadmap(town, long, scheduleOf(town, long), [])
    expect(steps.map(({ from, changes }) => [from, changes.map((change) => change.to).join()])).toEqual([
      ['2027-01-01', 'migrating'], ['2027-02-01', 'switched'], ['2027-05-01', 'gone'], ['2029-01-01', 'switched,gone'],
    ])
    expect(to).toBe('2029-01-01')
  })

  it('tells how far it is', () => {
    const told: string[] = []
    roadmap(town, plan, schedule, scenarios, (done, of) => { told.push(`${done}/${of}`) })
    expect(told.at(0)).toBe('1/12')
    expect(told.at(-1)).toBe('12/12')
  })

  it('takes the losses outside the EEA and of the largest suppliers when a plan names no scenario', () => {
    expect(singleLosses(town, plan, ({ over, id }) => `${over} ${id}`).map(({ file, value }) => [file, value.name])).toEqual([
      ['jurisdiction:US', 'jurisdiction US'], ['supplier:us', 'supplier us'], ['supplier:us-nl', 'supplier us-nl'],
    ])
  })
})
