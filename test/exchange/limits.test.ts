import { expect, it } from 'vitest'
import { MOST_ENTRIES, MOST_INPUT, tooMuch } from '../../src/exchange/limits.ts'

it('what someone brings may be as much as the limits and no more, whoever reads it', () => {
  expect(tooMuch(MOST_ENTRIES, MOST_INPUT)).toBeNull()
  expect(tooMuch(1, MOST_INPUT + 1)).toEqual({ code: 'too-large', size: MOST_INPUT + 1, limit: MOST_INPUT })
  expect(tooMuch(MOST_ENTRIES + 1, 0)).toEqual({ code: 'archive-too-many', count: MOST_ENTRIES + 1, limit: MOST_ENTRIES })
})
