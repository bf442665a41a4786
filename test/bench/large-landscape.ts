import { KINDS } from '../../src/model/kinds.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { layeredLandscape } from './layered-landscape.ts'
import { Random } from './random.ts'

const SIZE = { components: 5_000, needs: 10_000, layers: KINDS.length, holdUps: true }
const SUPPLIERS = 300

/** The largest landscape that must still be pleasant: a kind for each layer, two thirds of it with one of many suppliers, some of which have much. */
export function largeLandscape(): Landscape {
  const { components, ...rest } = layeredLandscape(SIZE, 3)
  const random = new Random(9)
  const perKind = Math.ceil(SIZE.components / KINDS.length)
  return {
    ...rest,
    organisations: Object.fromEntries(Array.from({ length: SUPPLIERS }, (_, i) => [`s${i}`, { name: `Supplier ${i}`, jurisdiction: i % 3 === 0 ? 'US' : 'NL' }])),
    components: Object.fromEntries(Object.entries(components).map(([id, component], i) => [id, {
      ...component, kind: KINDS[Math.floor(i / perKind)] as (typeof KINDS)[number],
      ...(random.chance(2 / 3) && { supplier: `s${Math.floor(SUPPLIERS * random.next() ** 2)}` }),
    }])),
  }
}
