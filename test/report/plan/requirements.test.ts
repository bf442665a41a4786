import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/i18n/index.ts'
import { planTextsIn } from '../../../src/i18n/plan.ts'
import { PLAN_PARTS, type PlanPart } from '../../../src/model/plan.ts'
import type { ReportDocument, Table } from '../../../src/report/document.ts'
import { made, place } from './plan-case.ts'

const rowsOf = (report: ReportDocument, language: 'nl' | 'en' = 'nl'): string[][] =>
  (report.blocks.find((block): block is Table => block.kind === 'table' && block.caption === planTextsIn(language).requirements.caption))?.rows ?? []
const stateOf = async (requirement: string, landscape = place) => rowsOf(await made({ landscape })).find(([of]) => of === requirement)?.[3]

describe('the table of requirements', () => {
  it.each(LANGUAGES)('names only chapters that are there (%s)', async (language) => {
    for (const parts of [PLAN_PARTS, ['requirements'], ['requirements', 'cards', 'services']] as (readonly PlanPart[])[]) {
      const report = await made({ parts, language })
      const chapters = report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
      const { nowhere } = planTextsIn(language).requirements
      const named = rowsOf(report, language).flatMap((cells) => (cells[2] as string).split('; '))
      expect(named.filter((name) => name !== nowhere && !chapters.includes(name))).toEqual([])
      expect(named.length).toBeGreaterThan(20)
    }
  })

  it('calls what is dealt with nowhere open', async () => {
    const rows = rowsOf(await made({ parts: ['requirements'] }))
    expect(rows.filter(([, , where, state]) => where === 'niet in dit plan opgenomen' && state !== 'open')).toEqual([])
  })

  it('is met, met in part or open by what the plan says', async () => {
    expect(await stateOf('ISO 22301:2019, 7.5')).toBe('voldaan')
    expect(await stateOf('ISO 22301:2019, 7.5', { ...place, plan: { ...place.plan, approvedBy: undefined } })).toBe('deels')
    expect(await stateOf('ISO 22301:2019, 7.5', { ...place, plan: {} })).toBe('open')
    expect(await stateOf('BIO2 5.30.01')).toBe('deels')
  })

  it('says what is missing of what is not met, and nothing of what is', async () => {
    for (const [, , , state, lacking] of rowsOf(await made())) expect(lacking === '–').toBe(state === 'voldaan')
  })
})
