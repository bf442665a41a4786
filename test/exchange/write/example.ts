import { readFileSync } from 'node:fs'
import type { Landscape } from '../../../src/model/landscape.ts'
import { readLandscape } from '../../../src/model/read.ts'

/** The landscape of Voorbeeldstad, which has something of everything. */
export function example(): Landscape {
  const file = 'scenarios/voorbeeldstad.landscape.yaml'
  const reading = readLandscape(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'), file)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.value
}
