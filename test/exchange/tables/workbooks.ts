import { strToU8, zipSync } from 'fflate'
import type { Cells } from './sheets.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\r', '&#13;')
const letter = (column: number): string => String.fromCharCode(65 + column)

/** An XLSX of these worksheets, by name: the XML of `sheetData` and what follows it. */
export function xlsx(sheets: Record<string, string>, { strings = '', styles = '', workbook = '' } = {}): Uint8Array {
  const names = Object.keys(sheets)
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml': `<workbook xmlns:r="http://r">${workbook}<sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="http://x/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}
      <Relationship Id="s" Type="http://x/styles" Target="/xl/styles.xml"/><Relationship Id="t" Type="http://x/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    ...Object.fromEntries(Object.values(sheets).map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet>${xml}</worksheet>`])),
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])), { mtime: new Date(2026, 0, 1) })
}

/** `sheetData` of plain text. */
export const xlsxRows = (cells: Cells): string => `<sheetData>${cells.map((row, r) =>
  `<row r="${r + 1}">${row.map((cell, c) => (cell ? `<c r="${letter(c)}${r + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>` : '')).join('')}</row>`).join('')}</sheetData>`

/** An ODS with this in its spreadsheet. */
export const ods = (tables: string): Uint8Array => zipSync({
  mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': strToU8(`<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`),
}, { mtime: new Date(2026, 0, 1) })

/** A table of plain text. */
export const odsTable = (name: string, cells: Cells): string => `<table:table table:name="${escaped(name)}">${cells.map((row) =>
  `<table:table-row>${row.map((cell) => (cell ? `<table:table-cell office:value-type="string">${cell.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`).join('')}</table:table-cell>` : '<table:table-cell/>')).join('')}</table:table-row>`).join('')}</table:table>`
