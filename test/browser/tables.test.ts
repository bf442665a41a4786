import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { focused, news, textOf, undoName } from './app.ts'
import { guardedVisits } from './guarded.ts'
import { openLandscape } from './map.ts'

const open = guardedVisits()

/** The tables of the landscape, with the clipboard allowed. */
async function go(options?: Parameters<typeof open>[0]) {
  const { page, context } = await open(options)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { view } = await openLandscape(page)
  await view.getByRole('button', { name: 'Tabellen', exact: true }).click()
  const tables = view.locator('uw-tables')
  await tables.locator('uw-grid .body .row').first().waitFor()
  return { page, tables }
}

/** A cell by its row and the title of its column. */
async function cell(tables: Locator, row: string, title: string): Promise<Locator> {
  await expect.poll(async () => (await tables.getByRole('columnheader').allTextContents()).some((one) => one.trim() === title)).toBe(true)
  const titles = await tables.getByRole('columnheader').allTextContents()
  return tables.locator(`uw-grid .row[data-id="${row}"] > [data-column="${titles.findIndex((one) => one.trim() === title)}"]`)
}

const counted = (tables: Locator) => textOf(tables.locator('uw-table-bar').getByRole('status').first())
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const put = (page: Page, text: string) => page.evaluate((one) => navigator.clipboard.writeText(one), text)

describe('a cell', () => {
  it('is changed in place by keyboard; what cannot be read is told and waits to be mended', async () => {
    const { page, tables } = await go()
    await (await cell(tables, 'drinkwater', 'Naam')).click()
    await page.keyboard.press('F2')
    await page.keyboard.press('End')
    await page.keyboard.type(' en meer')
    await page.keyboard.press('Tab')
    await expect.poll(() => undoName(page)).toBe('Ongedaan maken: Naam van Drinkwater gewijzigd')
    await expect.poll(async () => textOf(await cell(tables, 'drinkwater', 'Naam'))).toBe('Drinkwater en meer')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('proc')
    await page.keyboard.press('Enter')
    await expect.poll(async () => textOf(await cell(tables, 'drinkwater', 'Soort'))).toBe('proces')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type('onzin')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(tables.locator('uw-cell-editor #fault'))).toMatch(/^Kies uit/)
    await tables.getByRole('searchbox').click()
    await expect.poll(() => textOf(tables.locator('uw-table-bar .notice'))).toMatch(/^1 cel is niet te lezen/)
    await tables.getByRole('button', { name: 'Naar de eerste' }).click()
    await expect.poll(() => focused(page)).toBe('onzin')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect.poll(() => tables.locator('uw-table-bar .notice').count()).toBe(0)
    await expect.poll(async () => textOf(await cell(tables, 'drinkwater', 'Soort'))).toBe('proces')
  })

  it('of a need is changed; needs that are marked go together, and come back without their marks', async () => {
    const { page, tables } = await go()
    await tables.getByRole('tab', { name: 'Verbanden' }).click()
    await tables.getByRole('searchbox').fill('stadhuis')
    await expect.poll(() => counted(tables)).toMatch(/^\d+ van [\d.]+ rijen, [\d.]+ verborgen$/)
    const ids = () => tables.locator('uw-grid .body .row[data-id*="//"]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['id'] ?? ''))
    const before = await ids()
    const [first = '', second = ''] = before
    await (await cell(tables, first, 'Werkt door voor')).click()
    await page.keyboard.press('Enter')
    await page.keyboard.type('25%')
    await page.keyboard.press('Enter')
    await expect.poll(async () => textOf(await cell(tables, first, 'Werkt door voor'))).toBe('25%')
    await tables.locator(`uw-grid .row[data-id="${second}"] input`).check()
    await tables.getByRole('button', { name: 'Verwijder 2 rijen' }).click()
    await expect.poll(ids).toEqual(before.filter((id) => id !== first && id !== second))
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await ids()).length).toBe(before.length)
    await expect.poll(() => tables.locator('uw-table-bar .marked').count()).toBe(0)
  })
})

describe('the rows', () => {
  it('are sorted by a title and chosen by a value, with how many are hidden', async () => {
    const { tables } = await go()
    const first = () => textOf(tables.locator('uw-grid .body .row[data-id]:not([data-id=""]) .first').first())
    const title = tables.getByRole('columnheader', { name: 'Naam' })
    await title.getByRole('button').click()
    await expect.poll(() => title.getAttribute('aria-sort')).toBe('ascending')
    const up = await first()
    await title.getByRole('button').click()
    await expect.poll(first).not.toBe(up)
    await tables.getByRole('combobox', { name: 'Soort' }).selectOption('=team')
    await expect.poll(() => counted(tables)).toMatch(/^\d+ van [\d.]+ rijen, [\d.]+ verborgen$/)
    await tables.getByRole('button', { name: 'Toon alles' }).click()
    await expect.poll(() => counted(tables)).toMatch(/^[\d.]+ rijen$/)
  })

  it('are copied as a spreadsheet takes them: one cell, or rows with their titles', async () => {
    const { page, tables } = await go()
    await (await cell(tables, 'drinkwater', 'Naam')).click()
    await page.keyboard.press('Control+c')
    await expect.poll(() => copied(page)).toBe('Drinkwater')
    await page.keyboard.press('Shift+ArrowDown')
    await expect.poll(() => textOf(tables.locator('uw-table-bar .marked'))).toMatch(/^2 rijen gemarkeerd/)
    await page.keyboard.press('Control+c')
    await expect.poll(async () => (await copied(page)).split('\r\n').map((line) => line.split('\t').slice(0, 3).join('|'))).toEqual([
      'Naam|Status|Soort', expect.stringMatching(/^Drinkwater\|.+\|voorziening$/), expect.any(String),
    ])
  })

  it('of others are looked at first, with a meaning for their words, and come in one step', async () => {
    const { page, tables } = await go()
    const before = await counted(tables)
    await (await cell(tables, 'drinkwater', 'Naam')).click()
    await put(page, ['Naam applicatie\tType\tLeverancier(s)\tAfhankelijk van\tHerstarttijd\tKleur', 'Proefserver\tServer\tProefbouw\t\t2 werkdagen\trood', 'Proefpakket\tSaaS\tProefbouw\tProefserver, Drinkwater, Nergens\t4 uur\t', 'Drinkwater\tkwark\tKPN\t\t\t'].join('\n'))
    await page.keyboard.press('Control+v')
    const dialog = tables.getByRole('dialog', { name: 'Onderdelen plakken' })
    await dialog.waitFor()
    await expect.poll(() => textOf(dialog.locator('.counts'))).toBe('1 gewijzigd 2 nieuw 3 cellen zijn niet te lezen')
    const text = await textOf(dialog)
    for (const said of ['Niet gebruikt: Kleur.', 'Deze organisatie komt erbij: Proefbouw.', 'Er wordt 1 onderdeel genoemd dat er niet is: Nergens.', 'Heeft nodig: Proefserver, Drinkwater', 'Werkdagen zijn geen vaste tijd.']) expect(text).toContain(said)
    const server = dialog.getByRole('combobox', { name: 'Soort ‘Server’ (1 rij)' })
    await expect.poll(() => server.inputValue()).toBe('platform')
    await server.selectOption('device')
    await dialog.getByRole('checkbox', { name: /Voeg dit als nieuw onderdeel toe/ }).check()
    await expect.poll(() => textOf(dialog.locator('.counts'))).toBe('1 gewijzigd 2 nieuw 2 cellen zijn niet te lezen')
    await dialog.getByRole('button', { name: 'Neem 3 rijen over' }).click()
    await expect.poll(async () => textOf(await cell(tables, 'proefserver', 'Soort'))).toBe('apparaat')
    await expect.poll(async () => textOf(await cell(tables, 'proefpakket', 'Heeft nodig'))).toBe('Proefserver, Drinkwater, Nergens')
    await expect.poll(async () => textOf(await cell(tables, 'drinkwater', 'Leverancier'))).toBe('KPN')
    await expect.poll(() => news(page)).not.toBe('')
    await page.locator('uw-header .step').first().click()
    await expect.poll(() => counted(tables)).toBe(before)
    await expect.poll(async () => textOf(await cell(tables, 'drinkwater', 'Leverancier'))).not.toBe('KPN')
  })
})
