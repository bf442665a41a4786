import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Stage } from '../browser/app.ts'
import { against, type Row } from './table.ts'
import { visitor } from './visitor.ts'

/** Kilobytes that someone may have to wait for before the first answer. */
const GOAL = 350
const LARGEST = 12

/** Kilobytes over the line of a file: fonts are compressed already, all else with gzip. */
function sizeOf(file: string): number {
  const content = readFileSync(`dist/${file}`)
  return (file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length) / 1000
}

/** `engine.worker-Ci6QNdrk.js` is called engine.worker. */
const nameOf = (file: string) => (file.split('/').pop() as string).replace(/-[\w-]{8}\.js$/, '').replace(/-latin-wght-normal.*/, '')

/** What a first visit downloads: before the answer is on screen, and what follows by itself. As the page itself tells it. */
export async function download(stage: Stage): Promise<Row[]> {
  const page = await visitor(stage)
  await page.waitForTimeout(3000)
  const { early, late } = await page.evaluate(() => {
    const files = performance.getEntriesByType('resource').map(({ name, startTime }) => ({ file: new URL(name).pathname.slice(1), startTime }))
    const filesWhere = (holds: (startTime: number) => boolean) => [...new Set(files.filter(({ startTime }) => holds(startTime)).map(({ file }) => file))]
    const answered = probe.answered as number
    return { early: ['index.html', ...filesWhere((at) => at <= answered)], late: filesWhere((at) => at > answered) }
  })
  await page.context().close()
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + sizeOf(file), 0)
  const kilobytes = (files: readonly string[]) => `${sum(files).toFixed(0)} kB`
  const largest = (files: readonly string[]) => [...files].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, LARGEST).map((file) => `${nameOf(file)} ${sizeOf(file).toFixed(0)}`).join(', ')
  const followed = late.filter((file) => !early.includes(file))
  return [
    [`first download until the answer, ${early.length} files`, kilobytes(early), `${against(sum(early), GOAL)} (${GOAL} kB)`],
    ['  the largest of them, in kB', '', largest(early)],
    [`first download, what follows by itself, ${followed.length} files`, kilobytes(followed), largest(followed)],
  ]
}
