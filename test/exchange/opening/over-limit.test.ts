import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { MOST_ELEMENTS, MOST_RELATIONS } from '../../../src/exchange/limits.ts'
import { openForeign } from '../../../src/exchange/opening/open.ts'

const opened = (header: string, rows: number) => openForeign([{ path: 'lijst.csv', bytes: strToU8(`${header}\n${'Zaak;Mail\n'.repeat(rows)}`) }])

describe('a table with more rows than are taken', () => {
  it.each([['Naam;Afhankelijk van', 'elements', MOST_ELEMENTS], ['Van;Naar', 'relations', MOST_RELATIONS]])('of %s is refused with their number', (header, what, limit) => {
    expect(opened(header, limit + 1)).toMatchObject({ kind: 'refused', problems: [{ severity: 'error', detail: { code: 'too-many', what, count: limit + 1, limit } }] })
    expect(opened(header, limit).kind).toBe('tables')
  })
})
