import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_ROWS } from '../../../src/exchange/limits.ts'
import { DELIMITERS } from '../../../src/exchange/tables/csv.ts'
import { bytesOf, detailsOf } from '../refusals.ts'
import { csvOf, readRaw, sheetOf, sheetsIn } from './sheets.ts'

const read = (text: string, path = 'test.csv') => sheetsIn({ path, bytes: bytesOf(text) })
const only = (text: string) => {
  const result = read(text)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return { ...result.sheets[0]!, problems: result.problems.map(({ detail, line }) => ({ ...detail, line })) }
}

describe('a CSV file', () => {
  it.each([...DELIMITERS])('has its cells between %j, whatever stands within quotes', (delimiter) => {
    const cells = [['naam', 'omschrijving', 'aantal'], ['Zaken, "breed"; en | meer', 'regel\neen\ttwee', '1'], ['Burgerzaken', '', '1,5']]
    expect(only(csvOf(cells, delimiter))).toMatchObject({ header: cells[0], rows: cells.slice(1) })
  })

  it('tells in which line a row begins, also after newlines within quotes', () => {
    expect(only('a;b\n"een\ntwee";1\r\n\r\ndrie;2\n')).toMatchObject({ headerLine: 1, lines: [2, 5], problems: [] })
  })

  it('may say in its first line what stands between cells', () => {
    expect(only('sep=|\na,x|b\n1,2|3\n')).toMatchObject({ header: ['a,x', 'b'], rows: [['1,2', '3']], lines: [3] })
  })

  it('keeps quotes within a cell and what follows a closing quote', () => {
    expect(only('a;b\n5" buis;"x"y\n')).toMatchObject({ rows: [['5" buis', 'xy']] })
  })

  it('is read with a warning where a row has more or fewer cells, and nothing is lost', () => {
    const { header, rows, problems } = only('a;b;c\n1;2;3\n1;2\n1;2;3;4\n5;6;7\n')
    expect({ header, rows }).toEqual({ header: ['a', 'b', 'c', '#4'], rows: [['1', '2', '3', ''], ['1', '2', '', ''], ['1', '2', '3', '4'], ['5', '6', '7', '']] })
    expect(problems).toEqual([{ code: 'ragged-row', found: 2, expected: 3, line: 3 }, { code: 'ragged-row', found: 4, expected: 3, line: 4 }])
  })

  it('is refused at the line of a quote that is never closed', () => {
    const result = read('a;b\n1;2\n3;"open\n5;6\n')
    expect(detailsOf(result)).toEqual([{ code: 'open-quote' }])
    expect(result.ok || result.problems[0]?.line).toBe(3)
  })

  it('is refused when nothing stands in it, or nothing that looks like a table', () => {
    expect(detailsOf(read(' \n\n'))).toEqual([{ code: 'no-rows' }])
    expect(detailsOf(read('Beste mensen,\ndit is een brief.\n', 'brief.txt'))).toEqual([{ code: 'unknown-file' }])
  })

  it('has a warning for each cell that a spreadsheet would run, and keeps it', () => {
    const { rows, problems } = only('naam;telefoon;saldo\n=HYPERLINK("x");+31 20 1234567;-1,5\n@SUM(1);-;ok\n')
    expect(rows).toEqual([['=HYPERLINK("x")', '+31 20 1234567', '-1,5'], ['@SUM(1)', '-', 'ok']])
    expect(problems).toEqual([{ code: 'formula-cell', cell: '=HYPERLINK("x")', line: 2 }, { code: 'formula-cell', cell: '@SUM(1)', line: 3 }])
  })

  it('may have a million rows, and no more than the limit, which is told with the number', () => {
    const rows = (count: number) => bytesOf(`naam;soort\n${'a;b\n'.repeat(count)}`)
    expect(readRaw({ path: 'groot.csv', bytes: rows(1_000_000) })[0]?.rows.length).toBe(1_000_000)
    expect(detailsOf(sheetsIn({ path: 'groot.csv', bytes: rows(1_100_000) }))).toEqual([{ code: 'too-many', what: 'rows', count: 1_100_001, limit: MOST_ROWS }])
  })

  it('is refused with more columns than the limit', () => {
    expect(detailsOf(read(`naam${';'.repeat(3_000_000)}\n`))).toMatchObject([{ code: 'too-many', what: 'columns', count: 3_000_001 }])
  })

  it('means the same between other delimiters, with other ends of lines, with a mark and in another encoding', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\n', ' ', ',', ';', '|', '1'), maxLength: 5 }).map((text) => text.replaceAll('\n', '.\n.'))
    const table = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }))
    fc.assert(fc.property(table, fc.constantFrom(...DELIMITERS), fc.constantFrom('\n', '\r\n', '\r'), (cells, delimiter, newline) => {
      const rows = [cells[0]!.map((_, i) => `kop${i}`), ...cells.map(([first, ...others]) => [`r${first}`, ...others])]
      const expected = sheetOf('test', rows)
      // One column that is full and a header make clear what stands between cells; a rare cell could be taken for it.
      fc.pre(rows.every((row) => row.every((cell) => cell !== '' && !/^\s*$/.test(cell))))
      const text = csvOf(rows, delimiter, newline)
      const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) => [code & 255, code >> 8])])
      for (const bytes of [bytesOf(text), bytesOf(`\ufeff${text}`), utf16]) {
        const [sheet] = readRaw({ path: 'test.csv', bytes })
        expect({ header: sheet?.header, rows: sheet?.rows }).toEqual({ header: expected.header, rows: expected.rows })
      }
    }))
  })
})

describe('the header of a table', () => {
  it('may stand below titles, between empty rows and columns', () => {
    const sheet = sheetOf('lijst', [['', '', ''], ['Overzicht van applicaties', '', ''], ['', '', ''], ['', 'Naam', 'Soort'], ['', 'Zaken', 'applicatie'], ['', '', ''], ['', 'Mail', 'werkplek'], ['', '', '']])
    expect(sheet).toMatchObject({ header: ['Naam', 'Soort'], rows: [['Zaken', 'applicatie'], ['Mail', 'werkplek']] })
  })

  it('gives each column a name of its own, and one without a name that of its number', () => {
    expect(sheetOf('lijst', [['Naam', 'Naam', ''], ['a', 'b', 'c'], ['d', 'e', 'f']]).header).toEqual(['Naam', 'Naam (2)', '#3'])
  })

  it('stands above rows that are not all filled', () => {
    expect(sheetOf('lijst', [['Naam', 'Soort', 'Opmerking'], ['a', '', ''], ['b', '', ''], ['c', 'd', 'e']])).toMatchObject({ header: ['Naam', 'Soort', 'Opmerking'], headerLine: 1 })
  })
})
