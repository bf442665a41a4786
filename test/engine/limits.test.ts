import { describe, expect, it } from 'vitest'
import { TooManyChanges } from '../../src/engine/run.ts'
import type { ScenarioEvent } from '../../src/model/scenario.ts'
import { loss, play, type Sketch } from './small.ts'

/** Four components in a circle through which one pulse travels for ever. */
const ring: Record<string, Sketch> = Object.fromEntries([0, 1, 2, 3].map((i) => [`a${i}`, {
  needs: [{ on: `a${(i + 3) % 4}`, holdUp: 'PT1S' }], restart: 'PT1S', ...(i === 0 ? { service: { critical: true } } : {}),
}]))

describe('what never comes to rest', () => {
  it('is told in full as far as it can be [S2] [P2]', () => {
    const { services } = play(ring, [loss('a0', 0, 1)], { horizon: 'P2D' })
    expect(services['a0']?.interruptions.length).toBeGreaterThan(10_000)
    expect(services['a0']?.lowest).toBe(0)
  })

  it('is stopped with a word about how far it came, not half told [P5]', () => {
    expect(() => play(ring, [loss('a0', 0, 1)], { horizon: 'P1000D' })).toThrow(TooManyChanges)
  })
})

describe('many events on many components', () => {
  it('end each other one by one [E1] [E3]', () => {
    const components = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`c${i}`, { tags: ['all'] }]))
    const events = Array.from({ length: 500 }, (_, i): ScenarioEvent[] => [
      { at: `PT${i * 10}S`, cutOff: { tag: 'all' } }, { at: `PT${i * 10 + 4}S`, restore: { tag: 'all' } },
    ]).flat()
    const { levels } = play(components, events, { horizon: 'PT5000S' })
    const expected = Array.from({ length: 500 }, (_, i) => [[i * 10, 0], [i * 10 + 4, 1]]).flat()
    expect(levels['c0']).toEqual(expected)
    expect(levels['c199']).toEqual(expected)
  })
})
