import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/model/edit/edit.ts'
import { goTo, headline, textOf } from './app.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()

/** Opens the screen where outcomes are compared. */
async function compare(page: Page) {
  await goTo(page, 'Vergelijken')
  const view = page.locator('uw-compare-view')
  await view.getByRole('heading', { name: 'Vergelijken' }).waitFor()
  return {
    view, cards: view.locator('uw-compare-card'), table: view.locator('uw-compare-table'),
    preset: (name: string) => view.locator('uw-compare-presets').getByRole('button', { name: new RegExp(`^${name}`) }),
    hidden: view.locator('section header [role=status]').first(),
  }
}

/** Changes the landscape, as a form would. */
async function edit(page: Page, edit: Edit): Promise<void> {
  const before = await page.locator('uw-header .step').first().getAttribute('aria-label')
  await page.locator('uw-app').evaluate((app, detail) => { app.dispatchEvent(new CustomEvent('edit', { detail })) }, edit)
  await expect.poll(() => page.locator('uw-header .step').first().getAttribute('aria-label')).not.toBe(before)
}

/** Salaries are paid from a system that goes on without Microsoft. */
const loosen: Edit = { do: 'disconnect', from: 'salarissysteem', to: 'entra-id' }

describe('outcomes side by side', () => {
  it('are two scenarios at one press: each with its headline, on one time axis, and in a table of what differs', async () => {
    const { page } = await open()
    const played = await headline(page)
    const { view, cards, table, preset, hidden } = await compare(page)
    await expect.poll(() => preset('Vóór en na').count()).toBe(0)
    await preset('Twee scenario’s').click()
    await expect.poll(() => cards.count()).toBe(2)
    await expect.poll(() => textOf(cards.nth(0).locator('.headline'))).toBe(played)
    const other = () => textOf(cards.nth(1).locator('.headline'))
    await expect.poll(other).toMatch(/kritieke diensten/)
    await expect.poll(other).not.toBe(played)
    await expect.poll(() => textOf(cards.nth(1))).toContain('Anders dan bij A')

    const services = table.locator('tbody')
    await expect.poll(() => textOf(hidden)).toMatch(/^\d+ diensten? verborgen$/)
    const differing = await services.count()
    const count = Number(/^(\d+) diensten? verborgen$/.exec(await textOf(hidden))?.[1])
    await view.getByRole('checkbox', { name: 'Alleen verschillen' }).uncheck()
    await expect.poll(() => textOf(hidden)).toBe('niets verborgen')
    await expect.poll(() => services.count()).toBe(differing + count)

    const longest = table.getByRole('columnheader', { name: 'Hoe lang onderbroken' })
    await longest.getByRole('button').click()
    await expect.poll(() => longest.getAttribute('aria-sort')).not.toBe('none')

    const slider = view.getByRole('slider', { name: 'Moment op de gedeelde tijdlijn' })
    await slider.focus()
    await page.keyboard.press('Home')
    await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe('0')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => slider.getAttribute('aria-valuenow')).not.toBe('0')
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toMatch(/^Op .*A \(.*\): \d+ van 24, B \(.*\): \d+ van 24 diensten onderbroken$/)
  })

  it('can be other ones, up to four, with any of them as the reference', async () => {
    const { page } = await open()
    const { view, cards, preset } = await compare(page)
    await preset('Twee scenario’s').click()
    await view.getByRole('combobox', { name: 'Scenario B' }).selectOption({ label: 'Drie dagen geen stroom' })
    const chosen = (at: number) => cards.nth(at).locator('select.scenario option:checked').textContent()
    await expect.poll(() => chosen(1)).toBe('Drie dagen geen stroom')
    const add = view.getByRole('button', { name: 'Nog een uitkomst' })
    await add.click()
    await expect.poll(() => cards.count()).toBe(3)
    await add.click()
    await expect.poll(() => cards.count()).toBe(4)
    await expect.poll(() => add.count()).toBe(0)
    await view.getByRole('button', { name: 'Maak B het uitgangspunt' }).click()
    await expect.poll(() => chosen(0)).toBe('Drie dagen geen stroom')
    for (const letter of ['D', 'C', 'B', 'A']) await view.getByRole('button', { name: `${letter} weghalen` }).click()
    await expect.poll(() => cards.count()).toBe(0)
    await preset('Twee scenario’s').waitFor()
  })
})

describe('a change to the landscape', () => {
  it('shows in the same scenario before and after it, and goes when it is undone', async () => {
    const { page } = await open()
    const before = await headline(page)
    await edit(page, loosen)
    const { cards, table, preset } = await compare(page)
    await preset('Vóór en na uw wijzigingen').click()
    await expect.poll(() => textOf(cards.nth(0).locator('.headline'))).toBe(before)
    await expect.poll(() => textOf(cards.nth(1))).toContain('Salarissen betalen: stopt hier niet')
    await expect.poll(() => table.locator('tbody').count()).toBe(1)
    await expect.poll(() => textOf(table.locator('tbody'))).toContain('Salarissen betalen')
    await page.keyboard.press('Control+z')
    await expect.poll(() => textOf(cards.nth(1))).toContain('De uitkomst is hier hetzelfde.')
    await expect.poll(() => table.count()).toBe(0)
  })

  it('shows against a landscape that was pinned, which stays as it was until it is let go of', async () => {
    const { page } = await open()
    await edit(page, { do: 'set-landscape', parts: { name: 'Proefstad' } })
    const { view, cards, preset } = await compare(page)
    await view.getByRole('button', { name: /^Landschap vastzetten/ }).click()
    await expect.poll(() => textOf(view.locator('uw-compare-presets .pinned'))).toMatch(/^Landschap vastgezet /)
    await expect.poll(() => preset('Sinds het vastgezette landschap').count()).toBe(0)
    await edit(page, loosen)
    await preset('Sinds het vastgezette landschap').click()
    await expect.poll(() => cards.count()).toBe(2)
    await expect.poll(() => textOf(cards.nth(1))).toContain('Salarissen betalen: stopt hier niet')
    await edit(page, { do: 'connect', from: 'salarissysteem', to: 'entra-id' })
    await expect.poll(() => textOf(cards.nth(1))).toMatch(/Salarissen betalen: stopt hier .* eerder/)
    await view.getByRole('button', { name: 'Loslaten' }).click()
    await expect.poll(() => cards.count()).toBe(1)
  })
})
