import { describe, expect, it } from 'vitest'
import { layeredLandscape } from '../bench/layered-landscape.ts'
import { drop, headline, textOf } from './app.ts'
import { guardedVisits } from './guarded.ts'
import { here, openLandscape, seek } from './map.ts'

const open = guardedVisits()

describe('a landscape of 5,000 components', () => {
  it('opens, is drawn, walked, searched and played with, and stands in a table', async () => {
    const { page } = await open()
    const landscape = { ...layeredLandscape({ components: 5000, needs: 15_000, layers: 12 }, 7), name: 'Grootstad' }
    await drop(page, 'grootstad.landscape.json', JSON.stringify(landscape))
    await expect.poll(() => textOf(page.locator('uw-header .landscape > button')), { timeout: 30_000 }).toBe('Grootstad')
    const screen = await openLandscape(page)
    const { view, map, form } = screen
    await expect.poll(() => view.locator('uw-map canvas').count(), { timeout: 30_000 }).toBeGreaterThan(0)
    // Not 5,000 for the screen reader to go through: those around the keyboard, each with its place among all.
    const options = view.locator('uw-map .options [role=option]')
    await expect.poll(() => options.count()).toBeLessThan(500)
    await expect.poll(() => options.first().getAttribute('aria-setsize')).toBe('5000')

    await map.focus()
    await page.keyboard.press('Home')
    await expect.poll(() => here(map)).toMatch(/^C\d+, applicatie/)
    const first = await here(map)
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => here(map)).not.toBe(first)
    const next = await here(map)
    await page.keyboard.press('End')
    await expect.poll(() => here(map)).not.toBe(next)

    await seek(screen, 'C4321')
    await page.keyboard.press('Enter')
    await expect.poll(() => form.getByRole('textbox', { name: 'Naam', exact: true }).inputValue()).toBe('C4321')
    await seek(screen, 'C0')
    const before = await headline(page)
    await page.keyboard.press('x')
    await expect.poll(() => headline(page)).not.toBe(before)
    await expect.poll(() => here(map)).toContain('valt zelf uit')

    await view.getByRole('button', { name: 'Tabellen', exact: true }).click()
    const table = view.locator('uw-tables')
    const grid = table.getByRole('grid')
    await expect.poll(() => textOf(table)).toContain('5.000 rijen')
    await expect.poll(() => grid.getByRole('row').count()).toBeLessThan(200)
    await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThanOrEqual(5000)
    await table.getByRole('searchbox').fill('C4999')
    await expect.poll(() => textOf(table)).toContain('1 van 5.000 rijen, 4.999 verborgen')
    await grid.getByText('C4999', { exact: true }).first().click()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Laatste')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('uw-header .step').first().getAttribute('aria-label')).toBe('Ongedaan maken: Naam van C4999 gewijzigd')
  }, 120_000)
})
