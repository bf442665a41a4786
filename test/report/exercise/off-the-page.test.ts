import { describe, expect, it } from 'vitest'
import { inputHash } from '../../../src/model/input-hash.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import { exerciseDocument } from '../../../workers/exercise-documents.ts'
import { landscape, scenario } from '../small-case.ts'
import { chapters, entries, exercise, run } from './small-exercise.ts'

const asked = { language: 'nl', date: '2026-11-30' } as const
const events: Scenario['events'] = [...scenario.events, { at: 'PT9H', activate: 'zaak/papier' }]

describe('a document of an exercise that is ordered', () => {
  it('is the script of the scenario as the participants get it: without what they are to decide', async () => {
    const script = await exerciseDocument({ ...asked, kind: 'script', landscape, exercise, scenario: { ...scenario, events }, texts: ['a', 'b', 'c'] })
    expect(script.title).toBe('Draaiboek: Zonder aanmelden')
    expect(script.data['scenario']).toEqual(scenario)
    expect(script.data['inputHash']).toBe(await inputHash('abc'))
  })
  it('is the report of a run, with a hash that is another for another run', async () => {
    const report = await exerciseDocument({ ...asked, kind: 'after-action', run: run() })
    expect(chapters(report)[0]).toBe('Samenvatting voor het bestuur')
    const again = await exerciseDocument({ ...asked, kind: 'after-action', run: run() })
    const other = await exerciseDocument({ ...asked, kind: 'after-action', run: run({ entries: entries.slice(0, -1) }) })
    expect(again).toEqual(report)
    expect(other.data['inputHash']).not.toBe(report.data['inputHash'])
  })
})
