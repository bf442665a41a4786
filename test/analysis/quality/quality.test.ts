import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { WHOLE, type Ground } from '../../../src/analysis/ground.ts'
import type { FindingCode, QualityAnswer } from '../../../src/analysis/quality/answer.ts'
import { quality } from '../../../src/analysis/quality/quality.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { randomCases } from '../../engine/random-scenario.ts'
import { landscapeOf, loss, scenarioOf } from '../../engine/small.ts'

const RUNS = Math.ceil(Number(process.env['UITWIJK_RUNS'] ?? 3000) / 30)
vi.setConfig({ testTimeout: 3_600_000 })

const ask = (landscape: Landscape, scenario?: Ground['scenarios'][number]['value']): QualityAnswer => {
  const ground = { landscape, scenarios: scenario ? [{ file: 's', value: scenario }] : [], today: '2026-12-01' }
  const asked = { file: scenario ? 's' : null }
  return quality.join(ground, asked, [quality.part(ground, asked, WHOLE)])
}
const withCode = (landscape: Landscape, code: FindingCode) => ask(landscape).findings.filter((one) => one.code === code).map(({ component, about }) => [component, ...about])

describe('the quality of the data', () => {
  const landscape: Landscape = {
    ...landscapeOf({
      pay: { kind: 'process', needs: ['app', { on: 'mail', source: { type: 'assumption' } }], service: { critical: true, rto: 'P2D', mtpd: 'P1D', owner: 'us' } },
      site: { kind: 'process', needs: ['app'], service: { critical: true, mtpd: 'P1D', rto: 'P1D' }, source: { type: 'interview' } },
      wish: { kind: 'process', service: { critical: true }, owner: 'them', source: 'law' },
      app: { needs: ['b'], supplier: 'o', source: { type: 'contract', confidence: 'low' }, fallbacks: { f: { name: 'f' }, g: { name: 'g', tested: '2024-01-01' }, h: { name: 'h', tested: '2026-01-01' } } },
      b: { needs: ['c'], supplier: 'o' }, c: { needs: ['b'], supplier: 'o' }, mail: { source: 'x' }, idle: { owner: 'us' },
    }, { o: { name: 'O' } }),
    imports: { i: { file: 'f', format: 'f', candidates: [{ dependent: 'app', on: 'mail', type: 'Association' }, { dependent: 'b', on: 'c', type: 'Flow' }, { dependent: 'b', on: 'mail', type: 'Flow', declined: true }] } },
  }

  it('finds each kind of thing, where it is', () => {
    const finds: [FindingCode, string[][]][] = [
      ['rto-above-mtpd', [['pay']]], ['no-mtpd', [['wish']]], ['no-owner', [['site']]], ['no-supplier', [['mail']]],
      ['never-tested', [['app', 'f']]], ['tested-long-ago', [['app', 'g']]], ['undecided', [['app', 'mail']]],
      ['assumption', [['pay', 'mail']]], ['low-confidence', [['app']]], ['no-source', [['b', 'c'], ['c', 'b'], ['pay', 'app']]],
      ['unused', [['idle']]], ['cycle', [['b', 'c']]],
    ]
    for (const [code, where] of finds) expect([code, withCode(landscape, code)]).toEqual([code, where])
  })

  it('tells what hangs on it, most first, and counts what is unknown', () => {
    const { findings, unknown, readings } = ask(landscape)
    expect(findings.find(({ code }) => code === 'cycle')?.services).toEqual(['pay', 'site'])
    expect(unknown).toEqual({ durations: 0, fallbacks: 2, relations: 1 })
    expect(readings).toBeNull()
  })

  it('stays a list to work through for the example', () => {
    const example = parse(readFileSync('scenarios/voorbeeldstad.landscape.yaml', 'utf8')) as Landscape
    expect(ask(example).findings.length).toBeLessThan(100)
  })

  it('reads what is unknown both ways', () => {
    const range = { min: 'PT10S', likely: 'PT20S', max: 'PT30S' }
    const uncertain: Landscape = {
      ...landscapeOf({ c: {}, d: {}, pay: { needs: [{ on: 'c', holdUp: range }], service: { mtpd: 'PT25S' } }, site: { service: {} } }),
      imports: { i: { file: 'f', format: 'f', candidates: [{ dependent: 'site', on: 'c', type: 'Association' }] } },
    }
    const { readings, unknown } = ask(uncertain, scenarioOf([loss('c', 0, 40)]))
    expect(readings).toEqual({
      best: { interrupted: ['pay'], first: 30, mtpdBreached: [], downtime: 10 },
      stated: { interrupted: ['pay'], first: 20, mtpdBreached: [], downtime: 20 },
      worst: { interrupted: ['site', 'pay'], first: 0, mtpdBreached: ['pay'], downtime: 70 },
    })
    expect(unknown).toEqual({ durations: 1, fallbacks: 0, relations: 1 })
  })

  it('takes a fallback that is not known to work away only in the worst reading', () => {
    const of = (tested?: string) => ask(landscapeOf({ c: {}, pay: { needs: ['c'], service: {}, fallbacks: { f: { name: 'f', covers: 'c', ...(tested && { tested }) } } } }), scenarioOf([loss('c', 0)])).readings
    expect([of()?.stated.downtime, of()?.worst.downtime, of('2026-09-01')?.worst.downtime, of('2020-09-01')?.worst.downtime]).toEqual([0, 60, 0, 60])
  })

  it('is never worse in a better reading, where there are no fallbacks', () => fc.assert(fc.property(randomCases({ fallbacks: false }), ({ landscape: random, scenario }) => {
    const { best, stated, worst } = ask(random, scenario).readings as NonNullable<QualityAnswer['readings']>
    for (const [better, poorer] of [[best, stated], [stated, worst]] as const) {
      expect(poorer.interrupted).toEqual(expect.arrayContaining(better.interrupted))
      expect(poorer.mtpdBreached).toEqual(expect.arrayContaining(better.mtpdBreached))
      expect(better.downtime).toBeLessThanOrEqual(poorer.downtime)
      expect(better.first ?? Infinity).toBeGreaterThanOrEqual(poorer.first ?? Infinity)
    }
  }), { numRuns: RUNS }))

  it('can be worse in a better reading where a fallback is called later', () => {
    const held = landscapeOf({
      c: {}, app: { needs: [{ on: 'c', holdUp: { min: 'PT0S', likely: 'PT0S', max: 'PT5S' } }], fallbacks: { f: { name: 'f', covers: 'c', activation: 'PT10S', tested: '2026-09-01' } } },
      other: {}, pay: { needs: [{ anyOf: ['app', 'other'] }], service: {} },
    })
    // The other one is lost from second 10 to 15: as stated the fallback is there by then, in the best reading it is not.
    const later = ask(held, scenarioOf([loss('c', 0), loss('other', 10, 15)])).readings
    expect([later?.best.downtime, later?.stated.downtime]).toEqual([5, 0])
  })

  it('refuses a scenario that is not there', () => {
    expect(() => quality.part({ landscape, scenarios: [], today: '2026-12-01' }, { file: 's' }, WHOLE)).toThrow(RangeError)
  })
})
