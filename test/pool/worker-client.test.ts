import { expose } from 'comlink'
import { describe, expect, it } from 'vitest'
import { Cancelled, WorkerClient, WorkerCrash } from '../../src/pool/worker-client.ts'

interface Api { prepare(value: number): void; answer(): number; never(): Promise<void> }

/** A worker in name only: the other end of a channel, in this thread. */
class FakeWorker extends EventTarget {
  terminated = false
  private readonly channel = new MessageChannel()
  constructor() {
    super()
    let prepared = 0
    const api: Api = { prepare: (value) => { prepared = value }, answer: () => prepared, never: () => new Promise(() => {}) }
    expose(api, this.channel.port2 as unknown as Parameters<typeof expose>[1])
    this.channel.port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }))
  }
  postMessage(data: unknown, transfer: Transferable[]) { this.channel.port1.postMessage(data, transfer as never) }
  terminate() {
    this.terminated = true
    this.channel.port1.close()
    this.channel.port2.close()
  }
}

function client() {
  const workers: FakeWorker[] = []
  const one = new WorkerClient<Api>(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker as unknown as Worker
  }, async (remote) => { await remote.prepare(42) })
  return { one, workers }
}

describe('a worker that survives', () => {
  it('starts at the first call, prepared, and serves the next with the same worker', async () => {
    const { one, workers } = client()
    expect(workers).toHaveLength(0)
    expect(await one.call((remote) => remote.answer())).toBe(42)
    expect(await one.call((remote) => remote.answer())).toBe(42)
    expect(workers).toHaveLength(1)
    one.cancel()
  })

  it('cancels at once what is going on, and starts anew for the next call', async () => {
    const { one, workers } = client()
    const endless = one.call((remote) => remote.never())
    const refused = expect(endless).rejects.toBeInstanceOf(Cancelled)
    await new Promise((resolve) => { setTimeout(resolve, 5) })
    one.cancel()
    await refused
    expect(workers[0]?.terminated).toBe(true)
    expect(await one.call((remote) => remote.answer())).toBe(42)
    expect(workers).toHaveLength(2)
    one.cancel()
  })

  it('tells a crash to who waits, and starts anew, prepared, for the next call', async () => {
    const { one, workers } = client()
    const doomed = one.call((remote) => remote.never())
    const refused = expect(doomed).rejects.toBeInstanceOf(WorkerCrash)
    await new Promise((resolve) => { setTimeout(resolve, 5) })
    workers[0]?.dispatchEvent(new Event('error'))
    await refused
    expect(await one.call((remote) => remote.answer())).toBe(42)
    expect(workers).toHaveLength(2)
    one.cancel()
  })
})
