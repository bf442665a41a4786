import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** Something that was chosen from the menu to save: its name and what is in it. */
export interface Saved { name: string; bytes: Buffer }

/** Chooses something from the menu to save with, and takes what the browser is given. */
export async function save(page: Page, item: RegExp | string, menu = 'Bewaren'): Promise<Saved> {
  await page.locator('uw-header').getByRole('button', { name: menu, exact: true }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
