import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong under WCAG 2.2 AA and its best practices, in words; `within` is what lies over all else, by the shadow roots it is in. */
export async function violations(page: Page, within?: string[]): Promise<string[]> {
  // What was asked for is drawn, and what moves has come to rest.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => { requestAnimationFrame(resolve) })
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axe.source)
  const results = await page.evaluate((part) => (globalThis as unknown as { axe: typeof axe }).axe.run(part ? { fromShadowDom: part as [string, string] } : document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'],
  }), within)
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.flat().slice(-2).join(' ')} (${failureSummary?.split('\n').slice(1, 3).join(' ')})`))
}
