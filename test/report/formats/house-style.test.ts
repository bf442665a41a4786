import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { HouseStyle } from '../../../src/model/house-style.ts'
import { writeReport } from '../../../src/report/index.ts'
import { dataAddress, everyBlock, LOGO, style } from './every-block.ts'

const files = async (format: 'odt' | 'docx', own: HouseStyle | undefined = style) => {
  const { style: _, ...bare } = everyBlock
  return unzipSync(await writeReport(format, own ? { ...bare, style: own } : bare) as Uint8Array)
}
const text = async (format: 'odt' | 'docx', name: string, own?: HouseStyle) => strFromU8((await files(format, own))[name] as Uint8Array)
const page = async (own: HouseStyle = style) => await writeReport('html', { ...everyBlock, style: own }) as string
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080010002001011100ffd9', 'hex')

describe('the municipality, who may read it and the footer', () => {
  it('stand on every page in OpenDocument', async () => {
    const styles = await text('odt', 'styles.xml')
    const [, header = ''] = /<style:header>([\s\S]*)<\/style:header>/.exec(styles) ?? []
    expect(header).toMatch(/<draw:image xlink:href="Pictures\/logo\.svg"[^>]*\/><svg:title>Gemeente Noordstad<\/svg:title>/)
    expect(header).toContain('Vertrouwelijk &lt;intern&gt;')
    expect(styles).toMatch(/<style:footer>[\s\S]*Continuïteitsplan &quot;1\.2&quot;[\s\S]*Pagina <text:page-number[\s\S]*van <text:page-count/)
  })
  it('stand on every page in Word', async () => {
    const header = await text('docx', 'word/header1.xml')
    expect(header).toContain('Vertrouwelijk &lt;intern&gt;')
    expect(header).toMatch(/<wp:docPr [^>]*descr="Gemeente Noordstad"/)
    expect(await text('docx', 'word/footer1.xml')).toContain('Continuïteitsplan &quot;1.2&quot;')
  })
  it('stand on every printed page, and on the screen, in HTML', async () => {
    const html = await page()
    expect(html).toContain('@top-left{content:"Gemeente Noordstad"')
    expect(html).toContain('@top-right{content:"Vertrouwelijk  intern "')
    expect(html).toContain('@bottom-left{content:"Continuïteitsplan  1.2 "')
    expect(html).toMatch(/@bottom-right\{content:"Pagina " counter\(page\) " van " counter\(pages\)/)
    expect(html).toMatch(/<div class="house"><img src="data:image\/svg\+xml;base64,[^"]+" alt="Gemeente Noordstad"\/><p class="classification">Vertrouwelijk &lt;intern&gt;<\/p>/)
    expect(html).toContain('<footer>Continuïteitsplan &quot;1.2&quot;</footer>')
  })
  it('leave nothing behind when there is no house style', async () => {
    expect(await text('odt', 'styles.xml', {})).not.toContain('<style:header>')
    expect(Object.keys(await files('docx', {}))).not.toContain('word/header1.xml')
    expect(await page({})).not.toMatch(/<img|class="house"|<footer>|@top-/)
  })
})

describe('the colours', () => {
  it('are those of the style where they can be read, and darker where they cannot', async () => {
    for (const found of [await text('odt', 'styles.xml'), (await text('docx', 'word/styles.xml')).replace(/w:val="([\da-f]{6})"/g, '#$1'), await page()]) {
      expect(found.includes('#007a3d')).toBe(true)
      expect(found.toLowerCase().includes('#ffd200')).toBe(false)
      expect(found.includes('#986c00')).toBe(true)
    }
  })
})

describe('the logo', () => {
  const LOGOS: [name: string, type: string, content: string | Uint8Array, odt: string, docx: RegExp][] = [
    ['in PNG', 'png', PNG, 'Pictures/logo.png', /media\/.*\.png$/], ['in JPEG', 'jpeg', JPEG, 'Pictures/logo.jpeg', /media\/.*\.jpg$/], ['in SVG', 'svg+xml', LOGO, 'Pictures/logo.svg', /media\/.*\.svg$/],
  ]
  for (const [name, type, content, odt, docx] of LOGOS) it(`${name} goes in, in its own proportions`, async () => {
    const own = { municipality: 'N', logo: dataAddress(type, content) }
    expect(Object.keys(await files('odt', own))).toContain(odt)
    expect(Object.keys(await files('docx', own)).filter((file) => docx.test(file)).length).toBeGreaterThan(0)
    const [, width, height] = /draw:name="Logo"[^>]*svg:width="([\d.]+)cm" svg:height="([\d.]+)cm"/.exec(await text('odt', 'styles.xml', own)) ?? []
    expect(Number(width) / Number(height)).toBeCloseTo({ png: 1, jpeg: 2, 'svg+xml': 2.5 }[type] as number, 1)
  })
  const NONE: [name: string, logo: string][] = [
    ['that is no picture after all', dataAddress('png', 'geen plaatje')], ['that is cut off', dataAddress('png', PNG.subarray(0, 20))], ['of a text', dataAddress('jpeg', 'tekst')],
    ['that is no SVG', dataAddress('svg+xml', '<html xmlns="http://www.w3.org/1999/xhtml"/>')], ['that is not well-formed', dataAddress('svg+xml', '<svg viewBox="0 0 1 1"><g></svg>')], ['without a size', dataAddress('svg+xml', '<svg/>')],
    ['that is not written as it should', 'data:image/png;base64,====']]
  for (const [name, logo] of NONE) it(`${name} is left out, and the name stands in its place`, async () => {
    const own = { municipality: 'Noordstad', logo }
    expect(Object.keys(await files('odt', own)).filter((file) => file.includes('logo'))).toEqual([])
    expect(await text('odt', 'styles.xml', own)).toContain('>Noordstad<')
    expect(await text('docx', 'word/header1.xml', own)).toContain('Noordstad')
    expect(await page(own)).toContain('<p class="name">Noordstad</p>')
  })
  it('in SVG goes in without what runs or comes from outside', async () => {
    const wild = '<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="a()"><script>b()</script><style>@import "http://c"; rect{fill:url(http://d#e)}</style>'
      + '<foreignObject><p>f</p></foreignObject><a href="http://g"><rect width="5" height="5" onclick="h()"/></a><image href="http://i"/><use href="#k"/><set attributeName="href" to="http://j"/></svg>'
    const svg = await text('odt', 'Pictures/logo.svg', { logo: dataAddress('svg+xml', wild) })
    expect(svg).not.toMatch(/http:\/\/(?!www\.w3\.org)|script|onload|onclick|foreignObject|@import|<set|DOCTYPE/)
    expect(svg).toContain('<rect width="5" height="5">')
    expect(svg).toContain('<use href="#k">')
  })
  it('that old versions of Word could not show stands in Word by its name', async () => {
    const gradient = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><linearGradient id="g"/><rect width="9" height="9" fill="url(#g)"/></svg>'
    const header = await text('docx', 'word/header1.xml', { municipality: 'Noordstad', logo: dataAddress('svg+xml', gradient) })
    expect(header).toContain('Noordstad')
    expect(header).not.toContain('<a:blip')
  })
})
