import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LongRun } from '../../../src/analysis/lasting/long-run.ts'
import { reach } from '../../../src/analysis/lasting/reach.ts'
import { lossScenario } from '../../../src/analysis/losses/over-time.ts'
import { Setting } from '../../../src/analysis/losses/setting.ts'
import type { ComponentNodes } from '../../../src/engine/program.ts'
import { simulate } from '../../../src/engine/simulate.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { landscapeOf } from '../../engine/small.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { longRunOf } from './plain.ts'

const someLost = () => landscapes({ longest: 3 }).chain((landscape) =>
  fc.record({ landscape: fc.constant(landscape), lost: fc.subarray(Object.keys(landscape.components), { minLength: 1 }) }))

function levelsAfter(run: LongRun, lost: readonly string[]): number[] {
  run.lose(lost.map((id) => run.program.indexOf.get(id) as number))
  return run.program.ids.map((_, i) => run.levelOf(i))
}

const near = (levels: readonly number[]) => levels.map((level) => expect.closeTo(level, 8))

describe('what a lasting loss does in the long run', () => {
  it('is the greatest fixed point of F', () => {
    fc.assert(fc.property(someLost(), ({ landscape, lost }) => {
      const run = new LongRun(landscape)
      const plain = longRunOf(landscape, new Set(lost))
      expect(levelsAfter(run, lost)).toEqual(near(run.program.ids.map((id) => plain[id] as number)))
    }), { numRuns: 700 })
  })

  it('is where a simulation ends when nothing goes round [R7]', () => {
    fc.assert(fc.property(someLost(), ({ landscape, lost }) => {
      const setting = new Setting(landscape, 'component')
      fc.pre(setting.run.program.cyclic.length === 0)
      const scenario = lossScenario(setting, lost.map((id) => setting.run.program.indexOf.get(id) as number), 2000)
      const { levels } = simulate(landscape, scenario)
      expect(levelsAfter(setting.run, lost)).toEqual(near(setting.run.program.ids.map((id) => levels[id]?.at(-1)?.[1] as number)))
    }), { numRuns: 400 })
  })

  it('is never below where a simulation ends, whatever goes round [R7]', () => {
    fc.assert(fc.property(someLost(), ({ landscape, lost }) => {
      const setting = new Setting(landscape, 'component')
      const { levels } = simulate(landscape, lossScenario(setting, lost.map((id) => setting.run.program.indexOf.get(id) as number), 2000))
      levelsAfter(setting.run, lost).forEach((level, i) =>
        expect(level).toBeGreaterThanOrEqual((levels[setting.run.program.ids[i] as string]?.at(-1)?.[1] as number) - 1e-8))
    }), { numRuns: 400 })
  })

  it('is the same for losses one after the other, and gone when put back', () => {
    fc.assert(fc.property(someLost(), ({ landscape, lost }) => {
      const run = new LongRun(landscape)
      const index = (id: string) => run.program.indexOf.get(id) as number
      const before = [...run.value]
      const together = levelsAfter(run, lost)
      run.undo()
      expect([...run.value]).toEqual(before)
      const states = lost.map((id) => {
        const levels = [...run.value]
        run.lose([index(id)])
        return levels
      })
      expect(run.program.ids.map((_, i) => run.levelOf(i))).toEqual(near(together))
      for (const state of states.reverse()) {
        run.undoLast()
        expect([...run.value]).toEqual(state)
      }
    }), { numRuns: 300 })
  })

  it('tells which components fell', () => {
    fc.assert(fc.property(someLost(), ({ landscape, lost }) => {
      const run = new LongRun(landscape)
      const fell = run.lose(lost.map((id) => run.program.indexOf.get(id) as number))
      expect(fell.toSorted((a, b) => a - b)).toEqual(run.program.ids.flatMap((_, i) => (run.levelOf(i) < 1 ? [i] : [])))
    }), { numRuns: 300 })
  })

  it('touches only what can be reached', () => {
    fc.assert(fc.property(someLost(), ({ landscape, lost }) => {
      const run = new LongRun(landscape)
      const indices = lost.map((id) => run.program.indexOf.get(id) as number)
      const reached = reach(run.program, indices.map((i) => (run.program.components[i] as ComponentNodes).raw))
      run.lose(indices)
      for (let i = 0; i < run.fallenCount; i++) expect(reached[run.fallen[i] as number]).toBe(1)
    }), { numRuns: 300 })
  })

  it('counts a fallback that lasts, by hand or not, and not one that runs out', () => {
    const landscape: Landscape = landscapeOf({
      power: [],
      hospital: { needs: [{ on: 'power', holdUp: 'PT8H' }], fallbacks: { generator: { name: 'g', covers: 'power', capacity: 0.6, trigger: 'manual', activation: 'PT1M' } } },
      office: { needs: ['power'], fallbacks: { battery: { name: 'b', covers: 'power', lasts: 'PT2H' } } },
      shed: { needs: [{ on: 'power', without: 0.25 }] },
    })
    expect(levelsAfter(new LongRun(landscape), ['power'])).toEqual([0.6, 0, 0, 0.25])
  })
})
