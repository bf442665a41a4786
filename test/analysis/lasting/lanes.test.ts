import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Lanes, LANES } from '../../../src/analysis/lasting/lanes.ts'
import { LongRun } from '../../../src/analysis/lasting/long-run.ts'
import type { ComponentNodes } from '../../../src/engine/program.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { layeredLandscape } from '../../bench/layered-landscape.ts'
import { landscapes } from '../../engine/random-landscape.ts'

/** Loses one, two or three components in each of many batches, side by side and one by one. */
function compare(landscape: Landscape, batches: number): void {
  const run = new LongRun(landscape)
  const lanes = new Lanes(run.program)
  const count = run.program.ids.length
  for (let batch = 0; batch < batches; batch++) {
    const lists = Array.from({ length: LANES - batch % 3 }, (_, lane) => Array.from({ length: 1 + lane % 3 }, (__, i) => (batch * LANES + lane * (i + 1) + i) % count))
    lanes.lose(lists)
    lists.forEach((list, lane) => {
      run.lose(list)
      const levels = run.program.components.map(({ level }: ComponentNodes) => lanes.levelOf(level, lane))
      levels.forEach((level, component) => expect(Math.abs(level - run.levelOf(component))).toBeLessThan(1e-9))
      run.undo()
    })
  }
}

it('losses side by side are what each is alone, batch after batch', () => {
  fc.assert(fc.property(landscapes({ size: 9 }), (landscape) => compare(landscape, 3)), { numRuns: 60 })
  compare(layeredLandscape({ components: 240, needs: 900, layers: 6 }, 7), 8)
})
