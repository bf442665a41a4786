import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { LandscapeSchema } from '../../src/model/schema/landscape.ts'
import { ScenarioSchema } from '../../src/model/schema/scenario.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { reference } from './reference.ts'
import { expectSame, outcomeOf } from './same-outcome.ts'

/** The worked example that goes with the formats: landscape, scenario and printed result. */
const landscape = LandscapeSchema.parse(parse(`
format: uitwijk-landscape/1
name: Voorbeeldstad
organisations:
  microsoft:         { name: Microsoft Corporation, jurisdiction: US }
  microsoft-ireland: { name: Microsoft Ireland Operations, jurisdiction: IE, parent: microsoft }
components:
  internet:    { name: Internetverbinding, kind: network }
  odc:         { name: Overheidsdatacenter, kind: platform }
  azure:       { name: Microsoft Azure, kind: platform, supplier: microsoft-ireland, needs: [internet] }
  entra-id:    { name: Microsoft Entra ID, kind: identity, supplier: microsoft-ireland, needs: [azure] }
  zaaksysteem:
    name: Zaaksysteem
    kind: application
    needs:
      - { on: entra-id, holdUp: PT8H }
      - { anyOf: [azure, odc], holdUp: PT1H }
      - { on: mail, without: 0.8 }
    restart: PT2H
    fallbacks:
      noodlogin:
        name: Lokale noodaccounts
        covers: entra-id
        activation: PT4H
        capacity: 0.5
        lasts: P5D
        trigger: auto
        needs: [internet]
        tested: 2026-03-01
  mail:  { name: E-mail, kind: workplace, supplier: microsoft-ireland, needs: [entra-id] }
  bijstand:
    name: Bijstandsuitkering betalen
    kind: process
    needs: [zaaksysteem]
    service:
      critical: true
      mtpd: P3D
      rto: P1D
      minimum: 0.5
      people: 4200
      legalBasis: Participatiewet
      moments:
        - { name: Betaalrun, rrule: "FREQ=MONTHLY;BYMONTHDAY=25;BYHOUR=12", work: PT6H, within: P2D }
`))

const scenario = ScenarioSchema.parse(parse(`
format: uitwijk-scenario/1
name: Entra ID uitgeschakeld
start: 2026-12-01T08:00
horizon: P14D
likelihood: 3
events:
  - { at: PT0S, cutOff: { component: entra-id }, until: P5D }
  - { at: P1D,  restore:  { supplier: microsoft } }
  - { at: PT2H, activate: zaaksysteem/noodlogin }
  - { at: PT3H, bypass:   { component: azure }, until: PT9H }
  - { at: PT1H, disclose: { jurisdiction: US } }
  - { at: PT1H, inject: "De pers belt over de uitkeringen." }
`))

describe('the example of the contract', () => {
  const trace = simulate(landscape, scenario)

  it.each([
    ['internet', [[0, 1]]],
    ['odc', [[0, 1]]],
    ['azure', [[0, 1]]],
    ['entra-id', [[0, 0], [86_400, 1]]],
    ['mail', [[0, 0], [86_400, 1]]],
    ['zaaksysteem', [[0, 0.8], [28_800, 0], [50_400, 0.5], [93_600, 1]]],
    ['bijstand', [[0, 0.8], [28_800, 0], [50_400, 0.5], [93_600, 1]]],
  ])('%s goes as printed [E1] [E3] [N1] [F1] [F2] [F3] [C2]', (id, steps) => {
    expect(trace.levels[id]).toEqual(steps)
  })

  it('the service is interrupted for six hours [V1] [V2] [V3] [V4] [V5]', () => {
    expect(trace.services).toEqual({
      bijstand: {
        interruptions: [{ from: 28_800, to: 50_400, mtpdBreachedAt: null, rtoBreachedAt: null }],
        downtime: 21_600, lowest: 0, moments: [], because: ['entra-id', 'zaaksysteem', 'bijstand'],
      },
    })
  })

  it('nothing waits for itself [D1]', () => expect(trace.deadlocks).toEqual([]))

  it('all of Microsoft Ireland can be made to disclose under US law [E2]', () => {
    expect(trace.disclosures.map(({ at, event, components }) => ({ at, event, components: components.toSorted() })))
      .toEqual([{ at: 3_600, event: 4, components: ['azure', 'entra-id', 'mail'] }])
  })

  it('the fallback is called when the hold-up runs out, and works until the need is back [F1]', () => {
    expect(trace.fallbacks['zaaksysteem/noodlogin']).toMatchObject({
      component: 'zaaksysteem', fallback: 'noodlogin', covers: 'entra-id',
      calls: [{ from: 28_800, to: 86_400 }], gives: [[0, 0], [43_200, 0.5], [86_400, 0]],
    })
  })

  it('the events that change no level here change nothing [E4] [F5]', () => {
    const bare = { ...scenario, events: scenario.events.slice(0, 2) }
    expect(outcomeOf(simulate(landscape, bare))).toEqual(outcomeOf(trace))
  })

  it('the reference says the same, on a scale of minutes [T1]', () => {
    const minutes = <T>(value: T): T => JSON.parse(JSON.stringify(value)
      .replace(/"PT(\d+)H"/g, (_, n) => `"PT${Number(n) * 60}S"`).replace(/"P(\d+)D"/g, (_, n) => `"PT${Number(n) * 1440}S"`)) as T
    const [small, short] = [minutes(landscape), { ...minutes(scenario), horizon: 'PT2000S' }]
    expectSame(outcomeOf(simulate(small, short)), reference(small, short), 2000)
  })
})
