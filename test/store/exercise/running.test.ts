import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runState } from '../../../src/exercise/state.ts'
import { secondAt } from '../../../src/exercise/clock.ts'
import { Locks } from '../keep/locks.ts'
import { FILE, until, windowOf, type Clock, type Window } from './room.ts'

const START = 1_800_000_000_000
const HOUR = 3600
let clock: Clock, locks: Locks, one: Window
const windows: Window[] = []
const open = async (name: string) => {
  const made = await windowOf(clock, locks, name)
  windows.push(made)
  return made
}
/** The page is gone, as when the browser is killed: nothing is said or written any more, and its locks are free. */
const kill = (of: Window) => {
  const { id } = of.run()
  const desk = Reflect.get(of.exercising, 'desk') as object
  ;(Reflect.get(desk, 'running') as { close(): void }).close()
  Reflect.set(desk, 'running', null)
  locks.crash(`uitwijk-run/${id}`)
  return id
}
const second = (of: Window) => secondAt(runState(of.run()).clock, clock.now)

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  locks = new Locks()
  clock = { now: START }
  one = await open('een')
  await one.ask({ do: 'begin' })
})
afterEach(async () => {
  vi.useRealTimers()
  for (const each of windows.splice(0)) await each.ask({ do: 'leave' })
})

describe('a run', () => {
  it('is of the exercise, the scenario and the landscape as they were when it was begun', async () => {
    expect(one.state()).toMatchObject({ part: 'run', file: FILE, run: { entries: [], of: { exercise: { name: 'Oefening mail' }, scenario: { name: 'Mail weg' } } } })
    await one.app.edit({ do: 'set-exercise', file: FILE, parts: { name: 'Anders' } })
    expect(one.run().of.exercise.name).toBe('Oefening mail')
  })

  it('has what is done in it at once, and soon on the disk', async () => {
    await one.act({ do: 'note', text: 'Stil' })
    expect(one.run().entries).toEqual([{ do: 'note', text: 'Stil', at: START }])
    await one.kept()
    const two = await open('twee')
    await until(() => two.state().runs?.length === 1)
    expect(two.state().runs).toEqual([{ id: one.run().id, exercise: 'Oefening mail', landscape: 'Dorp', startedAt: START, lastAt: START, ended: false }])
  })

  it('goes on from a measure: the future changes', async () => {
    await until(() => one.level(5 * HOUR) === 0)
    await one.act({ do: 'jump', to: 2 * HOUR })
    await one.act({ do: 'measure', measure: { activate: 'balie/papier' } })
    await until(() => one.level(5 * HOUR) === 1)
    await one.act({ do: 'take-back', entry: 1 })
    await expect.poll(() => one.level(5 * HOUR)).toBe(0)
  })

  it('shows the last of the measures, whichever is worked out first', async () => {
    await until(() => one.run().trace !== null)
    const answers = new Map<number, () => void>()
    const { traceApart } = one.engine
    one.engine.traceApart = async (landscape, scenario) => {
      await new Promise<void>((resolve) => { answers.set(scenario.events.length, resolve) })
      return traceApart(landscape, scenario)
    }
    await one.act({ do: 'measure', measure: { activate: 'balie/papier' } })
    await one.act({ do: 'measure', measure: { restore: { component: 'mail' } } })
    answers.get(3)?.()
    await until(() => one.run().trace?.levels['mail']?.at(-1)?.[1] === 1)
    const { trace } = one.run()
    answers.get(2)?.()
    await one.kept()
    expect(one.run().trace).toBe(trace)
  })

  it('is there again when the browser was killed, and its clock stood still meanwhile', async () => {
    await one.act({ do: 'go', speed: 60 })
    clock.now += 60_000
    await one.act({ do: 'decide', text: 'Papier' })
    await one.kept()
    const id = kill(one)
    clock.now += 3_600_000
    const two = await open('twee')
    await two.ask({ do: 'resume', id })
    expect(two.run().entries.map((entry) => entry.do)).toEqual(['go', 'decide', 'pause'])
    expect(second(two)).toBe(HOUR)
    expect(runState(two.run()).clock.speed).toBe(0)
    expect(two.state().part).toBe('run')
  })

  it('stands where it was last seen to run, when nothing was done in the minutes before', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await one.act({ do: 'go', speed: 60 })
    for (let seconds = 0; seconds < 61; seconds++) {
      clock.now += 1000
      vi.advanceTimersByTime(1000)
    }
    await one.kept()
    const { shelf } = Reflect.get(one.exercising, 'desk') as { shelf: { read(id: string): Promise<{ alive: number | null } | null> } }
    const id = kill(one)
    let alive: number | null = null
    while (alive !== START + 61_000) alive = (await shelf.read(id))?.alive ?? null
    clock.now += 3_600_000
    const two = await open('twee')
    await two.ask({ do: 'resume', id })
    expect(second(two)).toBe(61 * 60)
  })

  it('stands still while the computer is asleep', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await one.act({ do: 'go', speed: 60 })
    clock.now += 60_000
    vi.advanceTimersByTime(1000)
    expect(one.run().entries).toHaveLength(1)
    clock.now += 3_600_000
    vi.advanceTimersByTime(1000)
    expect(one.run().entries).toEqual([{ do: 'go', speed: 60, at: START }, { do: 'pause', at: START + 60_000 }])
    await one.act({ do: 'go', speed: 60 })
    clock.now += 7_200_000
    await one.act({ do: 'note', text: 'Wakker' })
    expect(one.run().entries.slice(2).map((entry) => entry.do)).toEqual(['go', 'pause', 'note'])
    await one.act({ do: 'round', round: 0 })
    await one.act({ do: 'go', speed: 3600 })
    clock.now += 8000
    vi.advanceTimersByTime(1000)
    clock.now += 3_600_000
    await one.act({ do: 'note', text: 'De ronde was al uit' })
    expect(one.run().entries.slice(5).map((entry) => entry.do)).toEqual(['round', 'go', 'note'])
  })

  it('that had ended is opened to look back on', async () => {
    await one.act({ do: 'end' })
    const { id } = one.run()
    await one.ask({ do: 'leave' })
    expect(one.state()).toMatchObject({ run: null, part: 'choose', runs: [{ id, ended: true }] })
    await one.ask({ do: 'resume', id })
    expect(one.state()).toMatchObject({ part: 'after', run: { id } })
  })

  it('that is left while its clock runs stands still', async () => {
    await one.act({ do: 'go', speed: 1 })
    clock.now += 10_000
    const { id } = one.run()
    await one.ask({ do: 'leave' })
    clock.now += 60_000
    await one.ask({ do: 'resume', id })
    expect(one.run().entries).toEqual([{ do: 'go', speed: 1, at: START }, { do: 'pause', at: START + 10_000 }])
  })

  it('is gone when it is forgotten', async () => {
    const { id } = one.run()
    await one.ask({ do: 'forget', id })
    expect(one.state()).toMatchObject({ run: null, runs: [] })
    await one.ask({ do: 'resume', id })
    expect(one.state()).toMatchObject({ run: null, trouble: { why: 'gone', run: id } })
  })

  it('is not lost where the browser keeps nothing', async () => {
    await one.kept()
    globalThis.indexedDB = { open: () => { throw new DOMException('no', 'SecurityError') } } as unknown as IDBFactory
    const two = await open('twee')
    await two.ask({ do: 'begin' })
    await until(() => two.run().kept === 'failed')
    await two.act({ do: 'note', text: 'Toch' })
    const { id } = two.run()
    await two.ask({ do: 'leave' })
    expect(two.state().runs).toMatchObject([{ id }])
    globalThis.indexedDB = new IDBFactory()
    await two.ask({ do: 'resume', id })
    await two.kept()
    expect(two.run().entries).toMatchObject([{ text: 'Toch' }])
  })

  it('is written as a whole once writing goes again', async () => {
    await one.kept()
    const transaction = IDBDatabase.prototype.transaction
    const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError') })
    await one.act({ do: 'note', text: 'een' })
    await until(() => one.run().kept === 'failed')
    full.mockImplementation(transaction).mockRestore()
    await one.act({ do: 'note', text: 'twee' })
    await one.kept()
    const id = kill(one)
    const two = await open('twee')
    await two.ask({ do: 'resume', id })
    expect(two.run().entries).toMatchObject([{ text: 'een' }, { text: 'twee' }])
  })
})

describe('of two windows', () => {
  it('one runs a run, and the other is told', async () => {
    const { id } = one.run()
    await one.kept()
    const two = await open('twee')
    await two.ask({ do: 'resume', id })
    expect(two.state()).toMatchObject({ run: null, trouble: { why: 'elsewhere', run: id } })
    await two.ask({ do: 'forget', id })
    expect(two.state()).toMatchObject({ trouble: { why: 'elsewhere' }, runs: [{ id }] })
    await two.ask({ do: 'part', part: 'choose' })
    expect(two.state().trouble).toBeNull()
  })

  it('the other may take it over, and then the first is told', async () => {
    const { id } = one.run()
    await one.act({ do: 'note', text: 'een' })
    await one.kept()
    const two = await open('twee')
    await two.ask({ do: 'resume', id, take: true })
    await until(() => one.state().trouble?.why === 'taken')
    expect(one.state()).toMatchObject({ run: null, part: 'choose' })
    await two.act({ do: 'note', text: 'twee' })
    expect(two.run().entries).toMatchObject([{ text: 'een' }, { text: 'twee' }])
  })

  it('each may run its own', async () => {
    const two = await open('twee')
    await two.ask({ do: 'begin' })
    await two.kept()
    await two.ask({ do: 'leave' })
    expect(two.state().runs).toHaveLength(2)
  })
})
