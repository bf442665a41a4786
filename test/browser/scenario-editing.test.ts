import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { focused, headline, headlineAfter } from './app.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()
/** Opens the app, with the whole library there. */
const go = async (options?: Parameters<typeof open>[0]) => {
  const { page } = await open(options)
  await expect.poll(() => page.locator('#scenario option').count()).toBe(13)
  return page
}

const bar = (page: Page) => page.locator('uw-scenario-bar')
const button = (page: Page, name: string | RegExp) => bar(page).getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
/** The step back in the header, which names what it undoes. */
const undo = (page: Page) => page.locator('uw-header').getByRole('button', { name: /^Ongedaan maken:/ })
const name = (page: Page) => page.locator('uw-scenario-details #name')
const chosen = (page: Page) => page.locator('#scenario option:checked').textContent()
const until = (page: Page) => page.locator('uw-event-editor uw-duration').nth(1).locator('input')

/** Shortens the loss of the first event to a day; gives the headlines before and after. */
async function shorten(page: Page): Promise<[string, string]> {
  const before = await headline(page)
  await bar(page).locator('summary').click()
  await button(page, /^Wijzigen:/).first().click()
  await until(page).fill('1 dag')
  await until(page).press('Tab')
  await button(page, 'Klaar').click()
  return [before, await headlineAfter(page, before)]
}

describe('a change', () => {
  it('can be undone and done again, by button and by key', async () => {
    const page = await go()
    const [before, after] = await shorten(page)
    expect(after).not.toBe(before)
    await undo(page).click()
    await expect.poll(() => headline(page)).toBe(before)
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => headline(page)).toBe(after)
    await page.keyboard.press('Control+z')
    await expect.poll(() => headline(page)).toBe(before)
    await expect.poll(() => chosen(page)).toBe('Entra ID uitgeschakeld')
  })

  it('stays when another scenario is chosen, and can be taken back to the original', async () => {
    const page = await go()
    const [before, after] = await shorten(page)
    await expect.poll(() => chosen(page)).toBe('Entra ID uitgeschakeld (gewijzigd)')
    const files = await page.locator('#scenario option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
    await page.locator('#scenario').selectOption(files[3] as string)
    await headlineAfter(page, after)
    await page.locator('#scenario').selectOption(files[0] as string)
    await expect.poll(() => headline(page)).toBe(after)
    await button(page, 'Terug naar het origineel').click()
    await expect.poll(() => headline(page)).toBe(before)
    await expect.poll(() => chosen(page)).toBe('Entra ID uitgeschakeld')
  })

  it('leaves the headline and the services in sight', async () => {
    const page = await go()
    await bar(page).locator('summary').click()
    await button(page, /^Wijzigen:/).first().click()
    const box = async (name: string) => await page.locator(name).boundingBox() as { x: number; y: number; width: number; height: number }
    const sheet = await box('uw-scenario-bar .sheet')
    for (const part of ['uw-headline', 'uw-services']) {
      const { x, y, width, height } = await box(part)
      expect(x + width, part).toBeLessThanOrEqual(sheet.x)
      expect(y + Math.min(height, 200), part).toBeLessThanOrEqual(900)
    }
  })

  it('is kept in this browser until it is saved, so that nothing is asked when the page is left', async () => {
    const page = await go()
    const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
    const [before, after] = await shorten(page)
    await expect.poll(asks).toBe(false)
    await page.reload()
    await expect.poll(() => headline(page)).toBe(after)
    await expect.poll(() => chosen(page)).toBe('Entra ID uitgeschakeld (gewijzigd)')
    await undo(page).click()
    await expect.poll(() => headline(page)).toBe(before)
    await page.locator('uw-header').getByRole('button', { name: 'Bewaren' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Scenario bewaren' }).click()
    await download
  })
})

describe('the form of an event', () => {
  it('gives the keyboard back: Klaar and Escape to the row, Escape again to where the sheet is opened', async () => {
    const page = await go()
    await bar(page).locator('summary').focus()
    await page.keyboard.press('Enter')
    await button(page, /^Wijzigen:/).nth(1).focus()
    const row = await focused(page)
    expect(row.length).toBeLessThanOrEqual(60)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Wat gebeurt er')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe(row)
    await page.keyboard.press('Enter')
    await button(page, 'Klaar').press('Enter')
    await expect.poll(() => focused(page)).toBe(row)
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toMatch(/^Scenario wijzigen/)
    await expect.poll(() => page.locator('uw-event-list').isVisible()).toBe(false)
  })

  it('tells that a time cannot be read, and does not take it', async () => {
    const page = await go()
    const before = await headline(page)
    await bar(page).locator('summary').click()
    await button(page, /^Wijzigen:/).first().click()
    for (const text of ['-3', 'straks']) {
      await until(page).fill(text)
      await until(page).press('Tab')
      await bar(page).getByRole('alert').waitFor()
      await expect.poll(() => button(page, 'Klaar').isDisabled()).toBe(true)
    }
    await button(page, 'Annuleren').click()
    await expect.poll(() => headline(page)).toBe(before)
    await expect.poll(() => chosen(page)).toBe('Entra ID uitgeschakeld')
  })

  it('keeps the events in order of time, and the row that was taken out can be had back', async () => {
    const page = await go()
    await bar(page).locator('summary').click()
    const rows = bar(page).locator('uw-event-list .sentence')
    await rows.nth(1).waitFor()
    const [first, second] = await rows.allTextContents()
    await button(page, /^Wijzigen:/).first().click()
    const at = page.locator('uw-event-editor uw-duration').first().locator('input')
    await at.fill('45 min')
    await at.press('Tab')
    await expect.poll(() => bar(page).locator('uw-event-editor').getByText('ma 23 nov 08:45', { exact: true }).count()).toBe(1)
    await button(page, 'Klaar').click()
    await expect.poll(async () => (await rows.allTextContents())[0]).toBe(second)
    await expect.poll(() => focused(page)).toMatch(/^Wijzigen: Ma 23 nov 08:45/)
    await undo(page).click()
    await expect.poll(async () => (await rows.allTextContents())[0]).toBe(first)
    await button(page, /^Weghalen:/).first().click()
    await expect.poll(async () => (await rows.allTextContents())[0]).toBe(second)
    await expect.poll(() => focused(page)).toMatch(/^Wijzigen:/)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await rows.allTextContents())[0]).toBe(first)
  })
})

describe('a scenario of one’s own', () => {
  it('starts empty, now, with a form for its first event that asks for a choice', async () => {
    const page = await go()
    await page.clock.setFixedTime(new Date(2027, 2, 4, 14, 35))
    await button(page, 'Nieuw scenario').click()
    await expect.poll(() => focused(page)).toBe('Wat gebeurt er')
    await expect.poll(() => page.locator('#start').inputValue()).toBe('2027-03-04T14:00')
    await expect.poll(() => headline(page)).toMatch(/^Geen van/)
    await expect.poll(() => button(page, 'Klaar').isDisabled()).toBe(true)
    const what = bar(page).getByRole('combobox', { name: 'Wie of wat' })
    await what.fill('entra')
    await bar(page).getByRole('option', { name: 'Microsoft Entra ID' }).waitFor()
    await what.press('Enter')
    await expect.poll(() => bar(page).getByRole('button', { name: 'Zonder Microsoft Entra ID' }).count()).toBe(1)
    await button(page, 'Klaar').click()
    await expect.poll(() => headline(page)).toMatch(/diensten stoppen/)
    await expect.poll(() => chosen(page)).toBe('Nieuw scenario (gewijzigd)')
  })

  it('counts a start that is typed as one change', async () => {
    const page = await go()
    await bar(page).locator('summary').click()
    const start = page.locator('#start')
    await start.focus()
    await page.keyboard.type('12252028', { delay: 20 })
    await expect.poll(() => start.inputValue()).toBe('2028-12-25T08:00')
    await name(page).focus()
    await expect.poll(() => bar(page).locator('.row .soft').textContent()).toContain('vanaf ma 25 dec 08:00')
    await undo(page).click()
    await expect.poll(() => bar(page).locator('.row .soft').textContent()).toContain('vanaf ma 23 nov 08:00')
    await expect.poll(() => start.inputValue()).toBe('2026-11-23T08:00')
    await expect.poll(() => chosen(page)).toBe('Entra ID uitgeschakeld')
  })

  it('can be moved to now, given another name and looked at for longer', async () => {
    const page = await go()
    await page.clock.setFixedTime(new Date(2027, 2, 4, 14, 35))
    await bar(page).locator('summary').click()
    await button(page, 'Begin nu').click()
    await expect.poll(() => page.locator('#start').inputValue()).toBe('2027-03-04T14:35')
    await expect.poll(() => bar(page).locator('uw-event-list .sentence').first().textContent()).toContain('4 mrt 14:35')
    await page.locator('#start').fill('2027-03-05T08:00')
    await name(page).fill('Entra weg op vrijdag')
    await name(page).press('Tab')
    await expect.poll(() => chosen(page)).toBe('Entra weg op vrijdag (gewijzigd)')
    const horizon = page.locator('uw-scenario-details uw-duration input')
    await horizon.fill('0')
    await horizon.press('Tab')
    await bar(page).getByRole('alert').waitFor()
    await horizon.fill('30 dagen')
    await horizon.press('Tab')
    await expect.poll(() => bar(page).locator('.row .soft').textContent()).toBe('vanaf vr 5 mrt 08:00, we kijken 30 dagen vooruit')
  })
})
