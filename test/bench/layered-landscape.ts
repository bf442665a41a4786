import { componentsIn, type NeedEntry } from '../../src/model/need.ts'
import { LANDSCAPE_FORMAT, type Component, type Landscape } from '../../src/model/landscape.ts'
import { Random } from './random.ts'

export interface Size { components: number; needs: number; layers: number; holdUps?: boolean }

/**
 * A random landscape in layers, as real ones are: each component needs some of the layer below, a few of them in
 * groups, some softly; one in a hundred is needed back, which makes cycles. Components are `c0`, `c1`…, from the ground up.
 */
export function layeredLandscape({ components, needs, layers, holdUps = false }: Size, seed: number): Landscape {
  const random = new Random(seed)
  const width = Math.ceil(components / layers)
  const needsEach = needs / (components - width)
  const pick = (layer: number): string => `c${Math.min(components - 1, layer * width + random.below(width))}`
  const holdUp = () => (holdUps && random.chance(0.5) ? { holdUp: `PT${1 + random.below(48)}H` } : {})

  /** Needs that mention some `needsEach` components in all, one layer down. */
  function needsOf(layer: number): NeedEntry[] {
    const style = random.next()
    const ids = Array.from({ length: Math.floor(needsEach + random.next()) }, () => pick(layer - 1))
    const [first = '', second = '', ...rest] = ids
    if (style < 0.4) return [{ anyOf: [first, second], ...holdUp() }, ...rest.map((on) => ({ on, ...holdUp() }))]
    if (style < 0.5) return [{ atLeast: 2, of: [first, second, ...rest] }]
    if (style < 0.6) return [{ on: first, without: 0.5 }, second, ...rest]
    return ids.map((on) => ({ on, ...holdUp() }))
  }

  const entries = Array.from({ length: components }, (_, i): [string, Component] => {
    const layer = Math.floor(i / width)
    return [`c${i}`, { name: `C${i}`, kind: 'application', ...(layer > 0 && { needs: needsOf(layer) }), ...(layer === layers - 1 && i % 10 === 0 && { service: { mtpd: 'P3D' } }) }]
  })
  const all = Object.fromEntries(entries)
  for (const [id, { needs: own = [] }] of entries) {
    const back = random.chance(0.01) ? componentsIn(own[0] ?? '')[0] : undefined
    if (back) all[back]?.needs?.push(id)
  }
  return { format: LANDSCAPE_FORMAT, name: 'random', components: all }
}

/** How many mentions of a component there are in all needs. */
export const needsIn = (landscape: Landscape): number =>
  Object.values(landscape.components).reduce((sum, { needs = [] }) => sum + needs.flatMap(componentsIn).length, 0)
