import { readFileSync } from 'node:fs'
import { WHOLE } from '../../src/analysis/ground.ts'
import { uncertainty } from '../../src/analysis/uncertainty/uncertainty.ts'
import { worstMoment } from '../../src/analysis/worst-moment/worst-moment.ts'
import { readLandscape, readScenario } from '../../src/model/read.ts'
import { against, milliseconds, type Row } from './table.ts'

const textOf = (file: string) => readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8')

/** What is wanted of 10,000 runs on one core ("a few seconds"), and of all hours of a year, in milliseconds. */
const MOST_FOR_RUNS = 3000
const MOST_FOR_YEAR = 2000

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Ten thousand runs with uncertain durations, and all hours of a year, of the reference landscape with its first scenario. Once: nobody asks it twice. */
export function manyRuns(): Row[] {
  const landscape = readLandscape(textOf('voorbeeldstad.landscape.yaml'), 'landscape')
  if (!landscape.ok) throw new Error('manyRuns: the reference landscape is refused')
  const scenario = readScenario(textOf('library/01-entra-id-uitgeschakeld.scenario.yaml'), 'scenario', landscape.value)
  if (!scenario.ok) throw new Error('manyRuns: the Entra scenario is refused')
  const ground = { landscape: landscape.value, scenarios: [{ file: 's', value: scenario.value }], today: '2026-01-01' }
  const runs = { file: 's', runs: 10_000, seed: 1 }
  const year = { file: 's', from: '2026-01-01', days: 365 }
  const forRuns = timed(() => uncertainty.join(ground, runs, [uncertainty.part(ground, runs, WHOLE)]))
  const forYear = timed(() => worstMoment.join(ground, year, [worstMoment.part(ground, year, WHOLE)]))
  return [
    ['reference landscape with the Entra scenario, 10,000 runs on one core', milliseconds(forRuns), against(forRuns, MOST_FOR_RUNS)],
    ['the same, all hours of a year at which it may begin', milliseconds(forYear), against(forYear, MOST_FOR_YEAR)],
  ]
}
