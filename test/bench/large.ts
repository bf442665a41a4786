import type { Page } from 'playwright-core'
import type { Stage } from '../browser/app.ts'
import { edits, events } from './edits.ts'
import { moving, scrolling, scrubbing } from './frames.ts'
import { largeLandscape } from './large-landscape.ts'
import { milliseconds, type Row } from './table.ts'
import { visitor } from './visitor.ts'

/** Drops a landscape on the page as a file; gives when its answer is on screen, and when the map is drawn. */
const drop = (page: Page, text: string): Promise<{ answer: number; map: number }> => page.evaluate(async (content) => {
  const data = new DataTransfer()
  data.items.add(new File([content], 'large.landscape.json', { type: 'application/json' }))
  const before = probe.state().outcome
  const there = () => probe.state().outcome !== null && probe.state().outcome !== before && probe.state().computing === null
  const answered = probe.until(() => document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })), there)
  const mapped = probe.until(() => {}, () => there() && probe.mapped())
  return { answer: await answered, map: await mapped }
}, text)

/** The same as on the reference landscape, on one of 5,000 components. */
export async function largeScreen(stage: Stage): Promise<Row[]> {
  const page = await visitor(stage)
  // The library is read after the first answer.
  await page.waitForTimeout(2000)
  const landscape = largeLandscape()
  const size = `${Object.keys(landscape.components).length} components`
  const opened = await drop(page, JSON.stringify(landscape))
  await page.waitForTimeout(1000)
  await page.evaluate(() => probe.answer('events', [{ at: 'PT4H', cutOff: { supplier: 's3' } }, { at: 'PT0S', cutOff: { supplier: ['s0', 's1', 's2'] }, until: 'P3D' }]))
  await page.waitForTimeout(1000)
  const rows: Row[] = [
    [`${size}: dropped as a file, until the map is drawn`, milliseconds(opened.map), `the answer after ${milliseconds(opened.answer)}`],
    await events(page, size), await scrubbing(page, size), ...await moving(page, size), ...await edits(page, size), await scrolling(page, size),
  ]
  await page.context().close()
  return rows
}
