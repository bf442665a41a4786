import type { ConcentrationAnswer } from './concentration/answer.ts'
import type { CutSetsAnswer, CutSetsAsk } from './cut-sets/answer.ts'
import type { AuditAnswer } from './fallback-audit/answer.ts'
import type { LossesAnswer, LossesAsk } from './losses/answer.ts'
import type { QualityAnswer, QualityAsk } from './quality/answer.ts'
import type { RecoveryAnswer, RecoveryAsk } from './recovery/answer.ts'
import type { UncertaintyAnswer, UncertaintyAsk } from './uncertainty/answer.ts'
import type { WorstMomentAnswer, WorstMomentAsk } from './worst-moment/answer.ts'

/** The questions that can be asked of a landscape, in the order in which a board comes to them. */
export const QUESTIONS = ['losses', 'concentration', 'cut-sets', 'fallback-audit', 'uncertainty', 'worst-moment', 'recovery', 'quality'] as const
export type Question = (typeof QUESTIONS)[number]

/** What is asked with each. */
export interface Asks {
  losses: LossesAsk
  concentration: null
  'cut-sets': CutSetsAsk
  'fallback-audit': null
  uncertainty: UncertaintyAsk
  'worst-moment': WorstMomentAsk
  recovery: RecoveryAsk
  quality: QualityAsk
}

/** What each is answered with. */
export interface Answers {
  losses: LossesAnswer
  concentration: ConcentrationAnswer
  'cut-sets': CutSetsAnswer
  'fallback-audit': AuditAnswer
  uncertainty: UncertaintyAnswer
  'worst-moment': WorstMomentAnswer
  recovery: RecoveryAnswer
  quality: QualityAnswer
}

/** A question with its answer. */
export type Answered = { [Q in Question]: { question: Q; answer: Answers[Q] } }[Question]
