import { describe, expect, it } from 'vitest'
import { superfluous } from '../../../src/store/keep/thin.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.UTC(2026, 11, 1, 12)
const version = (key: number, ago: number, name: string | null = null) => ({ key, at: NOW - ago, name })
const left = (versions: ReturnType<typeof version>[]) => {
  const gone = superfluous(versions, NOW)
  return versions.map(({ key }) => key).filter((key) => !gone.includes(key))
}

describe('of the versions stay', () => {
  it('all of the last hour', () => expect(left([version(1, 59 * MINUTE), version(2, 58 * MINUTE), version(3, 0)])).toEqual([1, 2, 3]))

  it('the last of each hour of a day', () => {
    expect(left([version(1, 2.9 * HOUR), version(2, 2.5 * HOUR), version(3, 2.1 * HOUR), version(4, 1.5 * HOUR)])).toEqual([3, 4])
  })

  it('the last of each day before that', () => {
    expect(left([version(1, 75 * HOUR), version(2, 73 * HOUR), version(3, 50 * HOUR), version(4, 30 * HOUR)])).toEqual([2, 3, 4])
  })

  it('thirty at most, the newest', () => {
    expect(left(Array.from({ length: 40 }, (_, i) => version(i, (40 - i) * MINUTE)))).toEqual(Array.from({ length: 30 }, (_, i) => i + 10))
  })

  it('all that have a name', () => {
    expect(left([version(1, 900 * HOUR, 'A'), version(2, 900 * HOUR, 'B'), version(3, 900 * HOUR), version(4, 0)])).toEqual([1, 2, 3, 4])
  })
})
