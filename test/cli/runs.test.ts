import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Refusal, type Invocation } from '../../src/cli/invocation.ts'
import { runsAsked } from '../../src/cli/runs.ts'
import { messagesIn } from '../../src/i18n/index.ts'
import { uitwijk } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitwijk-runs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

writeFileSync(join(folder, 'l.landscape.yaml'), `format: uitwijk-landscape/1
name: X
components:
  mail: { name: E-mail, kind: workplace }
  desk:
    name: Balie
    kind: process
    needs: [{ on: mail, holdUp: { min: PT0S, likely: PT1H, max: PT4H } }]
    service: { mtpd: PT10H }
`)
writeFileSync(join(folder, 's.scenario.yaml'), `format: uitwijk-scenario/1
name: Zonder mail
horizon: P1D
events:
  - { at: PT0S, cutOff: { component: mail }, until: PT12H }
`)
const simulate = (...options: string[]) => uitwijk(['simulate', 'l.landscape.yaml', 's.scenario.yaml', ...options], folder)

describe.concurrent('simulate --runs', () => {
  it('gives shares and percentiles per service, and which duration matters', async () => {
    const { status, out, error } = await simulate('--runs', '500', '--seed', '3', '--json')
    expect({ status, error }).toEqual({ status: 0, error: '' })
    const { services, ...head } = JSON.parse(out)
    expect(head).toEqual({ format: 'uitwijk-runs/1', runs: 500, seed: 3, horizon: 86_400 })
    const { desk } = services
    expect(desk.interrupted).toBe(1)
    expect(desk.mtpdBreached).toBeCloseTo(2 / 3, 1)
    expect(desk.firstStop.p10).toBeLessThan(desk.firstStop.p50)
    // The tenth that stops first is the tenth that is down longest.
    expect(desk.downtime.p50).toBeCloseTo(12 * 3600 - desk.firstStop.p50, -3)
    expect(desk.matters).toEqual([{ component: 'desk', what: 'hold-up', need: 0, nested: false, correlation: -1 }])
  })

  it('gives the same answer to the same seed, another to another, and takes 1 when there is none', async () => {
    const [plain, one, two] = await Promise.all([simulate('--runs', '50', '--json'), simulate('--runs', '50', '--seed', '1', '--json'), simulate('--runs', '50', '--seed', '2', '--json')])
    expect(plain).toEqual(one)
    expect(JSON.parse(two.out).services).not.toEqual(JSON.parse(one.out).services)
  })

  it('tells it in sentences, without an id', async () => {
    const { status, out } = await simulate('--runs', '50')
    expect(status).toBe(0)
    expect(out).toMatch(/^Zonder mail\n/)
    expect(out).toContain('\nBalie\n')
    expect(out).not.toContain('desk')
  })

  it('refuses a wrong number in one line', async () => {
    const { status, out, error } = await simulate('--runs', '0')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(/^--runs "0" [^\n]+\n$/)
  })
})

const asked = (options: Invocation['options']) => runsAsked(options, messagesIn('nl'))

it.each([
  [{ runs: '1.5' }, '"1.5"'], [{ runs: 'many' }, '"many"'], [{ runs: '100001' }, '100.000'], [{ runs: '-5' }, '"-5"'], [{ runs: '' }, '""'],
  [{ runs: '5', seed: 'x' }, '"x"'], [{ runs: '5', seed: '-1' }, '"-1"'], [{ runs: '5', seed: '99999999999999999999' }, 'geheel getal'], [{ seed: '5' }, '--runs'],
])('refuses %j, and says what is accepted', (options, named) => {
  expect(() => asked(options)).toThrow(Refusal)
  expect(() => asked(options)).toThrow(named)
})

it('takes whole numbers, and one run as it is written when none is asked', () => {
  expect(asked({})).toBeNull()
  expect(asked({ runs: '100000', seed: '0' })).toEqual({ runs: 100_000, seed: 0 })
})
