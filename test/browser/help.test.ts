import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import { focused, goTo, headline, textOf } from './app.ts'
import { guardedVisits } from './guarded.ts'
import { longerTextsOf } from './language.ts'
import { openLandscape } from './map.ts'

const open = guardedVisits()
const go = async (options?: Parameters<typeof open>[0]) => (await open(options)).page

/** Opens search and commands by key, and types in it. */
async function search(page: Page, text: string) {
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Zoeken en opdrachten' })
  await palette.getByRole('combobox').waitFor()
  await expect.poll(() => focused(page)).toBe('Wat zoekt u of wilt u doen?')
  await page.keyboard.type(text)
  return palette
}
const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme'])
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.querySelector('uw-app') as Element).backgroundColor)
const headerColour = (page: Page) => page.locator('uw-header .bar').evaluate((bar) => getComputedStyle(bar).backgroundColor)
const menu = async (page: Page, name: string, item: string) => {
  await page.locator('uw-header').getByRole('button', { name, exact: true }).click()
  await page.getByRole(/^(Automatisch|Licht|Donker|Polder|Heide)$/.test(item) ? 'menuitemradio' : 'menuitem', { name: item, exact: true }).click()
}

describe('search and commands', () => {
  it('find a component and what can be done, and do it by keyboard', async () => {
    const page = await go()
    const palette = await search(page, 'digid')
    await expect.poll(() => textOf(palette.locator('.active'))).toMatch(/DigiD/)
    await palette.getByRole('option', { name: /^DigiD identiteit/ }).waitFor()
    for (let tries = 0; tries < 9 && await textOf(palette.locator('.active')) !== 'DigiD identiteit'; tries++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(page.locator('uw-why'))).toContain('DigiD')
    await search(page, 'wat als digid')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('#scenario option:checked').textContent()).toContain('DigiD uit')
    await search(page, 'vergelijk')
    await page.keyboard.press('Enter')
    await page.locator('uw-compare-view').waitFor()
    await search(page, 'geen stroom')
    await page.keyboard.press('Enter')
    await goTo(page, 'Wat als')
    await expect.poll(() => page.locator('#scenario option:checked').textContent()).toBe('Drie dagen geen stroom')
  })

  it('give the keyboard back when they are closed, and say when nothing fits', async () => {
    const page = await go()
    await page.locator('uw-header').getByRole('button', { name: 'Openen…' }).focus()
    const from = await focused(page)
    const palette = await search(page, 'qqqq')
    await expect.poll(() => textOf(palette)).toContain('Niets gevonden.')
    await page.keyboard.press('Escape')
    await expect.poll(() => palette.count()).toBe(0)
    await expect.poll(() => focused(page)).toBe(from)
  })
})

describe('help', () => {
  it('shows the keys at a question mark, but not while one types it', async () => {
    const page = await go()
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Toetsen' })
    await expect.poll(() => textOf(keys)).toMatch(/Zoeken en opdrachten.*Ctrl.*K/)
    await page.keyboard.press('Escape')
    await expect.poll(() => keys.count()).toBe(0)
    const { view } = await openLandscape(page)
    await view.getByRole('searchbox').focus()
    await page.keyboard.press('?')
    await expect.poll(() => view.getByRole('searchbox').inputValue()).toBe('?')
    await expect.poll(() => keys.count()).toBe(0)
  })

  it('lets who types by voice switch the question mark off, for good', async () => {
    const page = await go()
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Toetsen' })
    await keys.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await expect.poll(() => keys.count()).toBe(0)
    await page.reload()
    await page.locator('uw-headline').waitFor()
    await page.keyboard.press('?')
    await menu(page, 'Hulp', 'Begrippen')
    await page.getByRole('dialog', { name: 'Begrippen' }).waitFor()
    await expect.poll(() => keys.count()).toBe(0)
  })

  it('explains every term, and finds one', async () => {
    const page = await go()
    await menu(page, 'Hulp', 'Begrippen')
    const glossary = page.getByRole('dialog', { name: 'Begrippen' })
    const terms = glossary.locator('dt')
    await expect.poll(() => terms.count()).toBeGreaterThan(8)
    await page.keyboard.type('mtpd')
    await expect.poll(() => textOf(terms.first())).toMatch(/MTPD/)
    await expect.poll(() => terms.count()).toBeLessThan(4)
    // The first Escape empties the field, as in any search field.
    await page.keyboard.press('Escape')
    await expect.poll(() => terms.count()).toBeGreaterThan(8)
    await page.keyboard.press('Escape')
    await expect.poll(() => glossary.count()).toBe(0)
  })

  it('leads around by keyboard, step by step, over an app that goes on working', async () => {
    const page = await go()
    await menu(page, 'Hulp', 'Rondleiding (2 minuten)')
    const tour = page.getByRole('dialog', { name: 'Rondleiding' })
    const steps = messagesIn('nl').help.tour.steps
    await expect.poll(() => textOf(tour.locator('.head'))).toMatch(/^Stap 1 van \d+$/)
    const count = Number(/\d+$/.exec(await textOf(tour.locator('.head')))?.[0])
    expect(count).toBeGreaterThanOrEqual(6)
    const seen: string[] = []
    for (let step = 1; step <= count; step++) {
      await expect.poll(() => textOf(tour.locator('.head'))).toBe(`Stap ${step} van ${count}`)
      const title = await textOf(tour.locator('h2'))
      await expect.poll(() => focused(page)).toBe(title)
      seen.push(title)
      if (step === 2) {
        const before = await headline(page)
        await page.locator('#scenario').selectOption({ label: 'Drie dagen geen stroom' })
        await expect.poll(() => headline(page)).not.toBe(before)
        await tour.locator('h2').focus()
      }
      if (step === count) break
      for (let tries = 0; await focused(page) !== 'Volgende'; tries++) {
        if (tries > 4) throw new Error('the next step is not reached by Tab')
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
    }
    expect(new Set(seen).size).toBe(count)
    expect(Object.values(steps).map(({ title }) => title)).toEqual(expect.arrayContaining(seen))
    await page.keyboard.press('Escape')
    await expect.poll(() => tour.count()).toBe(0)
    await expect.poll(() => focused(page)).toBe('Hulp')
  })

  it('offers the tour to who is new, once', async () => {
    const page = await go()
    const offer = page.locator('uw-tour-offer')
    await expect.poll(() => textOf(offer)).toContain('Nieuw hier?')
    await offer.getByRole('button', { name: 'Nee, dank u' }).click()
    await expect.poll(() => textOf(offer)).toBe('')
    await page.reload()
    await page.locator('uw-scenario-view').waitFor()
    await expect.poll(() => textOf(offer)).toBe('')
  })
})

describe('how it looks', () => {
  it('is light or dark and in other colours, and stays so after a reload', async () => {
    const page = await go()
    const light = await ground(page)
    await menu(page, 'Uiterlijk', 'Donker')
    await expect.poll(() => ground(page)).not.toBe(light)
    await expect.poll(() => theme(page)).toBe('dark')
    const [dark, colour] = [await ground(page), await headerColour(page)]
    await menu(page, 'Uiterlijk', 'Heide')
    await expect.poll(() => headerColour(page)).not.toBe(colour)
    // The colour comes over a moment; what counts is where it ends.
    await expect.poll(async () => {
      const now = await headerColour(page)
      await page.waitForTimeout(150)
      return now !== colour && now === await headerColour(page)
    }).toBe(true)
    const heide = await headerColour(page)
    await page.reload()
    await page.locator('uw-scenario-view').waitFor()
    await expect.poll(() => theme(page)).toBe('dark')
    await expect.poll(() => ground(page)).not.toBe(light)
    await expect.poll(() => headerColour(page)).toBe(heide)
    await menu(page, 'Uiterlijk', 'Licht')
    await expect.poll(() => ground(page)).not.toBe(dark)
  })

  it('is in English on every screen, when that is chosen', async () => {
    const page = await go()
    await page.locator('uw-header .language').selectOption('en')
    await expect.poll(() => headline(page)).toMatch(/of \d+ critical services/)
    const dutch = longerTextsOf('nl', 'en')
    const dutchIn = async (part: string) => {
      const shown = await textOf(page.locator(part))
      return dutch.filter((text) => new RegExp(`(^|\\W)${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|\\W)`).test(shown))
    }
    await goTo(page, 'Landscape')
    await page.locator('uw-landscape-view uw-editor').waitFor()
    await expect.poll(() => dutchIn('uw-landscape-view')).toEqual([])
    await page.locator('uw-landscape-view').getByRole('searchbox').fill('Microsoft Entra ID')
    await page.locator('uw-landscape-view').getByRole('listbox', { name: /^Map of/ }).press('Enter')
    await page.locator('uw-component-form').waitFor()
    await expect.poll(() => dutchIn('uw-landscape-view')).toEqual([])
    await goTo(page, 'Compare')
    await expect.poll(() => dutchIn('uw-compare-view')).toEqual([])
    await page.locator('uw-compare-presets button').first().click()
    await page.locator('uw-compare-table').waitFor()
    await expect.poll(() => dutchIn('uw-compare-view')).toEqual([])
    await page.keyboard.press('Control+k')
    await page.locator('uw-palette [role=option]').first().waitFor()
    await expect.poll(() => dutchIn('uw-palette')).toEqual([])
  })
})
