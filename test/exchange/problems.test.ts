import { describe, expect, it } from 'vitest'
import { MOST_ALIKE } from '../../src/exchange/limits.ts'
import { warningsOf } from '../../src/exchange/problems.ts'

const type = (type: string) => ({ code: 'unknown-type', type, name: '' }) as const

describe('the warnings of a file', () => {
  it('are told by line, with where they are, and the file when that is another', () => {
    const warnings = warningsOf('a.xml')
    warnings.add('B', type('B'), { line: 9, column: 2 })
    warnings.add('A', type('A'), { line: 3, file: 'b.xml' })
    expect(warnings.all()).toEqual([
      { severity: 'warning', file: 'b.xml', line: 3, column: 1, path: '', detail: type('A') }, { severity: 'warning', file: 'a.xml', line: 9, column: 2, path: '', detail: type('B') },
    ])
  })

  it('are counted where many are alike, and where many are of one code', () => {
    const warnings = warningsOf('a.xml')
    for (let i = 0; i < MOST_ALIKE + 5; i++) warnings.add('A', type('A'))
    for (let i = 1; i < MOST_ALIKE + 100; i++) warnings.add(`T${i}`, type(`T${i}`))
    const all = warnings.all().map(({ detail }) => detail)
    expect(all.length).toBe(MOST_ALIKE + (MOST_ALIKE - 1) + 2)
    expect(all.slice(-2)).toEqual([{ code: 'and-more', count: 5, of: 'A' }, { code: 'and-more', count: 100, of: `T${MOST_ALIKE}…` }])
  })

  it('repeat no more of a file than can be read', () => {
    const warnings = warningsOf('a.xml')
    warnings.add('A', type('x'.repeat(1_000_000)))
    expect(JSON.stringify(warnings.all()).length).toBeLessThan(500)
  })
})
