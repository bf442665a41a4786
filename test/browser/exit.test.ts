import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { drop, goTo, textOf, undoName } from './app.ts'
import { violations } from './axe.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()
const SLOW = { timeout: 30_000 }

/** What can be looked at, with the element that shows it. */
const TABS = [
  ['Routekaart', 'uw-roadmap'], ['Plan', 'uw-exit-plan'], ['Gedwongen vertrek', 'uw-forced-exit'], ['Maatregelen', 'uw-measures'], ['Soevereiniteit', 'uw-sovereignty'], ['Gegevens opeisen', 'uw-disclosure'],
] as const

/** Opens the screen. */
async function leave(page: Page) {
  await goTo(page, 'Vertrek')
  const view = page.locator('uw-exit-view')
  await view.getByRole('heading', { name: 'Vertrek', exact: true }).waitFor()
  const look = async (tab: string) => {
    const choice = view.getByRole('combobox', { name: 'Vraag', exact: true })
    if (await choice.isVisible()) await choice.selectOption(tab)
    else await view.locator('.side button', { hasText: new RegExp(`^${tab}`) }).click()
    await expect.poll(() => textOf(view.locator('.state')), SLOW).toContain(`Klaar: ${tab}`)
  }
  return { view, look, slider: view.locator('uw-roadmap .slider'), bar: (name: string) => view.getByRole('slider', { name: `${name}: begin van het vertrek` }) }
}

const lead = (part: Locator) => textOf(part.locator('.meaning .lead'))
const told = (slider: Locator) => slider.getAttribute('aria-valuetext')
/** How far something sticks out to the side, of the page or of the screen in it. */
const beyond = async (page: Page) => Math.max(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth), await page.locator('uw-exit-view').evaluate((view) => view.scrollWidth - view.clientWidth))

describe.each([{ dark: false, width: 1440, height: 900 }, { dark: true, width: 1024, height: 768 }])('everything about leaving ($width wide, dark: $dark)', (options) => {
  it('is answered in a sentence, with a table; nothing is to the side and nothing hinders', async () => {
    const { page } = await open(options)
    const { view, look } = await leave(page)
    const wrong: string[] = []
    for (const [tab, element] of TABS) {
      await look(tab)
      await expect.poll(() => lead(view.locator(element)), SLOW).toMatch(/\d.*\.$/)
      await view.locator(element).locator('table').first().waitFor()
      await expect.poll(() => beyond(page), { message: tab }).toBeLessThanOrEqual(0)
      wrong.push(...(await violations(page)).map((one) => `${tab}: ${one}`))
    }
    expect(wrong).toEqual([])
  }, 240_000)
})

it('at 320 pixels nothing sticks out to the side, and each question is chosen from a list', async () => {
  const { page } = await open({ width: 320, height: 640 })
  const { view, look } = await leave(page)
  for (const [tab, element] of TABS) {
    await look(tab)
    await view.locator(element).locator('table').first().waitFor()
    await expect.poll(() => beyond(page), { message: tab }).toBeLessThanOrEqual(0)
  }
}, 180_000)

describe('the roadmap', () => {
  it('is that of the example, and says what it brings', async () => {
    const { page } = await open()
    const { view, look } = await leave(page)
    await look('Routekaart')
    await expect.poll(() => lead(view.locator('uw-roadmap')), SLOW).toMatch(/^Nu kan \d+% van de kritieke diensten niet zonder een leverancier van buiten de EER; op .* nog \d+%\.$/)
    await expect.poll(() => textOf(view.locator('.plan-bar'))).toContain('Voorbeeldstad')
  }, 60_000)

  it('is scrubbed with the keyboard and the mouse: what changes then, what stops, and the map of that day', async () => {
    const { page } = await open()
    const { view, look, slider } = await leave(page)
    await look('Routekaart')
    await slider.focus()
    const before = await told(slider)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => told(slider)).not.toBe(before)
    await page.keyboard.press('ArrowRight')
    const day = view.locator('uw-roadmap-day')
    await expect.poll(() => day.locator('.changes li').count()).toBeGreaterThan(0)
    await page.keyboard.press('End')
    await expect.poll(() => told(slider)).toContain('1 januari 2037')
    await expect.poll(() => textOf(day.locator('h3').first())).toBe('Op 1 januari 2037')
    // Entra has long been left by then.
    await expect.poll(() => textOf(day.locator('tbody tr').first()), SLOW).toMatch(/^Entra ID uitgeschakeld geen/)
    await expect.poll(() => textOf(day.locator('.map h3')), SLOW).not.toContain('2027')
    await day.locator('uw-map').waitFor()
    await page.keyboard.press('Home')
    await expect.poll(() => told(slider)).toContain('1 januari 2027')
    const box = (await slider.boundingBox())!
    await slider.click({ position: { x: box.width / 2, y: box.height / 2 } })
    await expect.poll(() => told(slider)).toMatch(/^\d+ \p{L}+ 203[12]/u)
  }, 90_000)
})

describe('the plan', () => {
  it('is changed with the arrow keys on a bar, keeps the keyboard there, and is undone; the roadmap follows', async () => {
    const { page } = await open()
    const { view, look, bar } = await leave(page)
    await look('Routekaart')
    await expect.poll(() => lead(view.locator('uw-roadmap')), SLOW).toContain('1 januari 2036')
    await look('Plan')
    const azure = bar('Microsoft Azure')
    await expect.poll(() => told(azure)).toContain('klaar 1 januari 2036')
    await azure.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => told(azure), SLOW).toContain('klaar 1 februari 2036')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => told(azure), SLOW).toContain('klaar 1 maart 2036')
    await look('Routekaart')
    await expect.poll(() => lead(view.locator('uw-roadmap')), SLOW).toContain('1 maart 2036')
    await expect.poll(() => undoName(page)).toContain('Ongedaan maken')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(() => lead(view.locator('uw-roadmap')), SLOW).toContain('1 januari 2036')
  }, 90_000)

  it('is changed by dragging a bar', async () => {
    const { page } = await open()
    const { look, bar } = await leave(page)
    await look('Plan')
    const entra = bar('Microsoft Entra ID')
    await expect.poll(() => told(entra)).toContain('begint 1 januari 2027')
    await entra.scrollIntoViewIfNeeded()
    const box = (await entra.boundingBox())!
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 3 + 90, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => told(entra), SLOW).not.toContain('begint 1 januari 2027')
    await page.keyboard.press('Control+z')
    await expect.poll(() => told(entra), SLOW).toContain('begint 1 januari 2027')
  }, 60_000)

  it('takes the proposed days over, and gets another exit with what takes its place from the catalogue', async () => {
    const { page } = await open()
    const { view, look } = await leave(page)
    await look('Plan')
    const plan = view.locator('uw-exit-plan')
    await plan.getByRole('button', { name: 'Voorstel overnemen' }).click()
    await expect.poll(() => textOf(plan.locator('.meaning')), SLOW).toContain('Het begin van elk vertrek staat vast.')
    await plan.getByRole('combobox', { name: 'Vertrek toevoegen' }).fill('Google Cloud')
    await page.keyboard.press('Enter')
    const form = plan.locator('uw-exit-form')
    await form.getByRole('combobox', { name: 'Wordt vervangen door' }).waitFor()
    await form.getByRole('textbox', { name: 'Tijd tot het nieuwe in gebruik is' }).fill('half jaar')
    await page.keyboard.press('Tab')
    await form.getByRole('alert').waitFor()
    await form.getByRole('textbox', { name: 'Tijd tot het nieuwe in gebruik is' }).fill('6')
    await page.keyboard.press('Tab')
    await expect.poll(() => form.getByRole('alert').count()).toBe(0)
    await expect.poll(() => textOf(plan.locator('.meaning')), SLOW).toContain('Dit plan heeft 18 vertrekken')
  }, 60_000)

  it('can be made anew, and opened from a file', async () => {
    const { page } = await open()
    const { view, look } = await leave(page)
    await look('Plan')
    await view.getByRole('button', { name: 'Nieuw plan' }).click()
    await expect.poll(() => lead(view.locator('uw-exit-plan')), SLOW).toContain('Er staat nog geen vertrek in dit plan')
    await view.getByRole('combobox', { name: 'Vertrekplan' }).selectOption({ index: 0 })
    await expect.poll(() => lead(view.locator('uw-exit-plan')), SLOW).toContain('17 vertrekken')
    await drop(page, 'klein.exit.yaml', 'format: uitwijk-exit/1\nname: Klein plan\nstart: 2027-01-01\nexits:\n  entra-id: { lead: P1Y, start: 2028-01-01 }\n')
    await expect.poll(() => view.getByRole('combobox', { name: 'Vertrekplan' }).locator('option').allTextContents(), SLOW).toContain('Klein plan')
  }, 60_000)
})

it('a forced exit: another supplier, another notice, and what to do now', async () => {
  const { page } = await open()
  const { view, look } = await leave(page)
  await look('Gedwongen vertrek')
  const forced = view.locator('uw-forced-exit')
  await expect.poll(() => lead(forced), SLOW).toMatch(/niet binnen 90 dagen\.$/)
  const notice = forced.getByRole('spinbutton', { name: 'Hoeveel tijd krijgt u?' })
  await notice.fill('9000')
  await page.keyboard.press('Tab')
  await expect.poll(() => lead(forced), SLOW).toBe('Binnen 9.000 dagen bent u overal weg.')
  await notice.fill('30')
  await page.keyboard.press('Tab')
  await forced.getByRole('combobox', { name: 'Waar moet u weg?' }).selectOption('alles onder de wet van een land')
  await expect.poll(() => lead(forced), SLOW).toMatch(/^Van \d+ onderdelen lukt vertrekken er bij \d+ niet binnen 30 dagen\.$/)
  await expect.poll(() => textOf(forced.locator('.meaning'))).toMatch(/stoppen \d+ kritieke diensten/)
}, 90_000)

it('a budget: what is chosen, why, and that less money takes away less', async () => {
  const { page } = await open()
  const { view, look } = await leave(page)
  await look('Maatregelen')
  const measures = view.locator('uw-measures')
  await expect.poll(() => lead(measures), SLOW).toMatch(/^Voor € [\d.]+ nemen \d+ maatregelen \d+% van de schade weg\.$/)
  await expect.poll(() => textOf(measures.locator('.meaning'))).toContain('bewezen')
  const budget = measures.getByRole('spinbutton', { name: 'Hoeveel geld is er? (euro)' })
  await budget.fill('0')
  await page.keyboard.press('Tab')
  await expect.poll(() => lead(measures), SLOW).toContain('geen maatregel')
  await budget.fill('-5')
  await page.keyboard.press('Tab')
  await measures.getByRole('alert').filter({ hasText: 'Vul een bedrag van 0 of meer in' }).waitFor()
  await budget.fill('12800')
  await page.keyboard.press('Tab')
  await expect.poll(() => lead(measures), SLOW).toContain('neemt 1 maatregel')
  await measures.locator('.all').getByRole('textbox', { name: 'Kosten, eenmalig (euro)' }).nth(4).fill('90000')
  await page.keyboard.press('Tab')
  await expect.poll(() => lead(measures), SLOW).not.toContain('68%')
  await expect.poll(() => undoName(page)).toContain('Maatregelen')
}, 90_000)

it('sovereignty: a box says why', async () => {
  const { page } = await open()
  const { view, look } = await leave(page)
  await look('Soevereiniteit')
  const sovereignty = view.locator('uw-sovereignty')
  await sovereignty.getByRole('button', { name: /^Bijstand uitbetalen, Recht: 1 Alleen op papier, geschat$/ }).click()
  await expect.poll(() => textOf(sovereignty.locator('.why'))).toContain('Welke landen kunnen de leverancier met hun wetten dwingen?')
  await sovereignty.getByRole('combobox', { name: 'Dienst' }).selectOption('Bijstand uitbetalen')
  await expect.poll(() => textOf(sovereignty.locator('.matrix'))).toContain('Entra ID uitgeschakeld')
}, 60_000)

it('is there by its address and with the keyboard alone, in English as well', async () => {
  const { page } = await open()
  await page.evaluate(() => { location.hash = '#exit' })
  const view = page.locator('uw-exit-view')
  await view.locator('.side li button').nth(4).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => lead(view.locator('uw-disclosure')), SLOW).toContain('soorten gegevens')
  await page.locator('uw-header .language').selectOption('en')
  await expect.poll(() => lead(view.locator('uw-disclosure')), SLOW).toContain('kinds of data')
}, 60_000)
