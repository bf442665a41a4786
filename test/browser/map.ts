import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { messagesIn, type Messages } from '../../src/i18n/index.ts'
import { goTo } from './app.ts'

/** The screen where the landscape is built, with the map of it. */
export interface Landscape { page: Page; view: Locator; map: Locator; form: Locator }

/** Opens the screen of the landscape, once its map is drawn. */
export async function openLandscape(page: Page, { app }: Pick<Messages, 'app'> = messagesIn('nl')): Promise<Landscape> {
  await goTo(page, app.screen.landscape)
  const view = page.locator('uw-landscape-view')
  const map = view.locator('uw-map').getByRole('listbox').first()
  await view.locator('uw-map .options [role=option]').first().waitFor({ state: 'attached' })
  return { page, view, map, form: view.locator('uw-editor') }
}

/** What the map says of where the keyboard is on it. */
export const here = (map: Locator): Promise<string> => map.evaluate((stage) =>
  (stage.getRootNode() as ShadowRoot).getElementById(stage.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label') ?? '')

/** The option that stands for a component on the map, where it is drawn. */
export const on = (view: Locator, name: string): Locator => view.locator(`uw-map .options [aria-label^="${name},"]`)

/** Goes to a component by the search field of the map, with the keyboard on the map after it. */
export async function seek({ view, map }: Landscape, name: string): Promise<void> {
  const search = view.getByRole('searchbox')
  await search.fill(name)
  await expect.poll(() => here(map)).toMatch(new RegExp(`^${name}`, 'i'))
  await map.focus()
}

interface Box { x: number; y: number; width: number; height: number }

/** Where a component is drawn, once the map stands still. */
async function placeOf(page: Page, view: Locator, name: string): Promise<Box> {
  const place = () => on(view, name).boundingBox() as Promise<Box>
  for (let last = await place(), same = 0; ;) {
    await page.waitForTimeout(100)
    const now = await place()
    same = now.x === last.x && now.y === last.y && now.width === last.width ? same + 1 : 0
    if (same === 2) return now
    last = now
  }
}

/** Marks a component with the keyboard, next to what is marked already. */
export async function mark(landscape: Landscape, name: string): Promise<void> {
  await seek(landscape, name)
  await landscape.page.keyboard.press('Control+Space')
  await expect.poll(() => on(landscape.view, name).getAttribute('aria-selected')).toBe('true')
}

/** Clicks on the map where a component is drawn. */
export async function click(page: Page, view: Locator, name: string, { shift = false } = {}): Promise<void> {
  const { x, y, width, height } = await placeOf(page, view, name)
  if (shift) await page.keyboard.down('Shift')
  await page.mouse.click(x + width / 2, y + height / 2)
  if (shift) await page.keyboard.up('Shift')
}
