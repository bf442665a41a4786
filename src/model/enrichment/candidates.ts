import { needing, pairKey, type Pair } from '../candidates.ts'
import type { Edit } from '../edit/edit.ts'
import type { Landscape } from '../landscape.ts'
import type { Asked } from './asked.ts'
import { chainOf } from './chain.ts'

/** What is said of two: the first needs the second, the second the first, or neither. */
export const CANDIDATE_ANSWERS = ['as-is', 'turned', 'neither'] as const
export type CandidateAnswer = (typeof CANDIDATE_ANSWERS)[number]

/** A relation in a file that was imported, of which the question is whether one of the two needs the other. */
export interface CandidateQuestion extends Asked, Pair {
  /** The same as its key. */
  id: string
  /** What the relation is called in the file, and its own name when it has one. */
  type: string
  name: string | null
  /** The critical service that rests on either of them; `null` when none does. */
  service: string | null
  said: CandidateAnswer | null
}

/**
 * The relations that may be needs, each pair once: first those that a critical service rests on, of one type together, and in these what is
 * nearest to the services first. Answered: one of the two needs the other, or it was said that neither does.
 */
export function candidateQuestions(landscape: Landscape): CandidateQuestion[] {
  const { components, imports = {} } = landscape
  const listed = Object.values(imports).flatMap(({ candidates = [] }) => candidates)
  if (listed.length === 0) return []
  const needs = needing(components)
  const chain = new Map(chainOf(landscape).map(({ id, service }, rank) => [id, { service, rank }]))
  const found = new Map<string, CandidateQuestion & { rank: number }>()
  for (const { dependent, on, type, name = null, declined } of listed) {
    const key = pairKey({ dependent, on })
    if (found.has(key) || dependent === on || !Object.hasOwn(components, dependent) || !Object.hasOwn(components, on)) continue
    const said = needs(dependent, on) ? 'as-is' : needs(on, dependent) ? 'turned' : declined ? 'neither' : null
    const [near] = [chain.get(dependent), chain.get(on)].flatMap((link) => link ?? []).sort((a, b) => a.rank - b.rank)
    found.set(key, { key, id: key, dependent, on, type, name, service: near?.service ?? null, rank: near?.rank ?? Infinity, said, answered: said !== null })
  }
  return [...found.values()]
    .sort((a, b) => Number(a.service === null) - Number(b.service === null) || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0) || (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ rank: _rank, ...question }) => question)
}

/**
 * The edit that says this of those of them that are open. How hard such a need is, nobody said yet: it has an interview without a confidence as
 * its source, and the interview goes on about it.
 */
export function answerCandidates(landscape: Landscape, keys: readonly string[], answer: CandidateAnswer, date: string): Edit {
  const asked = new Set(keys)
  return decided(candidateQuestions(landscape).filter(({ key, said }) => asked.has(key) && said === null), answer, date)
}

/** The edits that say this of one, also when something else was said: what is needed then goes. */
export function changeCandidate(landscape: Landscape, key: string, answer: CandidateAnswer, date: string): Edit[] {
  const question = candidateQuestions(landscape).find((one) => one.key === key)
  if (!question || question.said === answer) return []
  const { said, dependent, on } = question
  const [from, to] = said === 'turned' ? [on, dependent] : [dependent, on]
  return [...(said === 'as-is' || said === 'turned' ? [{ do: 'disconnect' as const, from, to }] : []), decided([question], answer, date)]
}

const decided = (pairs: readonly Pair[], answer: CandidateAnswer, date: string): Edit =>
  ({ do: 'decide-candidates', pairs: pairs.map(({ dependent, on }) => ({ dependent, on })), answer, source: { type: 'interview', date } })
