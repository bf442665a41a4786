import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findChromium } from '../../src/cli/chromium.ts'
import { installed, output } from '../report/formats/programs.ts'
import { uitwijk } from './command.ts'

const REPORT = ['report', 'scenarios/voorbeeldstad.landscape.yaml', 'scenarios/library/01-entra-id-uitgeschakeld.scenario.yaml', '--date', '2026-11-30']
const fresh = () => join(mkdtempSync(join(tmpdir(), 'uitwijk-')), 'verslag.pdf')

describe('report -o FILE.pdf', () => {
  it.skipIf(findChromium() === null)('prints a PDF that is tagged, has bookmarks and numbers its pages', async () => {
    const file = fresh()
    expect(await uitwijk([...REPORT, '-o', file])).toMatchObject({ status: 0, error: '' })
    const pdf = readFileSync(file, 'latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/)
    expect(pdf).toMatch(/\/Lang \(nl-NL\)/)
    expect(pdf).toContain('/Outlines ')
    if (!installed('pdfinfo') || !installed('pdftotext')) return
    const info = await output('pdfinfo', file)
    expect(info).toMatch(/Title: +Scenarioverslag: Entra ID uitgeschakeld/)
    expect(info).toMatch(/Tagged: +yes/)
    const pages = (await output('pdftotext', '-layout', file, '-')).split('\f').slice(0, -1)
    pages.forEach((page, i) => expect(page).toMatch(new RegExp(`Pagina ${i + 1} van ${pages.length}`)))
    for (const chapter of ['Gevolgen per dienst', 'Wat eerst te doen', 'Bronnen en herhaling']) {
      const page = Number(new RegExp(`${chapter} +(\\d+)\n`).exec(pages[1] as string)?.[1])
      expect(pages[page - 1]).toMatch(new RegExp(`^ *${chapter}$`, 'm'))
    }
    const text = pages.join('')
    const places = ['Wat moet het bestuur besluiten?', 'Inhoud', 'Gevolgen per dienst', 'Wat eerst te doen', 'Bronnen en herhaling'].map((one) => text.lastIndexOf(one))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(await output('pdfinfo', '-struct', file)).toMatch(/Document[\s\S]*H1[\s\S]*H2[\s\S]*Table[\s\S]*TH[\s\S]*Figure/)
  }, 180_000)
  it('says how to get a browser when there is none, and what else is possible', async () => {
    const file = fresh()
    const { status, error } = await uitwijk([...REPORT, '-o', file], undefined, { CHROMIUM: '/nergens/chromium' })
    expect(status).toBe(2)
    expect(error).toMatch(/^CHROMIUM=\/nergens\/chromium bestaat niet; .*Chromium, Chrome of Edge.*\.odt, \.docx of \.html\n$/)
    expect(existsSync(file)).toBe(false)
  })
  it('says so when the browser makes nothing', async () => {
    const { status, error } = await uitwijk([...REPORT, '-o', fresh()], undefined, { CHROMIUM: process.execPath })
    expect(status).toBe(2)
    expect(error).toContain('heeft geen PDF gemaakt')
  })
})
