import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import { reporting as english } from '../../src/i18n/en/reporting/index.ts'
import { reporting as texts } from '../../src/i18n/nl/reporting/index.ts'
import { planTextsIn } from '../../src/i18n/plan.ts'
import { focused, goTo, textOf, undoName } from './app.ts'
import { violations } from './axe.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()
const { screen, planData, style } = texts
const { parts: chapters } = planTextsIn('nl').document

type PageId = keyof typeof screen.pages
const PAGES = Object.keys(screen.pages) as PageId[]

/** Goes to the screen Rapport. */
async function report(page: Page, words = texts, name = 'Rapport') {
  await goTo(page, name)
  const view = page.locator('uw-report-view')
  await view.getByRole('heading', { name: words.screen.title, exact: true }).waitFor()
  /** Opens something that is listed, by the list or by the choice that stands for it. */
  const choose = async (id: PageId) => {
    const item = view.getByRole('button', { name: new RegExp(`^${words.screen.pages[id]} `) }).first()
    if (await item.isVisible()) await item.click()
    else await view.getByRole('combobox', { name: words.screen.choose }).selectOption(id)
    await view.locator('#page', { hasText: words.screen.pages[id] }).waitFor()
  }
  return { view, choose, preview: view.locator('uw-preview uw-document') }
}

/** What a button makes: the name of the file and what is in it. */
async function made(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const entry = (zip: Buffer, name: string): string => strFromU8(unzipSync(zip)[name] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ').replaceAll('&apos;', '’').replaceAll('&#39;', '’')

/** Picks a file where one is asked for. */
async function give(page: Page, button: Locator, name: string, mimeType: string, buffer: Buffer) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
  await chooser.setFiles({ name, mimeType, buffer })
}

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

describe('the continuity plan', () => {
  it('is made of the chapters and scenarios that are chosen, as a text document and for Word', async () => {
    const { page } = await open()
    const { view, choose, preview } = await report(page)
    await choose('plan')
    await view.getByRole('button', { name: `${screen.none}: ${screen.parts}` }).click()
    await view.getByText(screen.chosen(0, 14)).waitFor()
    await view.getByRole('checkbox', { name: screen.part.services }).check()
    await view.getByRole('checkbox', { name: screen.part.cards }).check()
    await view.getByRole('button', { name: `${screen.none}: ${screen.scenarios}` }).click()
    await view.getByText(screen.chosen(0, 13)).waitFor()
    await view.getByRole('checkbox', { name: 'Drie dagen geen stroom' }).check()
    await expect.poll(() => textOf(preview), { timeout: 15_000 }).toContain(chapters.services)
    await expect.poll(() => textOf(preview)).not.toContain(chapters.recovery)
    const odt = await made(page, view.getByRole('button', { name: screen.format.odt }))
    const docx = await made(page, view.getByRole('button', { name: screen.format.docx }))
    expect([odt.name, docx.name]).toEqual(['voorbeeldstad-continuiteitsplan.odt', 'voorbeeldstad-continuiteitsplan.docx'])
    for (const text of [entry(odt.bytes, 'content.xml'), entry(docx.bytes, 'word/document.xml')]) {
      for (const there of [chapters.services, chapters.cards, 'Drie dagen geen stroom']) expect(text).toContain(there)
      for (const absent of [chapters.recovery, chapters.communication, 'Zaakwerk BV is failliet']) expect(text).not.toContain(absent)
    }
    // What was chosen is kept with the landscape, and can be undone.
    await expect.poll(() => undoName(page)).toMatch(/continuïteitsplan/i)
    await page.locator('uw-header .step').first().click()
    await expect.poll(() => view.getByRole('checkbox', { name: 'Drie dagen geen stroom' }).isChecked()).toBe(false)
  })

  it('has the name and the marking of the house style', async () => {
    const { page } = await open()
    const { view, choose } = await report(page)
    await choose('style')
    await view.getByLabel(style.municipality).fill('Gemeente Proefdam')
    await view.getByLabel(style.classification).fill('Alleen voor het crisisteam')
    await view.getByLabel(style.footer).fill('Markt 1, Proefdam')
    await page.keyboard.press('Tab')
    const sample = view.locator('uw-style-form uw-document')
    for (const text of ['Gemeente Proefdam', 'Alleen voor het crisisteam', 'Markt 1, Proefdam']) await expect.poll(() => textOf(sample)).toContain(text)
    await choose('plan')
    const { bytes } = await made(page, view.getByRole('button', { name: screen.format.html }))
    for (const text of ['Gemeente Proefdam', 'Alleen voor het crisisteam', 'Markt 1, Proefdam']) expect(bytes.toString()).toContain(text)
  })

  it('is in the other language when that is asked', async () => {
    const { page } = await open()
    const { view, choose, preview } = await report(page)
    await choose('plan')
    await view.getByRole('combobox', { name: screen.language }).selectOption('en')
    await expect.poll(() => textOf(preview), { timeout: 15_000 }).toContain(planTextsIn('en').document.parts.services)
    const { name } = await made(page, view.getByRole('button', { name: screen.format.md }))
    expect(name).toBe('voorbeeldstad-continuity-plan.md')
  })
})

describe('the emergency binder', () => {
  it('is printed at one press: every action card, and nothing of the screen', async () => {
    const { page } = await open()
    await page.evaluate(() => Object.assign(window, { print: () => { document.documentElement.dataset['printed'] = document.title } }))
    const { view, choose } = await report(page)
    await choose('binder')
    await view.getByRole('button', { name: screen.printBinder }).click()
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['printed'] ?? ''), { timeout: 30_000 }).not.toMatch(/^(Uitwijk)?$/)
    const paper = page.locator('uw-document.paper')
    await expect.poll(() => paper.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => paper.isVisible()).toBe(true)
    await expect.poll(() => page.locator('uw-header').isVisible()).toBe(false)
    const text = await textOf(paper)
    const scenarios = ['Entra ID uitgeschakeld', 'Drie dagen geen stroom', 'Zaakwerk BV is failliet', 'DigiD twee dagen weg', 'Gijzelsoftware vernietigt servers en back-ups']
    for (const part of [...scenarios, 'Crisisteam bij elkaar roepen met de papieren contactlijst', 'A. de Vries', '000-111 01 01']) expect(text).toContain(part)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => paper.count()).toBe(0)
    await expect.poll(() => page.title()).toBe('Uitwijk')
  })
})

describe('what is filled in', () => {
  it('stands on the action card: a contact of the plan, until that is undone', async () => {
    const { page } = await open()
    const { view, choose, preview } = await report(page)
    await choose('plan-data')
    await view.locator('summary', { hasText: planData.contacts.title }).click()
    const phone = view.locator('uw-plan-form').getByRole('group', { name: screen.rows.row(planData.contacts.row, 1), exact: true }).getByLabel(planData.contacts.phone)
    await expect.poll(() => phone.inputValue()).toBe('000-111 01 01')
    await phone.fill('000-999 88 77')
    await page.keyboard.press('Tab')
    await choose('response')
    await expect.poll(() => textOf(preview), { timeout: 15_000 }).toContain('000-999 88 77')
    await page.locator('uw-header .step').first().click()
    await expect.poll(() => textOf(preview)).toContain('000-111 01 01')
    await expect.poll(() => textOf(preview)).not.toContain('000-999 88 77')
  })

  it('is added, moved and taken away by keyboard, and an empty row is not kept', async () => {
    const { page } = await open()
    const { view, choose, preview } = await report(page)
    await choose('response')
    const form = view.locator('uw-response-form')
    await form.locator('summary', { hasText: texts.response.activation.title }).click()
    const rows = form.locator('uw-rows').filter({ has: page.getByRole('button', { name: texts.response.activation.add }) })
    const before = await rows.locator('li').count()
    const undone = await undoName(page)
    await rows.getByRole('button', { name: texts.response.activation.add }).press('Enter')
    await expect.poll(() => rows.locator('li').count()).toBe(before + 1)
    await expect.poll(() => undoName(page)).toBe(undone)
    await page.keyboard.type('De sleutel van de kluis halen')
    await page.keyboard.press('Tab')
    await expect.poll(() => textOf(preview), { timeout: 15_000 }).toContain('De sleutel van de kluis halen')
    await rows.getByRole('button', { name: screen.rows.up('De sleutel van de kluis halen') }).press('Enter')
    const key = rows.locator('li').nth(before - 1).getByRole('textbox').first()
    await expect.poll(() => key.inputValue()).toBe('De sleutel van de kluis halen')
    await expect.poll(() => focused(page)).toBe(screen.rows.up('De sleutel van de kluis halen'))
    await rows.getByRole('button', { name: screen.rows.remove('De sleutel van de kluis halen') }).press('Enter')
    await expect.poll(() => rows.locator('li').count()).toBe(before)
    await expect.poll(() => focused(page)).toBe(texts.response.activation.add)
  })
})

describe('the logo', () => {
  it('is refused with a reason when it is no picture, too large, or holds a program', async () => {
    const { page } = await open()
    const { view, choose } = await report(page)
    await choose('style')
    const button = view.getByRole('button', { name: style.chooseLogo })
    const alert = view.getByRole('alert')
    const had = await undoName(page)
    await give(page, button, 'logo.png', 'image/png', Buffer.from('geen plaatje'))
    await expect.poll(() => textOf(alert)).toBe(`${style.refused('logo.png')} ${style.faults['no-picture']}`)
    await give(page, button, 'groot.png', 'image/png', Buffer.concat([PNG, Buffer.alloc(400_000)]))
    await expect.poll(() => textOf(alert)).toContain(style.faults['too-large'])
    await give(page, button, 'slim.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'))
    await expect.poll(() => textOf(alert)).toContain(style.faults.unsafe)
    await give(page, button, 'stuk.png', 'image/png', PNG.subarray(0, 20))
    await expect.poll(() => textOf(alert)).toContain(style.faults.broken)
    await expect.poll(() => undoName(page)).toBe(had)
    await give(page, button, 'wapen.png', 'image/png', PNG)
    await expect.poll(() => view.locator('uw-style-form .logo img').getAttribute('src')).toMatch(/^data:image\/png;base64,/)
    await expect.poll(() => alert.count()).toBe(0)
  })

  it('stands beside colours that can be read: others are warned about', async () => {
    const { page } = await open()
    const { view, choose } = await report(page)
    await choose('style')
    const code = view.getByRole('group', { name: style.colour }).getByLabel(style.code)
    await code.fill('#ffcc00')
    await page.keyboard.press('Tab')
    await expect.poll(() => textOf(view.getByRole('group', { name: style.colour }))).toContain('1,5 op 1')
    await code.fill('blauw')
    await page.keyboard.press('Tab')
    await expect.poll(() => textOf(view.getByRole('alert'))).toBe(style.badCode)
  })
})

describe.each([
  { width: 1440, height: 900, language: 'nl' },
  { width: 1024, height: 768, dark: true, language: 'en' },
  { width: 320, height: 640, language: 'nl' },
  { width: 1440, height: 900, forced: true, language: 'nl' },
] as const)('the screen Rapport at %o', ({ language, ...options }) => {
  it('is free of what axe finds, and nothing sticks out', async () => {
    const { page } = await open(options)
    if (language === 'en') await page.locator('uw-header .language').selectOption('en')
    const { view, choose, preview } = language === 'en' ? await report(page, english, messagesIn('en').app.screen.report) : await report(page)
    const wrong: string[] = []
    for (const id of PAGES) {
      await choose(id)
      await view.evaluate((element) => {
        const unfold = (node: ParentNode) => { for (const one of node.querySelectorAll('*')) { if (one instanceof HTMLDetailsElement) one.open = true; if (one.shadowRoot) unfold(one.shadowRoot) } }
        if (element.shadowRoot) unfold(element.shadowRoot)
      })
      if (!['script', 'after-action', 'style'].includes(id)) await preview.waitFor({ timeout: 30_000 })
      wrong.push(...(await violations(page)).map((one) => `${id}: ${one}`))
      await expect.poll(() => page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth), { message: id }).toBeLessThanOrEqual(0)
      await expect.poll(() => view.evaluate((element) => element.scrollWidth - element.clientWidth), { message: id }).toBeLessThanOrEqual(0)
    }
    expect(wrong).toEqual([])
  }, 180_000)
})

it('every page of it is reached by keyboard alone', async () => {
  const { page } = await open()
  await report(page)
  const seen = new Set<string>()
  for (let i = 0; i < 60 && !seen.has(screen.format.json); i++) {
    await page.keyboard.press('Tab')
    seen.add((await focused(page)).replace(/\s+/g, ' '))
  }
  for (const id of PAGES) expect([...seen].some((name) => name.startsWith(screen.pages[id])), id).toBe(true)
  for (const name of [screen.format.docx, screen.format.print, screen.format.json]) expect(seen).toContain(name)
})
