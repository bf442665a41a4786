import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { ExerciseFile } from '../../src/model/exercise.ts'
import { drop, focused, goTo, textOf, undoName } from './app.ts'
import { violations } from './axe.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()

const FILE = '01-entra-id-uitgeschakeld.exercise.yaml'
const READY = 'Niemand kan meer inloggen'
const TABS = ['Berichten', 'Voorstellen', 'Rondes', 'Doelen', 'Deelnemers', 'Gegevens'] as const

/** Opens the screen with the exercises that come along. */
async function choose(page: Page) {
  const menu = page.locator('uw-header').getByRole('button', { name: /^Scherm/ })
  // On a narrow page the screens are in a menu.
  if (page.viewportSize()!.width > 700) await goTo(page, 'Oefening')
  else {
    await menu.click()
    await page.locator('uw-header').getByRole('menuitemradio', { name: 'Oefening' }).click()
  }
  const view = page.locator('uw-exercise-view')
  await view.getByRole('heading', { name: READY }).waitFor({ timeout: 30_000 })
  await expect.poll(() => view.locator('uw-exercise-card').count(), { timeout: 30_000 }).toBe(3)
  return view
}

/** Opens a ready exercise to prepare it, with its scenario worked out. */
async function prepare(page: Page) {
  const view = await choose(page)
  await view.getByRole('button', { name: `Voorbereiden: ${READY}` }).click()
  await view.locator('uw-exercise-course .plot svg').waitFor({ timeout: 30_000 })
  return { view, ...parts(page) }
}

const parts = (page: Page) => {
  const element = page.locator('uw-exercise-prepare')
  const lines = element.locator('uw-exercise-injects .lines > li')
  return {
    element, lines,
    tab: (name: string) => element.getByRole('tab', { name: new RegExp(`^${name}`) }),
    go: (name: string) => element.getByRole('tab', { name: new RegExp(`^${name}`) }).click(),
    said: () => textOf(element.locator('.page > .hidden')),
    marks: () => element.locator('uw-exercise-course g.inject').count(),
  }
}

const exerciseOf = (page: Page, file: string) => page.locator('uw-exercise-view').evaluate((view, name) => {
  const { state } = view as unknown as { state: { history: { now: { exercises?: ExerciseFile[] } } } }
  return state.history.now.exercises?.find((one) => one.file === name)?.value ?? null
}, file)

const sticksOut = (page: Page): Promise<number> => page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)

describe('an exercise', () => {
  it('is chosen from those that come along, told in a few facts', async () => {
    const { page } = await open()
    const view = await choose(page)
    await expect.poll(() => textOf(view.locator('uw-exercise-card').first())).toMatch(/Scenario: Entra ID uitgeschakeld 3 rondes, 16 berichten, 2 uur aan tafel Nog niet gehouden/)
    await expect.poll(() => view.getByRole('button', { name: 'Uitvoeren' }).getAttribute('aria-disabled')).toBe('true')
  })

  it('takes over what the simulation proposes: the best first, and to be taken back', async () => {
    const { page } = await open()
    const { element, go, tab, lines, said, marks } = await prepare(page)
    await expect.poll(() => lines.count()).toBe(16)
    await expect.poll(marks).toBe(16)
    await go('Voorstellen')
    await element.getByRole('button', { name: 'Laat de simulatie berichten voorstellen' }).click()
    const list = element.locator('uw-exercise-proposals')
    await list.getByRole('button', { name: '10 berichten overnemen' }).waitFor({ timeout: 30_000 })
    const rows = list.locator('ol > li')
    await expect.poll(() => rows.count()).toBe(10)
    await rows.first().getByRole('checkbox').uncheck()
    await list.getByRole('combobox', { name: 'Toon' }).selectOption('pers')
    await expect.poll(() => list.locator('ol .badge.accent').allTextContents().then((all) => new Set(all))).toEqual(new Set(['pers']))
    await list.getByRole('button', { name: '9 berichten overnemen' }).click()
    await expect.poll(said).toBe('9 berichten zijn overgenomen. Ze staan bij Berichten.')
    await expect.poll(() => tab('Berichten').textContent()).toContain('(25)')
    await expect.poll(marks).toBe(25)
    await page.keyboard.press('Control+z')
    await expect.poll(() => tab('Berichten').textContent()).toContain('(16)')
  })

  it('has its messages changed where they stand, in order of time, undone and done again', async () => {
    const { page } = await open()
    const { element, lines } = await prepare(page)
    const line = element.locator('[data-key=helpdesk]')
    const inject = async () => (await exerciseOf(page, FILE))?.injects?.['helpdesk']
    await line.getByRole('button', { expanded: false }).click()
    await line.getByRole('textbox', { name: 'Tekst van het bericht' }).fill('De helpdesk kan het niet meer aan.')
    await page.keyboard.press('Tab')
    await expect.poll(inject).toMatchObject({ text: 'De helpdesk kan het niet meer aan.' })
    await line.getByRole('combobox', { name: 'Wiens kant van het verhaal' }).selectOption('pers')
    await expect.poll(() => line.locator('.badge').textContent()).toBe('pers')
    await line.getByRole('checkbox', { name: 'CISO' }).check()
    await expect.poll(inject).toMatchObject({ text: 'De helpdesk kan het niet meer aan.', view: 'press', to: ['ciso', 'ict'] })
    // A later time moves the line, and the keyboard stays in it.
    await expect.poll(() => lines.first().getAttribute('data-key')).toBe('helpdesk')
    await line.getByRole('textbox', { name: 'Wanneer' }).fill('20 uur')
    await page.keyboard.press('Tab')
    await expect.poll(() => lines.first().getAttribute('data-key')).not.toBe('helpdesk')
    await expect.poll(() => textOf(line.locator('.when'))).toBe('di 24 nov 04:00')
    await expect.poll(() => focused(page)).toContain('eenheid')
    await page.locator('uw-header .step').first().click()
    await expect.poll(() => textOf(line.locator('.when'))).toBe('ma 23 nov 08:30')
  })

  it('says what does not fit any more, and takes a scenario that was changed as it is now', async () => {
    const { page } = await open()
    const { element, lines } = await prepare(page)
    const set = (edit: object) => page.locator('uw-app').evaluate((app, detail) => { app.dispatchEvent(new CustomEvent('edit', { detail })) }, edit)
    await set({ do: 'set-exercise', file: FILE, parts: { fitted: 'anders' } })
    await element.getByRole('heading', { name: 'Het scenario is veranderd' }).waitFor()
    await element.getByRole('button', { name: 'Ik heb het nagekeken: bijwerken' }).click()
    await expect.poll(() => element.getByRole('heading', { name: 'Het scenario is veranderd' }).count()).toBe(0)
    await set({ do: 'set-scenario', file: '01-entra-id-uitgeschakeld.scenario.yaml', parts: { horizon: 'P9D' } })
    await element.getByRole('heading', { name: 'Het scenario is veranderd' }).waitFor()
    await expect.poll(() => textOf(lines.filter({ hasText: 'De toegang is hersteld' }))).toContain('Dit bericht komt na het einde van het scenario')
    await element.getByRole('button', { name: 'Naar dat bericht' }).click()
    await expect.poll(() => element.locator('[data-key=terug] textarea:focus').count()).toBe(1)
    await set({ do: 'set-exercise', file: FILE, parts: { scenario: 'weg.scenario.yaml' } })
    await element.getByRole('heading', { name: 'Het scenario van deze oefening is er niet' }).waitFor()
    await expect.poll(() => element.getByRole('button', { name: 'Begin de oefening' }).isDisabled()).toBe(true)
    await element.getByRole('combobox', { name: 'Kies een scenario' }).selectOption('Entra ID uitgeschakeld')
    await expect.poll(() => element.getByRole('button', { name: 'Begin de oefening' }).isDisabled()).toBe(false)
  })

  it('has rounds that end after they begin, questions, and roles that go with all that names them', async () => {
    const { page } = await open()
    const { element, go } = await prepare(page)
    await go('Rondes')
    const rounds = element.locator('uw-exercise-rounds')
    const second = rounds.locator('.lines > li').nth(1)
    await second.locator('.open').click()
    await second.getByRole('textbox', { name: 'Eindigt' }).fill('2 uur')
    await page.keyboard.press('Tab')
    await expect.poll(() => textOf(second.getByRole('alert'))).toContain('Een ronde eindigt na haar begin')
    await second.getByRole('textbox', { name: 'Eindigt' }).fill('40 uur')
    await page.keyboard.press('Tab')
    await expect.poll(() => textOf(second.locator('.open').first())).toContain('wo 25 nov 00:00')
    await second.getByRole('textbox', { name: 'Nieuwe vraag' }).fill('Wie belt de bank?')
    await page.keyboard.press('Enter')
    await second.getByRole('textbox', { name: 'Antwoorden om uit te kiezen' }).fill('De wethouder\nDe controller')
    await page.keyboard.press('Tab')
    await expect.poll(() => exerciseOf(page, FILE).then((value) => value?.rounds[1]?.questions?.at(-1)))
      .toEqual({ text: 'Wie belt de bank?', options: ['De wethouder', 'De controller'] })
    await go('Deelnemers')
    const roles = element.locator('uw-exercise-roles')
    await roles.getByRole('button', { name: /^CISO/ }).click()
    await roles.getByRole('button', { name: 'Rol verwijderen' }).click()
    await expect.poll(() => exerciseOf(page, FILE).then((value) => JSON.stringify(value))).not.toContain('"ciso"')
    await expect.poll(() => roles.locator('uw-new input:focus').count()).toBe(1)
  })

  it('is made of the scenario that is open, changed, saved, removed, and opened from its file again', async () => {
    const { page } = await open()
    const view = await choose(page)
    await view.getByRole('textbox', { name: 'Naam van de oefening' }).fill('Onze oefening')
    await view.getByRole('button', { name: 'Oefening maken' }).click()
    const { element, go } = parts(page)
    await element.getByRole('heading', { name: 'Onze oefening' }).waitFor({ timeout: 30_000 })
    await element.getByText('Er zijn nog geen berichten.').waitFor()
    await element.getByRole('textbox', { name: 'Nieuw bericht: wat komt er binnen?' }).fill('De raad belt.')
    await page.keyboard.press('Enter')
    await element.getByRole('textbox', { name: 'Wat verwacht u dat de deelnemers doen?' }).fill('Iemand neemt op.')
    await page.keyboard.press('Tab')
    await go('Gegevens')
    await element.getByRole('textbox', { name: 'Plaats' }).fill('Raadzaal')
    await page.keyboard.press('Tab')
    const [download] = await Promise.all([page.waitForEvent('download'), element.getByRole('button', { name: 'Bewaren in een bestand' }).click()])
    const name = download.suggestedFilename()
    expect(name).toMatch(/\.exercise\.yaml$/)
    const text = await readFile(await download.path(), 'utf8')
    expect(text).toContain('Iemand neemt op.')
    expect(text).toContain('Raadzaal')
    await element.getByRole('button', { name: 'Oefening verwijderen' }).click()
    await view.getByRole('heading', { name: 'Kies een oefening' }).waitFor()
    await expect.poll(() => view.locator('uw-exercise-card').count()).toBe(3)
    // One that is brought is what one goes on with.
    await drop(page, name, text)
    await view.getByRole('heading', { name: 'Onze oefening' }).waitFor()
    await go('Gegevens')
    await expect.poll(() => element.getByRole('textbox', { name: 'Plaats' }).inputValue()).toBe('Raadzaal')
    await expect.poll(() => undoName(page)).toMatch(/Onze oefening/)
  })

  it('is taken along on paper: the script, and a sheet for each role', async () => {
    const { page } = await open()
    const { element } = await prepare(page)
    await element.getByRole('button', { name: 'Draaiboek en rolbladen' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), element.getByRole('menuitem', { name: 'Als webpagina (HTML)' }).click()])
    expect(download.suggestedFilename()).toMatch(/\.html$/)
    expect(await readFile(await download.path(), 'utf8')).toContain('U weet dat de verzegelde envelop met beheerwachtwoorden bestaat.')
  })

  it('begins, and can be gone on with after another was looked at', async () => {
    const { page } = await open()
    const { view, element } = await prepare(page)
    await element.getByRole('button', { name: 'Begin de oefening' }).click()
    await view.locator('uw-exercise-run').waitFor({ timeout: 30_000 })
    await view.getByRole('button', { name: 'Kiezen' }).click()
    await view.getByRole('heading', { name: 'Er loopt nog een oefening' }).waitFor({ timeout: 30_000 })
    await view.getByRole('button', { name: `Verwijderen: ${READY}` }).click()
    await expect.poll(() => focused(page)).toBe('Nee, bewaren')
    await page.keyboard.press('Enter')
    await view.getByRole('button', { name: `Verder gaan: ${READY}` }).click()
    await view.locator('uw-exercise-run').waitFor({ timeout: 30_000 })
  })
})

it('an exercise is prepared with the keyboard alone', async () => {
  const { page } = await open()
  const view = await choose(page)
  const { element, tab, said } = parts(page)
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 80; presses++) {
      if (name.test(await focused(page))) return
      await page.keyboard.press('Tab')
    }
    expect.fail(`Tab does not come to ${name}`)
  }
  await tabTo(new RegExp(`^Voorbereiden: ${READY}`))
  await page.keyboard.press('Enter')
  await element.waitFor()
  await expect.poll(() => view.getByRole('button', { name: 'Voorbereiden' }).getAttribute('aria-current')).toBe('step')
  await element.locator('uw-exercise-course .plot svg').waitFor({ timeout: 30_000 })
  await tabTo(/^Berichten \(16\)/)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => tab('Voorstellen').getAttribute('aria-selected')).toBe('true')
  await tabTo(/^Laat de simulatie/)
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page), { timeout: 30_000 }).toMatch(/^10 berichten overnemen/)
  await page.keyboard.press('Enter')
  await expect.poll(said).toContain('10 berichten zijn overgenomen')
  await page.keyboard.press('Shift+Tab')
  await expect.poll(() => focused(page)).toMatch(/^Voorstellen/)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => focused(page)).toMatch(/^Berichten \(26\)/)
})

describe.each([
  { dark: true, width: 1024, height: 768 }, { dark: false, width: 1440, height: 900 }, { dark: false, width: 320, height: 720 },
])('every part ($width wide, dark: $dark)', (options) => {
  it('hinders nobody, and has nothing to look for to the side', async () => {
    const { page } = await open(options)
    const view = await choose(page)
    const wrong: string[] = []
    const look = async (where: string) => {
      await expect.poll(() => sticksOut(page), { message: where }).toBeLessThanOrEqual(0)
      // Beyond what can be seen nothing may stand, also where a part cannot be scrolled to the side.
      await expect.poll(() => view.locator('.part').evaluate((part) => part.scrollWidth - part.clientWidth), { message: where }).toBeLessThanOrEqual(0)
      wrong.push(...(await violations(page)).map((one) => `${where}: ${one}`))
    }
    await look('Kiezen')
    const { element, go } = await prepare(page)
    for (const tab of TABS) {
      await go(tab)
      if (tab === 'Voorstellen') {
        await element.getByRole('button', { name: 'Laat de simulatie berichten voorstellen' }).click()
        await element.locator('uw-exercise-proposals ol > li').first().waitFor({ timeout: 30_000 })
      } else if (tab !== 'Gegevens') await element.locator('#panel .lines .open').first().click()
      await look(tab)
    }
    expect(wrong).toEqual([])
  }, 180_000)
})

it('an exercise is chosen and prepared in English', async () => {
  const { page } = await open()
  await page.locator('uw-header select.language').selectOption('EN')
  await goTo(page, 'Exercise')
  const view = page.locator('uw-exercise-view')
  await view.getByRole('heading', { name: 'Choose an exercise' }).waitFor({ timeout: 30_000 })
  await view.getByRole('button', { name: /^Prepare: / }).first().click()
  await expect.poll(() => view.getByRole('tab', { name: /^Messages/ }).textContent()).toBe('Messages: 16')
})
