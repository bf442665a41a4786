import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong under WCAG 2.2 AA and its best practices, in words. */
export async function violations(page: Page): Promise<string[]> {
  // What was asked for is drawn, and what moves has come to rest.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => { requestAnimationFrame(resolve) })
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe.source)
  const results = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'],
  }))
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.flat().slice(-2).join(' ')} (${failureSummary?.split('\n').slice(1, 3).join(' ')})`))
}
