import { existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openStage, type Stage } from '../browser/app.ts'
import { download } from './download.ts'
import { edits, events } from './edits.ts'
import { moving, scrubbing } from './frames.ts'
import { largeScreen } from './large.ts'
import { median } from './measure.ts'
import { against, milliseconds, type Row } from './table.ts'
import { visitor } from './visitor.ts'

/** Milliseconds in which the first answer must be on screen. */
const GOAL = 1000
const OPENINGS = 5

/** The tasks so far that kept the page from answering (over 50 ms). */
const longTasks = (page: Page): Promise<number[]> => page.evaluate(() => new Promise<number[]>((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })
  setTimeout(() => resolve([]), 500)
}))

/** Opens the app some times, each with an empty cache. */
async function openings(stage: Stage): Promise<Row[]> {
  const answers: number[] = []
  const tasks: number[] = []
  for (let round = 0; round < OPENINGS; round++) {
    const page = await visitor(stage)
    answers.push(await page.evaluate(() => probe.answered as number))
    await page.waitForTimeout(1500)
    tasks.push(Math.max(0, ...await longTasks(page)))
    await page.context().close()
  }
  return [
    ['screen: from opening to the answer', milliseconds(median(answers)), `${against(median(answers), GOAL)} (${GOAL} ms); ${answers.map((one) => one.toFixed(0)).join(', ')}`],
    ['screen: longest task while opening', median(tasks) === 0 ? 'none' : milliseconds(median(tasks)), 'over 50 ms; wanted none'],
  ]
}

/** What someone waits for who works with the reference landscape and the Entra scenario. */
async function reference(stage: Stage): Promise<Row[]> {
  const page = await visitor(stage)
  await page.waitForTimeout(2000)
  const size = `${await page.evaluate(() => Object.keys(probe.state().history?.now.landscape.components ?? {}).length)} components`
  await page.locator('uw-services .row').nth(1).click()
  const scrubbed = await scrubbing(page, size)
  const moved = await moving(page, size)
  const rows = [await events(page, size), scrubbed, ...moved, ...await edits(page, size)]
  await page.context().close()
  return rows
}

/** What someone at the screen waits for, in a real Chromium without a graphics card. */
export async function screen(): Promise<Row[]> {
  if (!existsSync('dist/index.html')) return [['screen', 'no dist', 'npm run build']]
  const stage = await openStage()
  try {
    return [...await openings(stage), ...await reference(stage), ...await largeScreen(stage), ...await download(stage)]
  } finally {
    await stage.close()
  }
}
