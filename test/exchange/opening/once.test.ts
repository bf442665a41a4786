import { beforeEach, expect, it, vi } from 'vitest'
import { decode } from '../../../src/exchange/bytes/decode.ts'
import { unzip } from '../../../src/exchange/bytes/unzip.ts'
import { openForeign } from '../../../src/exchange/opening/open.ts'
import { brought } from '../tables/sheets.ts'

vi.mock('../../../src/exchange/bytes/decode.ts', { spy: true })
vi.mock('../../../src/exchange/bytes/unzip.ts', { spy: true })

beforeEach(() => vi.clearAllMocks())

it('a workbook is unpacked once, within the one limit of all that is brought', () => {
  expect(openForeign([brought('xlsx/gemma-referentiecomponenten-BIV.xlsx')]).kind).toBe('inventory')
  expect(vi.mocked(unzip).mock.calls.map(([, file]) => file)).toEqual(['xlsx/gemma-referentiecomponenten-BIV.xlsx'])
})

it('the text of a table is decoded once', () => {
  expect(openForeign([brought('csv/gemma-referentiecomponenten-BIV.csv')]).kind).toBe('inventory')
  expect(vi.mocked(decode).mock.calls.map(([, file]) => file)).toEqual(['csv/gemma-referentiecomponenten-BIV.csv'])
})
