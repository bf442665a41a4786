import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_COLUMNS, MOST_ROWS } from '../../../src/exchange/limits.ts'
import { bytesOf, detailsOf } from '../refusals.ts'
import { brought, csvOf, proposed, readRaw, sheetsIn } from './sheets.ts'
import { ods, odsTable, xlsx, xlsxRows } from './workbooks.ts'

const rowsIn = (bytes: Uint8Array, path = 'test.bin') => readRaw({ path, bytes }).map(({ name, header, rows }) => ({ name, cells: [header, ...rows] }))
const cellsIn = (bytes: Uint8Array) => rowsIn(bytes)[0]?.cells
const cell = (reference: string, inner: string, attributes = '') => `<c r="${reference}" ${attributes}>${inner}</c>`
const HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>naam</t></is></c><c r="B1" t="inlineStr"><is><t>waarde</t></is></c></row>'

describe('an XLSX workbook', () => {
  it('gives texts of all kinds', () => {
    const strings = '<si><t>ge</t></si><si><r><t>deel</t></r><r><t xml:space="preserve"> tekst</t></r><rPh><t>uitspraak</t></rPh></si>'
    const rows = `<row r="2">${cell('A2', '<v>1</v>', 't="s"')}${cell('B2', '<is><r><t>rijke</t></r><r><t> tekst</t></r></is>', 't="inlineStr"')}</row>
      <row r="3">${cell('A3', '<f>A1&amp;"x"</f><v>uitkomst</v>', 't="str"')}${cell('B3', '<v>#N/A</v>', 't="e"')}</row>
      <row r="4">${cell('A4', '<is><t>a_x000D_b</t></is>', 't="inlineStr"')}${cell('B4', '<v>1</v>', 't="b"')}</row>`
    expect(cellsIn(xlsx({ Blad: `<sheetData>${HEAD}${rows}</sheetData>` }, { strings }))).toEqual(
      [['naam', 'waarde'], ['deel tekst', 'rijke tekst'], ['uitkomst', '#N/A'], ['a\rb', 'true']])
  })

  it('gives numbers as they are meant, and dates and times by ISO 8601', () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="0.00 &quot;dagen&quot;"/><numFmt numFmtId="166" formatCode="[Red]0"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="46"/><xf numFmtId="166"/></cellXfs>`
    const values = [['0.30000000000000004', 0, '0.30000000000000004'], ['1E3', 0, '1000'], ['46082', 1, '2026-03-01'], ['46082', 2, '2026-03-01'], ['2.5', 3, '2.5'],
      ['46082.520833333336', 4, '2026-03-01T12:30:00'], ['1.5', 5, '36:00:00'], ['7', 6, '7'], ['59', 1, '1900-02-28'], ['61', 1, '1900-03-01']] as const
    const rows = values.map(([value, style], i) => `<row r="${i + 2}">${cell(`A${i + 2}`, '<is><t>x</t></is>', 't="inlineStr"')}${cell(`B${i + 2}`, `<v>${value}</v>`, `s="${style}"`)}</row>`).join('')
    expect(cellsIn(xlsx({ Blad: `<sheetData>${HEAD}${rows}</sheetData>` }, { styles }))?.slice(1).map(([, value]) => value)).toEqual(values.map(([, , text]) => text))
    expect(cellsIn(xlsx({ Blad: `<sheetData>${HEAD}<row r="2">${cell('A2', '<is><t>x</t></is>', 't="inlineStr"')}${cell('B2', '<v>44620</v>', 's="1"')}</row></sheetData>` }, { styles, workbook: '<workbookPr date1904="1"/>' })))
      .toEqual([['naam', 'waarde'], ['x', '2026-03-01']])
  })

  it('says in each row what a cell says that is merged over them, and reads hidden rows', () => {
    const data = xlsxRows([['leverancier', 'naam'], ['Acme', 'Zaken'], ['', 'Mail'], ['', 'Web'], ['Beta', 'Post']]).replace('<row r="4"', '<row r="4" hidden="1"')
    expect(cellsIn(xlsx({ Blad: `${data}<mergeCells><mergeCell ref="A2:A4"/></mergeCells>` }))).toEqual(
      [['leverancier', 'naam'], ['Acme', 'Zaken'], ['Acme', 'Mail'], ['Acme', 'Web'], ['Beta', 'Post']])
  })

  it('may leave out where rows and cells stand', () => {
    expect(cellsIn(xlsx({ Blad: '<sheetData><row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>' }))).toEqual([['a', 'b'], ['1', '2']])
  })

  it('tells the row of a warning as the spreadsheet numbers it', () => {
    const read = sheetsIn({ path: 'a.xlsx', bytes: xlsx({ Blad: `<sheetData>${HEAD}<row r="40">${cell('B40', '<is><t>=1+1</t></is>', 't="inlineStr"')}</row></sheetData>` }) })
    expect(read.ok && read.problems).toMatchObject([{ line: 40, column: 2, detail: { code: 'formula-cell', cell: '=1+1' } }])
  })

  it('is refused with a cell beyond all columns, or more rows than the limit', () => {
    expect(detailsOf(sheetsIn({ path: 'a.xlsx', bytes: xlsx({ Blad: `<sheetData>${HEAD}<row r="2">${cell('XFD2', '<v>1</v>')}</row></sheetData>` }) }))).toMatchObject([{ code: 'too-many', what: 'columns', limit: MOST_COLUMNS }])
  })

  it('is refused when two sheets are the same part of it', () => {
    const workbook = '<sheets><sheet name="Weer" sheetId="9" r:id="rId1"/></sheets>'
    expect(detailsOf(sheetsIn({ path: 'a.xlsx', bytes: xlsx({ Blad: `<sheetData>${HEAD}</sheetData>` }, { workbook }) }))).toMatchObject([{ code: 'archive-broken' }])
  })

  it('is refused when its XML is broken', () => {
    expect(detailsOf(sheetsIn({ path: 'a.xlsx', bytes: xlsx({ Blad: '<sheetData><row>' }) }))).toMatchObject([{ code: 'xml-syntax' }])
  })

  it('of GEMMA has 171 reference components and 200 flows', () => {
    const sheets = readRaw(brought('xlsx/gemma-referentiecomponenten-BIV.xlsx'))
    expect(sheets.map(({ name, header, rows }) => [name, [rows.length + 1, header.length]])).toEqual([['Referentiecomponenten', [172, 13]], ['Koppelvlakken (flow)', [201, 5]]])
  })
})

describe('an ODS spreadsheet', () => {
  const value = (type: string, attributes: string, shown = 'getoond') => `<table:table-cell office:value-type="${type}" ${attributes}><text:p>${shown}</text:p></table:table-cell>`
  const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`
  const text = (shown: string) => value('string', '', shown)
  const table = (rows: string) => ods(`<table:table table:name="Blad">${rows}</table:table>`)

  it('gives values of all kinds, with the text of several paragraphs and without remarks', () => {
    const rows = [
      value('float', 'office:value="1.50"'), value('percentage', 'office:value="0.8"'), value('date', 'office:date-value="2026-03-01"'), value('date', 'office:date-value="2026-03-01T12:30:00"'),
      value('time', 'office:time-value="PT08H30M00S"'), value('boolean', 'office:boolean-value="true"'),
      '<table:table-cell office:value-type="string"><office:annotation><text:p>opmerking</text:p></office:annotation><text:p>een<text:s text:c="2"/>twee</text:p><text:p>drie</text:p></table:table-cell>',
    ]
    expect(cellsIn(table(row(text('naam') + text('waarde')) + rows.map((cell) => row(text('x') + cell)).join('')))?.slice(1).map(([, cell]) => cell))
      .toEqual(['1.5', '0.8', '2026-03-01', '2026-03-01T12:30:00', '08:30:00', 'true', 'een  twee\ndrie'])
  })

  it('writes out cells and rows that are repeated, and skips the empty ones up to the end of the sheet', () => {
    const rows = row(text('a') + text('b') + text('c')) + row('<table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/>', 'table:number-rows-repeated="2"')
      + row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048573"') + row(text('z'))
    const [sheet] = readRaw({ path: 'a.ods', bytes: table(rows) })
    expect(sheet).toMatchObject({ header: ['a', 'b', 'c'], rows: [['x', 'x', ''], ['x', 'x', ''], ['z', '', '']], lines: [2, 3, 1_048_577] })
  })

  it('is refused when what is repeated is too much, before it fills the memory', () => {
    expect(detailsOf(sheetsIn({ path: 'a.ods', bytes: table(row(text('a')) + row(text('b'), 'table:number-rows-repeated="900000000"')) }))).toMatchObject([{ code: 'too-many', what: 'rows', limit: MOST_ROWS }])
    const wide = '<table:table-cell table:number-columns-repeated="900000000" office:value-type="string"><text:p>x</text:p></table:table-cell>'
    expect(detailsOf(sheetsIn({ path: 'a.ods', bytes: table(row(wide)) }))).toMatchObject([{ code: 'too-many', what: 'columns', limit: MOST_COLUMNS }])
  })

  it('is read whatever stands where it should not', () => {
    expect(detailsOf(sheetsIn({ path: 'a.ods', bytes: ods(row(text('a'), 'table:number-rows-repeated="3"')) }))).toEqual([{ code: 'no-rows' }])
  })

  it('says in each row what a cell says that is merged over them', () => {
    const rows = row(text('leverancier') + text('naam')) + row(value('string', 'table:number-rows-spanned="2"', 'Acme') + text('Zaken')) + row('<table:covered-table-cell/>' + text('Mail')) + row('<table:table-cell/>' + text('Web'))
    expect(cellsIn(table(rows))).toEqual([['leverancier', 'naam'], ['Acme', 'Zaken'], ['Acme', 'Mail'], ['', 'Web']])
  })
})

describe('a table', () => {
  it('is told to be of the kind that it is, whatever its name ends in', () => {
    const cells = [['Naam', 'Soort'], ['Zaken', 'applicatie']]
    const dialect = (...files: [path: string, bytes: Uint8Array][]) => proposed(...files.flatMap(([path, bytes]) => readRaw({ path, bytes }))).dialect
    const [csv, workbook, sheet] = [bytesOf(csvOf(cells)), xlsx({ Blad: xlsxRows(cells) }), ods(odsTable('Blad', cells))]
    expect([dialect(['a.csv', workbook]), dialect(['a.xlsx', sheet]), dialect(['a.ods', csv])]).toEqual(['XLSX', 'ODS', 'CSV'])
    expect(dialect(['a', csv], ['b', workbook], ['c', csv])).toBe('CSV + XLSX')
  })

  it('is the same from CSV, XLSX and ODS', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '&', '<', '"', '\n', ';', '0', '='), maxLength: 4 })
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
    fc.assert(fc.property(rows, (rows) => {
      const cells = [['naam', 'soort', 'meer'], ...rows.map(([a, b, c]) => [`r${a}`, b, c])]
      const plain = rowsIn(bytesOf(csvOf(cells)), 'Blad.csv')
      expect(rowsIn(xlsx({ Blad: xlsxRows(cells) }))).toEqual(plain)
      expect(rowsIn(ods(odsTable('Blad', cells)))).toEqual(plain)
    }))
  })

  it('may stand beside others in one file, in the order of the file; empty sheets are left out', () => {
    const [a, b] = [[['naam', 'soort'], ['x', 'y']], [['van', 'naar'], ['x', 'z']]]
    expect(rowsIn(xlsx({ Een: xlsxRows(a!), Leeg: '<sheetData/>', Twee: xlsxRows(b!) })).map(({ name }) => name)).toEqual(['Een', 'Twee'])
    expect(rowsIn(ods(odsTable('Een', a!) + odsTable('Leeg', []) + odsTable('Twee', b!))).map(({ name }) => name)).toEqual(['Een', 'Twee'])
  })
})
