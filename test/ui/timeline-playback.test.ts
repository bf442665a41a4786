import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Playback, type Playable } from '../../src/ui/charts/timeline/playback.ts'

/** A host that obeys, as the app does. */
function hostAt(moment: number) {
  const host = {
    moment, pace: 3_600, trace: { horizon: 10_000, instants: [0, 500, 9_000] }, asked: [] as number[],
    goTo(second: number) { host.moment = second; host.asked.push(second) },
    addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true),
  }
  return host satisfies Playable
}

let frame: ((now: number) => void) | null
let now: number
const tick = (milliseconds: number) => {
  now += milliseconds
  const run = frame
  frame = null
  run?.(now)
}

beforeEach(() => {
  now = 0
  frame = null
  vi.useFakeTimers()
  vi.stubGlobal('performance', { now: () => now })
  vi.stubGlobal('requestAnimationFrame', (run: (now: number) => void) => { frame = run; return 1 })
  vi.stubGlobal('cancelAnimationFrame', () => { frame = null })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('window', globalThis)
})
afterEach(() => { vi.unstubAllGlobals(); vi.useRealTimers() })

describe('playing', () => {
  it('moves at its pace, in whole minutes', () => {
    const host = hostAt(0)
    new Playback(host).toggle()
    tick(500)
    expect(host.moment).toBe(1_800)
    tick(10)
    expect(host.moment).toBe(1_860) // 36 seconds on, shown as the nearest minute
  })

  it('stops at the end', () => {
    const host = hostAt(9_900)
    const playback = new Playback(host)
    playback.toggle()
    tick(1_000)
    expect(host.moment).toBe(10_000)
    expect(playback.playing).toBe(false)
    expect(frame).toBeNull()
  })

  it('begins again from the end', () => {
    const host = hostAt(10_000)
    new Playback(host).toggle()
    expect(host.moment).toBe(0)
  })

  it('goes on from where someone else put it', () => {
    const host = hostAt(0)
    new Playback(host).toggle()
    tick(500)
    host.moment = 6_000
    tick(100)
    expect(host.moment).toBe(6_360)
  })

  it('steps from change to change when the user wants no motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    const host = hostAt(0)
    const playback = new Playback(host)
    playback.toggle()
    vi.advanceTimersByTime(1_600)
    expect(host.moment).toBe(500)
    vi.advanceTimersByTime(3_000)
    expect(host.moment).toBe(10_000)
    expect(playback.playing).toBe(false)
  })
})
