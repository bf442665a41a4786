import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { RecoveryAnswer } from '../../../src/analysis/recovery/answer.ts'
import type { Component } from '../../../src/model/landscape.ts'
import { landscapeOf } from '../../engine/small.ts'
import { groundOf, recover } from './cases.ts'

vi.setConfig({ testTimeout: 3_600_000 })

interface Job { needs: number[]; restart: number; rto: number; mtpd: number; service: boolean }

/** A few restarts of which each needs some of those before it. */
const jobs = fc.array(fc.record({
  needs: fc.array(fc.nat(4), { maxLength: 2 }), restart: fc.integer({ min: 1, max: 9 }), rto: fc.integer({ min: 1, max: 25 }), mtpd: fc.integer({ min: 1, max: 30 }), service: fc.boolean(),
}), { minLength: 3, maxLength: 6 }).map((list) => list.map((job, i): Job => ({ ...job, needs: [...new Set(job.needs.filter((need) => need < i))], service: job.service || i === list.length - 1 })))

const landscapeWith = (list: readonly Job[]) => landscapeOf(Object.fromEntries(list.map(({ needs, restart, rto, mtpd, service }, i): [string, Partial<Component>] =>
  [`c${i}`, { needs: needs.map((need) => `c${need}`), restart: `PT${restart}S`, ...(service && { service: { critical: true, rto: `PT${rto}S`, mtpd: `PT${mtpd}S` } }) }])))

/** Late on the MTPD, late on the RTO, and when services are back, added up. */
const badness = (list: readonly Job[], at: readonly number[]): [number, number, number] => {
  const services = list.map((job, i) => ({ ...job, at: at[i] as number })).filter(({ service }) => service)
  return [services.filter((one) => one.at > one.mtpd).length, services.filter((one) => one.at > one.rto).length, services.reduce((sum, one) => sum + one.at, 0)]
}

/** The best over all orders of beginning: each begins when its needs are up and the first team is free, never before the one before it. */
function bestOfAll(list: readonly Job[], teams: number): [number, number, number] {
  let best: [number, number, number] = [Infinity, Infinity, Infinity]
  const at = list.map(() => -1)
  const go = (placed: number, free: readonly number[], since: number): void => {
    if (placed === list.length) {
      const found = badness(list, at)
      const i = found.findIndex((value, k) => value !== best[k])
      if (i >= 0 && (found[i] as number) < (best[i] as number)) best = found
      return
    }
    list.forEach(({ needs, restart }, i) => {
      if ((at[i] as number) >= 0 || needs.some((need) => (at[need] as number) < 0)) return
      const [first = 0, ...others] = free
      const begin = Math.max(since, first, ...needs.map((need) => at[need] as number))
      at[i] = begin + restart
      go(placed + 1, [...others, begin + restart].sort((a, b) => a - b), begin)
      at[i] = -1
    })
  }
  go(0, Array.from({ length: teams }, () => 0), 0)
  return best
}

const found = (list: readonly Job[], { steps }: RecoveryAnswer): [number, number, number] =>
  badness(list, list.map((_, i) => steps.find(({ component }) => component === `c${i}`)?.to as number))

it('is as good as the best of all orders mostly, and never better', () => {
  const cases = fc.sample(fc.tuple(jobs, fc.integer({ min: 1, max: 2 })), { numRuns: 300, seed: 7 })
  let best = 0, mtpd = 0
  for (const [list, teams] of cases) {
    const own = found(list, recover(groundOf(landscapeWith(list)), { lost: 'everything', teams }))
    const optimum = bestOfAll(list, teams)
    const i = own.findIndex((value, k) => value !== optimum[k])
    expect(i < 0 || (own[i] as number) > (optimum[i] as number), `${JSON.stringify([list, teams, own, optimum])}`).toBe(true)
    if (i < 0) best++
    if (own[0] === optimum[0]) mtpd++
  }
  // Of these cases 80 % are the best there is, and 96 % have no more services late on their MTPD than need be.
  expect(best / cases.length).toBeGreaterThan(0.7)
  expect(mtpd / cases.length).toBeGreaterThan(0.9)
})
