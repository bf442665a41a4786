import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exerciseTextsIn } from '../../src/i18n/exercise.ts'
import type { Exercise } from '../../src/model/exercise.ts'
import { focused, goTo, textOf } from './app.ts'
import { violations } from './axe.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()
const { frame, prepare, run: texts, projector: screen, after } = exerciseTextsIn('nl')
const exercise = parse(readFileSync(new URL('../../scenarios/exercises/01-entra-id-uitgeschakeld.exercise.yaml', import.meta.url), 'utf8')) as Exercise

const button = (part: Locator | Page, name: string | RegExp) => part.getByRole('button', { name, exact: typeof name === 'string' })

/** Begins the first ready exercise, and its first round. */
async function begin(page: Page): Promise<Locator> {
  await goTo(page, 'Oefening')
  await button(page.locator('uw-exercise-card').filter({ hasText: exercise.name }), new RegExp(frame.choose.prepare)).click()
  await button(page, prepare.begin).click()
  const run = page.locator('uw-exercise-run')
  await run.locator('.rounds button').first().click()
  return run
}

/** Opens the window for the participants. What goes wrong in it is noted with the rest. */
async function largeScreen({ context, wrongs }: { context: BrowserContext; wrongs: string[] }, run: Locator): Promise<Page> {
  const opened = context.waitForEvent('page')
  await button(run, texts.room.open).click()
  const page = await opened
  page.on('pageerror', (error) => wrongs.push(`large screen: ${error.message}`))
  page.on('console', (message) => { if (message.type() === 'error') wrongs.push(`large screen: ${message.text()}`) })
  await page.locator('uw-projection').waitFor()
  return page
}

const clock = (run: Locator | Page) => run.locator('.offset').first()
const log = (run: Locator) => textOf(run.locator('uw-run-log'))

/** Jumps to so many hours after the start of the scenario. */
async function jump(run: Locator, hours: number) {
  const field = run.locator('uw-run-clock uw-duration input')
  await field.fill(`${hours} uur`)
  await field.press('Enter')
  await button(run, texts.clock.jumpThere).click()
  await expect.poll(() => textOf(clock(run))).toBe(`T+${hours} u`)
}

/** Everything in a page, what is not to be seen as well: texts, attributes and what elements were given. */
const everything = (page: Page) => page.evaluate(() => {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
    const attributes = node instanceof Element ? [...node.attributes].map(({ value }) => value) : []
    return [...attributes, ...[...(node as Element).shadowRoot?.childNodes ?? [], ...node.childNodes].map(read)].join('\n')
  }
  return `${document.title}\n${read(document.documentElement)}`
})

/** The seconds of the scenario in "T+8 u 30 min". */
const secondsIn = (offset: string) => [['d', 86_400], ['u', 3_600], ['min', 60], ['s', 1]].reduce((sum, [unit, size]) => sum + Number(new RegExp(`(\\d+) ${unit}\\b`).exec(offset)?.[1] ?? 0) * Number(size), 0)

describe('the facilitator', () => {
  it('lets the clock go and stand still by the space bar, and goes to the next message', async () => {
    const { page } = await open()
    const run = await begin(page)
    await expect.poll(() => textOf(clock(run))).toBe('T+0')
    await page.locator('uw-exercise-run .title h2').first().click()
    await page.keyboard.press('Space')
    await button(run, texts.clock.pause).waitFor()
    await expect.poll(async () => secondsIn(await textOf(clock(run)))).toBeGreaterThan(60)
    await page.keyboard.press('Space')
    await button(run, texts.clock.go).waitFor()
    const stood = await textOf(clock(run))
    await button(run, texts.clock.toNext).click()
    await expect.poll(() => textOf(clock(run))).toBe('T+30 min')
    expect(stood).not.toBe('T+30 min')
    await expect.poll(() => textOf(run.locator('uw-run-injects .due'))).toContain('Nieuwe aanmeldingen lukken niet.')
    await expect.poll(() => textOf(run.locator('uw-run-injects [role=status]'))).toContain('Nieuwe aanmeldingen lukken niet.')
  })

  it('begins the first round with the clock, and goes to the next round when nothing more comes in before it', async () => {
    const { page } = await open()
    await goTo(page, 'Oefening')
    await button(page.locator('uw-exercise-card').filter({ hasText: exercise.name }), new RegExp(frame.choose.prepare)).click()
    await button(page, prepare.begin).click()
    const run = page.locator('uw-exercise-run')
    const pressed = (nth: number) => run.locator('.rounds button').nth(nth).getAttribute('aria-pressed')
    await button(run, texts.clock.go).click()
    await expect.poll(() => pressed(0)).toBe('true')
    await button(run, texts.clock.pause).click()
    await expect.poll(() => textOf(run.locator('uw-run-injects details').first())).toContain('De helpdesk denkt aan een storing.')
    await jump(run, 11)
    await button(run, texts.clock.toNextRound).click()
    await expect.poll(() => pressed(1)).toBe('true')
    await expect.poll(() => textOf(clock(run))).toBe('T+12 u')
    await button(run, texts.clock.toNext).waitFor()
  })

  it('keeps the keyboard where the work is when a message goes', async () => {
    const { page } = await open()
    const run = await begin(page)
    await jump(run, 4)
    const due = run.locator('uw-run-injects .due li')
    await button(due.first(), texts.injects.skip).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => due.count()).toBe(2)
    await expect.poll(() => focused(page)).toBe(texts.injects.show)
    await page.keyboard.press('Enter')
    await expect.poll(() => due.count()).toBe(1)
    await page.keyboard.press('Enter')
    await expect.poll(() => due.count()).toBe(0)
    await expect.poll(() => focused(page)).toBe('zoals verwacht')
  })

  it('writes down decisions and observations with one key, and takes back what was a mistake', async () => {
    const { page } = await open()
    const run = await begin(page)
    await button(run, texts.measures.take).focus()
    await page.keyboard.press('b')
    await page.keyboard.type('We betalen op papier')
    await page.keyboard.press('Enter')
    await expect.poll(() => log(run)).toContain('Besluit: We betalen op papier')
    await expect.poll(() => focused(page)).toBe(texts.measures.take)
    await page.keyboard.press('n')
    await page.keyboard.type('Niemand belt de bank')
    await page.keyboard.press('Enter')
    await expect.poll(() => log(run)).toContain('Niemand belt de bank')
    await button(run, texts.log.takeBackWhat('Besluit: We betalen op papier')).click()
    await button(run, texts.log.haveBackWhat('Besluit: We betalen op papier')).waitFor()
    // While one types they are letters.
    await page.keyboard.press('b')
    await page.keyboard.type('nb')
    await expect.poll(() => run.locator('#decision').inputValue()).toBe('nb')
    await page.keyboard.press('Escape')
    await expect.poll(() => focused(page)).toBe(texts.log.haveBackWhat('Besluit: We betalen op papier'))
  })

  it('leaves keys alone when they are switched off', async () => {
    const { page } = await open()
    await begin(page)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Toetsen' }).getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    const run = page.locator('uw-exercise-run')
    await button(run, texts.measures.take).focus()
    await page.keyboard.press('b')
    await page.keyboard.press('n')
    await expect.poll(() => focused(page)).toBe(texts.measures.take)
  })

  it('takes a measure that changes what is still to come, and takes it back', async () => {
    const { page } = await open()
    const run = await begin(page)
    await jump(run, 3)
    const ahead = () => textOf(run.locator('uw-run-ahead'))
    await expect.poll(ahead).toMatch(/Bijstand uitbetalen.*gestopt/)
    const before = await ahead()
    await button(run, texts.measures.take).click()
    await button(run.locator('uw-take-measure'), new RegExp(`^${texts.measures.doing.restore}: Microsoft Entra ID`)).click()
    await page.keyboard.type('Gemeentesecretaris')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Er ligt een nieuw contract')
    await page.keyboard.press('Enter')
    await expect.poll(() => log(run)).toContain('Maatregel (Gemeentesecretaris): Microsoft Entra ID hersteld. Er ligt een nieuw contract')
    await expect.poll(() => textOf(run.locator('uw-run-measures .news'))).toMatch(/\d+ diensten stoppen niet meer/)
    await expect.poll(ahead).not.toBe(before)
    await button(run.locator('uw-run-measures'), new RegExp(`^${texts.measures.takeBack}`)).click()
    await expect.poll(ahead).toBe(before)
  })

  it('takes the measure that was chosen, also when another is taken back meanwhile', async () => {
    const { page } = await open()
    const run = await begin(page)
    await jump(run, 3)
    const ahead = () => textOf(run.locator('uw-run-ahead'))
    await expect.poll(ahead).toMatch(/Bijstand uitbetalen.*gestopt/)
    const before = await ahead()
    const form = run.locator('uw-take-measure')
    await button(run, texts.measures.take).click()
    await button(form, new RegExp(`^${texts.measures.doing.restore}: Microsoft Entra ID`)).click()
    await button(form, texts.measures.doIt).click()
    await expect.poll(ahead).not.toBe(before)
    await button(run, texts.measures.take).click()
    await button(form, texts.measures.doing.activate).click()
    await form.getByRole('combobox', { name: texts.measures.what.activate }).fill('Zaaksysteem')
    await form.getByRole('option', { name: /Zaaksysteem/ }).first().click()
    await button(run.locator('uw-run-measures .list'), new RegExp(`^${texts.measures.takeBack}`)).click()
    await expect.poll(ahead).toBe(before)
    await button(form, texts.measures.doIt).click()
    await expect.poll(() => textOf(run.locator('uw-run-measures .list'))).toMatch(/Zaaksysteem/)
  })
})

describe('the large screen', () => {
  it('shows messages, services, a question and its votes, and never what the participants may not know', async () => {
    const visit = await open()
    const { page } = visit
    const run = await begin(page)
    const large = await largeScreen(visit, run)
    await expect.poll(() => textOf(large.locator('uw-projector'))).toContain(screen.banner)
    await jump(run, 8)
    await expect.poll(() => textOf(clock(large))).toBe('T+8 u')
    const due = run.locator('uw-run-injects .due li')
    await button(due.filter({ hasText: 'telefooncentrale is weg' }), texts.injects.show).click()
    await expect.poll(() => textOf(large.locator('uw-projector-messages'))).toContain('De telefooncentrale is weg.')
    await button(due.filter({ hasText: 'Nieuwe aanmeldingen' }), texts.injects.show).click()
    await expect.poll(() => textOf(large.locator('uw-projector-messages'))).toMatch(/telefoon Voor Teamleider ICT-beheer Het bericht staat op papier/)
    await expect.poll(() => textOf(large.locator('uw-projector-services'))).toMatch(/Telefonisch bereikbaar zijn gestopt/)
    await button(run, texts.room.on).first().click()
    const votes = run.locator('uw-run-room .votes input')
    await votes.first().fill('4')
    await votes.nth(1).fill('2')
    await votes.nth(1).press('Enter')
    await expect.poll(() => textOf(large.locator('uw-projector-question'))).toMatch(/storing of een crisis.*Storing 4 stemmen.*Crisis 2 stemmen/)
    await button(run, texts.room.reveals['all'] as string).click()
    await large.locator('uw-map .options [role=option]').first().waitFor({ state: 'attached' })
    const { injects = {}, roles = {}, rounds } = exercise
    const secrets = [
      ...Object.values(injects).flatMap(({ expect: hidden }) => hidden ?? []), ...Object.entries(injects).filter(([id]) => id !== 'telefoon').map(([, { text }]) => text),
      ...rounds.flatMap(({ questions = [] }) => questions.flatMap(({ hint }) => hint ?? [])), ...Object.values(roles).flatMap(({ brief }) => brief ?? []),
    ].map((text) => text.trim().replace(/\s+/g, ' '))
    expect(secrets.length).toBeGreaterThan(20)
    const shown = (await everything(large)).replace(/\s+/g, ' ')
    expect(shown).toContain('De telefooncentrale is weg.')
    expect(secrets.filter((text) => shown.includes(text))).toEqual([])
    await button(run, texts.room.reveals['none'] as string).click()
    await expect.poll(() => large.locator('uw-projector-services').count()).toBe(0)
    await run.locator('.rounds button').nth(1).click()
    await expect.poll(() => textOf(large.locator('uw-projection .opening'))).toContain('Het is maandagavond.')
  })

  it('can be closed and opened again, and fits a narrow window', async () => {
    const visit = await open()
    const run = await begin(visit.page)
    await jump(run, 8)
    await button(run.locator('uw-run-injects .due li').filter({ hasText: 'telefooncentrale is weg' }), texts.injects.show).click()
    const large = await largeScreen(visit, run)
    await expect.poll(() => textOf(large.locator('uw-projector-messages'))).toContain('De telefooncentrale is weg.')
    await large.close()
    await jump(run, 9)
    const again = await largeScreen(visit, run)
    await expect.poll(() => textOf(again.locator('uw-projector-messages'))).toContain('De telefooncentrale is weg.')
    await expect.poll(() => textOf(clock(again))).toBe('T+9 u')
    for (const [width, height] of [[400, 800], [1280, 720], [3840, 2160]] as const) {
      await again.setViewportSize({ width, height })
      await expect.poll(() => again.evaluate(() => document.documentElement.scrollWidth - innerWidth), { message: `${width} wide` }).toBeLessThanOrEqual(0)
    }
  })
})

describe('nothing is lost', () => {
  /** Opens the app anew and goes on with the exercise. */
  async function resume(page: Page): Promise<Locator> {
    await page.locator('uw-header').waitFor()
    await goTo(page, 'Oefening')
    await button(page.locator('uw-exercise-choose'), new RegExp(`^${frame.choose.goOn}`)).click()
    return page.locator('uw-exercise-run')
  }

  it('when the browser is killed while the clock runs: it stands still where it was', async () => {
    const { page, context } = await open()
    const run = await begin(page)
    await jump(run, 4)
    await page.locator('uw-exercise-run .title h2').first().click()
    await page.keyboard.press('b')
    await page.keyboard.type('Noodtelefoons aan')
    await page.keyboard.press('Enter')
    await button(run, texts.clock.go).click()
    await expect.poll(async () => secondsIn(await textOf(clock(run)))).toBeGreaterThan(4 * 3_600 + 60)
    await expect.poll(() => textOf(run.locator('.title .state'))).toBe(texts.kept.kept)
    const last = secondsIn(await textOf(clock(run)))
    const address = page.url().replace(/#.*/, '')
    await page.close({ runBeforeUnload: false })
    const another = await context.newPage()
    await another.goto(address)
    const again = await resume(another)
    await expect.poll(() => log(again)).toContain('Besluit: Noodtelefoons aan')
    await button(again, texts.clock.go).waitFor()
    const stands = secondsIn(await textOf(clock(again)))
    // It is noted every few seconds that the clock still runs; a few seconds in the room are a few minutes of the scenario.
    expect(stands).toBeGreaterThanOrEqual(4 * 3_600)
    expect(stands).toBeLessThanOrEqual(last + 10 * 60)
  })

  it('when the page is loaded again', async () => {
    const { page } = await open()
    const run = await begin(page)
    await jump(run, 8)
    await button(run.locator('uw-run-injects .due li').filter({ hasText: 'telefooncentrale is weg' }), texts.injects.show).click()
    await button(run.locator('uw-response'), 'zoals verwacht').click()
    await expect.poll(() => textOf(run.locator('.title .state'))).toBe(texts.kept.kept)
    await page.reload()
    const again = await resume(page)
    await expect.poll(() => textOf(clock(again))).toBe('T+8 u')
    await expect.poll(() => button(again.locator('uw-response'), 'zoals verwacht').getAttribute('aria-pressed')).toBe('true')
  })
})

describe('afterwards', () => {
  it('goals are judged, improvements agreed, the measures compared, and the report made', async () => {
    const visit = await open()
    const { page } = visit
    const run = await begin(page)
    await jump(run, 3)
    await button(run, texts.measures.take).click()
    await button(run.locator('uw-take-measure'), new RegExp(`^${texts.measures.doing.restore}: Microsoft Entra ID`)).click()
    await button(run, texts.measures.doIt).click()
    const large = await largeScreen(visit, run)
    await button(run, texts.end.end).click()
    await button(run.getByRole('dialog'), texts.end.end).click()
    await expect.poll(() => textOf(large.locator('uw-projector'))).toContain(screen.ended)
    const view = page.locator('uw-exercise-after')
    await expect.poll(() => textOf(view.locator('uw-after-compare'))).toMatch(/Door de maatregelen: \d+ diensten stoppen niet meer.*Bijstand uitbetalen stopt.*gaat door/)
    await button(view.locator('uw-after-goals'), 'deels gehaald').first().click()
    await view.locator('uw-after-goals textarea').first().fill('Te laat besloten')
    await view.locator('uw-after-goals textarea').first().press('Tab')
    await view.getByLabel(after.improve.what, { exact: true }).fill('Handboek afdrukken')
    await view.getByLabel(after.improve.owner, { exact: true }).fill('Teamleider ICT')
    await view.getByLabel(after.improve.due, { exact: true }).fill('2027-03-01')
    await button(view, after.improve.add).click()
    await expect.poll(() => textOf(view.locator('uw-after-improve table'))).toMatch(/Handboek afdrukken.*Teamleider ICT.*1 maart 2027/)
    const [download] = await Promise.all([page.waitForEvent('download'), button(view, /Markdown/).click()])
    const report = await readFile(await download.path(), 'utf8')
    expect(['Handboek afdrukken', 'Teamleider ICT', 'Te laat besloten', 'Microsoft Entra ID'].filter((part) => !report.includes(part))).toEqual([])
  })
})

describe('everyone can use it', () => {
  it.each([{ width: 1440, dark: false }, { width: 1024, dark: true }])('the screen of the facilitator, %o', async ({ width, dark }) => {
    const { page } = await open({ width, dark })
    const run = await begin(page)
    await jump(run, 8)
    await button(run.locator('uw-run-injects .due li').filter({ hasText: 'telefooncentrale is weg' }), texts.injects.show).click()
    await button(run, texts.measures.take).click()
    await run.locator('uw-take-measure').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await button(run, texts.end.end).click()
    await button(run.getByRole('dialog'), texts.end.end).click()
    await page.locator('uw-exercise-after uw-formats button').first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('the large screen', async () => {
    const visit = await open()
    const run = await begin(visit.page)
    await jump(run, 8)
    await button(run.locator('uw-run-injects .due li').filter({ hasText: 'telefooncentrale is weg' }), texts.injects.show).click()
    await button(run, texts.room.on).first().click()
    await button(run, texts.room.reveals['all'] as string).click()
    const large = await largeScreen(visit, run)
    await large.setViewportSize({ width: 1920, height: 1080 })
    await large.locator('uw-map .options [role=option]').first().waitFor({ state: 'attached' })
    expect(await violations(large)).toEqual([])
  })
})
