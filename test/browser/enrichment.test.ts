import { describe, expect, it } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { parse } from 'yaml'
import { messagesIn } from '../../src/i18n/index.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { drop, goTo, textOf, undoName } from './app.ts'
import { violations } from './axe.ts'
import { save } from './download.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()
const { enrichment: texts, app } = messagesIn('nl')

/** As it comes out of another program: names and lines, and nothing that matters. */
const BARE = JSON.stringify({
  format: 'uitwijk-landscape/1', name: 'Kaalstad',
  imports: { model: { file: 'model.xml', format: 'ameff', candidates: [
    { dependent: 'zaak', on: 'bank', type: 'Association' }, { dependent: 'zaak', on: 'kas', type: 'Association', name: 'boekt in' }, { dependent: 'post', on: 'entra', type: 'Flow' },
  ] } },
  organisations: { zaakwerk: { name: 'Zaakwerk BV' } },
  components: {
    bijstand: { name: 'Bijstand betalen', kind: 'process', needs: ['zaak', { anyOf: ['bank', 'kas'] }], classification: { availability: 3 } },
    post: { name: 'Post versturen', kind: 'process', needs: ['zaak'] },
    zaak: { name: 'Zaaksysteem', kind: 'application', supplier: 'zaakwerk' },
    bank: { name: 'Bankkoppeling', kind: 'application' },
    kas: { name: 'Kassa', kind: 'application' },
    entra: { name: 'Entra ID', kind: 'identity' },
  },
})

interface Pass { page: Page; dialog: Locator; topic(name: string): Promise<void>; progress(name: string): Promise<string> }

async function pass(options?: Parameters<typeof open>[0]): Promise<Pass> {
  const { page } = await open(options)
  await drop(page, 'kaalstad.landscape.json', BARE)
  await expect.poll(() => textOf(page.locator('uw-header .landscape > button'))).toBe('Kaalstad')
  await goTo(page, app.screen.landscape)
  await page.locator('uw-landscape-view').getByRole('button', { name: /^Aanvullen \(\d+\)$/ }).click()
  const dialog = page.getByRole('dialog', { name: texts.title })
  await dialog.waitFor()
  const tab = (name: string) => dialog.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name.replace('?', '\\?')}`) })
  return { page, dialog, topic: (name) => tab(name).click(), progress: async (name) => (await textOf(tab(name))).replace(name, '').trim() }
}

/** The landscape as it would be saved now. */
async function saved({ page, dialog }: Pass): Promise<Landscape> {
  await dialog.getByRole('button', { name: texts.close, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  return parse((await save(page, app.saveLandscape)).bytes.toString()) as Landscape
}

describe('the guided pass', () => {
  it('marks critical services, one and several at once, with the warning about the score of GEMMA', async () => {
    const { dialog, page, progress, ...rest } = await pass()
    await expect.poll(() => textOf(dialog.locator('uw-ask-services'))).toContain(texts.services.availabilityMeans)
    await dialog.getByRole('checkbox', { name: texts.list.all }).check()
    await dialog.getByRole('combobox', { name: texts.services.role, exact: true }).selectOption('critical')
    await expect.poll(() => dialog.getByRole('combobox', { name: texts.services.mtpdOf('Post versturen') }).count()).toBe(1)
    await dialog.getByRole('combobox', { name: texts.services.mtpd, exact: true }).selectOption('P3D')
    await expect.poll(() => progress(texts.topic.services)).toBe('2 van 2 beantwoord')
    await dialog.getByRole('combobox', { name: texts.services.mtpdOf('Post versturen') }).selectOption('other')
    await page.keyboard.type('36')
    await page.keyboard.press('Tab')
    await dialog.getByRole('textbox', { name: texts.services.peopleOf('Bijstand betalen') }).fill('4.200')
    await page.keyboard.press('Tab')
    const { components } = await saved({ dialog, page, progress, ...rest })
    expect(components['bijstand']?.service).toEqual({ critical: true, mtpd: 'P3D', people: 4200 })
    expect(components['post']?.service).toEqual({ critical: true, mtpd: 'P36D' })
  })

  it('ties many to one way to sign in, a new platform and a supplier; each is one step to undo', async () => {
    const all = await pass()
    const { dialog, page, topic, progress } = all
    await topic(texts.topic['sign-in'])
    const choose = dialog.getByRole('combobox', { name: texts.list.choose['sign-in'] })
    await choose.fill('Entra')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(dialog.getByRole('alert'))).toBe(texts.list.chooseFirst)
    for (const name of ['Zaaksysteem', 'Kassa']) await dialog.getByRole('checkbox', { name: texts.list.pick(name) }).check()
    await choose.fill('Entra')
    await page.keyboard.press('Enter')
    await expect.poll(() => progress(texts.topic['sign-in'])).toBe('2 van 3 beantwoord')
    await expect.poll(() => textOf(dialog.getByRole('row', { name: /Kassa/ }))).toContain('Entra ID')
    await dialog.getByRole('checkbox', { name: texts.list.pick('Bankkoppeling') }).check()
    await dialog.getByRole('button', { name: texts.list.skip }).click()
    await expect.poll(() => progress(texts.topic['sign-in'])).toBe('2 van 3 beantwoord, 1 overgeslagen')

    await topic(texts.topic.hosting)
    await dialog.getByRole('checkbox', { name: texts.list.all }).check()
    await dialog.getByRole('combobox', { name: texts.list.choose.hosting }).fill('Eigen datacenter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => progress(texts.topic.hosting)).toBe('3 van 3 beantwoord')
    await dialog.getByRole('button', { name: texts.undo, exact: true }).click()
    await expect.poll(() => progress(texts.topic.hosting)).toBe('0 van 3 beantwoord')

    await topic(texts.topic.owners)
    await dialog.getByRole('combobox', { name: texts.owners.country('Zaakwerk BV') }).fill('Nederland')
    await page.keyboard.press('Enter')
    await expect.poll(() => progress(texts.topic.owners)).toBe('1 van 1 beantwoord')
    const { components, organisations } = await saved(all)
    expect(components['zaak']?.needs).toEqual(['entra'])
    expect(components['kas']?.needs).toEqual(['entra'])
    expect(Object.keys(components)).not.toContain('eigen-datacenter')
    expect(organisations?.['zaakwerk']?.jurisdiction).toBe('NL')
  })

  it('decides on relations that may be needs, one and several at once', async () => {
    const all = await pass()
    const { dialog, page, topic, progress } = all
    const { candidates } = texts
    await topic(texts.topic.candidates)
    await expect.poll(() => progress(texts.topic.candidates)).toBe('0 van 3 beantwoord')
    await expect.poll(() => dialog.getByRole('rowheader').allTextContents()).toEqual(['Hangt samen met (2)', 'Zaaksysteem', 'Zaaksysteem', 'Stroomt naar (1)', 'Post versturen'])
    await expect.poll(() => dialog.getByRole('row').allTextContents()).toContainEqual(expect.stringContaining('boekt inKassa'))
    await dialog.getByRole('button', { name: candidates.forAll.neither }).click()
    await expect.poll(() => textOf(dialog.getByRole('alert'))).toBe(texts.list.chooseFirst)
    await dialog.getByRole('combobox', { name: candidates.question('Post versturen', 'Entra ID') }).selectOption('neither')
    await expect.poll(() => progress(texts.topic.candidates)).toBe('1 van 3 beantwoord')
    await dialog.getByRole('searchbox', { name: texts.list.seek }).fill('zaaksysteem')
    await dialog.getByRole('checkbox', { name: candidates.allOf('Hangt samen met') }).check()
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: candidates.forAll.turned }).click()
    await expect.poll(() => progress(texts.topic.candidates)).toBe('3 van 3 beantwoord')
    await dialog.getByRole('button', { name: texts.undo, exact: true }).click()
    await expect.poll(() => progress(texts.topic.candidates)).toBe('1 van 3 beantwoord')
    await dialog.getByRole('combobox', { name: candidates.question('Zaaksysteem', 'Kassa') }).selectOption('as-is')
    await dialog.getByRole('combobox', { name: candidates.question('Zaaksysteem', 'Bankkoppeling') }).selectOption('unknown')
    await expect.poll(() => progress(texts.topic.candidates)).toBe('2 van 3 beantwoord, 1 overgeslagen')
    const { components, imports } = await saved(all)
    expect(components['zaak']?.needs).toEqual([{ on: 'kas', source: { type: 'interview', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string } }])
    expect(imports?.['model']?.candidates?.[2]).toEqual({ dependent: 'post', on: 'entra', type: 'Flow', declined: true })
    await expect.poll(() => undoName(page)).toContain('Verband van Zaaksysteem naar Kassa gelegd')
  })

  it('holds the interview by keyboard alone, and writes down where an answer comes from', async () => {
    const all = await pass()
    const { dialog, page, topic, progress } = all
    await topic(texts.topic.interview)
    await expect.poll(() => textOf(dialog.locator('section'))).toContain(texts.noServices)
    await dialog.locator('section').getByRole('button', { name: texts.topic.services }).click()
    await dialog.getByRole('combobox', { name: texts.services.roleOf('Bijstand betalen') }).selectOption('critical')
    await expect.poll(() => progress(texts.topic.interview)).toBe('0 van 2 beantwoord')
    await topic(texts.topic.interview)
    const question = () => textOf(dialog.locator('uw-ask-interview .question'))
    await expect.poll(question).toBe('Als ‘Zaaksysteem’ uitvalt: stopt ‘Bijstand betalen’ dan meteen, werkt het deels door, of gaat het een tijd gewoon door?')
    await page.keyboard.press('Enter')
    await expect.poll(() => textOf(dialog.getByRole('alert'))).toBe(texts.interview.chooseFirst)
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    await expect.poll(question).toMatch(/^Als ‘Bankkoppeling’ en ‘Kassa’ allebei uitvallen/)
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
    await expect.poll(() => progress(texts.topic.interview)).toBe('2 van 2 beantwoord')
    await expect.poll(() => textOf(dialog.locator('uw-ask-interview'))).toBe(texts.done)
    expect(await violations(page)).toEqual([])
    const { components } = await saved(all)
    const today = /^\d{4}-\d\d-\d\d$/
    expect(components['bijstand']?.needs).toEqual([
      { on: 'zaak', holdUp: 'PT8H', source: { type: 'interview', date: expect.stringMatching(today), confidence: 'medium' } },
      { anyOf: ['bank', 'kas'], without: 0.5, source: { type: 'interview', date: expect.stringMatching(today), confidence: 'medium' } },
    ])
    await expect.poll(() => undoName(page)).toContain('Bijstand betalen')
  })

  it('asks for fallbacks, and keeps for this visit what is not known', async () => {
    const all = await pass()
    const { dialog, page, topic, progress } = all
    await dialog.getByRole('combobox', { name: texts.services.roleOf('Post versturen') }).selectOption('critical')
    await expect.poll(() => progress(texts.topic.fallbacks)).toBe('0 van 2 beantwoord')
    await topic(texts.topic.fallbacks)
    await dialog.getByRole('button', { name: texts.fallbacks.yes }).click()
    await page.keyboard.type('Op papier')
    await page.keyboard.press('Tab')
    await dialog.getByRole('button', { name: texts.fallbacks.save }).click()
    await expect.poll(() => textOf(dialog.locator('uw-ask-fallbacks .question'))).toContain('Zaaksysteem')
    await dialog.getByRole('button', { name: texts.interview.unknown }).click()
    await expect.poll(() => progress(texts.topic.fallbacks)).toBe('1 van 2 beantwoord, 1 overgeslagen')
    const { components } = await saved(all)
    expect(components['post']?.fallbacks).toEqual({ 'op-papier': { name: 'Op papier', trigger: 'manual' } })
    await page.keyboard.press('Control+k')
    await page.locator('uw-palette dialog').waitFor()
    await page.keyboard.type(texts.title)
    await page.keyboard.press('Enter')
    await dialog.waitFor()
    await expect.poll(() => progress(texts.topic.fallbacks)).toBe('1 van 2 beantwoord, 1 overgeslagen')
    await topic(texts.topic.fallbacks)
    await dialog.getByRole('button', { name: texts.again }).click()
    await expect.poll(() => progress(texts.topic.fallbacks)).toBe('1 van 2 beantwoord')
  })
})

describe.each([[{ width: 1440 }], [{ width: 1024, height: 768, dark: true }], [{ width: 1920, height: 1080, forced: true }]])('the guided pass at %o', (options) => {
  it('is free of what axe finds, and fits', async () => {
    const { page } = await open(options)
    await goTo(page, app.screen.landscape)
    await page.evaluate(() => document.querySelector('uw-app')?.dispatchEvent(new CustomEvent('enrich')))
    const dialog = page.getByRole('dialog', { name: texts.title })
    await dialog.waitFor()
    for (const topic of Object.values(texts.topic)) {
      await dialog.getByRole('navigation').getByRole('button', { name: new RegExp(`^${topic.replace('?', '\\?')}`) }).click()
      if (topic === texts.topic['sign-in']) await dialog.getByRole('checkbox', { name: texts.list.all }).check()
      if (topic === texts.topic.interview) await page.keyboard.press('3')
      if (topic === texts.topic.fallbacks) await dialog.getByRole('button', { name: texts.fallbacks.yes }).click()
      expect(await violations(page), topic).toEqual([])
      await expect.poll(() => dialog.locator('section').evaluate((part) => part.scrollWidth - part.clientWidth), { message: topic }).toBeLessThanOrEqual(1)
    }
  })
})
