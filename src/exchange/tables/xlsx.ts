import { decode } from '../bytes/decode.ts'
import type { Problem } from '../../model/problem.ts'
import type { ForeignFile } from '../file.ts'
import { fault } from '../problems.ts'
import { readXml, type XmlTag } from '../xml/read-xml.ts'
import { dateKind } from './cell-text.ts'
import { gridBuilder } from './grid-builder.ts'
import type { GridsRead } from './raw-sheet.ts'
import { readXlsxSheet, type XlsxFacts } from './xlsx-sheet.ts'

/** Whether the files of an archive are those of an XLSX workbook. */
export const isXlsx = (files: readonly ForeignFile[]): boolean => files.some(({ path }) => path === '[Content_Types].xml') && files.some(({ path }) => /(^|\/)workbook\.xml$/i.test(path))

type Handler = Parameters<typeof readXml>[2]

/** What reading a part gives: nothing, when it is not there or could be read; else what is wrong. */
type Reader = (path: string, handler: Handler) => Problem | null

const onOpen = (open: (tag: XmlTag) => void): Handler => ({ open, close() {}, text() {} })

/** `xl/worksheets/sheet1.xml` for `worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml` or `../xl/worksheets/sheet1.xml`, as seen from `xl/`. */
function partPath(base: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : base + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Which number formats show dates and times, by the number of a cell's style. */
function stylesOf(read: Reader, path: string, styles: XlsxFacts['dates']): Problem | null {
  const codes = new Map<number, string>()
  let inCells = false
  return read(path, {
    open({ name, attributes }) {
      if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(dateKind(Number(attributes.get('numFmtId') ?? 0), codes.get(Number(attributes.get('numFmtId')))))
    },
    close(name) { if (name === 'cellXfs') inCells = false },
    text() {},
  })
}

/** The texts that cells share; how they are to be pronounced is left out. */
function stringsOf(read: Reader, path: string, strings: string[]): Problem | null {
  let [text, inText, spoken] = ['', false, 0]
  return read(path, {
    open({ name }) {
      if (name === 'si') text = ''
      else if (name === 't') inText = spoken === 0
      else if (name === 'rPh') spoken++
    },
    close(name) {
      if (name === 'si') strings.push(text)
      else if (name === 't') inText = false
      else if (name === 'rPh') spoken--
    },
    text(part) { if (inText) text += part },
  })
}

/** The sheets of an XLSX workbook (ECMA-376), from the files in it, in the order of the workbook. */
export function readXlsx(files: readonly ForeignFile[], file: string): GridsRead {
  const parts = new Map(files.map((part) => [part.path.toLowerCase(), part.bytes]))
  const read: Reader = (path, handler) => {
    const bytes = parts.get(path.toLowerCase())
    if (!bytes) return null
    const decoded = decode(bytes, file)
    return decoded.ok ? readXml(decoded.text, file, handler) : (decoded.problems[0] ?? null)
  }
  const failed = (problem: Problem): GridsRead => ({ ok: false, problems: [problem] })

  let workbook = files.find(({ path }) => /(^|\/)workbook\.xml$/i.test(path))!.path
  const rooted = read('_rels/.rels', onOpen(({ name, attributes }) => {
    if (name === 'Relationship' && attributes.get('Type')?.endsWith('/officeDocument')) workbook = partPath('', attributes.get('Target') ?? workbook)
  }))
  if (rooted) return failed(rooted)
  const folder = workbook.replace(/[^/]*$/, '')
  const targets = new Map<string, string>()
  const kinds = new Map<string, string>()
  const linked = read(`${folder}_rels/${workbook.slice(folder.length)}.rels`, onOpen(({ name, attributes }) => {
    if (name !== 'Relationship') return
    const path = partPath(folder, attributes.get('Target') ?? '')
    targets.set(attributes.get('Id') ?? '', path)
    kinds.set(attributes.get('Type')?.replace(/^.*\//, '') ?? '', path)
  }))
  if (linked) return failed(linked)

  const facts: XlsxFacts = { strings: [], dates: [], since1904: false }
  const sheets: { name: string; path: string }[] = []
  const problem = read(workbook, onOpen(({ name, attributes }) => {
    if (name === 'workbookPr') facts.since1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '')
    // The only other attribute with a prefix is the id of the relationship.
    if (name === 'sheet') sheets.push({ name: attributes.get('name') ?? '', path: targets.get(attributes.get('id') ?? '') ?? '' })
  })) ?? stylesOf(read, kinds.get('styles') ?? '', facts.dates) ?? stringsOf(read, kinds.get('sharedStrings') ?? '', facts.strings)
  if (problem) return failed(problem)

  const grids = gridBuilder(file)
  const seen = new Set<string>()
  for (const { name, path } of sheets) {
    const part = path.toLowerCase()
    if (!parts.has(part)) continue
    // A few bytes could name one large part as ten thousand sheets.
    if (seen.has(part)) return failed(fault(file, { code: 'archive-broken', message: `sheet "${name}": ${path}` }))
    seen.add(part)
    grids.sheet(name)
    const problem = read(path, readXlsxSheet(grids, facts)) ?? grids.refused()
    if (problem) return failed(problem)
  }
  return sheets.length ? { ok: true, dialect: 'XLSX', grids: grids.grids() } : failed(fault(file, { code: 'archive-without', expected: 'xl/worksheets' }))
}
