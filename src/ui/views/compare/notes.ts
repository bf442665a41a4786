import type { Messages } from '../../../i18n/index.ts'
import { sharedStart, type Outcome } from './outcome.ts'

/** What a reader must know before comparing these: that their clocks or their ends are not the same. */
export function notesOf(outcomes: readonly Outcome[], { compare: texts }: Messages): string[] {
  const dated = outcomes.some(({ scenario }) => scenario.start !== undefined)
  const horizons = new Set(outcomes.map(({ trace }) => trace.horizon))
  return [...(dated && sharedStart(outcomes) === null ? [texts.otherStarts] : []), ...(horizons.size > 1 ? [texts.otherHorizons] : [])]
}
