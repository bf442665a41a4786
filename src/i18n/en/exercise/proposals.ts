import type { Proposal } from '../../../exercise/propose.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { proposals as Dutch } from '../../nl/exercise/proposals.ts'
import { factsOf, voiceOf } from '../../proposal-words.ts'
import type { Said } from '../../propose-inject.ts'
import { expected } from './proposals/expect.ts'
import { inside } from './proposals/inside.ts'
import { outside } from './proposals/outside.ts'

export const proposals: typeof Dutch = {
  say(proposal: Proposal, landscape: Landscape): Said {
    const { id, occasion, view } = proposal
    const facts = factsOf(proposal, landscape)
    return { ...voiceOf(outside[view]?.[occasion] ?? inside[occasion], id, facts), expect: expected(occasion, view, facts) }
  },
}
