import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import { focused, headline, headlineAfter, news, redoName, textOf, undoName } from './app.ts'
import { guardedVisits } from './guarded.ts'
import { click, here, mark, on, openLandscape, seek } from './map.ts'

const open = guardedVisits()
const go = async (options?: Parameters<typeof open>[0]) => openLandscape((await open(options)).page)

describe('a component', () => {
  it('is walked to on the map, chosen and given another name by keyboard; map, undo and what is kept follow', async () => {
    const { page, view, map, form } = await go()
    await map.focus()
    await page.keyboard.press('Home')
    const first = await here(map)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    const label = await here(map)
    expect(label).not.toBe(first)
    const old = label.split(', ')[0] as string
    await page.keyboard.press('Enter')
    const name = form.getByRole('textbox', { name: 'Naam', exact: true })
    await expect.poll(() => name.inputValue()).toBe(old)
    await page.keyboard.press('F2')
    await page.keyboard.type('Proefonderdeel')
    await page.keyboard.press('Enter')
    await expect.poll(() => on(view, 'Proefonderdeel').getAttribute('aria-label')).toBe(label.replace(old, 'Proefonderdeel'))
    await expect.poll(() => on(view, 'Proefonderdeel').getAttribute('aria-selected')).toBe('true')
    await expect.poll(() => undoName(page)).toBe(`Ongedaan maken: Naam van ${old} gewijzigd`)
    await expect.poll(() => textOf(page.locator('uw-kept-state .fine'))).toMatch(/^Alleen in deze browser, om \d\d:\d\d$/)
    await map.focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => here(map)).toBe(label)
    await expect.poll(() => name.inputValue()).toBe(old)
    await expect.poll(() => redoName(page)).toBe(`Opnieuw doen: Naam van ${old} gewijzigd`)
    // Of one that is not chosen yet.
    await page.keyboard.press('Home')
    await page.keyboard.press('F2')
    await expect.poll(async () => first.startsWith(`${await name.inputValue()}, `)).toBe(true)
    await expect.poll(() => name.evaluate((input) => input.matches(':focus'))).toBe(true)
  })

  it('that needs nothing can be added, connected by keyboard, and removed after what hangs on it was shown', async () => {
    const landscape = await go()
    const { page, view, map, form } = landscape
    await map.focus()
    await page.keyboard.press('a')
    const dialog = page.getByRole('dialog', { name: 'Onderdeel toevoegen' })
    await dialog.getByRole('textbox', { name: 'Naam' }).fill('Proefsysteem')
    await page.keyboard.press('Enter')
    await expect.poll(() => on(view, 'Proefsysteem').getAttribute('aria-label')).toMatch(/heeft niets nodig, niets hangt ervan af$/)
    await expect.poll(() => form.getByRole('textbox', { name: 'Naam', exact: true }).inputValue()).toBe('Proefsysteem')

    await seek(landscape, 'Geboorteaangifte')
    await page.keyboard.press('c')
    await expect.poll(() => textOf(view.locator('uw-map .banner'))).toMatch(/^Geboorteaangifte heeft dan … nodig/)
    await view.getByRole('searchbox').fill('proefsysteem')
    await map.focus()
    await expect.poll(() => textOf(view.locator('uw-map .banner'))).toMatch(/^Geboorteaangifte heeft dan Proefsysteem nodig/)
    await page.keyboard.press('Enter')
    await expect.poll(() => undoName(page)).toMatch(/^Ongedaan maken: .*Geboorteaangifte naar Proefsysteem gelegd$/)
    await expect.poll(() => news(page)).toMatch(/Geboorteaangifte naar Proefsysteem gelegd Ongedaan maken$/)
    await expect.poll(() => on(view, 'Proefsysteem').getAttribute('aria-label')).toMatch(/1 hangt ervan af$/)

    await seek(landscape, 'Proefsysteem')
    await page.keyboard.press('Delete')
    const asked = page.getByRole('dialog', { name: '‘Proefsysteem’ verwijderen?' })
    await expect.poll(() => textOf(asked)).toContain('Geboorteaangifte: kan er niet zonder')
    await page.keyboard.press('Escape')
    await expect.poll(() => on(view, 'Proefsysteem').count()).toBe(1)
    await expect.poll(() => focused(page)).toMatch(/^Kaart van/)
    await page.keyboard.press('Delete')
    await asked.getByRole('button', { name: 'Verwijderen' }).click()
    await expect.poll(() => on(view, 'Proefsysteem').count()).toBe(0)
    await page.keyboard.press('Control+z')
    await expect.poll(() => on(view, 'Proefsysteem').getAttribute('aria-label')).toMatch(/1 hangt ervan af$/)
  })
})

describe('what it means', () => {
  it('is told at once: work that goes on for longer without something makes a service stop later, or not at all', async () => {
    const landscape = await go()
    const { page, form } = landscape
    const before = await headline(page)
    await seek(landscape, 'Telefonisch bereikbaar zijn')
    await page.keyboard.press('Enter')
    const need = form.getByRole('button', { name: /^Telefooncentrale van het klantcontact/ })
    await need.click()
    const holdUp = form.getByRole('group', { name: 'Kan zonder gedurende' })
    await holdUp.getByRole('button', { name: /^invullen/ }).click()
    await page.keyboard.type('2 dagen')
    await page.keyboard.press('Tab')
    await expect.poll(() => news(page)).toContain('Telefonisch bereikbaar zijn: stopt nu 2 dagen later (wo 25 nov 16:00).')
    await expect.poll(() => undoName(page)).toMatch(/^Ongedaan maken: .* van Telefonisch bereikbaar zijn gewijzigd$/)
    await expect.poll(() => textOf(need)).toContain('kan 2 dagen zonder')
    await page.locator('uw-news').getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect.poll(() => news(page)).toMatch(/^Ongedaan gemaakt: .* van Telefonisch bereikbaar zijn gewijzigd/)
    await expect.poll(() => textOf(need)).toBe('Telefooncentrale van het klantcontact')

    await seek(landscape, 'Salarissen betalen')
    await page.keyboard.press('Enter')
    await form.getByRole('button', { name: /^Salarissysteem/ }).click()
    await holdUp.getByRole('button', { name: /^invullen/ }).click()
    await page.keyboard.type('3 weken')
    await page.keyboard.press('Tab')
    await expect.poll(() => news(page)).toContain('Salarissen betalen: stopt niet meer.')
    await expect.poll(async () => Number.parseInt(await headline(page))).toBe(Number.parseInt(before) - 1)
    await page.locator('uw-header .step').first().click()
    await expect.poll(() => headline(page)).toBe(before)
  })

  it('is the answer to “what if this fails”: a touch switches off, with Shift as well', async () => {
    const landscape = await go()
    const { page, view } = landscape
    const before = await headline(page)
    await view.getByRole('button', { name: 'Aanraken om uit te zetten' }).click()
    await click(page, view, 'DigiD')
    const alone = await headlineAfter(page, before)
    const played = view.getByRole('combobox', { name: 'Doorgerekend met' }).locator('option:checked')
    await expect.poll(() => played.textContent()).toBe('DigiD uit')
    await expect.poll(() => on(view, 'DigiD').getAttribute('aria-label')).toContain('valt zelf uit')
    await click(page, view, 'Microsoft Entra ID', { shift: true })
    const both = await headlineAfter(page, alone)
    expect(both).toMatch(/^\d+ van 14 kritieke diensten stoppen/)
    await expect.poll(() => played.textContent()).toBe('DigiD en Microsoft Entra ID uit')
    await page.keyboard.press('Control+z')
    await expect.poll(() => headline(page)).toBe(alone)
    await page.keyboard.press('Control+z')
    await expect.poll(() => headline(page)).toBe(before)
    await expect.poll(() => played.textContent()).toBe('Entra ID uitgeschakeld')
  })
})

describe('several components', () => {
  it('are marked and changed in one step, that is undone as one', async () => {
    const landscape = await go()
    const { page, form } = landscape
    for (const name of ['Geboorteaangifte', 'Paspoorten en rijbewijzen']) await mark(landscape, name)
    await expect.poll(() => form.getByRole('heading', { name: '2 onderdelen' }).count()).toBe(1)
    const owner = form.getByRole('combobox', { name: 'Verantwoordelijk' })
    await expect.poll(() => owner.inputValue()).toBe('Burgerzaken')
    await owner.fill('Klantplein')
    await owner.press('Enter')
    await expect.poll(() => undoName(page)).toBe('Ongedaan maken: Verantwoordelijke van 2 onderdelen gewijzigd')
    const ownerOf = async (name: string) => {
      await seek(landscape, name)
      await page.keyboard.press('Enter')
      await expect.poll(() => form.getByRole('textbox', { name: 'Naam', exact: true }).inputValue()).toBe(name)
      return form.getByRole('combobox', { name: 'Verantwoordelijk' }).inputValue()
    }
    await expect.poll(() => ownerOf('Geboorteaangifte')).toBe('Klantplein')
    await expect.poll(() => ownerOf('Paspoorten en rijbewijzen')).toBe('Klantplein')
    await page.locator('uw-header .step').first().click()
    await expect.poll(() => ownerOf('Geboorteaangifte')).toBe('Burgerzaken')
    await expect.poll(() => ownerOf('Paspoorten en rijbewijzen')).toBe('Burgerzaken')
  })
})

describe('the map', () => {
  it('is grouped by supplier, folded and unfolded, and filtered with what is hidden told', async () => {
    const { page, view, map } = await go()
    const options = view.locator('uw-map .options [role=option]')
    await expect.poll(() => options.count()).toBeGreaterThan(100)
    const all = await options.count()
    await view.getByRole('button', { name: 'Kaart instellen', exact: true }).click()
    await view.getByLabel('Groeperen op').selectOption('supplier')
    await view.getByRole('button', { name: 'Alles inklappen' }).click()
    await page.keyboard.press('Escape')
    const folded = view.locator('uw-map .options [aria-label^="Microsoft Ireland Operations, ingeklapte groep"]')
    await expect.poll(() => folded.count()).toBe(1)
    await expect.poll(() => options.count()).toBeLessThan(all / 2)
    await view.getByRole('searchbox').fill('microsoft ireland')
    await map.focus()
    await expect.poll(() => here(map)).toMatch(/^Microsoft Ireland Operations, ingeklapte groep van \d+ onderdelen/)
    await page.keyboard.press('g')
    await expect.poll(() => on(view, 'Microsoft Entra ID').count()).toBe(1)
    await expect.poll(() => folded.count()).toBe(0)

    await view.getByRole('button', { name: 'Kaart instellen', exact: true }).click()
    await view.getByLabel('Groeperen op').selectOption('none')
    await page.keyboard.press('Escape')
    await expect.poll(() => options.count()).toBe(all)
    await view.getByRole('button', { name: 'Filter', exact: true }).click()
    const teams = view.getByRole('checkbox', { name: /^team \d+$/ })
    const count = Number(/\d+/.exec(await textOf(teams.locator('xpath=..')))?.[0])
    await teams.uncheck()
    await expect.poll(() => textOf(view.locator('uw-map-bar .note'))).toBe(`${count} verborgen Toon alles`)
    await expect.poll(() => options.count()).toBe(all - count)
    await page.keyboard.press('Escape')
    await view.getByRole('button', { name: 'Toon alles' }).click()
    await expect.poll(() => options.count()).toBe(all)
  })

  it('brings what is sought to the middle when one has come near something else', async () => {
    const landscape = await go()
    const { page, view, map } = landscape
    await seek(landscape, 'Crisisbeheersing')
    for (let i = 0; i < 5; i++) await page.keyboard.press('+')
    const box = async (part: typeof map) => await part.boundingBox() as { x: number; y: number; width: number; height: number }
    const isInside = async (name: string) => {
      const [at, frame] = [await box(on(view, name)), await box(map)]
      return at.x >= frame.x && at.y >= frame.y && at.x + at.width <= frame.x + frame.width && at.y + at.height <= frame.y + frame.height
    }
    await expect.poll(() => isInside('Drinkwater')).toBe(false)
    await seek(landscape, 'Drinkwater')
    await expect.poll(() => isInside('Drinkwater')).toBe(true)
    expect((await box(on(view, 'Drinkwater'))).height).toBeGreaterThan(14)
    await view.getByRole('searchbox').press('Escape')
    await expect.poll(() => view.getByRole('searchbox').inputValue()).toBe('')
    await expect.poll(() => focused(page)).toBe('Zoek een onderdeel of leverancier')
  })
})

describe('the tables', () => {
  it('change a cell by keyboard, with what it means told and the way back', async () => {
    const { page, view } = await go()
    await view.getByRole('button', { name: 'Tabellen', exact: true }).click()
    const table = view.locator('uw-tables')
    await table.getByRole('tab', { name: 'Verbanden' }).click()
    await table.getByRole('searchbox').fill('salarissen betalen salarissysteem')
    await expect.poll(() => textOf(table)).toMatch(/1 van \d+ rijen/)
    const grid = table.getByRole('grid')
    const row = grid.getByRole('row').filter({ hasText: 'Salarissysteem' })
    const holdUp = async () => {
      const at = (await grid.getByRole('columnheader').allTextContents()).findIndex((title) => title.includes(messagesIn('nl').tables.column.holdUp))
      return row.locator('> *').nth(at)
    }
    await (await holdUp()).click()
    await page.keyboard.press('Enter')
    await page.keyboard.type('3 weken')
    await page.keyboard.press('Enter')
    await expect.poll(() => news(page)).toContain('Salarissen betalen: stopt niet meer.')
    await expect.poll(async () => textOf(await holdUp())).toBe('21 dagen')
    await grid.focus()
    await page.locator('uw-header .step').first().click()
    await expect.poll(async () => textOf(await holdUp())).not.toBe('21 dagen')
  })
})
