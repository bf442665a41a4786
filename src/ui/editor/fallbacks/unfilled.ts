import type { Messages } from '../../../i18n/index.ts'
import type { Fallback } from '../../../model/landscape.ts'

/** What can be left out of a fallback, and then counts as if all goes well (contract 1): at once, by itself, all the work, without end, needing nothing. */
export const RISKS = ['activation', 'trigger', 'capacity', 'lasts', 'needs'] as const
export type Risk = (typeof RISKS)[number]

/** What nobody filled in about a fallback, so that the outcome takes the best of it. */
export const unfilled = (fallback: Fallback): Risk[] =>
  RISKS.filter((risk) => (risk === 'needs' ? !fallback.needs?.length : fallback[risk] === undefined))

/** What the outcome assumes of a fallback for want of better, in a sentence; empty when all is filled in. */
export function unfilledWords(fallback: Fallback, { edit }: Messages): string {
  const risks = unfilled(fallback)
  return risks.length ? edit.fallbacks.unfilled(risks.map((risk) => edit.fallbacks.counts[risk])) : ''
}
