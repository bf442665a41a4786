import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium } from '../../../src/cli/chromium.ts'
import { LANGUAGES, type Language } from '../../../src/i18n/index.ts'
import { planTextsIn } from '../../../src/i18n/plan.ts'
import { readLandscape, readScenario } from '../../../src/model/read.ts'
import type { ReportDocument } from '../../../src/report/document.ts'
import { writeReport } from '../../../src/report/index.ts'
import { installed, output, temporary, throughLibreOffice } from '../formats/programs.ts'
import { made } from './plan-case.ts'

const FOLDER = new URL('../../../scenarios/', import.meta.url)
const textOf = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8')
const reading = readLandscape(textOf('voorbeeldstad.landscape.yaml'), 'voorbeeldstad.landscape.yaml')
if (!reading.ok) throw new Error('the reference landscape cannot be read')
const landscape = reading.value
const scenarios = readdirSync(new URL('library/', FOLDER)).filter((file) => file.endsWith('.scenario.yaml')).map((file) => {
  const read = readScenario(textOf(`library/${file}`), file, landscape)
  if (!read.ok) throw new Error(`${file} cannot be read`)
  return read.value
})

/** The board's page and the cards of the whole library: each as long as A4 allows. */
const plan = (language: Language) => made({ landscape, scenarios, language, parts: ['summary', 'cards', 'terms'] })

/** The pages of a PDF as text. */
const pages = async (pdf: string) => (await output('pdftotext', '-layout', pdf, '-')).split('\f').slice(0, -1)

async function printed(report: ReportDocument): Promise<string> {
  const folder = await temporary()
  const [html, pdf] = [join(folder, 'r.html'), join(folder, 'r.pdf')]
  await writeFile(html, await writeReport('html', report))
  await output(findChromium() as string, '--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, `file://${html}`)
  return pdf
}

const TOOLS = installed('pdftotext')
const WAYS: [name: string, ready: boolean, pdfOf: (report: ReportDocument) => Promise<string>][] = [
  ['HTML, printed by a browser', findChromium() !== null, printed],
  ['ODT, opened in LibreOffice', installed('soffice'), async (report) => throughLibreOffice(await writeReport('odt', report) as Uint8Array, 'odt')],
  ['DOCX, opened in LibreOffice', installed('soffice'), async (report) => throughLibreOffice(await writeReport('docx', report) as Uint8Array, 'docx')],
]

describe.each(WAYS)('in %s', (_, ready, pdfOf) => {
  it.skipIf(!ready || !TOOLS).each(LANGUAGES)('the page for the board and every action card take exactly one page (%s)', async (language) => {
    const { document, cards } = planTextsIn(language)
    const found = await pages(await pdfOf(await plan(language)))
    const on = (title: string) => found.flatMap((page, nth) => (new RegExp(`^ *${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm').test(page) ? [nth] : []))
    const starts = [on(document.parts.summary), on(document.parts.cards), ...scenarios.map(({ name }) => on(cards.heading(name))), on(document.parts.terms)].map((places) => places.at(-1))
    expect(starts).toEqual(starts.map((__, nth) => (starts[0] as number) + nth))
  }, 180_000)
})
