import type { AppState } from '../../src/store/state.ts'

/** What the bench asks in the page itself, where time can be taken to the frame. All times in milliseconds. */
export interface Probe {
  /** When the first answer was on screen, since the page was asked for; `null` while it is not. */
  answered: number | null
  state(): AppState
  /** Finds an element by selectors, each inside the shadow root of the one before. */
  find(...path: string[]): Element | null
  /** Sends an event to the app, as a view would. */
  ask(name: string, detail: unknown): void
  /** Does something and waits until a frame after `done` holds; gives how long that took. */
  until(work: () => void, done: () => boolean): Promise<number>
  /** Sends an event, and waits until the outcome that follows from it is on screen; gives how long that took. */
  answer(name: string, detail: unknown): Promise<number>
  /** Whether the map shows the landscape as it is now. */
  mapped(): boolean
  /** Does something each frame, and gives the time of each frame. */
  frames(count: number, step: (i: number) => void): Promise<number[]>
}

declare global { var probe: Probe }

/** Installs the probe; runs in the page before anything of the app does. */
export function installProbe(): void {
  const PATIENCE = 60_000
  const frame = () => new Promise<number>((resolve) => { requestAnimationFrame(resolve) })
  const app = () => document.querySelector('uw-app') as unknown as { app?: { state: AppState } } & Element
  const probe: Probe = {
    answered: null,
    state: () => app().app?.state as AppState,
    find: (...path) => path.reduce<Element | null>((at, selector) => (at === null ? document.querySelector(selector) : (at.shadowRoot ?? at).querySelector(selector)), null),
    ask: (name, detail) => { app().dispatchEvent(new CustomEvent(name, { detail })) },
    async until(work, done) {
      const start = performance.now()
      work()
      while (!done()) {
        if (performance.now() - start > PATIENCE) return Number.NaN
        await frame()
      }
      // What is there now is painted at the end of this frame; the next one begins when it was.
      await frame()
      return performance.now() - start
    },
    answer(name, detail) {
      const before = probe.state().outcome
      return probe.until(() => probe.ask(name, detail), () => probe.state().outcome !== before && probe.state().computing === null)
    },
    mapped() {
      const screen = probe.find('uw-app', 'uw-landscape-view') ?? probe.find('uw-app', 'uw-scenario-view')
      const map = screen?.shadowRoot?.querySelector('uw-map') as { board?: { landscape: unknown } } | null | undefined
      return map?.board != null && map.board.landscape === probe.state().history?.now.landscape
    },
    async frames(count, step) {
      const times: number[] = []
      let last = await frame()
      for (let i = 0; i < count; i++) {
        step(i)
        const now = await frame()
        times.push(now - last)
        last = now
      }
      return times
    },
  }
  globalThis.probe = probe
  const watch = () => {
    if (probe.find('uw-app', 'uw-scenario-view', 'uw-headline')?.shadowRoot?.textContent?.trim()) requestAnimationFrame((now) => { probe.answered = now })
    else requestAnimationFrame(watch)
  }
  // In a page that is not yet there, there is nothing to find.
  document.addEventListener('DOMContentLoaded', watch)
}
