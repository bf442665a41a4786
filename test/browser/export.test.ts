import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { unzipSync } from 'fflate'
import { messagesIn } from '../../src/i18n/index.ts'
import { layeredLandscape } from '../bench/layered-landscape.ts'
import { assertWellFormed } from '../report/well-formed.ts'
import { drop, goTo, textOf } from './app.ts'
import { violations } from './axe.ts'
import { save } from './download.ts'
import { guardedVisits } from './guarded.ts'
import { openLandscape, seek } from './map.ts'

const open = guardedVisits()
const { exporting: texts, app } = messagesIn('nl')

/** The size of a PNG picture, the colour of its corner, and how many colours there are in the whole of it, seen small. */
const lookAt = (page: Page, bytes: Buffer): Promise<{ width: number; height: number; colours: number; corner: number[] }> => page.evaluate(async (data) => {
  const image = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], { type: 'image/png' }))
  const canvas = Object.assign(document.createElement('canvas'), { width: 960, height: 540 })
  const context = canvas.getContext('2d') as CanvasRenderingContext2D
  context.drawImage(image, 0, 0, 960, 540)
  const { data: pixels } = context.getImageData(0, 0, 960, 540)
  const colours = new Set<number>()
  for (let i = 0; i < pixels.length; i += 4) colours.add(((pixels[i] as number) << 16) | ((pixels[i + 1] as number) << 8) | (pixels[i + 2] as number))
  return { width: image.width, height: image.height, colours: colours.size, corner: [...pixels.slice(0, 3)] }
}, bytes.toString('base64'))

describe('the landscape', () => {
  it('goes to each of the formats of others, under its own name', async () => {
    const { page } = await open()
    const begins: Record<keyof typeof texts.format, [name: string, content: RegExp]> = {
      csv: ['voorbeeldstad-tabellen.zip', /^PK/], ameff: ['voorbeeldstad.xml', /^<\?xml[^]*<model /], graphml: ['voorbeeldstad.graphml', /^<\?xml[^]*<graphml/],
      gexf: ['voorbeeldstad.gexf', /^<\?xml[^]*<gexf/], mermaid: ['voorbeeldstad.mmd', /flowchart|graph/], dot: ['voorbeeldstad.dot', /digraph/],
      'open-psa': ['voorbeeldstad.opsa.xml', /^<\?xml[^]*<opsa-mef/], json: ['voorbeeldstad.landscape.json', /^\{[^]*"uitwijk-landscape\/1"/],
    }
    for (const [format, [name, content]] of Object.entries(begins) as [keyof typeof begins, [string, RegExp]][]) {
      const file = await save(page, texts.format[format])
      expect(file.name).toBe(name)
      expect(file.bytes.toString('latin1')).toMatch(content)
      if (format === 'csv') expect(Object.keys(unzipSync(file.bytes)).length).toBeGreaterThan(2)
    }
  })
})

describe('the map', () => {
  it('goes to paper as SVG and PNG: all of it, by day, also at night', async () => {
    const { page } = await open({ dark: true })
    const landscape = await openLandscape(page)
    await landscape.view.getByRole('searchbox').fill('entra')
    const svg = await save(page, texts.picture.svg)
    expect(svg.name).toBe('voorbeeldstad-kaart.svg')
    const text = svg.bytes.toString()
    assertWellFormed(text)
    expect(text).not.toMatch(/var\(|foreignObject|class=|style=/)
    expect(text).toMatch(/<title id="title">Voorbeeldstad<\/title>/)
    expect(text).toContain('Scenario: Entra ID uitgeschakeld · stand op ma 23 nov 16:00')
    const [, ground] = /<rect width="[^"]*" height="[^"]*" fill="(#[0-9a-f]{6})"\/>/.exec(text) ?? []
    expect(ground).toBe('#ffffff')
    for (const name of ['Microsoft Entra ID', 'Zaaksysteem', 'Bijstand uitbetalen', 'Drinkwater']) expect(text).toContain(`>${name}</text>`)
    const png = await save(page, texts.picture.png)
    expect(png.name).toBe('voorbeeldstad-kaart.png')
    const { width, height, colours, corner } = await lookAt(page, png.bytes)
    expect(width).toBeGreaterThanOrEqual(1920)
    expect(height).toBeGreaterThan(800)
    expect(colours).toBeGreaterThan(50)
    expect(corner).toEqual([255, 255, 255])
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'] ?? 'auto')).toBe('auto')
  })

  it('is as it is looked at: with the lines of what is chosen, and without what is left out', async () => {
    const { page } = await open()
    const landscape = await openLandscape(page)
    await seek(landscape, 'Zaaksysteem')
    await page.keyboard.press('Enter')
    await expect.poll(() => landscape.form.getByRole('textbox', { name: 'Naam', exact: true }).inputValue()).toBe('Zaaksysteem')
    const text = (await save(page, texts.picture.svg)).bytes.toString()
    expect(text).toMatch(/opacity="0\.26"/)
    expect(text.match(/stroke-width="1\.25"[^>]*opacity="0\.75"/g)?.length).toBeGreaterThan(3)
  })

  it('also when no map is on screen, and when it is too large to be drawn as SVG there', async () => {
    const { page } = await open()
    await drop(page, 'grootstad.landscape.json', JSON.stringify({ ...layeredLandscape({ components: 600, needs: 1500, layers: 8 }, 7), name: 'Grootstad' }))
    await expect.poll(() => textOf(page.locator('uw-header .landscape > button'))).toBe('Grootstad')
    const { view } = await openLandscape(page)
    await expect.poll(() => view.locator('uw-map canvas').count()).toBeGreaterThan(0)
    const names = (text: string) => new Set([...text.matchAll(/>(C\d+)<\/text>/g)].map(([, name]) => name)).size
    expect(names((await save(page, texts.picture.svg)).bytes.toString())).toBe(600)
    await goTo(page, app.screen.compare)
    await page.locator('uw-compare-view').waitFor()
    expect(names((await save(page, texts.picture.svg)).bytes.toString())).toBe(600)
    const { width, colours } = await lookAt(page, (await save(page, texts.picture.png)).bytes)
    expect(width).toBeGreaterThanOrEqual(1920)
    expect(colours).toBeGreaterThan(10)
  })
})

describe.each([[{ dark: true }], [{ width: 1024, height: 768 }], [{ forced: true }]])('the menu at %o', (options) => {
  it('is walked by keyboard, and free of what axe finds', async () => {
    const { page } = await open(options)
    await goTo(page, app.screen.landscape)
    const menu = page.locator('uw-header').getByRole('button', { name: app.save, exact: true })
    await menu.focus()
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.getByRole('menuitem', { name: texts.format.json }).evaluate((item) => item.matches(':focus'))).toBe(true)
    expect(await violations(page)).toEqual([])
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe('voorbeeldstad.landscape.json')
  })
})
