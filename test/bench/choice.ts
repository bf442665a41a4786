import { readdirSync, readFileSync } from 'node:fs'
import { simulate } from '../../src/engine/simulate.ts'
import { chooseMeasures } from '../../src/exit/choice/choose-measures.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { readLandscape, readScenario, type Reading } from '../../src/model/read.ts'
import { milliseconds, times, type Row } from './table.ts'

const FOLDER = new URL('../../scenarios/', import.meta.url)
const MEASURES = 20
const BUDGET = 50_000

function valueOf<T>(reading: Reading<T>): T {
  if (!reading.ok) throw new Error('choice: the reference is refused')
  return reading.value
}

/** As many measures as are measured with: those of the reference landscape, and again with other amounts of money and time. */
function withMore(landscape: Landscape): Landscape {
  const own = Object.entries(landscape.measures ?? {})
  const more = own.slice(0, MEASURES - own.length).map(([id, measure]) => [`${id}-2`, {
    ...measure, cost: 1.5 * (typeof measure.cost === 'number' ? measure.cost : measure.cost.amount), needs: [], excludes: [],
    effects: measure.effects.map((effect) => ('fallback' in effect ? { ...effect, fallback: `${effect.fallback}-2`, value: { ...effect.value, activation: 'PT2H' } } : effect)),
  }] as const)
  return { ...landscape, measures: Object.fromEntries([...own, ...more]) }
}

/** The choice of twenty measures over the whole library, against one simulation of it: what trying all sets would take a million of. */
export function choice(): Row[] {
  const landscape = withMore(valueOf(readLandscape(readFileSync(new URL('voorbeeldstad.landscape.yaml', FOLDER), 'utf8'), 'landscape')))
  const library = new URL('library/', FOLDER)
  const scenarios = readdirSync(library).filter((file) => file.endsWith('.yaml')).map((file) => valueOf(readScenario(readFileSync(new URL(file, library), 'utf8'), file, landscape)))
  const timeOf = (work: () => void) => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  const [once = NaN] = [0, 1, 2].map(() => timeOf(() => { for (const scenario of scenarios) simulate(landscape, scenario) })).sort((a, b) => a - b)
  let proven = false
  const chosen = timeOf(() => { proven = chooseMeasures({ landscape, scenarios }, BUDGET).optimal })
  const count = Object.keys(landscape.measures ?? {}).length
  return [
    [`${scenarios.length} scenarios of the library, simulated once`, milliseconds(once), ''],
    [`the choice of ${count} measures over them, with the whole curve`, milliseconds(chosen), `${times(chosen / once)} that; all ${(2 ** count).toLocaleString('en')} sets: ${times(2 ** count)}${proven ? '' : ', not proven'}`],
  ]
}
