import { describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { messagesIn } from '../../src/i18n/index.ts'
import { drop, goTo, headline } from './app.ts'
import { violations } from './axe.ts'
import { guardedVisits } from './guarded.ts'
import { click, openLandscape, mark, seek, type Landscape } from './map.ts'

const go = guardedVisits()

/** States of the screen, and how to get from one to the next. */
type Tour = (page: Page, texts: ReturnType<typeof messagesIn>) => AsyncGenerator<string>

/** Opens all that folds, however deep. */
const unfold = (part: Locator) => part.evaluate((element) => {
  const open = (node: Element) => {
    if (node instanceof HTMLDetailsElement) node.open = true
    for (const child of (node.shadowRoot ?? node).querySelectorAll('*')) if (child.shadowRoot || child instanceof HTMLDetailsElement) open(child)
  }
  open(element)
})
/** Picks from a menu of the header. */
async function pick(page: Page, menu: string, item: string) {
  await page.locator('uw-header').getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}
/** Marks two components: the form is about both of them. */
async function markTwo(landscape: Landscape, ...names: string[]) {
  for (const name of names) await mark(landscape, name)
  await landscape.form.locator('uw-bulk-form').waitFor()
}

const TOURS: Record<string, Tour> = {
  async *'what if'(page, { app, scenario }) {
    yield 'as it opens'
    await page.locator('uw-services .row').first().click()
    await page.locator('uw-why ol').first().waitFor()
    yield 'with a service explained'
    await page.locator('uw-scenario-view').getByRole('button', { name: app.table, exact: true }).click()
    await page.locator('uw-map-table tbody tr').first().waitFor()
    yield 'with the table for the map'
    await page.locator('uw-scenario-bar summary').click()
    await page.locator('uw-scenario-bar').getByRole('button', { name: new RegExp(`^${scenario.change}:`) }).first().click()
    await page.locator('uw-event-editor').waitFor()
    yield 'while an event is changed'
    await page.locator('uw-event-editor uw-duration input').first().fill('?')
    await page.keyboard.press('Tab')
    await page.locator('uw-scenario-bar').getByRole('alert').waitFor()
    yield 'with a time that cannot be read'
    await page.keyboard.press('Escape')
    await page.locator('uw-header').getByRole('button', { name: app.settings, exact: true }).click()
    yield 'with a menu open'
    await page.keyboard.press('Escape')
    await drop(page, 'toekomst.landscape.yaml', 'format: uitwijk-landscape/9')
    await page.getByRole('dialog').waitFor()
    yield 'with a file refused'
  },

  async *'the landscape'(page, { app, edit, map }) {
    const landscape = await openLandscape(page, { app })
    const { view, form } = landscape
    yield 'with its map'
    await view.getByRole('button', { name: map.filter, exact: true }).click()
    yield 'with the filters open'
    await page.keyboard.press('Escape')
    await seek(landscape, 'Telefonisch bereikbaar zijn')
    await page.keyboard.press('Enter')
    await form.locator('uw-component-form').waitFor()
    await form.locator('uw-needs .open').first().click()
    await unfold(form)
    yield 'with the form of a component, all of it open'
    await form.getByRole('combobox', { name: edit.supplier }).fill('mic')
    await form.locator('uw-combobox [role=option]').first().waitFor()
    yield 'with suppliers to choose from'
    await page.keyboard.press('Escape')
    await seek(landscape, 'Microsoft Entra ID')
    await page.keyboard.press('Delete')
    await page.getByRole('dialog').waitFor()
    yield 'while it is asked whether to remove something'
    await page.keyboard.press('Escape')
    await markTwo(landscape, 'Geboorteaangifte', 'Stadhuis')
    await unfold(form)
    yield 'with the form of several components'
    await view.getByRole('button', { name: app.addComponent }).click()
    await page.getByRole('dialog').getByRole('button', { name: edit.add, exact: true }).click()
    await page.getByRole('dialog').getByRole('alert').waitFor()
    yield 'while a component is added without a name'
    await page.keyboard.press('Escape')
    await view.getByRole('button', { name: app.touch }).click()
    const before = await headline(page)
    await seek(landscape, 'DigiD')
    await click(page, view, 'DigiD')
    await expect.poll(() => headline(page)).not.toBe(before)
    yield 'while touching'
    await view.getByRole('button', { name: app.touch }).click()
    await view.getByRole('button', { name: map.viewMenu, exact: true }).click()
    await view.getByLabel(map.group).selectOption('jurisdiction')
    await view.getByRole('button', { name: map.foldAll, exact: true }).click()
    yield 'in groups that are folded'
    await page.keyboard.press('Escape')
    await page.locator('uw-app').evaluate((app) => { app.dispatchEvent(new CustomEvent('edit', { detail: { do: 'disconnect', from: 'entra-id', to: 'azure' } })) })
    await page.locator('uw-news .box').waitFor()
    yield 'with news of what was changed'
    await page.locator('uw-app').evaluate((app) => { app.dispatchEvent(new CustomEvent('select-organisation', { detail: 'microsoft' })) })
    await form.locator('uw-organisation-form').waitFor()
    await unfold(form)
    // Where the form is below the map one scrolls to it: what lies over the page must not cover it then.
    await form.evaluate((element) => element.scrollIntoView())
    yield 'with the form of an organisation'
    await form.getByRole('button', { name: edit.close }).click()
    await unfold(form)
    yield 'with the form of the landscape'
  },

  async *'tables'(page, { app, tables }) {
    const { view } = await openLandscape(page, { app })
    await view.getByRole('button', { name: app.tables, exact: true }).click()
    for (const tab of Object.values(tables.tab)) {
      await view.getByRole('tab', { name: tab, exact: true }).click()
      await view.getByRole('gridcell').first().waitFor()
      yield `of ${tab}`
    }
    await view.getByRole('tab', { name: tables.tab.components, exact: true }).click()
    await view.getByRole('grid').locator('[role=gridcell], [role=rowheader]').nth(1).dblclick()
    await view.locator('uw-cell-editor').waitFor()
    yield 'while a cell is changed'
    await page.keyboard.press('Escape')
    await view.getByRole('button', { name: tables.pasteRows }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').first().fill(`${tables.column.name}\t${tables.column.kind}\nProef\t?\nNieuw\tapplicatie\n`)
    yield 'while rows are pasted'
  },

  async *'comparing'(page, { app, compare }) {
    await goTo(page, app.screen.compare)
    const view = page.locator('uw-compare-view')
    await view.getByRole('heading', { name: compare.title }).waitFor()
    yield 'with nothing yet'
    await view.locator('uw-compare-presets').getByRole('button', { name: compare.two }).click()
    await view.locator('uw-compare-table').waitFor()
    yield 'with two outcomes'
  },

  async *'analysis'(page, { app }) {
    await goTo(page, app.screen.analysis)
    await page.locator('uw-losses table').first().waitFor()
    yield 'what is lost'
  },
  async *'help'(page, { app, help }) {
    await page.keyboard.press('Control+k')
    await page.locator('uw-palette [role=option]').first().waitFor()
    yield 'search and commands'
    await page.keyboard.type('entra')
    yield 'what was found'
    await page.keyboard.press('Escape')
    await page.locator('uw-palette').waitFor({ state: 'detached' })
    await page.keyboard.press('?')
    await page.locator('uw-keys dialog').waitFor()
    yield 'the keys'
    await page.keyboard.press('Escape')
    await pick(page, app.helpTitle, app.help.glossary)
    await page.locator('uw-glossary dialog').waitFor()
    yield 'the glossary'
    await page.keyboard.press('Escape')
    await page.locator('uw-app').evaluate((app) => { app.dispatchEvent(new CustomEvent('edit', { detail: { do: 'set-landscape', parts: { name: 'Proefstad' } } })) })
    await page.locator('uw-header .landscape > button').click()
    await page.locator('uw-kept-list uw-kept-row').first().waitFor()
    yield 'the landscapes in this browser'
    await page.keyboard.press('Escape')
    await pick(page, app.helpTitle, app.help.tour)
    const tour = page.getByRole('dialog', { name: help.tour.label })
    await tour.getByRole('button', { name: help.tour.next }).click()
    yield 'a step of the tour'
  },
}

describe.each([
  { language: 'nl', dark: false, width: 1440, height: 900 },
  { language: 'nl', dark: true, width: 1024, height: 768 },
  { language: 'en', dark: false, width: 640, height: 800 },
] as const)('accessibility in $language, dark: $dark, $width wide', ({ language, ...options }) => {
  it.each(Object.entries(TOURS))('of %s', async (_, tour) => {
    const { page } = await go(options)
    if (language === 'en') await page.locator('uw-header .language').selectOption('en')
    const wrong: string[] = []
    for await (const state of tour(page, messagesIn(language))) wrong.push(...(await violations(page)).map((one) => `${state}: ${one}`))
    expect(wrong).toEqual([])
  })
})

describe.each([
  { what: '320 pixels wide', width: 320, height: 640 },
  { what: 'at twice the size', width: 720, height: 450 },
])('$what', ({ what: _, ...options }) => {
  it('nothing must be looked for to the side', async () => {
    const { page } = await go(options)
    const beyond = () => page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)
    await expect.poll(() => beyond(), { message: 'what if' }).toBeLessThanOrEqual(0)
    const { view } = await openLandscape(page)
    await expect.poll(() => beyond(), { message: 'landscape' }).toBeLessThanOrEqual(0)
    await view.getByRole('button', { name: 'Tabellen', exact: true }).click()
    await view.getByRole('gridcell').first().waitFor()
    await expect.poll(() => beyond(), { message: 'tables' }).toBeLessThanOrEqual(0)
    await goTo(page, 'Vergelijken')
    await page.locator('uw-compare-presets').getByRole('button', { name: /^Twee scenario’s/ }).click()
    await page.locator('uw-compare-table').waitFor()
    await expect.poll(() => beyond(), { message: 'compare' }).toBeLessThanOrEqual(0)
  })
})

describe('with colours that the user forces', () => {
  it('every screen opens without errors', async () => {
    const { page } = await go({ forced: true })
    const landscape = await openLandscape(page)
    await seek(landscape, 'Microsoft Entra ID')
    await page.keyboard.press('Enter')
    await landscape.form.locator('uw-component-form').waitFor()
    await goTo(page, 'Vergelijken')
    await page.locator('uw-compare-presets').getByRole('button', { name: /^Twee scenario’s/ }).click()
    await page.locator('uw-compare-table').waitFor()
    await expect.poll(() => page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
  })
})
