import { expect } from 'vitest'
import type { Problem } from '../../src/model/problem.ts'

/** What stands in the way, of what must be refused. */
export function detailsOf(result: { ok: true } | { ok: false; problems: readonly Problem[] }): Problem['detail'][] {
  expect(result.ok).toBe(false)
  return result.ok ? [] : result.problems.map(({ detail }) => detail)
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
