import { WHOLE, type Analysis, type Ground, type Slice, type Tell } from './ground.ts'
import type { Answers, Asks, Question } from './questions.ts'

type Load = { [Q in Question]: () => Promise<Analysis<Asks[Q], Answers[Q], unknown>> }

/** Where each question is answered; only what is asked is loaded. */
const ANALYSES: Load = {
  losses: async () => (await import('./losses/losses.ts')).losses,
  concentration: async () => (await import('./concentration/concentration.ts')).concentration,
  'cut-sets': async () => (await import('./cut-sets/cut-sets.ts')).cutSets,
  'fallback-audit': async () => (await import('./fallback-audit/fallback-audit.ts')).fallbackAudit,
  uncertainty: async () => (await import('./uncertainty/uncertainty.ts')).uncertainty,
  'worst-moment': async () => (await import('./worst-moment/worst-moment.ts')).worstMoment,
  recovery: async () => (await import('./recovery/recovery.ts')).recovery,
  quality: async () => (await import('./quality/quality.ts')).quality,
}

/** Makes a piece of an answer. */
export const answerPart = async <Q extends Question>(question: Q, ground: Ground, ask: Asks[Q], slice: Slice, tell?: Tell): Promise<unknown> =>
  (await ANALYSES[question]()).part(ground, ask, slice, tell)

/** Makes the answer of its pieces. */
export const joinParts = async <Q extends Question>(question: Q, ground: Ground, ask: Asks[Q], parts: readonly unknown[]): Promise<Answers[Q]> =>
  (await ANALYSES[question]()).join(ground, ask, parts)

/** Answers a question in one go. */
export const answer = async <Q extends Question>(question: Q, ground: Ground, ask: Asks[Q], tell?: Tell): Promise<Answers[Q]> =>
  joinParts(question, ground, ask, [await answerPart(question, ground, ask, WHOLE, tell)])
