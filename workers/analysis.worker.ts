import { expose } from 'comlink'
import type { Ground, Slice, Tell } from '../src/analysis/ground.ts'
import { answerPart, joinParts } from '../src/analysis/index.ts'
import type { Answers, Asks, Question } from '../src/analysis/questions.ts'

let ground: Ground | null = null

/** The analyses off the page, over one ground at a time. */
const api = {
  setGround(next: Ground): void { ground = next },
  async part<Q extends Question>(question: Q, ask: Asks[Q], slice: Slice, tell?: Tell): Promise<unknown> {
    return await answerPart(question, stands(), ask, slice, tell)
  },
  async join<Q extends Question>(question: Q, ask: Asks[Q], parts: readonly unknown[]): Promise<Answers[Q]> {
    return await joinParts(question, stands(), ask, parts)
  },
}
export type AnalysisApi = typeof api

function stands(): Ground {
  if (!ground) throw new Error('analysis: no ground was set')
  return ground
}

expose(api)
