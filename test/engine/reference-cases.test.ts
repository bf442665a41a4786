import { describe, expect, it } from 'vitest'
import { publishedCases } from './published-cases.ts'
import { reference } from './reference.ts'
import { expectSame } from './same-outcome.ts'

/** The reference itself is held against answers from elsewhere, before the engine is held against it. */
describe('the reference gives the published answers', () => {
  it('to forty cases', () => expect(publishedCases).toHaveLength(40))

  it.each(publishedCases)('case $index [T1-V4]', ({ landscape, scenario, horizon, expected }) => {
    expectSame(reference(landscape, scenario), expected, horizon)
  })
})
