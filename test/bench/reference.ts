import { readFileSync } from 'node:fs'
import { simulate } from '../../src/engine/simulate.ts'
import { readLandscape, readScenario } from '../../src/model/read.ts'
import { measure } from './measure.ts'
import { milliseconds, type Row } from './table.ts'

const textOf = (file: string) => readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), 'utf8')

/** What someone waits for who opens the app: reading and simulating the reference landscape with its first scenario. */
export function referenceScenario(rounds: number): Row[] {
  const [landscapeText, scenarioText] = [textOf('voorbeeldstad.landscape.yaml'), textOf('library/01-entra-id-uitgeschakeld.scenario.yaml')]
  const reading = readLandscape(landscapeText, 'landscape')
  if (!reading.ok) throw new Error('referenceScenario: the reference landscape is refused')
  const scenario = readScenario(scenarioText, 'scenario', reading.value)
  if (!scenario.ok) throw new Error('referenceScenario: the Entra scenario is refused')
  const [simulating, parsing] = measure(rounds, [
    () => () => { simulate(reading.value, scenario.value) },
    () => () => { readLandscape(landscapeText, 'landscape') },
  ]) as [number, number]
  const count = Object.keys(reading.value.components).length
  return [
    [`reference landscape (${count} components) with the Entra scenario, simulate`, milliseconds(simulating), ''],
    ['reference landscape, read and check', milliseconds(parsing), ''],
  ]
}
