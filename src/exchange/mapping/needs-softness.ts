import type { Need } from '../../model/need.ts'
import { seconds } from '../../model/duration.ts'
import { SOFT_FLOOR } from './assumptions.ts'
import type { Edge } from './edges.ts'
import type { Terms } from './terms.ts'

/** How far a relation is only partly needed; or a way along several through gates, which are one relation in parts. */
export interface Softness {
  soft: boolean
  /** How long the dependent goes on, as we assume. */
  holdUp: Need['holdUp']
  /** What the file itself says of it. */
  told: { holdUp: Need['holdUp']; without: number | undefined }
}

/** What is said on a need of how far it is needed. */
export type SoftTerms = Pick<Terms, 'holdUp' | 'without'>

/** Of what is wholly needed. */
export const HARD: Softness = { soft: false, holdUp: undefined, told: { holdUp: undefined, without: undefined } }

export const softnessOf = ({ soft, holdUp, terms }: Edge): Softness => ({ soft, holdUp, told: { holdUp: terms.holdUp, without: terms.without } })

const longest = (a: Need['holdUp'], b: Need['holdUp']): Need['holdUp'] =>
  (a === undefined || (b !== undefined && seconds(b) > seconds(a)) ? b : a)

/** Two parts of one way: the softest and the longest of them count, once. */
export const along = (a: Softness, b: Softness): Softness => ({
  soft: a.soft || b.soft, holdUp: longest(a.holdUp, b.holdUp),
  told: {
    holdUp: longest(a.told.holdUp, b.told.holdUp),
    without: a.told.without === undefined ? b.told.without : Math.max(a.told.without, b.told.without ?? 0),
  },
})

/** How it is written on a need: what the file says goes before what is assumed. */
export function softTerms({ soft, holdUp, told }: Softness): SoftTerms {
  const time = told.holdUp ?? holdUp
  return { ...(time !== undefined && { holdUp: time }), ...(soft && { without: told.without ?? SOFT_FLOOR }) }
}

/** Whether the share that goes on without it is an assumption. */
export const isAssumed = ({ soft, told }: Softness): boolean => soft && told.without === undefined
