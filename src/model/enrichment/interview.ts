import type { Edit } from '../edit/edit.ts'
import { setNeedAt } from '../edit/need-tree.ts'
import { componentOf, type Landscape } from '../landscape.ts'
import { asNeed, componentsIn, type Need, type NeedEntry } from '../need.ts'
import { isDocumented, type Source } from '../source.ts'
import type { Asked } from './asked.ts'
import { chainOf } from './chain.ts'

/** The question of a crown-jewels analysis about one need: if this fails, does that stop, go on in part, or go on for a while? */
export interface InterviewQuestion extends Asked {
  /** Who needs it. */
  id: string
  /** The place among its needs. */
  index: number
  need: Need
  /** The critical service that it is about in the end. */
  service: string
}

/** A register, such as the model that was imported, knows that something is used; how hard that is, nobody was asked. */
const isRegistered = (source: Source | undefined): boolean => typeof source === 'object' && source.type === 'register'

/** Who said that it is needed did not say how sure they are of how hard (see `answerCandidates`). */
const isOfNeedOnly = (source: Source | undefined): boolean => typeof source === 'object' && source.type === 'interview' && source.confidence === undefined

const isSaid = ({ holdUp, without, source }: Need): boolean =>
  !isRegistered(source) && (holdUp !== undefined || without !== undefined || (isDocumented(source) && !isOfNeedOnly(source)))

/** The needs in the chains of the critical services, each once, from the services downwards. Answered: how hard it is was said, or a source is given. */
export const interviewQuestions = (landscape: Landscape): InterviewQuestion[] =>
  chainOf(landscape).flatMap(({ id, service }) => {
    const earlier = new Map<string, number>()
    return (componentOf(landscape, id).needs ?? []).map((entry, index) => {
      const on = componentsIn(entry).join('+')
      const times = earlier.get(on) ?? 0
      earlier.set(on, times + 1)
      const need = asNeed(entry)
      return { key: `${id} > ${on}${times ? ` ${times}` : ''}`, id, index, need, service, answered: isSaid(need) }
    })
  })

/** It stops at once; it goes on with a share of the work; it goes on in full for a while (ISO 8601); nobody knows. */
export type InterviewAnswer =
  | { says: 'stops' }
  | { says: 'partly'; share: number }
  | { says: 'goes-on'; holdUp: string }
  | { says: 'unknown' }

/** How sure someone was, and the day of the interview (`YYYY-MM-DD`). */
export interface Interviewed { confidence: 'high' | 'medium' | 'low'; date: string }

/** The edit that writes an answer down, with where it comes from. Not to know leaves an assumption: that it stops at once. */
export function answerInterview(landscape: Landscape, { id, index }: Pick<InterviewQuestion, 'id' | 'index'>, answer: InterviewAnswer, { confidence, date }: Interviewed): Edit {
  const needs = componentOf(landscape, id).needs ?? []
  const { holdUp: _holdUp, without: _without, source, ...rest } = asNeed(needs[index] as NeedEntry)
  return { do: 'set-needs', id, needs: setNeedAt(needs, [index], { ...rest, ...hardness(answer), source: sourceOf(answer, confidence, date, source) } as Need) }
}

/** An interview keeps the document and the note that were there. */
function sourceOf({ says }: InterviewAnswer, confidence: Interviewed['confidence'], date: string, before: Source | undefined): Source {
  const kept = typeof before === 'object' ? before : {}
  return says === 'unknown' ? { ...kept, type: 'assumption', confidence: 'low' } : { ...kept, type: 'interview', date, confidence }
}

function hardness(answer: InterviewAnswer): Pick<Need, 'holdUp' | 'without'> {
  switch (answer.says) {
    case 'partly': return { without: answer.share }
    case 'goes-on': return { holdUp: answer.holdUp }
    default: return {}
  }
}
