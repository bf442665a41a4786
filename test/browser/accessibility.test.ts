import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { guardedVisits } from './guarded.ts'

const go = guardedVisits()

/** What axe finds wrong under WCAG 2.2 AA and its best practices, in words. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }))
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.flat().slice(-2).join(' ')} (${failureSummary?.split('\n').slice(1, 3).join(' ')})`))
}

/** The states of the screen, and how to get there. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  'as it opens': async () => {},
  'with a service explained': (page) => page.locator('uw-services .row').first().click(),
  'with the table for the map': async (page) => {
    await page.locator('uw-scenario-view').getByRole('button', { name: /^(Tabel|Table)$/ }).click()
    await page.locator('uw-map-table tbody tr').first().waitFor()
  },
  'while an event is changed': async (page) => {
    await page.locator('uw-scenario-bar summary').click()
    await page.locator('uw-scenario-bar').getByRole('button', { name: /^(Wijzigen|Change):/ }).first().click()
  },
  'with a menu open': (page) => page.locator('uw-header').getByRole('button', { name: /^(Rapport|Report)$/ }).click(),
  'with a file refused': async (page) => {
    await page.evaluate(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['format: uitwijk-landscape/9'], 'toekomst.landscape.yaml'))
      dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
    })
    await page.getByRole('dialog').waitFor()
  },
}

describe.each([
  { language: 'nl', dark: false, width: 1440, height: 900 },
  { language: 'nl', dark: true, width: 1024, height: 768 },
  { language: 'en', dark: false, width: 640, height: 800 },
])('accessibility in $language, dark: $dark, $width wide', ({ language, ...options }) => {
  it.each(Object.entries(STATES))('%s', async (_, reach) => {
    const { page } = await go(options)
    if (language === 'en') await page.locator('uw-header .language').selectOption('en')
    await reach(page)
    await page.waitForTimeout(300)
    expect(await violations(page)).toEqual([])
  })
})
