import { describe, expect, it } from 'vitest'
import type { Landscape } from '../../../src/model/landscape.ts'
import { calm, made, place } from './plan-case.ts'

const KINDS = ['plan', 'cards', 'binder'] as const
/** Nothing that people write down, and nothing to follow. */
const bare: Landscape = { format: place.format, name: place.name, components: { alone: { name: 'Alleen', kind: 'application' } } }

describe('the headings of a document', () => {
  it.each(KINDS)('begin with a chapter and skip no level, so that a screen reader finds its way (%s)', async (kind) => {
    for (const report of [await made({ kind }), await made({ kind, landscape: bare, scenarios: [calm] })]) {
      const levels = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
      levels.forEach((level, nth) => expect(level - (levels[nth - 1] ?? 0), `heading ${nth + 1}`).toBeLessThanOrEqual(1))
    }
  })

  it.each(KINDS)('each have something below them, however little is known (%s)', async (kind) => {
    const { blocks } = await made({ kind, landscape: bare, scenarios: [calm] })
    const empty = blocks.filter((block, nth) => {
      const next = blocks[nth + 1]
      return block.kind === 'heading' && (next === undefined || next.kind === 'pageBreak' || (next.kind === 'heading' && next.level <= block.level))
    })
    expect(empty).toEqual([])
  })
})
