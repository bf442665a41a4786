import type { Page } from 'playwright-core'
import type { Stage } from '../browser/app.ts'
import { installProbe } from './probe.ts'

/** Opens the app as a new visitor with an empty cache, and waits for the first answer. */
export async function visitor(stage: Stage): Promise<Page> {
  const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  // tsx marks functions with a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(installProbe)
  await page.goto(stage.address)
  await page.waitForFunction(() => probe.answered !== null)
  return page
}
