import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Block } from '../../../src/report/document.ts'
import { heightOf } from '../../../src/report/plan/fit.ts'
import { randomCases } from '../../engine/random-scenario.ts'
import { assertWellFormed } from '../well-formed.ts'
import { made } from './plan-case.ts'

const RUNS = Math.ceil(Number(process.env['UITWIJK_RUNS'] ?? 3000) / 100)
vi.setConfig({ testTimeout: 3_600_000 }) // as long as the number of runs asks for

/** The blocks between the breaks of pages. */
const sheets = (blocks: readonly Block[]): Block[][] => blocks.reduce<Block[][]>((all, block) =>
  (block.kind === 'pageBreak' ? [...all, []] : [...all.slice(0, -1), [...(all.at(-1) ?? []), block]]), [[]])

describe('whatever the landscape and the scenario', () => {
  it.each(['plan', 'cards', 'binder'] as const)('a %s is made: tables as wide as their header, whole pictures, cards of one page', async (kind) => {
    await fc.assert(fc.asyncProperty(randomCases(), async ({ landscape, scenario }) => {
      const { blocks, services } = await made({ kind, landscape, scenarios: [scenario, { ...scenario, events: [] }] })
      for (const block of blocks) {
        if (block.kind === 'table') for (const cells of [block.widths, ...block.rows]) expect(cells.length, block.caption).toBe(block.header.length)
        if (block.kind === 'picture') assertWellFormed(block.svg)
        if (block.kind === 'heading' || block.kind === 'paragraph') expect(block.text).not.toMatch(/undefined|NaN|\[object/)
      }
      for (const row of services.rows) expect(row.length).toBe(services.header.length)
      const cards = sheets(blocks).filter(([first]) => first?.kind === 'heading' && first.text.startsWith('Actiekaart: '))
      expect(cards.length).toBe(2)
      for (const card of cards) expect(heightOf(card)).toBeLessThanOrEqual(246)
    }), { numRuns: RUNS })
  })
})
