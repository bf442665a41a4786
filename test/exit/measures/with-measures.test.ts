import { describe, expect, it } from 'vitest'
import { simulate } from '../../../src/engine/simulate.ts'
import { withMeasures } from '../../../src/exit/measures/with-measures.ts'
import type { Measure } from '../../../src/model/exit.ts'
import type { Component, Landscape } from '../../../src/model/landscape.ts'

const measure = (...effects: Measure['effects']): Measure => ({ name: 'm', cost: 1, effects })
const landscapeWith = (measures: Record<string, Measure>, pay: Partial<Component> = {}): Landscape => ({
  format: 'uitwijk-landscape/1', name: 'town', organisations: { big: { name: 'Big' }, near: { name: 'Near' } },
  components: {
    cloud: { name: 'Cloud', kind: 'platform', supplier: 'big', exit: { replacedBy: 'own' } }, own: { name: 'Own', kind: 'platform' }, spare: { name: 'Spare', kind: 'platform' },
    pay: { name: 'Pay', kind: 'process', needs: [{ on: 'cloud', holdUp: 'PT2H', id: 'hosting' }], restart: 'PT4H', service: {}, ...pay },
  },
  contracts: { big: { name: 'Big', supplier: 'big', notice: 'P3M' } },
  measures,
})
/** When Pay is down in ten days without the cloud, in hours. */
const downIn = (landscape: Landscape) => simulate(landscape, {
  format: 'uitwijk-scenario/1', name: 's', horizon: 'P10D', events: [{ at: 'PT0S', cutOff: { component: 'cloud' }, until: 'P5D' }],
}).services['pay']?.interruptions.map(({ from, to }) => [from / 3600, to === null ? null : to / 3600])

describe('withMeasures', () => {
  const all = landscapeWith({
    list: measure({ component: 'pay', fallback: 'list', value: { name: 'List', activation: 'PT6H' } }),
    other: measure({ component: 'pay', need: 'cloud', or: 'spare' }),
    longer: measure({ component: 'pay', need: 'hosting', holdUp: 'PT20H' }), shorter: measure({ component: 'pay', need: 'hosting', holdUp: 'PT1H' }),
    partly: measure({ component: 'pay', need: 'cloud', without: 0.3 }), quick: measure({ component: 'pay', restart: 'PT1H' }), slow: measure({ component: 'pay', restart: 'PT9H' }),
    leave: measure({ exit: 'cloud' }), move: measure({ component: 'cloud', supplier: 'near' }), terms: measure({ contract: 'big', notice: 'P1Y' }), less: measure({ contract: 'big', notice: 'P30D' }),
  })

  it.each([
    [[], [[2, 124]]],
    [['list'], [[2, 8]]],
    [['other'], []],
    [['longer'], [[20, 124]]],
    [['shorter'], [[2, 124]]],
    [['shorter', 'longer'], [[20, 124]]],
    [['partly'], []],
    [['quick'], [[2, 121]]],
    [['slow'], [[2, 124]]],
    [['leave'], []],
    [['longer', 'list', 'quick'], [[20, 26]]],
  ])('%j changes when a service is down to %j', (ids, down) => {
    expect(downIn(withMeasures(all, ids))).toEqual(down)
    expect(downIn(withMeasures(all, ids.toReversed()))).toEqual(down)
  })

  it('changes suppliers and contracts, and nothing of the landscape that it was given', () => {
    const before = structuredClone(all)
    expect(withMeasures(all, ['move']).components['cloud']?.supplier).toBe('near')
    expect(withMeasures(all, ['terms']).contracts?.['big']?.notice).toBe('P1Y')
    expect(withMeasures(all, ['less']).contracts?.['big']?.notice).toBe('P3M')
    expect(all).toEqual(before)
  })

  it('lets what covered a need go on covering it when there is another way to meet it', () => {
    const fallbacks = { paper: { name: 'Paper', covers: 'cloud' }, phone: { name: 'Phone', covers: 'hosting' } }
    const measures = { other: measure({ component: 'pay', need: 'cloud', or: 'spare' }), twice: measure({ component: 'pay', need: 'hosting', or: 'own' }) }
    const landscape = withMeasures(landscapeWith(measures, { fallbacks }), ['other', 'twice'])
    expect(landscape.components['pay']?.needs).toEqual([{ id: 'hosting', holdUp: 'PT2H', anyOf: ['cloud', 'spare', 'own'] }])
    const { fallbacks: outcomes } = simulate(landscape, {
      format: 'uitwijk-scenario/1', name: 's', horizon: 'P1D', events: [{ at: 'PT0S', cutOff: { component: ['cloud', 'spare', 'own'] } }],
    })
    expect([outcomes['pay/paper']?.verdict.code, outcomes['pay/phone']?.verdict.code]).toEqual(['holds', 'holds'])
  })

  it('refuses a set in which one lacks what it needs, or meets what it excludes, and one that is not there', () => {
    const { list, other, quick } = all.measures as Record<'list' | 'other' | 'quick', Measure>
    const landscape = landscapeWith({ list: { ...list, needs: ['other'] }, other, quick: { ...quick, excludes: ['other'] } })
    expect(() => withMeasures(landscape, ['list'])).toThrow('list needs other')
    expect(() => withMeasures(landscape, ['other', 'quick'])).toThrow('excludes')
    expect(() => withMeasures(landscape, ['lst'])).toThrow('no measure lst')
    expect(downIn(withMeasures(landscape, ['list', 'other']))).toEqual([])
  })
})
