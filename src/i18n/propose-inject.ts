import type { Proposal } from '../exercise/propose.ts'
import { formatDuration } from '../model/duration.ts'
import type { Channel, Inject } from '../model/exercise.ts'
import type { Landscape } from '../model/landscape.ts'
import type { ExerciseTexts } from './nl/exercise/index.ts'

/** The words of an inject: who says what, by which way, and what a good response would be. */
export interface Said { text: string; from: string; channel: Channel; expect: string }

/** More ids than this in one inject say nothing. */
const ABOUT = 6

/** A proposal as an inject, in the language of the texts; to put in an exercise under the id of the proposal. */
export function injectOf(proposal: Proposal, landscape: Landscape, texts: ExerciseTexts): Inject {
  const { at, view, component, components = [], occasion, other, because } = proposal
  const { text, from, channel, expect } = texts.proposals.say(proposal, landscape)
  const about = [...new Set([component, ...(occasion === 'no-sign-in' && other !== undefined ? [other] : []), ...(because === undefined ? [] : [because]), ...components])].slice(0, ABOUT)
  return {
    at: formatDuration(at), from, channel, ...(view !== 'municipality' && { view }), text, expect,
    about: about.length === 1 ? component : about,
  }
}
