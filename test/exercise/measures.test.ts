import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { simulate } from '../../src/engine/simulate.ts'
import { measuresFor, type MeasureOption } from '../../src/exercise/measures.ts'
import { withMeasures } from '../../src/exercise/played.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Scenario } from '../../src/model/scenario.ts'
import { randomCases } from '../engine/random-scenario.ts'
import { landscapeOf, loss, scenarioOf } from '../engine/small.ts'

const read = (name: string): unknown => parse(readFileSync(new URL(`../../scenarios/${name}`, import.meta.url), 'utf8'))
const at = (landscape: Landscape, scenario: Scenario, second: number): MeasureOption[] => measuresFor(landscape, simulate(landscape, scenario), second, scenario)
const short = (options: readonly MeasureOption[]) => options.map(({ kind, component, fallback }) => `${kind} ${component}${fallback ? `/${fallback}` : ''}`)
const needed = (options: readonly MeasureOption[]) => short(options.filter((one) => one.needed))

const landscape = landscapeOf({
  net: {}, b: ['net', 'c'], c: ['b'],
  zaak: { needs: ['net'], fallbacks: { papier: { name: 'Papier', covers: 'net', trigger: 'manual', capacity: 0.5 }, vanzelf: { name: 'Vanzelf', covers: 'net' } } },
  dienst: { needs: ['zaak'], service: {} },
})

describe('the measures that make sense', () => {
  it('when all is well none is needed, and anything can still be lost', () => {
    const options = at(landscape, scenarioOf([loss('net', 10)]), 5)
    expect(needed(options)).toEqual([])
    expect(short(options)).toEqual(expect.arrayContaining(['activate zaak/papier', 'cut-off net', 'cut-off dienst']))
  })
  it('a fallback that waits comes first, then what can be restored; not one that starts by itself', () => {
    const options = at(landscape, scenarioOf([loss('net', 10)]), 15)
    expect(needed(options)).toEqual(['activate zaak/papier', 'restore net'])
    expect(options.some(({ fallback }) => fallback === 'vanzelf')).toBe(false)
  })
  it('what was done is not offered again', () => {
    const options = at(landscape, scenarioOf([loss('net', 10, 20), { at: 'PT12S', activate: 'zaak/papier' }, { at: 'PT12S', bypass: { component: 'b' } }]), 15)
    expect(short(options)).not.toContain('activate zaak/papier')
    expect(short(options)).not.toContain('bypass b')
    expect(short(at(landscape, scenarioOf([loss('net', 10, 20)]), 25))).not.toContain('restore net')
  })
  it('what waits for each other can be bypassed', () => {
    const options = at(landscape, scenarioOf([loss('net', 10, 20)]), 30)
    expect(needed(options)).toEqual(['bypass b', 'bypass c'])
  })
  it('tells how many services hang on it', () => {
    const [first] = at(landscape, scenarioOf([loss('net', 10)]), 15)
    expect(first).toMatchObject({ services: 1, interrupted: 0 })
  })
  it('in the municipality without Entra ID: what waits for a decision before anything else', () => {
    const [voorbeeldstad, entra] = [read('voorbeeldstad.landscape.yaml') as Landscape, read('library/01-entra-id-uitgeschakeld.scenario.yaml') as Scenario]
    const options = needed(at(voorbeeldstad, entra, 6 * 3_600))
    expect(options).toEqual(expect.arrayContaining(['activate bijstand-betalen/oud-betaalbestand', 'activate bijstand-voorschot/spoedbetaling', 'restore entra-id']))
    expect(options.slice(0, 2).every((one) => one.startsWith('activate'))).toBe(true)
  })
})

it('whatever the case, every measure that is offered does something or does no harm, and a restore restores', () => {
  fc.assert(fc.property(randomCases(), fc.nat(60), ({ landscape, scenario }, second) => {
    for (const { kind, measure, component } of at(landscape, scenario, second).slice(0, 6)) {
      const played = withMeasures(scenario, [{ number: 0, at: 0, second, act: { do: 'measure', measure } }])
      simulate(landscape, played)
      if (kind !== 'restore') continue
      expect(short(at(landscape, played, second + 1)).includes(`restore ${component}`) && !scenario.events.some((event) => 'cutOff' in event && event.at === `PT${second + 1}S`)).toBe(false)
    }
  }), { numRuns: 60 })
})
