import { describe, expect, it } from 'vitest'
import { headline, textOf } from './app.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()

describe('an example', () => {
  it('of the municipalities tells how many of them lose their mail, and how many residents they have', async () => {
    const { page } = await open()
    await page.locator('uw-header .landscape > button').click()
    const rows = page.locator('uw-kept-list uw-example-row')
    await expect.poll(() => rows.count()).toBe(2)
    await rows.nth(1).getByRole('button').click()
    await expect.poll(() => headline(page)).toMatch(/^113 van 122 diensten stoppen\. De eerste meteen\..* De 113 diensten die onderbroken raken, zijn er samen voor hoogstens 4\.651\.566 mensen\./)
    await expect.poll(() => textOf(page.locator('uw-header .landscape > button'))).toMatch(/^Gemeenten en hun mail/)
    // The bar stays one line high, however long the name.
    await expect.poll(() => page.locator('uw-header .bar').evaluate((bar) => bar.clientHeight)).toBeLessThan(64)
    await expect.poll(() => page.locator('uw-scenario-view select').first().locator('option').count()).toBe(2)
  })

  it('is offered to who begins with nothing', async () => {
    const { page } = await open()
    await page.locator('uw-header .landscape > button').click()
    await page.locator('uw-kept-list').getByRole('button', { name: 'Nieuw, leeg landschap' }).click()
    await page.locator('uw-landscape-view').getByRole('button', { name: 'Eerst een voorbeeld bekijken' }).click()
    await expect.poll(() => page.locator('uw-kept-list uw-example-row').count()).toBe(2)
  })

  it('is found by its name in the palette, and the first opens again as it came', async () => {
    const { page } = await open()
    const before = await headline(page)
    const run = async (name: string) => {
      await page.keyboard.press('Control+k')
      await page.locator('uw-palette input').fill(name)
      await page.keyboard.press('Enter')
    }
    await run('voorbeeld openen: gemeenten')
    await expect.poll(() => headline(page)).toMatch(/^113 van 122/)
    await run('voorbeeld openen: voorbeeldstad')
    await expect.poll(() => headline(page)).toBe(before)
  })
})
