import type { Proposal } from '../../../exercise/propose.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { factsOf, voiceOf } from '../../proposal-words.ts'
import type { Said } from '../../propose-inject.ts'
import { expected } from './proposals/expect.ts'
import { inside } from './proposals/inside.ts'
import { outside } from './proposals/outside.ts'

/** The messages that are proposed for an exercise. */
export const proposals = {
  /** A proposal as a message that could really come in, and what a good response would be. */
  say(proposal: Proposal, landscape: Landscape): Said {
    const { id, occasion, view } = proposal
    const facts = factsOf(proposal, landscape)
    return { ...voiceOf(outside[view]?.[occasion] ?? inside[occasion], id, facts), expect: expected(occasion, view, facts) }
  },
}
