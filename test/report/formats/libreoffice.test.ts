import { describe, expect, it } from 'vitest'
import { writeReport } from '../../../src/report/index.ts'
import { everyBlock } from './every-block.ts'
import { installed, output, throughLibreOffice } from './programs.ts'

const READY = ['soffice', 'pdfinfo', 'pdftotext'].every(installed)

describe.skipIf(!READY)(`LibreOffice${READY ? '' : ' (skipped: soffice, pdfinfo and pdftotext are not all installed here)'}`, () => {
  for (const format of ['odt', 'docx'] as const) it(`opens the report in ${format}, and shows what is in it`, async () => {
    const pdf = await throughLibreOffice(await writeReport(format, everyBlock) as Uint8Array, format)
    const [info, text] = [await output('pdfinfo', pdf), await output('pdftotext', '-layout', pdf, '-')]
    expect(info).toMatch(/Title: +Alles & <meer>/)
    expect(info).toMatch(/Tagged: +yes/)
    expect(info).toMatch(/Page size:.*A4/)
    const pages = text.split('\f').slice(0, -1)
    expect(pages).toHaveLength(6)
    pages.forEach((page, i) => {
      expect(page).toContain('Vertrouwelijk <intern>')
      expect(page).toMatch(new RegExp(`Continuïteitsplan "1\\.2" +Pagina ${i + 1} van 6`))
    })
    expect(pages[1]).toMatch(/Hoofdstuk een\.+ ?1\n/)
    expect(pages[1]).toMatch(/Hoofdstuk twee\.+ ?2\n/)
    const order = ['Alles & <meer>', 'Het belangrijkste.', 'Dient BIO2', 'diensten', 'Inhoud', 'Dit leidt in.', 'Tabel 1. Bedragen', 'twee | "2"', 'Op een nieuwe', 'punt', '□', 'Bel de leverancier', 'Sluit af', 'Tabel 2. Aanwezig', 'J. Jansen', 'Figuur 1.', 'later', 'Tabel 3. Slot']
    const places = order.map((one) => text.indexOf(one))
    expect(places.every((place) => place >= 0), order.filter((_, i) => (places[i] as number) < 0).join()).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    // The letters of the picture are there as text: it is drawn, and not in pixels.
    expect(pages[3]).toContain('Uitkering betalen')
  }, 180_000)
})
