import { seconds } from '../../model/duration.ts'
import type { Round } from '../../model/exercise.ts'
import type { Proposal } from '../propose.ts'
import { inTime } from './make.ts'

/** What one more of the same is worth: of the same occasion, the same view, about the same component. */
const AGAIN = { occasion: 0.72, view: 0.88, component: 0.5 } as const

/** Time as it is felt in a crisis: the first hours count as much as the days after. */
const felt = (second: number): number => Math.log2(1 + second / 3_600)

/** Messages closer than this (in felt time) crowd each other. */
const CLOSE = 0.6

/** How much is left of the worth of a proposal next to one that was chosen. */
function beside(one: Proposal, chosen: Proposal): number {
  const gap = Math.abs(felt(one.at) - felt(chosen.at))
  const same = (['occasion', 'view', 'component'] as const).reduce((share, key) => (one[key] === chosen[key] ? share * AGAIN[key] : share), 1)
  return same * (gap < CLOSE ? 0.75 + 0.25 * (gap / CLOSE) : 1)
}

/**
 * So many proposals that together make a good exercise, in order of time: serious, and spread over time, occasions and views.
 * One by one the worthiest is taken, after which what is like it is worth less.
 */
export function bestOf(proposals: readonly Proposal[], count: number): Proposal[] {
  const worth = new Map(proposals.map((one) => [one, one.weight]))
  const chosen: Proposal[] = []
  while (chosen.length < count && worth.size) {
    const [best] = [...worth].reduce((a, b) => (b[1] > a[1] ? b : a))
    worth.delete(best)
    chosen.push(best)
    for (const [one, value] of worth) worth.set(one, value * beside(one, best))
  }
  return chosen.sort(inTime)
}

/** Those that fall within a round: what comes between rounds or after the last is not played. */
export const inRounds = (proposals: readonly Proposal[], rounds: readonly Pick<Round, 'from' | 'until'>[]): Proposal[] =>
  proposals.filter(({ at }) => rounds.some(({ from, until }) => seconds(from) <= at && at <= seconds(until)))
