import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { openStage, visit, type Stage, type Visit } from './app.ts'

/**
 * Serves the app during the tests of a file, and gives the way to open it. After each test its pages are closed, and it
 * fails when one of them asked for something outside the origin, broke the policy, or told an error.
 */
export function guardedVisits(): (options?: Parameters<typeof visit>[1]) => Promise<Visit> {
  let stage: Stage
  let open: Visit[] = []
  beforeAll(async () => { stage = await openStage() })
  afterAll(async () => { await stage?.close() })
  afterEach(async () => {
    const visits = open
    open = []
    for (const { context } of visits) await context.close()
    for (const { wrongs } of visits) expect(wrongs, 'requests outside the origin, policy violations and errors').toEqual([])
  })
  return async (options) => {
    const one = await visit(stage, options)
    open.push(one)
    return one
  }
}
