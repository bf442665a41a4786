import type { Page } from 'playwright-core'
import type { Edit } from '../../src/model/edit/edit.ts'
import { median } from './measure.ts'
import { against, milliseconds, type Row } from './table.ts'

/** Milliseconds in which a change must be answered. */
const GOAL = 200
const ROUNDS = 7

const row = (what: string, times: readonly number[], more = ''): Row =>
  [what, milliseconds(median(times)), `${against(median(times), GOAL)} (${GOAL} ms)${more}; the first ${milliseconds(times[0] as number)}`]

/** What someone waits for who changes what is lost: one event less, and one more again. */
export async function events(page: Page, size: string): Promise<Row> {
  const times = await page.evaluate(async (rounds) => {
    const { history, open } = probe.state()
    const all = history?.now.scenarios.find(({ file }) => file === open)?.value.events ?? []
    const seen: number[] = []
    for (let round = 0; round < rounds; round++) {
      seen.push(await probe.answer('events', round % 2 ? all : all.slice(1)))
      await new Promise((resolve) => { setTimeout(resolve, 500) })
    }
    return seen
  }, ROUNDS)
  return row(`${size}: another event, until the new answer`, times)
}

/** Does an edit on the screen of the landscape; gives when the new answer is on screen, and when the map shows it as well. */
const edit = (page: Page, change: Edit): Promise<{ answer: number; map: number }> => page.evaluate(async (detail) => {
  const before = probe.state().outcome
  const answered = probe.answer('edit', detail)
  const mapped = probe.until(() => {}, () => probe.state().outcome !== before && probe.mapped())
  return { answer: await answered, map: await mapped }
}, change)

/** What someone waits for who corrects the landscape: another name, and another hold-up time. */
export async function edits(page: Page, size: string): Promise<Row[]> {
  await page.evaluate(() => probe.ask('screen', 'landscape'))
  await page.waitForFunction(() => probe.mapped())
  const chosen = await page.evaluate(() => {
    const components = Object.entries(probe.state().history?.now.landscape.components ?? {})
    const [id, { needs = [], name }] = components.find(([, component]) => component.needs?.some((need) => typeof need === 'object' && 'on' in need)) as (typeof components)[number]
    probe.ask('select', id)
    return { id, name, needs }
  })
  await page.waitForTimeout(500)
  const { id, name, needs } = chosen
  const kinds: [string, (round: number) => Edit][] = [
    ['another name', (round) => ({ do: 'set-components', parts: { [id]: { name: `${name} ${round}` } } })],
    ['another hold-up time', (round) => ({ do: 'set-needs', id, needs: needs.map((need) => (typeof need === 'object' && 'on' in need ? { ...need, holdUp: `PT${round + 1}H` } : need)) })],
  ]
  const rows: Row[] = []
  for (const [what, of] of kinds) {
    const times: { answer: number; map: number }[] = []
    for (let round = 0; round < ROUNDS; round++) {
      times.push(await edit(page, of(round)))
      await page.waitForTimeout(300)
    }
    rows.push(row(`${size}: ${what}, until the new answer`, times.map(({ answer }) => answer), `; on the map after ${milliseconds(median(times.map(({ map }) => map)))}`))
  }
  return rows
}
