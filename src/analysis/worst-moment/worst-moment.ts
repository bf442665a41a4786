import { inOnePiece, type Analysis } from '../ground.ts'
import type { WorstMomentAnswer, WorstMomentAsk } from './answer.ts'

export const worstMoment: Analysis<WorstMomentAsk, WorstMomentAnswer, unknown> = inOnePiece(() => { throw new Error('worst-moment: to be made') })
