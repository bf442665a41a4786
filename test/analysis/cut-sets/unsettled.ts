import type { Landscape } from '../../../src/model/landscape.ts'

/**
 * A landscape with one circle in which two parts of very different size go round, so that ever new levels are wanted and thresholds never settle; `a`
 * also needs any of so many others.
 */
export const unsettled = (others: number): Landscape => {
  const names = Array.from({ length: others }, (_, n) => `s${n + 1}`)
  return {
    format: 'uitwijk-landscape/1', name: 'test', components: {
      a: { name: 'A', kind: 'process', service: { critical: true, minimum: 0.5 }, needs: [{ anyOf: names }, 'x'], fallbacks: { f: { name: 'F', covers: 'x', capacity: 0.9, needs: ['b'] } } },
      b: { name: 'B', kind: 'data', needs: [{ anyOf: ['x', { on: 'a', without: 0.25 }] }, { anyOf: ['y', { on: 'a', without: 0.1 }] }], fallbacks: { f: { name: 'F', capacity: 0.9, needs: ['c'] } } },
      c: { name: 'C', kind: 'data', needs: [{ anyOf: ['y', { on: 'b', without: 0.25 }] }], fallbacks: { f: { name: 'F', capacity: 0.25, needs: ['a'] } } },
      x: { name: 'X', kind: 'data' }, y: { name: 'Y', kind: 'data' },
      ...Object.fromEntries(names.map((id) => [id, { name: id, kind: 'data' as const }])),
    },
  }
}
