import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { goTo, textOf } from './app.ts'
import { violations } from './axe.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()

/** The questions with the element that shows the answer to each. */
const QUESTIONS = [
  ['Wat als dit wegvalt?', 'uw-losses'], ['Waar hangt veel aan?', 'uw-concentration'], ['Wat samen één dienst stopt', 'uw-cut-sets'], ['Helpen de uitwijken echt?', 'uw-fallback-audit'],
  ['Hoe zeker is het?', 'uw-uncertainty'], ['Het slechtste moment', 'uw-worst-moment'], ['Volgorde van herstel', 'uw-recovery'], ['Wat weten we niet zeker?', 'uw-quality'],
] as const

/** Opens the screen with the questions. */
async function analyse(page: Page) {
  await goTo(page, 'Analyse')
  const view = page.locator('uw-analysis-view')
  await view.getByRole('heading', { name: 'Analyse', exact: true }).waitFor()
  return {
    view, state: view.locator('.state'),
    ask: (question: string) => view.locator('.side').getByRole('button', { name: new RegExp(`^${question.replace('?', '\\?')}`) }).click(),
    done: async (question: string) => { await expect.poll(() => textOf(view.locator('.state')), { timeout: 30_000 }).toBe(`Klaar: ${question}`) },
  }
}

const rename = (page: Page, name: string) => page.locator('uw-app').evaluate((app, to) => { app.dispatchEvent(new CustomEvent('edit', { detail: { do: 'set-landscape', parts: { name: to } } })) }, name)

describe.each([
  { dark: false, width: 1440, height: 900 }, { dark: true, width: 1024, height: 768 }, { dark: false, width: 1920, height: 1080 },
])('every question ($width wide, dark: $dark)', (options) => {
  it('is answered: what it means, and a table; with nothing to look for to the side and nothing that hinders', async () => {
    const { page } = await open(options)
    const { view, ask, done } = await analyse(page)
    const wrong: string[] = []
    for (const [question, element] of QUESTIONS) {
      await ask(question)
      await done(question)
      const answer = view.locator(element)
      await answer.getByRole('heading', { name: 'Wat betekent dit?' }).waitFor()
      if (element !== 'uw-uncertainty') await answer.locator('table').first().waitFor({ state: 'attached' })
      await expect.poll(() => page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth), { message: question }).toBeLessThanOrEqual(0)
      wrong.push(...(await violations(page)).map((one) => `${question}: ${one}`))
    }
    expect(wrong).toEqual([])
  }, 180_000)
})

describe('a question', () => {
  it('can be stopped, and worked out after all', async () => {
    const { page } = await open()
    const { view, state, ask, done } = await analyse(page)
    await page.locator('uw-app').evaluate((app) => { app.dispatchEvent(new CustomEvent('analyse', { detail: { question: 'uncertainty', ask: { file: '01-entra-id-uitgeschakeld.scenario.yaml', runs: 100_000, seed: 1 } } })) })
    await view.getByRole('button', { name: 'Stoppen', exact: true }).click()
    await expect.poll(() => textOf(state)).toContain('Gestopt')
    await page.locator('uw-app').evaluate((app) => { app.dispatchEvent(new CustomEvent('analyse', { detail: { question: 'uncertainty', ask: { file: '01-entra-id-uitgeschakeld.scenario.yaml', runs: 100, seed: 1 } } })) })
    await done('Hoe zeker is het?')
    await ask('Waar hangt veel aan?')
    await done('Waar hangt veel aan?')
  })

  it('is worked out again after a change', async () => {
    const { page } = await open()
    const { view, ask, done } = await analyse(page)
    await ask('Waar hangt veel aan?')
    await done('Waar hangt veel aan?')
    await view.locator('uw-concentration').waitFor()
    const before = await view.locator('uw-concentration').evaluateHandle((element) => (element as unknown as { answer: unknown }).answer)
    await rename(page, 'Anders')
    await expect.poll(() => view.locator('uw-concentration').evaluate((element, old) => (element as unknown as { answer: unknown }).answer !== old, before)).toBe(true)
    await done('Waar hangt veel aan?')
  })

  it('is opened with the keyboard alone, by its address, and from the palette', async () => {
    const { page } = await open()
    await page.evaluate(() => { location.hash = '#analysis' })
    const view = page.locator('uw-analysis-view')
    await view.locator('.side li button').first().focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await view.locator('uw-concentration').waitFor()
    await expect.poll(() => view.locator('[aria-current=true]').count()).toBe(1)
    await page.keyboard.press('Control+k')
    await page.locator('uw-palette dialog').waitFor()
    await page.keyboard.type('Helpen de uitwijken')
    await page.keyboard.press('Enter')
    await view.locator('uw-fallback-audit').waitFor()
  })

  it('is chosen from a list where the screen is narrow', async () => {
    const { page } = await open({ width: 700, height: 900 })
    const { view } = await analyse(page)
    await view.getByRole('combobox', { name: 'Vraag' }).selectOption('Volgorde van herstel')
    await view.locator('uw-recovery').waitFor()
    await expect.poll(() => page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

  it('is a chapter of the report when that is chosen', async () => {
    const { page } = await open()
    const { view, ask } = await analyse(page)
    await ask('Waar hangt veel aan?')
    await view.getByRole('checkbox', { name: 'In het rapport' }).check()
    const downloading = page.waitForEvent('download')
    await page.locator('uw-app').evaluate((app) => { app.dispatchEvent(new CustomEvent('make-document', { detail: { kind: 'scenario', format: 'md' } })) })
    const chunks: Buffer[] = []
    for await (const chunk of await (await downloading).createReadStream()) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString()).toMatch(/^#+ Waar hangt veel aan\?$/m)
  })
})
