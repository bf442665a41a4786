import { expect, test, vi } from 'vitest'
import { LayoutMaker } from '../../src/pool/layout.ts'
import { Cancelled } from '../../src/pool/worker-client.ts'

vi.mock('../../workers/layout.worker.ts?worker&url', () => ({ default: 'layout.js' }))

/** A worker that never answers. */
class SilentWorker extends EventTarget {
  static readonly made: SilentWorker[] = []
  terminated = false
  constructor() {
    super()
    SilentWorker.made.push(this)
  }
  postMessage() {}
  terminate() { this.terminated = true }
}

test('a later call overtakes an earlier one, in a worker of its own', async () => {
  vi.stubGlobal('Worker', SilentWorker)
  const maker = new LayoutMaker()
  const first = maker.make({} as never, { width: 1, height: 1 })
  const refused = expect(first).rejects.toBeInstanceOf(Cancelled)
  void maker.make({} as never, { width: 2, height: 2 })
  await refused
  expect(SilentWorker.made.map(({ terminated }) => terminated)).toEqual([true, false])
  vi.unstubAllGlobals()
})
