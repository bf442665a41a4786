import { expect, it, vi } from 'vitest'
import type { ReactiveControllerHost } from 'lit'
import type { ReportMaker } from '../../../src/pool/report.ts'
import type { ReportOrder } from '../../../src/report/order.ts'
import type { App } from '../../../src/store/app.ts'
import { initialState, type AppState } from '../../../src/store/state.ts'
import { DocumentMaker, type DocumentAsked } from '../../../src/ui/report/make-document.ts'

const scenario = (name: string) => ({ format: 'uitwijk-scenario/1' as const, name, start: '2026-12-01T08:00', horizon: 'P1D', events: [] })
const work = {
  file: 'dorp.landscape.yaml', landscape: { format: 'uitwijk-landscape/1' as const, name: 'Dorp', components: {} }, views: [],
  scenarios: [{ file: 'a.scenario.yaml', value: scenario('A') }, { file: 'b.scenario.yaml', value: scenario('B') }],
}

/** A page with a maker of documents on it, of which the worker does as it is told. */
function stage() {
  const state = { ...initialState, history: { now: work, past: [], future: [] } } as unknown as AppState
  const orders: ReportOrder[] = []
  let progress: (share: number) => void = () => {}
  let refuse: (error: Error) => void = () => {}
  const reports = {
    make: (order: ReportOrder, _format: string, tell: (share: number) => void) => {
      orders.push(order)
      progress = tell
      return new Promise((_, reject) => { refuse = reject })
    },
    cancel: () => refuse(Object.assign(new Error('cancelled'), { name: 'Cancelled' })),
  }
  const app = { state, textOf: async (file: string) => `text of ${file}`, chapters: async () => [], fail: vi.fn<(error: unknown) => void>() }
  const host = Object.assign(new EventTarget(), { addController: () => {}, removeController: () => {}, requestUpdate: () => {}, updateComplete: Promise.resolve(true) })
  const maker = new DocumentMaker(host as EventTarget & ReactiveControllerHost, () => ({ app: app as unknown as App, reports: reports as unknown as ReportMaker, previews: reports as unknown as ReportMaker }))
  maker.hostConnected()
  const ask = (detail: DocumentAsked) => host.dispatchEvent(new CustomEvent('make-document', { detail }))
  return { maker, app, orders, ask, progress: (share: number) => progress(share), break: (error: Error) => refuse(error) }
}

it('what is made is told with how far it is, and stops when that is asked, without a word of failure', async () => {
  const { maker, app, orders, ask, progress } = stage()
  ask({ kind: 'plan', format: 'odt' })
  await vi.waitFor(() => expect(orders).toHaveLength(1))
  progress(0.5)
  expect(maker.making).toMatchObject({ kind: 'plan', share: 0.5, scenarios: 2 })
  maker.stop()
  await vi.waitFor(() => expect(maker.making).toBeNull())
  expect(app.fail).not.toHaveBeenCalled()
})

it('a document is made of the files as they stand, one at a time', async () => {
  const { orders, ask } = stage()
  ask({ kind: 'cards', format: 'odt', file: 'b.scenario.yaml', language: 'en' })
  ask({ kind: 'cards', format: 'odt' })
  await vi.waitFor(() => expect(orders).toHaveLength(1))
  expect(orders[0]).toMatchObject({ kind: 'cards', language: 'en', texts: ['text of dorp.landscape.yaml', 'text of b.scenario.yaml'], scenarios: [{ file: 'b.scenario.yaml' }] })
})

it('what goes wrong is told', async () => {
  const { maker, app, orders, ask, break: fails } = stage()
  ask({ kind: 'binder', format: 'docx' })
  await vi.waitFor(() => expect(orders).toHaveLength(1))
  fails(new Error('out of paper'))
  await vi.waitFor(() => expect(app.fail).toHaveBeenCalledWith(expect.objectContaining({ message: 'out of paper' })))
  expect(maker.making).toBeNull()
})
