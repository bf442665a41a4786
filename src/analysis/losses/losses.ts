import { inOnePiece, type Analysis } from '../ground.ts'
import type { LossesAnswer, LossesAsk } from './answer.ts'

export const losses: Analysis<LossesAsk, LossesAnswer, unknown> = inOnePiece(() => { throw new Error('losses: to be made') })
