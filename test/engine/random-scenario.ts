import fc, { type Arbitrary } from 'fast-check'
import { KINDS, LAYERS } from '../../src/model/kinds.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { SCENARIO_FORMAT, type Scenario, type ScenarioEvent } from '../../src/model/scenario.ts'
import type { Clause, Selector } from '../../src/model/selector.ts'
import { landscapes, type Shape } from './random-landscape.ts'

/** What the random scenarios may contain. */
export interface Plot extends Shape {
  /** Horizon in seconds; default 60. */
  horizon?: number
}

/** A landscape and a scenario on it. */
export interface Case { landscape: Landscape; scenario: Scenario }

const oneOrSome = <T>(...values: T[]): Arbitrary<T | T[]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.subarray(values, { minLength: 1, maxLength: 2 }) })

/** One key, or two that must both hold. */
function clause(ids: string[]): Arbitrary<Clause> {
  const component = oneOrSome(...ids).map((value) => ({ component: value }))
  const wide = fc.oneof(
    oneOrSome('o0', 'o1', 'o2', 'o3').map((supplier) => ({ supplier })),
    oneOrSome('US', 'DE', 'EEA', 'non-EEA').map((jurisdiction) => ({ jurisdiction })),
    oneOrSome(...KINDS.slice(0, 5)).map((kind) => ({ kind })),
    oneOrSome(...LAYERS.slice(4)).map((layer) => ({ layer })),
    oneOrSome('red', 'blue').map((tag) => ({ tag })),
  )
  return fc.oneof(
    { weight: 6, arbitrary: component },
    { weight: 3, arbitrary: wide },
    { weight: 1, arbitrary: fc.tuple(wide, wide).map(([a, b]) => ({ ...a, ...b })) },
  )
}

const selector = (ids: string[]): Arbitrary<Selector> => fc.oneof(
  { weight: 6, arbitrary: clause(ids) },
  { weight: 1, arbitrary: fc.array(clause(ids), { minLength: 1, maxLength: 2 }) },
)

/** The paths of all fallbacks: `component/fallback`. */
const fallbacksOf = (landscape: Landscape): string[] => Object.entries(landscape.components)
  .flatMap(([id, component]) => Object.keys(component.fallbacks ?? {}).map((name) => `${id}/${name}`))

/** Half of the times are tens of seconds, so that several events fall at the same second. */
const time = (horizon: number): Arbitrary<number> =>
  fc.oneof(fc.nat(horizon), fc.nat(Math.floor(horizon / 10)).map((n) => n * 10))

function event(landscape: Landscape, horizon: number): Arbitrary<ScenarioEvent> {
  const what = selector(Object.keys(landscape.components))
  const paths = fallbacksOf(landscape)
  const at = time(horizon).map((n) => ({ at: `PT${n}S` }))
  const span = fc.tuple(time(horizon), fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined, freq: 5 }))
    .map(([from, length]) => ({ at: `PT${from}S`, ...(length !== undefined && { until: `PT${from + length}S` }) }))
  const level = fc.option(fc.constantFrom(0, 0.25, 0.5, 0.75, 0.9, 1), { nil: undefined, freq: 3 })

  const cutOff = fc.tuple(span, what, level)
    .map(([when, cutOff, level]) => ({ ...when, cutOff, ...(level !== undefined && { level }) }))
  const restore = fc.tuple(at, what).map(([when, restore]) => ({ ...when, restore }))
  const bypass = fc.tuple(span, what).map(([when, bypass]) => ({ ...when, bypass }))
  const disclose = fc.tuple(at, what).map(([when, disclose]) => ({ ...when, disclose }))
  const inject = at.map((when) => ({ ...when, inject: 'message' }))
  const activate = paths.length === 0 ? []
    : [{ weight: 3, arbitrary: fc.tuple(at, fc.constantFrom(...paths)).map(([when, activate]) => ({ ...when, activate })) }]
  return fc.oneof(
    { weight: 8, arbitrary: cutOff },
    { weight: 3, arbitrary: restore },
    { weight: 2, arbitrary: bypass },
    { weight: 1, arbitrary: fc.oneof(disclose, inject) },
    ...activate,
  )
}

/** A scenario of at most seven events of every kind. */
export function scenarios(landscape: Landscape, { horizon = 60 }: Plot = {}): Arbitrary<Scenario> {
  return fc.array(event(landscape, horizon), { maxLength: 7, size: 'max' }).map((events) => ({
    format: SCENARIO_FORMAT, name: 'random', start: '2026-12-01T08:00', horizon: `PT${horizon}S`, events,
  }))
}

/** A random landscape with a random scenario on it. */
export const randomCases = (plot: Plot = {}): Arbitrary<Case> => landscapes(plot).chain((landscape) =>
  scenarios(landscape, plot).map((scenario) => ({ landscape, scenario })))
