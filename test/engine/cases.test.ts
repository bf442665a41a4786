import { describe, expect, it } from 'vitest'
import { simulate } from '../../src/engine/simulate.ts'
import { publishedCases } from './published-cases.ts'
import { expectSame, outcomeOf } from './same-outcome.ts'

describe('the engine gives the published answers', () => {
  it('to forty cases', () => expect(publishedCases).toHaveLength(40))

  it.each(publishedCases)('case $index [T1-V4]', ({ landscape, scenario, horizon, expected }) => {
    expectSame(outcomeOf(simulate(landscape, scenario)), expected, horizon)
  })
})
