import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { AuditAnswer } from '../../../src/analysis/fallback-audit/answer.ts'
import { fallbackAudit } from '../../../src/analysis/fallback-audit/fallback-audit.ts'
import { WHOLE, type Ground } from '../../../src/analysis/ground.ts'
import { simulate } from '../../../src/engine/simulate.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { scenarios } from '../../engine/random-scenario.ts'
import { landscapeOf, loss, scenarioOf } from '../../engine/small.ts'

const RUNS = Math.ceil(Number(process.env['UITWIJK_RUNS'] ?? 3000) / 40)
vi.setConfig({ testTimeout: 3_600_000 })

const audit = (ground: Ground, of = 1): AuditAnswer => {
  const told = Array.from({ length: of }, (_, nth) => fallbackAudit.part(ground, null, of === 1 ? WHOLE : { nth, of }))
  return fallbackAudit.join(ground, null, told)
}

const ground = (landscape: Landscape): Ground => ({
  landscape, today: '2026-12-01',
  scenarios: [
    { file: 'sign', value: scenarioOf([loss('sign', 0)]) }, { file: 'net', value: scenarioOf([loss('net', 0)]) }, { file: 'calm', value: scenarioOf([loss('mail', 0)]) },
  ],
})
const fallback = (more: object = {}) => ({ name: 'f', covers: 'sign', needs: ['net'], ...more })
const setting = (fallbacks: Record<string, ReturnType<typeof fallback>>): Landscape => landscapeOf({
  power: {}, net: ['power'], sign: ['net'], mail: {}, app: { needs: ['sign'], fallbacks }, pay: { needs: ['app'], service: {} }, site: { needs: ['mail'], service: {} },
})

describe('the audit of fallbacks', () => {
  it('has the worst verdict over all scenarios, and the first in which that was so', () => {
    const { fallbacks, scenarios: played } = audit(ground(setting({ f: fallback() })))
    expect(played).toEqual(['sign', 'net', 'calm'])
    expect(fallbacks).toMatchObject([{ component: 'app', fallback: 'f', covers: 'sign', scenario: 'net', worst: { code: 'false', shared: 'net' }, services: ['pay'] }])
    expect(fallbacks[0]?.verdicts.map(({ file, verdict }) => [file, verdict.code])).toEqual([['sign', 'holds'], ['net', 'false']])
  })

  it('tells what both hang on, the nearest first', () => {
    expect(audit(ground(setting({ f: fallback() }))).fallbacks[0]?.shared).toEqual(['net', 'power'])
    expect(audit(ground(setting({ f: fallback({ needs: ['mail'] }) }))).fallbacks[0]?.shared).toEqual([])
  })

  it('says how long ago it was tested', () => {
    const stateOf = (tested?: string) => audit(ground(setting({ f: fallback({ tested }) }))).fallbacks[0]?.tested.state
    expect([undefined, '2025-11-30', '2025-12-01', '2026-12-01', '2026-12-02'].map((date) => stateOf(date))).toEqual(['never', 'old', 'recent', 'recent', 'ahead'])
  })

  it('has what is never called as not called, and puts the most worrying first', () => {
    const landscape = setting({ good: fallback({ needs: ['mail'], tested: '2026-06-01' }), late: fallback({ needs: ['mail'] }), wrong: fallback() })
    expect(audit(ground(landscape)).fallbacks.map((one) => one.fallback)).toEqual(['wrong', 'late', 'good'])
    const none = audit({ ...ground(landscape), scenarios: [] })
    expect(none.fallbacks.every(({ worst, scenario, verdicts }) => worst.code === 'not-called' && scenario === null && verdicts.length === 0)).toBe(true)
  })

  it('is the same in pieces, and called by nothing but the traces', () => fc.assert(fc.property(
    landscapes().chain((landscape) => fc.array(scenarios(landscape), { minLength: 1, maxLength: 3 }).map((list) => ({ landscape, list }))), fc.integer({ min: 2, max: 4 }), ({ landscape, list }, of) => {
      const all = { landscape, today: '2026-12-01', scenarios: list.map((value, i) => ({ file: `s${i}`, value })) }
      const whole = audit(all)
      expect(audit(all, of)).toEqual(whole)
      for (const { component, fallback: id, verdicts } of whole.fallbacks) {
        const codes = list.map((value) => simulate(landscape, value).fallbacks[`${component}/${id}`]?.verdict.code).filter((code) => code !== 'not-called')
        expect(verdicts.map(({ verdict }) => verdict.code)).toEqual(codes)
      }
    }), { numRuns: RUNS }))
})
