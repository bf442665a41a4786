import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { plan, town } from '../exit/small-exit.ts'
import { uitwijk } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitwijk-vertrek-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
for (const name of ['plannen', 'scenarios']) mkdirSync(join(folder, name))
const put = (name: string, content: string | object) => (writeFileSync(join(folder, name), typeof content === 'string' ? content : stringify(content)), name)

const LANDSCAPE = put('dorp.landscape.yaml', town)
const scenario = (component: string) => `format: uitwijk-scenario/1\nname: Weg\nhorizon: P3D\nevents:\n  - { at: PT0S, cutOff: { component: ${component} } }\n`
put('scenarios/login.scenario.yaml', scenario('login'))
put('scenarios/stuk.scenario.yaml', scenario('lgoin'))
const PLAN = put('plannen/weg.exit.yaml', { ...plan, scenarios: ['../scenarios/login.scenario.yaml'] })
const LOSSES = put('plannen/los.exit.yaml', plan)

const exit = (...args: string[]) => uitwijk(['exit', ...args], folder)

describe.concurrent('exit', () => {
  it('--json gives the schedule and the steps', async () => {
    const { status, out, error } = await exit(LANDSCAPE, PLAN, '--json')
    expect({ status, error }).toEqual({ status: 0, error: '' })
    const answer = JSON.parse(out)
    expect(Object.keys(answer)).toEqual(expect.arrayContaining(['format', 'schedule', 'from', 'to', 'steps']))
    expect(answer).toMatchObject({
      format: 'uitwijk-roadmap/1', from: '2027-01-01', to: '2032-01-01',
      schedule: { ends: '2028-05-01', critical: ['login'], exits: [{ component: 'login', start: '2027-02-01', switched: '2028-02-01', waits: 'given', clashes: [] }] },
    })
    expect(answer.steps.map(({ from, scenarios: [one] }: { from: string; scenarios: { interrupted: string[] }[] }) => [from, one?.interrupted])).toEqual([
      ['2027-01-01', ['uitkering']], ['2027-12-01', ['uitkering']], ['2028-02-01', []], ['2028-05-01', []],
    ])
    expect(answer.steps[0].scenarios[0].file).toBe('../scenarios/login.scenario.yaml')
  })

  it('otherwise tells it to read, in Dutch or English', async () => {
    const [dutch, english] = await Promise.all([exit(LANDSCAPE, PLAN), exit(LANDSCAPE, PLAN, '--lang', 'en')])
    expect(dutch?.out).toMatch(/^Aanmelden +2027-02-01 +2027-12-01 +2028-02-01 +2028-05-01 +geen +zo gegeven$/m)
    expect(dutch?.out).toMatch(/^2027-12-01 +Aanmelden half om half +1 +100 +\d/m)
    expect(dutch?.out).toMatch(/^Weg +1 +1 +0 +0$/m)
    expect(english?.out).toMatch(/^2028-02-01 +Aanmelden switched +0 /m)
  })

  it('tries single losses when the plan names no scenario', async () => {
    const { out } = await exit(LANDSCAPE, LOSSES, '--json')
    expect(JSON.parse(out).steps[0].scenarios.map(({ file }: { file: string }) => file)).toEqual(['jurisdiction:US', 'supplier:us', 'supplier:us-nl'])
    expect((await exit(LANDSCAPE, LOSSES)).out).toMatch(/^Alle leveranciers onder het recht van US vallen weg +1 /m)
  })

  it('tells what does not fit', async () => {
    const late = put('plannen/laat.exit.yaml', { ...plan, exits: { login: { replacedBy: 'keycloak', lead: 'P1Y', contractEnd: '2027-07-01', notice: 'P1Y' } } })
    const { status, out } = await exit(LANDSCAPE, late)
    expect(status).toBe(0)
    expect(out).toContain('Aanmelden is pas 184 dagen na het einde van het contract over.')
    expect(out).toContain('uiterlijk 2026-07-01')
  })

  const bad: [string, object | string, RegExp][] = [
    ['a circle', { ...plan, exits: { login: { needs: ['cloud'] }, cloud: { needs: ['login'] } } }, /^plannen\/x0\.exit\.yaml:\d+:\d+: Deze vertrekken wachten op elkaar: cloud en login/],
    ['an alternative that needs what it replaces', { ...plan, exits: { cloud: { lead: 'P1Y', replacedBy: 'login' } } }, /^plannen\/x1\.exit\.yaml:21:17: ‘login’ kan ‘cloud’ niet vervangen/],
    ['a negative cost', { ...plan, exits: { login: { cost: -1 } } }, /^plannen\/x2\.exit\.yaml:20:11: Een bedrag kan niet negatief zijn/],
    ['an unknown currency', { ...plan, exits: { login: { cost: { amount: 1, currency: 'USD' } } } }, /^plannen\/x3\.exit\.yaml:22:17: De munt ‘USD’/],
    ['a scenario that is not there', { ...plan, scenarios: ['weg.scenario.yaml'] }, /^plannen\/x4\.exit\.yaml:\d+:\d+: Dit scenario is er niet: ‘weg\.scenario\.yaml’/],
    ['a scenario that is broken', { ...plan, scenarios: ['../scenarios/stuk.scenario.yaml'] }, /^scenarios\/stuk\.scenario\.yaml:5:38: .*‘login’/],
    ['another file', 'format: uitwijk-scenario/1\n', /^plannen\/x6\.exit\.yaml:1:9: .*uitwijk-exit\/1/],
    ['an amount that nobody has', { ...plan, exits: { login: { cost: 1e300 } } }, /^plannen\/x7\.exit\.yaml:20:11: .*hoogstens 1\.000\.000\.000\.000\./],
    ['a day that does not exist, once', { ...plan, start: 'morgen' }, /^plannen\/x8\.exit\.yaml:\d+:\d+: ‘morgen’ heeft niet de goede vorm\. Verwacht wordt een datum zoals 2026-03-01\.\n$/],
  ]
  it.each(bad.map(([what, content, told], i): [string, string, RegExp] => [what, put(`plannen/x${i}.exit.yaml`, content), told]))('refuses %s in one line', async (_, file, told) => {
    const { status, out, error } = await exit(LANDSCAPE, file)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(told)
    expect(error.trimEnd().split('\n')).toHaveLength(1)
  })

  it('ends with the calendar for a plan that goes beyond it', async () => {
    const { status, out } = await exit(LANDSCAPE, put('plannen/ver.exit.yaml', { ...plan, exits: { cloud: { lead: 'P999Y9999M', replacedBy: { name: 'A' } }, login: { lead: 'P999Y9999M', needs: ['cloud'], parallel: 'P999Y9999M99999W999999D' } } }), '--json')
    expect(status).toBe(0)
    expect(JSON.parse(out).schedule.ends).toBe('9999-12-31')
  })

  it('asks for what it needs', async () => {
    const { status, error } = await exit(LANDSCAPE)
    expect(status).toBe(2)
    expect(error).toMatch(/^gebruik: exit LANDSCHAP PLAN \[--json\]/)
  })
})

describe.concurrent('validate, of a plan of exits', () => {
  const validate = async (...files: string[]) => {
    const { status, out, error } = await uitwijk(['validate', ...files], folder)
    return { status, text: `${out}${error}` }
  }

  it('says that a good one is good, and whether it was checked against a landscape', async () => {
    expect(await validate(PLAN, LANDSCAPE)).toEqual({ status: 0, text: `${PLAN}: in orde\n${LANDSCAPE}: in orde\n` })
    expect((await validate(PLAN)).text).toContain('niet nagekeken tegen een landschap')
  })

  it('tells what is wrong with one that is no YAML, by its name', async () => {
    expect((await validate(put('plannen/krom.exit.yaml', 'a: [\n'))).text).toMatch(/^plannen\/krom\.exit\.yaml:\d+:\d+: Dit is geen geldige YAML of JSON/)
  })

  it('knows one in JSON on one line, whatever comes first', async () => {
    const { format, ...rest } = plan
    expect(await validate(put('plannen/plat.json', JSON.stringify({ ...rest, format })), LANDSCAPE)).toMatchObject({ status: 0 })
  })

  it('tells of its scenarios what is wrong: that they are not there, or do not fit', async () => {
    const file = put('plannen/stuk.exit.yaml', { ...plan, scenarios: ['weg.scenario.yaml', '../scenarios/stuk.scenario.yaml'] })
    const { status, text } = await validate(file, LANDSCAPE)
    expect(status).toBe(2)
    expect(text).toMatch(/^plannen\/stuk\.exit\.yaml:\d+:\d+: .*‘weg\.scenario\.yaml’/m)
    expect(text).toMatch(/^scenarios\/stuk\.scenario\.yaml:5:38: .*‘lgoin’/m)
  })
})
