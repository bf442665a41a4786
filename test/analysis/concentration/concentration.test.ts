import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Axis, ConcentrationAnswer, Share } from '../../../src/analysis/concentration/answer.ts'
import { concentration } from '../../../src/analysis/concentration/concentration.ts'
import { WHOLE } from '../../../src/analysis/ground.ts'
import { isInterrupted, watchedServices } from '../../../src/analysis/lasting/long-run.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { readLandscape } from '../../../src/model/read.ts'
import { select } from '../../../src/model/selector.ts'
import { landscapeOf } from '../../engine/small.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { longRunOf } from '../lasting/plain.ts'

function concentrationOf(landscape: Landscape): ConcentrationAnswer {
  const ground = { landscape, scenarios: [], today: '2026-12-01' }
  return concentration.join(ground, null, [concentration.part(ground, null, WHOLE)])
}
const shareOf = ({ shares }: ConcentrationAnswer, axis: Axis, id: string) => shares.find((share) => share.axis === axis && share.id === id) as Share

/** Two suppliers that look different on a platform of a third, whose owner also owns one more; a service with two ways. */
const small = landscapeOf({
  power: { kind: 'supply', supplier: 'grid' },
  cloud: { kind: 'platform', supplier: 'bigcloud', needs: ['power'] },
  cases: { supplier: 'casemaker', needs: ['cloud'] },
  forms: { supplier: 'formmaker', needs: ['cloud'] },
  letters: { supplier: 'casemaker', needs: ['power'] },
  benefits: { kind: 'process', needs: ['cases', 'forms'], service: { critical: true, people: 700 } },
  permits: { kind: 'process', needs: [{ anyOf: ['cases', 'letters'] }], service: { critical: true, people: 50 } },
  parking: { kind: 'process', needs: ['forms'], service: { people: 9000 } },
}, {
  grid: { name: 'Grid', jurisdiction: 'NL' }, holding: { name: 'Holding', jurisdiction: 'US' },
  bigcloud: { name: 'Big Cloud', jurisdiction: 'IE', parent: 'holding' }, casemaker: { name: 'Casemaker', jurisdiction: 'NL' },
  formmaker: { name: 'Formmaker', jurisdiction: 'NL', parent: 'forms-group' }, 'forms-group': { name: 'Forms Group', jurisdiction: 'DE' },
})

describe('concentration', () => {
  const answer = concentrationOf(small)

  it('tells services that always hang on something from those that have another way', () => {
    expect(answer).toMatchObject({ services: ['benefits', 'permits'], people: 750 })
    expect(shareOf(answer, 'supplier', 'casemaker')).toMatchObject({ components: 2, always: ['benefits', 'permits'], sometimes: [], peopleAlways: 750, peopleSometimes: 0 })
    expect(shareOf(answer, 'platform', 'cloud')).toMatchObject({ always: ['benefits'], sometimes: ['permits'], peopleAlways: 700, peopleSometimes: 50 })
  })

  it('adds up by owner at the top, by country and by layer', () => {
    expect(answer.shares.filter(({ axis }) => axis === 'owner').map(({ id }) => id).sort()).toEqual(['casemaker', 'forms-group', 'grid', 'holding'])
    expect(shareOf(answer, 'owner', 'holding')).toEqual({ ...shareOf(answer, 'supplier', 'bigcloud'), axis: 'owner', id: 'holding' })
    expect(shareOf(answer, 'jurisdiction', 'non-EEA').components).toBe(1)
    expect(shareOf(answer, 'jurisdiction', 'EEA').components).toBe(5)
    expect(shareOf(answer, 'layer', 'cloud')).toMatchObject({ components: 1, always: ['benefits'] })
  })

  it('names suppliers that look different and share a platform; not power, that everybody shares', () => {
    expect(answer.hidden).toEqual([{ shared: 'cloud', suppliers: ['casemaker', 'formmaker'], services: ['benefits'], people: 700 }])
  })

  it('counts suppliers with an owner in common once', () => {
    const related = landscapeOf({ ...small.components }, { ...small.organisations, casemaker: { name: 'Casemaker', parent: 'forms-group' } })
    expect(concentrationOf(related).hidden).toEqual([])
  })

  it('holds by brute force, and by law', () => {
    fc.assert(fc.property(landscapes(), (landscape) => {
      const found = concentrationOf(landscape)
      const watched = watchedServices(landscape)
      for (const { axis, id, always, sometimes, components } of found.shares) {
        const ids = select(landscape, axis === 'platform' ? { component: id } : { [axis === 'owner' ? 'supplier' : axis]: id })
        const levels = longRunOf(landscape, new Set(ids))
        expect(components).toBe(ids.length)
        expect(always).toEqual(watched.filter((service) => isInterrupted(landscape, service, levels[service] as number)))
        expect(always.filter((service) => sometimes.includes(service))).toEqual([])
        // What is not even used does not fall by a hair.
        for (const service of watched) if (!always.includes(service) && !sometimes.includes(service)) expect(levels[service]).toBe(1)
      }
      // A supplier's share is within that of its owner, a country's within that of the area it lies in.
      const usedBy = (share: Share | undefined) => new Set(share && [...share.always, ...share.sometimes])
      for (const [id, { parent }] of Object.entries(landscape.organisations ?? {}))
        if (parent) expect([...usedBy(shareOf(found, 'supplier', id))].filter((service) => !usedBy(shareOf(found, 'supplier', parent)).has(service))).toEqual([])
      for (const [code, area] of [['US', 'non-EEA'], ['NL', 'EEA'], ['DE', 'EEA']] as const)
        expect((shareOf(found, 'jurisdiction', code)?.always ?? []).filter((service) => !shareOf(found, 'jurisdiction', area).always.includes(service))).toEqual([])
    }), { numRuns: 150 })
  })

  it('finds Microsoft and its platforms in the reference landscape', () => {
    const reading = readLandscape(readFileSync(join(import.meta.dirname, '../../../scenarios/voorbeeldstad.landscape.yaml'), 'utf8'), 'voorbeeldstad')
    if (!reading.ok) throw new Error('the reference landscape is not valid')
    const found = concentrationOf(reading.value)
    const microsoft = shareOf(found, 'supplier', 'microsoft')
    expect(microsoft.always.length).toBeGreaterThanOrEqual(3)
    expect(shareOf(found, 'owner', 'microsoft').always).toEqual(microsoft.always)
    expect(shareOf(found, 'jurisdiction', 'US').always).toEqual(expect.arrayContaining(microsoft.always))
    expect(found.hidden.map(({ shared }) => shared)).toEqual(expect.arrayContaining(['entra-id', 'azure', 'duinrand-platform']))
  })
})
