import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { exitReportTextsIn } from '../../src/i18n/exit-report.ts'
import { reporting as texts } from '../../src/i18n/nl/reporting/index.ts'
import { goTo, textOf } from './app.ts'
import { guardedVisits } from './guarded.ts'

const open = guardedVisits()
const { screen } = texts
const SLOW = { timeout: 60_000 }

it('the report about leaving is shown and made from the screen Rapport, of the plan that is chosen', async () => {
  const { page } = await open()
  await goTo(page, 'Rapport')
  const view = page.locator('uw-report-view')
  await view.getByRole('button', { name: new RegExp(`^${screen.pages.exit} `) }).first().click()
  const preview = view.locator('uw-preview uw-document')
  await expect.poll(() => textOf(preview), SLOW).toContain(exitReportTextsIn('nl').summary.decideHeading)
  await expect.poll(() => view.getByRole('combobox', { name: screen.exitPlan, exact: true }).inputValue()).toMatch(/\.exit\.yaml$/)
  const [download] = await Promise.all([page.waitForEvent('download', SLOW), view.getByRole('button', { name: new RegExp(`^${screen.format.odt.replace(/[()]/g, '.')}`) }).click()])
  expect(download.suggestedFilename()).toBe('voorbeeldstad-vertrekplan-voorbeeldstad-tien-jaar.odt')
  const content = strFromU8(unzipSync(await readFile(await download.path()))['content.xml'] ?? new Uint8Array())
  expect(content).toContain(exitReportTextsIn('nl').contracts.heading)
}, 180_000)
