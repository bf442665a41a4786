import { describe, expect, it } from 'vitest'
import { drop, goTo, headline, headlineAfter, textOf } from './app.ts'
import { guardedVisits } from './guarded.ts'
import { longerTextsOf } from './language.ts'

const go = guardedVisits()

describe('the main job', () => {
  it('opens with an answer: the Entra scenario on the reference municipality', async () => {
    const { page } = await go()
    await expect.poll(() => headline(page)).toMatch(/\d+ van \d+ kritieke diensten stoppen/)
    await expect.poll(() => page.locator('#scenario').inputValue()).toMatch(/entra/)
    await expect.poll(() => page.locator('uw-services .row').count()).toBeGreaterThanOrEqual(18)
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('nl')
  })

  it('plays every scenario of the library, each with an outcome of its own', async () => {
    const { page } = await go()
    await page.waitForFunction(() => document.querySelector('uw-app')?.shadowRoot?.querySelector('uw-scenario-view')?.shadowRoot
      ?.querySelector('uw-scenario-bar')?.shadowRoot?.querySelectorAll('#scenario option').length === 13)
    const files = await page.locator('#scenario option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
    const seen = new Set<string>([await headline(page)])
    for (const file of files.slice(1, 5)) {
      const before = await headline(page)
      await page.locator('#scenario').selectOption(file)
      seen.add(await headlineAfter(page, before))
    }
    expect(seen.size).toBeGreaterThanOrEqual(4)
  })

  it('scrubs: the list of services follows the playhead', async () => {
    const { page } = await go()
    const slider = page.locator('uw-timeline [role=slider]')
    await slider.focus()
    await page.keyboard.press('Home')
    await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe('0')
    await expect.poll(() => page.locator('uw-services .row.stopped').count()).toBe(0)
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.locator('uw-services .row.stopped, uw-services .row.below-minimum').count()).toBeGreaterThan(0)
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/nov/)
  })

  it('says why, from the event to the service, and walks along the chain', async () => {
    const { page } = await go()
    await page.locator('uw-timeline [role=slider]').focus()
    await page.keyboard.press('PageDown')
    await page.locator('uw-services .row').filter({ hasText: 'Telefonisch bereikbaar' }).click()
    const why = page.locator('uw-why')
    await expect.poll(() => textOf(why)).toMatch(/Microsoft Entra ID[\s\S]*Telefonisch bereikbaar/)
    await expect.poll(() => textOf(why)).toMatch(/Schijnuitwijk/i)
    await expect.poll(() => why.locator('ol li').count()).toBeGreaterThanOrEqual(3)
  })

  it('shows on the map what hangs on the chosen component, and the same in a table', async () => {
    const { page } = await go()
    await page.locator('uw-services .row').first().click()
    const table = page.locator('uw-scenario-view').getByRole('button', { name: 'Tabel', exact: true })
    await table.click()
    const rows = page.locator('uw-map-table tbody tr')
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(120)
    await rows.filter({ hasText: 'Microsoft Entra ID' }).first().getByRole('button').first().click()
    await expect.poll(() => textOf(page.locator('uw-why'))).toContain('Microsoft Entra ID')
  })

  it('works an event out again as soon as it is changed', async () => {
    const { page } = await go()
    const before = await headline(page)
    await page.locator('uw-scenario-bar summary').click()
    await page.locator('uw-scenario-bar').getByRole('button', { name: /^Wijzigen:/ }).first().click()
    const until = page.locator('uw-event-editor uw-duration').nth(1).locator('input')
    await until.fill('1')
    await until.press('Tab')
    await page.locator('uw-event-editor').getByRole('button', { name: 'Klaar' }).click()
    expect(await headlineAfter(page, before)).not.toBe(before)
  })

  it('switches to English, all of it', async () => {
    const { page } = await go()
    await page.locator('uw-header .language').selectOption('en')
    await expect.poll(() => headline(page)).toMatch(/of \d+ critical services/)
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
    const shown = (await Promise.all(['uw-header', 'uw-scenario-bar', 'uw-headline', 'uw-services', 'uw-timeline', 'uw-map', 'uw-fallbacks']
      .map((name) => textOf(page.locator(name))))).join(' ')
    const dutch = longerTextsOf('nl', 'en').filter((text) => new RegExp(`(^|\\W)${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|\\W)`).test(shown))
    expect(dutch).toEqual([])
  })

  it('exports the report as a text document and for print', async () => {
    const { page } = await go()
    await goTo(page, 'Rapport')
    const view = page.locator('uw-report-view')
    await view.getByRole('button', { name: /^Scenarioverslag/ }).click()
    for (const [name, extension] of [['Tekstdocument (ODT) aanbevolen', '.odt'], ['Webpagina (HTML)', '.html']] as const) {
      const download = page.waitForEvent('download')
      await view.getByRole('button', { name, exact: true }).click()
      const file = await download
      expect(file.suggestedFilename()).toBe(`voorbeeldstad-scenarioverslag-01-entra-id-uitgeschakeld${extension}`)
      const chunks: Buffer[] = []
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
      const bytes = Buffer.concat(chunks)
      if (extension === '.odt') expect(bytes.subarray(0, 80).toString('latin1')).toContain('application/vnd.oasis.opendocument.text')
      else expect(bytes.toString('utf8')).toMatch(/<html lang="nl(-NL)?"[\s\S]*Bijstand/)
    }
  })
})

describe('files', () => {
  it('opens a landscape and a scenario from disk and saves them back', async () => {
    const { page } = await go()
    const landscape = 'format: uitwijk-landscape/1\nname: Dorp\ncomponents:\n  mail: { name: Mail, kind: workplace }\n  balie: { name: Balie, kind: process, needs: [mail], service: { critical: true, mtpd: P1D } }\n'
    await drop(page, 'dorp.landscape.yaml', landscape)
    await expect.poll(() => textOf(page.locator('uw-header'))).toContain('Dorp')
    await drop(page, 'mail-weg.scenario.yaml', 'format: uitwijk-scenario/1\nname: Mail weg\nstart: 2026-12-01T08:00\nhorizon: P5D\nevents:\n  - { at: PT1H, cutOff: { component: mail } }\n')
    await expect.poll(() => headline(page)).toMatch(/1 van 1|enige kritieke dienst|kritieke dienst stopt/i)
    await page.locator('uw-header').getByRole('button', { name: 'Bewaren' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Landschap bewaren' }).click()
    const chunks: Buffer[] = []
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString('utf8')).toBe(landscape)
  })

  it('refuses a broken file with every problem in it, and keeps the work on screen', async () => {
    const { page } = await go()
    const before = await headline(page)
    await drop(page, 'kapot.landscape.yaml', 'format: uitwijk-landscape/1\nname: Kapot\ncomponents:\n  a: { name: A, kind: proces }\n  b: { name: B, kind: process, needs: [aa], restart: P1M }\n')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await expect.poll(() => textOf(dialog)).toContain('kapot.landscape.yaml')
    await expect.poll(() => dialog.locator('li').count()).toBeGreaterThanOrEqual(2)
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    await expect.poll(() => headline(page)).toBe(before)
  })
})

describe('by keyboard alone', () => {
  it('goes from the address to why a service stops', async () => {
    const { page } = await go()
    const focused = () => page.evaluate(() => {
      let at: Element | null = document.activeElement
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
      return { id: at?.id ?? '', className: String(at?.className ?? ''), tag: at?.tagName.toLowerCase() ?? '' }
    })
    const tabTo = async (test: (at: Awaited<ReturnType<typeof focused>>) => boolean) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        if (test(await focused())) return
      }
      throw new Error(`not reached by Tab; at ${JSON.stringify(await focused())}`)
    }
    await tabTo(({ id }) => id === 'scenario')
    const before = await headline(page)
    await page.keyboard.press('ArrowDown')
    expect(await headlineAfter(page, before)).not.toBe(before)
    await page.keyboard.press('ArrowUp')
    await tabTo(({ className }) => className.includes('row'))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(page.locator('uw-why'))).toMatch(/omdat|is weg|werkt normaal|stopt|begint/i)
  })
})
