import { expose } from 'comlink'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Ground, Slice, Tell } from '../../src/analysis/ground.ts'
import { Analyst } from '../../src/pool/analysis.ts'
import { Cancelled } from '../../src/pool/worker-client.ts'

vi.mock('../../workers/analysis.worker.ts?worker&url', () => ({ default: 'analysis.js' }))

/** A worker in name only, that tells how far it is and answers with its piece; `never` is what it does not come back from. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = []
  grounds = 0
  private readonly channel = new MessageChannel()
  constructor() {
    super()
    FakeWorker.made.push(this)
    const api = {
      setGround: () => { this.grounds++ },
      part: async (question: string, _ask: unknown, { nth, of }: Slice, tell: Tell) => {
        if (question === 'recovery') await new Promise(() => {})
        for (let done = 1; done <= 1000; done++) void tell(done, 1000)
        return `${nth} of ${of}`
      },
      join: (_question: string, _ask: unknown, parts: unknown[]) => parts.join(', '),
    }
    expose(api, this.channel.port2 as unknown as Parameters<typeof expose>[1])
    this.channel.port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }))
  }
  postMessage(data: unknown, transfer: Transferable[]) { this.channel.port1.postMessage(data, transfer as never) }
  terminate() {
    this.channel.port1.close()
    this.channel.port2.close()
  }
}

const ground = (): Ground => ({ landscape: { format: 'uitwijk-landscape/1', name: 'Dorp', components: {} }, scenarios: [], today: '2026-11-05' })
const still = () => {}

beforeEach(() => {
  FakeWorker.made = []
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => {
  for (const worker of FakeWorker.made) worker.terminate()
  vi.unstubAllGlobals()
})

it('a short question is answered in one piece, and the next by the same worker, that knows the ground already', async () => {
  const [analyst, same] = [new Analyst(8), ground()]
  expect(await analyst.ask('concentration', same, null, still)).toBe('0 of 1')
  await analyst.ask('concentration', { ...same }, null, still)
  expect(FakeWorker.made.map(({ grounds }) => grounds)).toEqual([1])
  await analyst.ask('concentration', ground(), null, still)
  expect(FakeWorker.made.map(({ grounds }) => grounds)).toEqual([2])
})

it.each([[1, 1], [2, 2], [16, 4]])('a long one on %i cores in %i pieces, and its progress is told in hundredths at most', async (cores, pieces) => {
  const told: number[] = []
  const answer = await new Analyst(cores).ask('uncertainty', ground(), { file: 'a', runs: 2000, seed: 1 }, (share) => told.push(share))
  expect(answer).toBe(Array.from({ length: pieces }, (_, nth) => `${nth} of ${pieces}`).join(', '))
  expect(told.length).toBeLessThanOrEqual(100)
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(Math.max(...told)).toBeGreaterThan(0.9)
})

it('what is stopped rejects at once, other questions go on, and it can be asked again', async () => {
  const analyst = new Analyst(2)
  const endless = analyst.ask('recovery', ground(), { lost: 'everything', teams: 1 }, still)
  const refused = expect(endless).rejects.toBeInstanceOf(Cancelled)
  const other = analyst.ask('concentration', ground(), null, still)
  analyst.cancel('recovery')
  await refused
  expect(await other).toBe('0 of 1')
  expect(await analyst.ask('losses', ground(), { over: 'supplier', pairs: false, horizon: null }, still)).toBe('0 of 1')
})
