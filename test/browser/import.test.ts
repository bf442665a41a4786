import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { drop, focused, headline, headlineAfter, textOf, undoName } from './app.ts'
import { violations } from './axe.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()
const GEMMA = 'test/data/exchange/ameff/GEMMA_release_2026-06-30.ameff.xml.gz'
const ARCHI = readFileSync('test/data/exchange/archimate/Archisurance_v5.archimate', 'utf8')
const VILLAGE = `format: uitwijk-landscape/1
name: Dorp
components:
  mail: { name: Mail, kind: workplace }
  balie: { name: Balie, kind: process, needs: [{ on: mail, holdUp: PT2H }], service: { critical: true, mtpd: P1D } }
`
const TABLE = 'Dinges;Waarop;Van wie;Bijzonder\nBalie Zuid;Zaaksysteem;;"regel een\nregel twee"\nZaaksysteem;Azure;Centric;\nAzure;;Microsoft;=1+1\n'

/** Picks files as a user does, by the button in the header. */
async function pick(page: Page, files: string | { name: string; text: string }[]) {
  const chooser = page.waitForEvent('filechooser')
  await page.locator('uw-header').getByRole('button', { name: 'Openen…' }).click()
  await (await chooser).setFiles(typeof files === 'string' ? files : files.map(({ name, text }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })))
  return wizardOf(page)
}

/** The text of a part, with that of what is put into other things. */
const said = (part: Locator): Promise<string> => part.first().evaluate((element) => {
  const read = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
    if (!(node instanceof Element) || node.localName === 'style' || node.matches('[popover]')) return ''
    if (node instanceof HTMLSlotElement && node.assignedNodes().length) return node.assignedNodes().map(read).join('')
    return ` ${[...(node.shadowRoot ?? node).childNodes].map(read).join('')} `
  }
  return read(element).replace(/\s+/g, ' ').trim()
})

const wizardOf = (page: Page): Locator => page.locator('uw-exchange .wizard')
const status = (wizard: Locator) => textOf(wizard.locator('.foot [role=status]'))
const heading = (wizard: Locator) => wizard.locator('.intro h2')

/** Goes on to the next step, by its name. */
async function on(wizard: Locator, step: string, title: string) {
  await wizard.getByRole('button', { name: step === 'Importeren' ? step : `Verder: ${step}`, exact: true }).click()
  await expect.poll(() => textOf(heading(wizard)), { timeout: 30_000 }).toBe(title)
}

/** All steps after the first, as they are proposed. */
async function through(wizard: Locator, merge = true) {
  await on(wizard, 'deel kiezen', 'Welk deel neemt u mee?')
  await on(wizard, 'wat wordt wat', 'Wat wordt wat?')
  await on(wizard, 'voorbeeld', 'Dit komt erin')
  if (merge) await on(wizard, 'samenvoegen', 'Nieuw landschap of samenvoegen?')
}

describe('GEMMA', () => {
  it('comes in from its exchange file: a part is chosen, the sum is right, and a scenario plays on it', async () => {
    const { page } = await open()
    const wizard = await pick(page, GEMMA)
    await expect.poll(() => said(wizard.locator('uw-import-file')), { timeout: 60_000 }).toMatch(/ArchiMate Open Exchange 3\.1.*3\.006 elementen.*6\.257 relaties/)
    await on(wizard, 'deel kiezen', 'Welk deel neemt u mee?')
    await expect.poll(() => status(wizard), { timeout: 30_000 }).toMatch(/^Dit geeft 2\.\d+ onderdelen/)
    await wizard.getByText(/Niemand overziet er zo veel tegelijk/).waitFor()
    await wizard.getByLabel('Rond een proces of dienst').check()
    await wizard.getByRole('combobox', { name: 'Begin bij' }).click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => status(wizard), { timeout: 30_000 }).toMatch(/^Dit geeft \d{1,3} onderdelen/)
    await wizard.getByLabel('Hoe ver').selectOption({ label: '3 stappen' })
    await on(wizard, 'wat wordt wat', 'Wat wordt wat?')
    await on(wizard, 'voorbeeld', 'Dit komt erin')
    const sum = async () => (await wizard.locator('.sum .part b').allTextContents()).map((text) => Number(text.replaceAll('.', '')))
    await expect.poll(async () => (await sum())[0]).toBe(9263)
    const [total, ...parts] = await sum()
    expect(parts.reduce((all, one) => all + one, 0)).toBe(total)
    await wizard.locator('uw-map').waitFor()
    await on(wizard, 'samenvoegen', 'Nieuw landschap of samenvoegen?')
    await on(wizard, 'Importeren', 'Het is ingelezen')
    await wizard.getByRole('button', { name: 'Naar de kaart' }).click()
    await expect.poll(() => wizard.count()).toBe(0)
    const before = await headline(page)
    await page.locator('uw-landscape-view uw-map').waitFor()
    await page.locator('uw-landscape-view uw-map .stage').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('x')
    expect(await headlineAfter(page, before)).not.toBe(before)
  }, 180_000)

  it('can be broken off while it is read, and nothing has changed', async () => {
    const { page } = await open()
    const wizard = await pick(page, GEMMA)
    await wizard.getByRole('progressbar').waitFor()
    await wizard.getByRole('button', { name: 'Afbreken' }).click()
    await expect.poll(() => wizard.count()).toBe(0)
    await expect.poll(() => focused(page)).toBe('Openen…')
    await expect.poll(() => textOf(page.locator('uw-header .landscape button').first())).toBe('Voorbeeldstad')
    // What reads starts anew the next time.
    const again = await pick(page, [{ name: 'archisurance.archimate', text: ARCHI }])
    await expect.poll(() => said(again.locator('uw-import-file')), { timeout: 20_000 }).toMatch(/Archi 5/)
  }, 60_000)
})

describe('an import into what is open', () => {
  it('is one step that can be undone, and changes nothing when it is done again', async () => {
    const { page } = await open()
    await drop(page, 'dorp.landscape.yaml', VILLAGE)
    await expect.poll(() => textOf(page.locator('uw-header .landscape'))).toMatch(/Dorp/)
    await drop(page, 'archisurance.archimate', ARCHI)
    const wizard = wizardOf(page)
    await heading(wizard).waitFor()
    await through(wizard)
    await wizard.getByRole('radio', { name: /^In het landschap dat open is: Dorp/ }).check()
    await expect.poll(() => textOf(wizard.locator('uw-import-merge .counts'))).toMatch(/\d+ onderdelen erbij/)
    await on(wizard, 'Importeren', 'Het is ingelezen')
    await wizard.getByRole('button', { name: 'Naar de kaart' }).click()
    await expect.poll(() => undoName(page)).toMatch(/archisurance\.archimate/)

    await drop(page, 'archisurance.archimate', ARCHI)
    await expect.poll(() => said(wizard.locator('uw-import-file'))).toMatch(/eerder ingelezen/)
    await through(wizard)
    await expect.poll(() => textOf(wizard.locator('uw-import-merge'))).toMatch(/Er verandert niets/)
    await page.keyboard.press('Escape')
    await expect.poll(() => wizard.count()).toBe(0)

    await page.locator('uw-header .step').first().click()
    await expect.poll(() => undoName(page)).toBe('Er is niets om ongedaan te maken')
    await expect.poll(() => page.locator('uw-landscape-view uw-map [role=option]').count()).toBe(2)
  }, 90_000)
})

describe('a table that nobody knows', () => {
  it('is asked what its columns say, with its rows below them', async () => {
    const { page } = await open()
    await drop(page, 'lijst.csv', TABLE)
    const wizard = wizardOf(page)
    await on(wizard, 'kolommen', 'Wat staat er in de kolommen?')
    await expect.poll(() => wizard.getByRole('columnheader').count()).toBe(4)
    await wizard.getByLabel('Wat zegt de kolom Dinges?').selectOption({ label: 'Naam' })
    await wizard.getByLabel('Wat zegt de kolom Waarop?').selectOption({ label: 'Heeft nodig' })
    await wizard.getByLabel('Wat zegt de kolom Van wie?').selectOption({ label: 'Leverancier' })
    await on(wizard, 'deel kiezen', 'Welk deel neemt u mee?')
    await expect.poll(() => status(wizard)).toBe('Dit geeft 3 onderdelen, 2 verbanden en 2 organisaties.')
    await on(wizard, 'wat wordt wat', 'Wat wordt wat?')
    await wizard.getByText('Balie Zuid heeft Zaaksysteem nodig').waitFor()
    await wizard.getByRole('button', { name: /^Leveranciers/ }).click()
    await wizard.getByRole('button', { name: 'Bevestigen: Centric' }).click()
    await expect.poll(() => textOf(wizard.locator('uw-import-suppliers'))).toMatch(/1 van 2 leveranciers bevestigd/)
    // Back and on again, all of it is still there.
    for (const title of ['Welk deel neemt u mee?', 'Wat staat er in de kolommen?']) {
      await wizard.getByRole('button', { name: 'Vorige' }).click()
      await expect.poll(() => focused(page)).toBe(title)
    }
    await expect.poll(() => wizard.getByLabel('Wat zegt de kolom Waarop?').inputValue()).toBe('needs')
    await through(wizard, false)
    await expect.poll(() => said(wizard.locator('uw-import-preview .problems'))).toMatch(/begint als een formule.*regel 5/)
    await on(wizard, 'samenvoegen', 'Nieuw landschap of samenvoegen?')
    await on(wizard, 'Importeren', 'Het is ingelezen')
    await expect.poll(() => textOf(wizard.locator('uw-import-done'))).toMatch(/met 3 onderdelen/)
    await wizard.getByRole('button', { name: 'Nu aanvullen' }).click()
    await expect.poll(() => wizard.count()).toBe(0)
    await page.locator('uw-enrichment dialog').waitFor()
  }, 60_000)
})

describe('a folder', () => {
  const NAMES = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:archimate="http://www.archimatetool.com/archimate"'
  const one = (type: string, attributes: string, inside = '') => `<archimate:${type} ${NAMES} ${attributes}>${inside}</archimate:${type}>\n`
  const FILES: Record<string, string> = {
    '.git/config': '[core]', 'model/folder.xml': one('ArchimateModel', 'name="Stad" id="m" version="5.0.0"'),
    'model/application/folder.xml': one('Folder', 'name="Application" id="f" type="application"'),
    'model/application/ApplicationComponent_a.xml': one('ApplicationComponent', 'name="Zaaksysteem" id="a"'),
    'model/application/ApplicationComponent_b.xml': one('ApplicationComponent', 'name="Archief" id="b"'),
    'model/relations/folder.xml': one('Folder', 'name="Relations" id="r" type="relations"'),
    'model/relations/ServingRelationship_c.xml': one('ServingRelationship', 'id="c"', '<source xsi:type="archimate:ApplicationComponent" href="ApplicationComponent_b.xml#b"/><target xsi:type="archimate:ApplicationComponent" href="ApplicationComponent_a.xml#a"/>'),
  }
  it('of coArchi is opened from the command palette', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'uitwijk-')), 'stad')
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const { page } = await open()
    // Asked for early: the browser must know that it is answered here before it opens.
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Control+k')
    await page.locator('uw-palette input').fill('map importeren')
    await page.getByRole('option', { name: /^Map importeren/, selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(folder)
    const wizard = wizardOf(page)
    await expect.poll(() => said(wizard.locator('uw-import-file'))).toMatch(/coArchi 5\.0\.0.*2 elementen.*1 relatie/)
    await through(wizard, false)
    await expect.poll(() => status(wizard)).toBe('Dit geeft 2 onderdelen en 1 verband.')
  }, 60_000)
})

describe('what cannot be read', () => {
  it('is told with its line and its character, and what was on screen stays', async () => {
    const { page } = await open()
    await drop(page, 'kapot.xml', '<?xml version="1.0"?>\n<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/">\n  <elements><element></elements>\n</model>')
    const dialog = page.locator('uw-refusal dialog')
    await expect.poll(() => textOf(dialog)).toMatch(/kapot\.xml is niet geopend.*regel 3, teken \d+.*geen geldige XML/)
    await dialog.getByRole('button', { name: 'Sluiten' }).click()
    await expect.poll(() => textOf(page.locator('uw-header .landscape button').first())).toBe('Voorbeeldstad')
  })
})

describe('the keyboard', () => {
  it('begins at the heading of each step; Escape asks before anything is lost', async () => {
    const { page } = await open()
    await drop(page, 'archisurance.archimate', ARCHI)
    const wizard = wizardOf(page)
    await expect.poll(() => focused(page)).toBe('Wat is dit voor bestand?')
    await on(wizard, 'deel kiezen', 'Welk deel neemt u mee?')
    await expect.poll(() => focused(page)).toBe('Welk deel neemt u mee?')
    await expect.poll(() => wizard.locator('[aria-current=step]').textContent()).toMatch(/Deel kiezen/)
    // Who looks at another way to choose, finds the choice again.
    const [views, view] = [wizard.getByRole('radio', { name: /^Platen/ }), wizard.locator('uw-import-list input[type=checkbox]').first()]
    await views.check()
    await view.check()
    await wizard.getByRole('radio', { name: /^Alles/ }).check()
    await expect.poll(() => view.count()).toBe(0)
    await views.check()
    await expect.poll(() => view.isChecked()).toBe(true)
    await on(wizard, 'wat wordt wat', 'Wat wordt wat?')
    await wizard.locator('uw-import-relations select').first().selectOption({ label: 'Niet meenemen' })
    await wizard.getByText(/door u gewijzigd, was:/).waitFor()
    await page.keyboard.press('Escape')
    const asking = page.getByRole('dialog', { name: 'Stoppen met importeren?' })
    await asking.waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => asking.count()).toBe(0)
    await expect.poll(() => wizard.count()).toBe(1)
    await page.keyboard.press('Escape')
    await asking.getByRole('button', { name: 'Stoppen' }).click()
    await expect.poll(() => wizard.count()).toBe(0)
  }, 60_000)
})

describe('every step', () => {
  const LOOKS = [{ name: 'light', width: 1440 }, { name: 'dark, on a small screen', dark: true, width: 1024, height: 768 }, { name: 'forced colours', forced: true, width: 1920, height: 1080 }]
  it.each(LOOKS)('can be used by all and fits ($name)', async ({ name: _, ...options }) => {
    const { page } = await open(options)
    await drop(page, 'archisurance.archimate', ARCHI)
    const wizard = wizardOf(page)
    const good = async () => {
      expect(await violations(page, ['uw-app', 'uw-exchange']), await textOf(heading(wizard))).toEqual([])
      await expect.poll(() => page.locator('uw-exchange .wizard > .body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), { message: 'nothing sticks out' }).toBeLessThanOrEqual(0)
    }
    await heading(wizard).waitFor()
    await expect.poll(() => wizard.locator('uw-import-file table').count()).toBeGreaterThan(0)
    await good()
    await on(wizard, 'deel kiezen', 'Welk deel neemt u mee?')
    for (const mode of [/^Rond een proces/, /^Platen/, /^Alles/]) {
      await wizard.getByRole('radio', { name: mode }).check()
      await good()
    }
    await on(wizard, 'wat wordt wat', 'Wat wordt wat?')
    for (const section of await wizard.locator('uw-import-mapping .segmented button').all()) {
      await section.click()
      await good()
    }
    await on(wizard, 'voorbeeld', 'Dit komt erin')
    for (const picture of ['Lijst', 'Wat werd wat, en waarom', 'Kaart']) {
      await wizard.locator('uw-import-preview .segmented').getByRole('button', { name: picture, exact: true }).click()
      await good()
    }
    await on(wizard, 'samenvoegen', 'Nieuw landschap of samenvoegen?')
    await wizard.getByRole('radio', { name: /^In het landschap dat open is/ }).check()
    await expect.poll(() => wizard.locator('uw-import-merge .counts').count()).toBe(1)
    await good()
    await on(wizard, 'Importeren', 'Het is ingelezen')
    await good()
  }, 120_000)
})
