import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { formatOf, REPORT_FORMATS, writeReport, type ReportDocument, type ReportFormat } from '../../../src/report/index.ts'
import { element, escape } from '../../../src/report/xml.ts'
import { closeBlocks, everyBlock } from './every-block.ts'
import { smallReport } from '../small-case.ts'
import { assertWellFormed } from '../well-formed.ts'

const report = smallReport()
const text = async (format: ReportFormat, from: ReportDocument = report) => await writeReport(format, from) as string
const matches = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1] ?? match[0])

describe('ODT', async () => {
  const bytes = await writeReport('odt', report) as Uint8Array
  const files = unzipSync(bytes)
  const file = (name: string) => strFromU8(files[name] as Uint8Array)
  const content = file('content.xml')

  it('is a zip that tells its type in its first bytes, uncompressed', () => {
    expect(strFromU8(bytes.slice(0, 4))).toBe('PK\u0003\u0004')
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect(view.getUint16(8, true)).toBe(0) // stored
    expect(view.getUint16(28, true)).toBe(0) // no extra field
    expect(strFromU8(bytes.slice(30, 38 + REPORT_FORMATS.odt.type.length))).toBe(`mimetype${REPORT_FORMATS.odt.type}`)
  })
  it('holds well-formed parts, and names each of them in its manifest', () => {
    for (const name of Object.keys(files).filter((key) => /\.(xml|svg)$/.test(key))) assertWellFormed(file(name))
    const listed = matches(file('META-INF/manifest.xml'), /full-path="([^"]*)"/g).filter((path) => path !== '/')
    expect(listed.sort()).toEqual(Object.keys(files).filter((key) => key !== 'mimetype' && !key.startsWith('META-INF')).sort())
  })
  it('has headings with their level in the outline', () => {
    const headings = report.blocks.filter((block) => block.kind === 'heading')
    expect(matches(content, /<text:h [^>]*text:outline-level="(\d)"/g)).toEqual(headings.map(({ level }) => String(level)))
    expect(file('styles.xml')).toMatch(/style:name="Heading_20_2"[^>]*style:default-outline-level="2"/)
  })
  it('lists its chapters in the contents, each with a link to a place that exists', () => {
    const links = matches(content, /xlink:href="#([^"]+)"/g)
    expect(links).toHaveLength(report.blocks.filter((block) => block.kind === 'heading' && block.level === 1).length)
    for (const link of links) expect(content).toContain(`<text:bookmark-start text:name="${link}"/>`)
  })
  it('has a header row in every table and as many cells in each row', () => {
    const tables = report.blocks.filter((block) => block.kind === 'table')
    expect(tables.length).toBeGreaterThan(3)
    expect(matches(content, /<table:table-header-rows>/g)).toHaveLength(tables.length)
    for (const { header, rows, widths } of tables) for (const row of [...rows, widths]) expect(row).toHaveLength(header.length)
  })
  it('has a text alternative for its picture, and the picture itself', () => {
    expect(content).toMatch(/<draw:image xlink:href="Pictures\/picture1\.svg"[^>]*\/><draw:image xlink:href="Pictures\/picture1\.emf"[^>]*\/><svg:title>[^<]+<\/svg:title><svg:desc>[^<]*Uitkering betalen: [^<]+<\/svg:desc>/)
    expect(file('Pictures/picture1.svg')).toContain('<svg ')
  })
  it('says its language, title and date, and numbers its pages', async () => {
    expect(file('styles.xml')).toMatch(/fo:language="nl" fo:country="NL"/)
    expect(file('meta.xml')).toContain('<dc:language>nl-NL</dc:language>')
    expect(file('meta.xml')).toContain('<dc:title>Scenarioverslag: Aanmelden &quot;weg&quot;</dc:title>')
    expect(file('styles.xml')).toContain('<text:page-number')
    const english = unzipSync(await writeReport('odt', smallReport('en')) as Uint8Array)
    expect(strFromU8(english['styles.xml'] as Uint8Array)).toMatch(/fo:language="en" fo:country="GB"/)
  })
  it('refers only to styles that exist', async () => {
    for (const document of [report, everyBlock, closeBlocks]) {
      const parts = unzipSync(await writeReport('odt', document) as Uint8Array)
      const [styles, content] = ['styles.xml', 'content.xml'].map((name) => strFromU8(parts[name] as Uint8Array)) as [string, string]
      const known = new Set(matches(styles + content, /style:name="([^"]+)"/g))
      for (const name of matches(styles + content, /(?:text|table|draw|parent):?-?style-name="([^"]+)"/g)) expect(known).toContain(name)
    }
  })
  it('fetches nothing', () => expect(matches(content, /xlink:href="([^"]+)"/g).every((href) => href.startsWith('#') || href.startsWith('Pictures/'))).toBe(true))
})

describe('HTML', async () => {
  const html = await text('html')
  it('has one h1, a language, and headings without a gap', () => {
    expect(matches(html, /<h1[ >]/g)).toHaveLength(1)
    expect(html).toContain('<html lang="nl-NL">')
    const levels = matches(html, /<h([1-6])[ >]/g).map(Number)
    levels.slice(1).forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i] as number) + 1))
  })
  it('has a scope on every header cell and a caption in every table', () => {
    const cells = matches(html, /<th(?: [^>]*)?>/g)
    expect(cells.length).toBeGreaterThan(10)
    for (const cell of cells) expect(cell).toMatch(/scope="(col|row)"/)
    expect(matches(html, /<caption>[^<]+<\/caption>/g)).toHaveLength(matches(html, /<table>/g).length)
  })
  it('runs nothing and fetches nothing', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|base|form)\b/i)
    expect(html).not.toMatch(/\s(on\w+|src|style)=/i)
    expect(html).not.toMatch(/url\(|@import/i)
    expect(matches(html, /(?:href|xlink:href)="([^"]+)"/g).filter((href) => !href.startsWith('#'))).toEqual([])
    expect(html).toContain('default-src &#39;none&#39;')
  })
  it('escapes what comes from files', async () => {
    const wild = { ...report, title: '<b>"&\u0000', subtitle: '</p>', furniture: { ...report.furniture, page: '"}</style><script>' } }
    const page = await text('html', wild)
    expect(page).toContain('<h1>&lt;b&gt;&quot;&amp;\ufffd</h1>')
    expect(page).toContain('&lt;/p&gt;')
    expect(page).not.toContain('<script')
    expect(matches(page, /<\/style>/g)).toHaveLength(1)
  })
  it('links its contents to headings that exist', () => {
    for (const anchor of matches(html, /href="#([^"]+)"/g)) expect(html).toContain(`id="${anchor}"`)
  })
  it('holds a picture with a text alternative and balanced markup', () => {
    const [svg = ''] = matches(html, /<svg[\s\S]*<\/svg>/g)
    assertWellFormed(svg)
    expect(svg).toMatch(/role="img"[\s\S]*<title>[^<]+<\/title><desc>[^<]+<\/desc>/)
    assertWellFormed(html.replace(/<!doctype html>/, '').replace(/<style>[\s\S]*<\/style>/, '').replace(/<(meta|col)((?: [^>]*)?)>/g, '<$1$2/>'))
  })
})

describe('the other formats', () => {
  it('CSV has a byte order mark, commas, CRLF, quotes where needed, and no formulas', async () => {
    const csv = await text('csv')
    expect(csv.startsWith('\ufeffid,dienst,')).toBe(true)
    const lines = csv.split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[1]).toBe('uitkering,Uitkering betalen,2026-11-23T16:00:00,2026-11-28T08:00:00,112,2026-11-25T16:00:00,2026-11-24T16:00:00,0,4200,1')
    expect(lines[2]).toMatch(/^balie,"'=Balie, open",,,0,,,1,,0$/)
  })
  it('JSON gives the data, the result and the hash', async () => {
    const data = JSON.parse(await text('json'))
    expect(data.format).toBe('uitwijk-report/1')
    expect(data.data.inputHash).toBe('ab12'.repeat(16))
    expect(data.data.result.summary.interrupted).toEqual(['uitkering'])
    expect(data.services.rows).toHaveLength(2)
  })
  it('Markdown has one title, tables with a rule, and text that stays text', async () => {
    const wild = { ...report, blocks: [...report.blocks, { kind: 'paragraph', text: '*a* | <b> _c_ # d' } as const, { kind: 'paragraph', text: '1. x\n# y' } as const] }
    const md = await text('md', wild)
    expect(matches(md, /^# .*$/gm)).toEqual(['# Scenarioverslag: Aanmelden "weg"'])
    expect(md).toContain('\\*a\\* \\| \\<b\\> \\_c\\_ # d')
    expect(md).toContain('1\\. x # y')
    expect(matches(md, /^\| ---/gm)).toHaveLength(report.blocks.filter((block) => block.kind === 'table').length)
  })
  it('all give the same bytes for the same input', async () => {
    for (const format of Object.keys(REPORT_FORMATS) as ReportFormat[]) expect(await writeReport(format, smallReport())).toEqual(await writeReport(format, smallReport()))
  })
  it('give the same ODT in every time zone', async () => {
    const before = process.env['TZ']
    const made: unknown[] = []
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) { process.env['TZ'] = zone; made.push(await writeReport('odt', report)) }
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    expect(made[0]).toEqual(made[1])
  })
  it('are told by extension', () => {
    expect(formatOf('map/verslag.ODT')).toBe('odt')
    expect(formatOf('verslag.md')).toBe('md')
    expect([formatOf('verslag.exe'), formatOf('odt'), formatOf('x.constructor'), formatOf('')]).toEqual([null, null, null, null])
  })
})

describe('XML', () => {
  it('escapes every sign that has a meaning, and replaces what XML cannot hold', () => {
    expect(escape(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;')
    expect(escape('a\u0000b\u0008c\u000bd\u001fe\uffff\ud800f')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffd\ufffdf')
    expect(escape('\t\n\r é 🜁')).toBe('\t\n\r é 🜁')
    expect(element('x', { a: '"', b: undefined })).toBe('<x a="&quot;"/>')
  })
})
