import fc from 'fast-check'
import type { Measure } from '../../../src/model/exit.ts'
import type { Component, Landscape } from '../../../src/model/landscape.ts'
import type { NeedEntry } from '../../../src/model/need.ts'
import type { Scenario } from '../../../src/model/scenario.ts'

const ids = Array.from({ length: 9 }, (_, i) => `c${i}`)
/** Those that other components can hang on: lower numbers stand lower. */
const below = (i: number) => fc.constantFrom(...ids.slice(0, Math.max(1, i)))
const hours = (most: number) => fc.integer({ min: 0, max: most }).map((h) => `PT${h}H`)
const share = fc.constantFrom(0.2, 0.4, 0.5, 0.7, 1)

const needOn = (i: number): fc.Arbitrary<NeedEntry> => fc.oneof(
  below(i), fc.record({ on: below(i), holdUp: hours(30) }), fc.record({ on: below(i), without: share }),
  fc.record({ anyOf: fc.uniqueArray(below(i), { minLength: 1, maxLength: 2 }), id: fc.constant('group') }),
)
const fallback = (i: number) => fc.record(
  { name: fc.constant('f'), activation: hours(20), capacity: share, lasts: hours(60), needs: fc.array(below(i), { maxLength: 1 }), covers: below(i) },
  { requiredKeys: ['name'] },
)

const component = (i: number): fc.Arbitrary<Component> => fc.record({
  name: fc.constant(ids[i] as string), kind: fc.constantFrom('application' as const, 'platform' as const),
  supplier: fc.constantFrom('home', 'away'),
  needs: fc.array(needOn(i), { maxLength: i === 0 ? 0 : 3 }),
  restart: hours(6),
  fallbacks: fc.option(fallback(i), { nil: null, freq: 2 }).map((one) => (one ? { f: one } : {})),
  ...(i >= 5 ? { service: fc.record({ critical: fc.constantFrom(true, true, false), people: fc.constantFrom(1, 10, 50), minimum: fc.constantFrom(0, 0.3, 0.6), mtpd: hours(48) }) } : {}),
}).map((made) => ({ ...made, fallbacks: Object.fromEntries(Object.entries(made.fallbacks).map(([key, one]) => {
  // What covers no need of the component covers the component.
  const named = made.needs.some((need) => need === one.covers || (typeof need === 'object' && 'on' in need && need.on === one.covers))
  const { covers, ...rest } = one
  return [key, named && covers !== undefined ? { ...rest, covers } : rest]
})) }))

const place = fc.integer({ min: 0, max: ids.length - 1 })
const effect = (unruly: boolean): fc.Arbitrary<Measure['effects'][number]> => place.chain((i) => {
  const own = fc.constant(ids[i] as string)
  return fc.oneof(
    fc.record({ component: own, fallback: fc.constant('g'), value: fallback(i).map(({ covers: _, ...rest }) => rest) }),
    fc.record({ component: own, need: below(i), or: below(i) }), fc.record({ component: own, need: below(i), holdUp: hours(60) }),
    fc.record({ component: own, need: below(i), without: share }), fc.record({ component: own, restart: hours(2) }),
    ...(unruly ? [
      fc.record({ component: own, fallback: fc.constant('f'), value: fallback(i).map(({ covers: _, ...rest }) => rest) }),
      fc.record({ exit: own }), fc.record({ component: own, supplier: fc.constantFrom('home', 'away') }),
    ] : []),
  )
})

/** Sets of measures on a small landscape, with what each needs and excludes, and what may happen to it. */
export const randomChoice = (unruly: boolean, most = 6): fc.Arbitrary<{ landscape: Landscape; scenarios: Scenario[] }> => fc.record({
  components: fc.tuple(...ids.map((_, i) => component(i))),
  exits: fc.array(fc.record({ of: place, by: place }), { maxLength: 2 }),
  measures: fc.array(fc.record({
    name: fc.constant('m'), cost: fc.integer({ min: 0, max: 9 }).map((thousands) => thousands * 1000), effects: fc.array(effect(unruly), { minLength: 1, maxLength: 2 }),
    needs: fc.option(fc.integer({ min: 0, max: most - 1 }), { nil: null, freq: 6 }), excludes: fc.option(fc.integer({ min: 0, max: most - 1 }), { nil: null, freq: 6 }),
  }), { minLength: 1, maxLength: most }),
  scenarios: fc.array(fc.record({
    likelihood: fc.integer({ min: 1, max: 5 }), horizon: hours(200).map((text) => (text === 'PT0H' ? 'PT1H' : text)),
    cuts: fc.array(fc.record({ at: fc.integer({ min: 0, max: 60 }), lasts: fc.integer({ min: 1, max: 120 }), of: fc.oneof(place.map((i) => ({ component: ids[i] as string })), fc.constant({ supplier: 'away' })), level: fc.constantFrom(0, 0.5) }), { minLength: 1, maxLength: 3 }),
  }), { minLength: 1, maxLength: 2 }),
}).map(({ components, exits, measures, scenarios }) => {
  const all: Record<string, Component> = Object.fromEntries(components.map((one, i) => [ids[i] as string, one]))
  // What takes the place stands lower, or is new: nothing needs itself in the end.
  for (const { of, by } of exits) (all[ids[of] as string] as Component).exit = by < of ? { replacedBy: ids[by] as string } : { replacedBy: { name: `n${of}`, supplier: 'home' } }
  const names = measures.map((_, i) => `m${i}`)
  const named = (i: number | null, own: number) => (i === null || i === own || i >= names.length ? {} : { list: [names[i] as string] })
  return {
    landscape: {
      format: 'uitwijk-landscape/1', name: 'random', organisations: { home: { name: 'home', jurisdiction: 'NL' }, away: { name: 'away', jurisdiction: 'US' } }, components: all,
      measures: Object.fromEntries(measures.map(({ needs, excludes, ...measure }, i) => {
        const [needed, excluded] = [named(needs, i).list, named(excludes, i).list]
        return [names[i] as string, { ...measure, ...(needed && { needs: needed }), ...(excluded && { excludes: excluded }) }]
      })),
    },
    scenarios: scenarios.map(({ likelihood, horizon, cuts }) => ({
      format: 'uitwijk-scenario/1', name: 's', horizon, likelihood,
      events: cuts.map(({ at, lasts, of, level }) => ({ at: `PT${at}H`, cutOff: of, level, until: `PT${at + lasts}H` })),
    })),
  }
})
