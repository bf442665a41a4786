import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { REPORT_FORMATS, writeReport, type ReportDocument, type ReportFormat } from '../../../src/report/index.ts'
import { textsOf } from '../small-case.ts'
import { assertWellFormed } from '../well-formed.ts'
import { closeBlocks, everyBlock, picture } from './every-block.ts'

const matches = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1] ?? match[0])
const written = new Map<ReportFormat, Promise<Uint8Array>>()
/** The sample in a format, written once. */
function bytes(format: ReportFormat, report: ReportDocument = everyBlock): Promise<Uint8Array> {
  const made = (report === everyBlock ? written.get(format) : undefined) ?? writeReport(format, report) as Promise<Uint8Array>
  if (report === everyBlock) written.set(format, made)
  return made
}
const part = async (format: 'odt' | 'docx', name: string, report?: ReportDocument) => strFromU8(unzipSync(await bytes(format, report))[name] as Uint8Array)

const UNESCAPED: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&amp;': '&' }
const read = (xml: string) => xml.replace(/<(?:w:instrText)[\s\S]*?<\/w:instrText>/g, '').replace(/<[^>]*>/g, '\n').replace(/&(?:lt|gt|quot|#39|apos|amp);/g, (entity) => UNESCAPED[entity] as string)

/** What a reader finds in each format: all texts of all blocks. */
const READ: Record<'odt' | 'docx' | 'html' | 'md' | 'json', (report: ReportDocument) => Promise<string>> = {
  odt: async (report) => read(await part('odt', 'content.xml', report)),
  docx: async (report) => `${read(await part('docx', 'word/document.xml', report))}\n${matches(await part('docx', 'word/document.xml', report), /descr="([^"]*)"/g).map(read).join('\n')}`,
  html: async (report) => read(await writeReport('html', report) as string),
  md: async (report) => (await writeReport('md', report) as string).replace(/\\([\\`*_[\]<>|~#+.)-])/g, '$1').replaceAll('&amp;', '&'),
  json: async (report) => JSON.stringify(Object.values(JSON.parse(await writeReport('json', report) as string)), null, 1),
}

describe('every block in every format', () => {
  for (const [format, text] of Object.entries(READ)) it(`is there in ${format}`, async () => {
    for (const report of [everyBlock, closeBlocks]) {
      const found = await text(report)
      const layout = new Set(report.blocks.flatMap((block) => (block.kind === 'facts' ? [block.caption] : [])))
      const wanted = textsOf(report).slice(3).filter((one) => one !== '' && !layout.has(one))
      expect(wanted.length).toBeGreaterThanOrEqual(20)
      for (const one of wanted) expect(found, one).toContain(format === 'json' ? JSON.stringify(one).slice(1, -1) : format === 'md' ? one.replace('\u0007', ' ') : one.replace('\u0007', '\ufffd'))
    }
  })
  it('is well-formed, whatever stands in it', async () => {
    const holds = (xml: string, name: string) => expect(() => assertWellFormed(xml), name).not.toThrow()
    for (const format of ['odt', 'docx'] as const) for (const [name, content] of Object.entries(unzipSync(await bytes(format)))) if (/\.(xml|rels|svg)$/.test(name)) holds(strFromU8(content).replaceAll('&apos;', '&#39;'), name)
    holds((await writeReport('html', everyBlock) as string).replace(/<!doctype html>/, '').replace(/<style>[\s\S]*<\/style>/, '').replace(/<(meta|col|img)((?: [^>]*)?)>/g, '<$1$2/>').replaceAll('//>', '/>'), 'html')
  })
})

describe('check lists have a box before each item, forms have room to write', () => {
  it('in OpenDocument', async () => {
    const [content, styles] = [await part('odt', 'content.xml'), await part('odt', 'styles.xml')]
    expect(content).toMatch(/<text:list text:style-name="Check_20_Bullets"><text:list-item><text:p text:style-name="Check_20_item">Bel de leverancier/)
    expect(styles).toMatch(/text:list-style style:name="Check_20_Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="□"/)
    expect(styles).toMatch(/text:list-style style:name="Check_20_Numbers"><text:list-level-style-number text:level="1" style:num-suffix="\. □"/)
    expect(matches(content, /<table:table-row table:style-name="FormRow">/g)).toHaveLength(2)
    expect(content).toMatch(/style:name="FormRow"[^>]*><style:table-row-properties [^>]*style:min-row-height="1\.1cm"/)
  })
  it('in Word', async () => {
    const [document, numbering] = [await part('docx', 'word/document.xml'), await part('docx', 'word/numbering.xml')]
    expect(numbering).toContain('w:val="□"')
    expect(numbering).toContain('w:val="%1. □"')
    expect(matches(document, /<w:trHeight [^>]*w:val="(\d+)"/g)).toEqual(['624', '624'])
  })
  it('in HTML and Markdown', async () => {
    const [html, md] = [await writeReport('html', everyBlock) as string, await writeReport('md', everyBlock) as string]
    expect(html).toContain('<ul class="check"><li>Bel de leverancier</li></ul>')
    expect(html).toContain('<ol class="check">')
    expect(matches(html, /<table class="form">/g)).toHaveLength(1)
    expect(md).toContain('- [ ] Bel de leverancier')
    expect(md).toContain('1. [ ] Open het crisisteam\n2. [ ] Sluit af')
    expect(md).toContain('> Dient BIO2 5\\.30\\.01\\.'.replaceAll('\\', ''))
  })
})

describe('a page break', () => {
  it('stands before whatever block follows it', async () => {
    const content = await part('odt', 'content.xml')
    for (const name of ['Contents_20_Heading', 'Text_20_body', 'Figure', 'Table', 'Caption']) {
      expect(content, name).toContain(`style-name="${name}_20_page"`)
      expect(content).toMatch(new RegExp(`style:name="${name}_20_page"[^>]*><style:(paragraph|table)-properties [^>]*fo:break-before="page"`))
    }
    expect(matches(await part('docx', 'word/document.xml'), /<w:pageBreakBefore\/>/g)).toHaveLength(5)
    expect(matches(await writeReport('html', everyBlock) as string, /<div class="break">/g)).toHaveLength(5)
  })
})

describe('Word', () => {
  it('has real headings, heads of tables that are repeated, and rows that stay whole', async () => {
    const document = await part('docx', 'word/document.xml')
    expect(matches(document, /<w:pStyle w:val="(Heading\d|Title)"\/>/g)).toEqual(['Title', 'Heading1', 'Heading1', 'Heading2', 'Heading3'])
    expect(matches(document, /<w:tblHeader\/>/g)).toHaveLength(3)
    expect(document.split('<w:tr>').length - 1).toBe(matches(document, /<w:cantSplit\/>/g).length)
  })
  it('lists its chapters, and what is below them where that is asked, with links and page numbers, and does not ask to fill them in', async () => {
    const document = await part('docx', 'word/document.xml')
    const entries = matches(document, /PAGEREF (_Toc\d+) \\h/g)
    expect(entries).toEqual(['_Toc1', '_Toc2', '_Toc3'])
    for (const entry of entries) expect(document).toContain(`<w:bookmarkStart w:name="${entry}"`)
    expect(matches(document, /PAGEREF _Toc\d+ \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)</g)).toEqual(['1', '2', '2'])
    expect(document).not.toContain('w:dirty')
    expect(await part('docx', 'word/settings.xml')).not.toContain('updateFields')
  })
  it('says its language, title, author and the date of the report, and numbers its pages', async () => {
    expect(await part('docx', 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>')
    const properties = await part('docx', 'docProps/core.xml')
    expect(properties).toContain('<dc:title>Alles &amp; &lt;meer&gt;</dc:title>')
    expect(matches(properties, /<dcterms:\w+ [^>]*>([^<]+)</g)).toEqual(['2026-10-05T00:00:00Z', '2026-10-05T00:00:00Z'])
    const footer = await part('docx', 'word/footer1.xml')
    expect(footer).toMatch(/Pagina [\s\S]*PAGE[\s\S]* van [\s\S]*NUMPAGES/)
  })
  it('has a text alternative for its picture, as lines and as a metafile for old versions, each with its own type', async () => {
    const files = unzipSync(await bytes('docx'))
    const document = strFromU8(files['word/document.xml'] as Uint8Array)
    const types = strFromU8(files['[Content_Types].xml'] as Uint8Array)
    const related = Object.fromEntries([...strFromU8(files['word/_rels/document.xml.rels'] as Uint8Array).matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(([, id, target]) => [id, target]))
    expect(matches(document, /<wp:docPr [^>]*descr="([^"]+)"/g)[0]).toContain('Uitkering betalen')
    const [, fallback = '', svg = ''] = /<a:blip r:embed="(\w+)"[\s\S]*?<asvg:svgBlip [^>]*r:embed="(\w+)"/.exec(document) ?? []
    expect([related[fallback], related[svg]].map((name) => name?.replace(/\d/, '#'))).toEqual(['media/image#.emf', 'media/image#.svg'])
    expect(strFromU8(files[`word/${related[svg]}`] as Uint8Array)).toBe(picture.svg)
    expect(types).toContain('<Default Extension="emf" ContentType="image/x-emf"/>')
    expect(Object.keys(files)[0]).toBe('[Content_Types].xml')
  })
})

describe('numbers of tables and figures', () => {
  it('count what has a caption, the same in each format', async () => {
    for (const format of ['odt', 'docx', 'html'] as const) {
      const text = await READ[format](everyBlock)
      expect([...text.matchAll(/(Tabel|Figuur) (\d)\. (\w+)/g)].map(([all]) => all), format).toEqual(['Tabel 1. Bedragen', 'Tabel 2. Aanwezig', 'Figuur 1. Verloop', 'Tabel 3. Slot'])
    }
  })
})

describe('CSV', () => {
  const plan: ReportDocument = { ...everyBlock, services: { header: [], rows: [] } }
  it('of a document without services has its tables below each other, each under its caption', async () => {
    expect(await writeReport('csv', plan)).toBe('\ufeffBedragen\r\nWat,Hoeveel\r\n\'=een,1\r\n"twee | ""2""",2\r\n\r\nAanwezig\r\nNaam,Handtekening\r\n,\r\nJ. Jansen,\r\n\r\nSlot\r\nA\r\nz\r\n')
  })
  it('of every table goes in a zip, named after its caption', async () => {
    const files = unzipSync(await bytes('zip', plan))
    expect(Object.keys(files)).toEqual(['01-bedragen.csv', '02-aanwezig.csv', '03-slot.csv'])
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(files['03-slot.csv'])).toBe('\ufeffA\r\nz\r\n')
    expect(Object.keys(unzipSync(await bytes('zip')))[0]).toBe('00-alles-meer.csv')
  })
  it('in a zip has a name of its own, also for captions alike or without letters', async () => {
    const [table] = everyBlock.blocks.filter((block) => block.kind === 'table')
    const names = Object.keys(unzipSync(await bytes('zip', { ...plan, blocks: ['é/é', 'é/é', '!!'].map((caption) => ({ ...table!, caption })) })))
    expect(names).toEqual(['01-e-e.csv', '02-e-e.csv', '03.csv'])
  })
})

it('every format has a type', () => {
  for (const { type } of Object.values(REPORT_FORMATS)) expect(type).toMatch(/^[a-z]+\/[-+.a-z]+(;charset=utf-8)?$/)
})
