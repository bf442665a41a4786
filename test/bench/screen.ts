import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openStage, visit } from '../browser/app.ts'
import { milliseconds, type Row } from './table.ts'

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number

/** Watches for tasks that keep the page from answering (over 50 ms); gives a function that takes those seen since the last call. */
async function watchLongTasks(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(globalThis, { longTasks: seen })
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.push(entry.duration) }).observe({ type: 'longtask', buffered: true })
  })
  return () => page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0))
}

/** Scrubs by key through the timeline, one step a frame; gives the time of each frame. */
async function scrub(page: Page, steps: number): Promise<number[]> {
  await page.locator('uw-timeline [role=slider]').focus()
  await page.keyboard.press('Home')
  return page.evaluate(async (count) => {
    let at: Element | null = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve) })
    const times: number[] = []
    for (let i = 0, last = performance.now(); i < count; i++) {
      at?.dispatchEvent(new KeyboardEvent('keydown', { key: i % 40 < 20 ? 'ArrowRight' : 'ArrowLeft', bubbles: true, composed: true }))
      await frame()
      const now = performance.now()
      times.push(now - last)
      last = now
    }
    return times
  }, steps)
}

/** What someone at the screen waits for, on the reference landscape with the Entra scenario, in a real Chromium without a graphics card. */
export async function screen(): Promise<Row[]> {
  if (!existsSync('dist/index.html')) return [['screen', 'no dist', 'npm run build']]
  const stage = await openStage()
  try {
    const { page } = await visit(stage)
    // tsx marks functions with a helper of its own, which the page does not have.
    await page.evaluate('globalThis.__name = (named) => named')
    const opened = await page.evaluate(() => performance.now())
    await page.waitForTimeout(1500)
    const longTasks = await watchLongTasks(page)
    await page.waitForTimeout(100)
    const atStart = Math.max(0, ...await longTasks())

    await page.locator('uw-services .row').nth(1).click()
    const frames = await scrub(page, 120)

    await page.locator('uw-scenario-bar summary').click()
    const remove = page.locator('uw-scenario-bar').getByRole('button', { name: /^Weghalen/ }).first()
    const changed = await remove.evaluate(async (button) => {
      const text = () => document.querySelector('uw-app')?.shadowRoot?.querySelector('uw-scenario-view')?.shadowRoot?.querySelector('uw-headline')?.shadowRoot?.textContent
      const before = text()
      const start = performance.now();
      (button as HTMLElement).click()
      while (text() === before && performance.now() - start < 2000) await new Promise((resolve) => { requestAnimationFrame(resolve) })
      return performance.now() - start
    })
    return [
      ['screen: from opening to the answer', milliseconds(opened), 'wanted within 1000 ms'],
      ['screen: longest task while opening', atStart === 0 ? 'none' : milliseconds(atStart), 'over 50 ms; wanted none'],
      ['screen: from a changed event to the new answer', milliseconds(changed), 'wanted within 200 ms'],
      ['screen: a frame while scrubbing, with a service chosen', milliseconds(median(frames)), `${(1000 / median(frames)).toFixed(0)} a second, wanted 30`],
    ]
  } finally {
    await stage.close()
  }
}
