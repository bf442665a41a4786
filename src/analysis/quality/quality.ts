import { inOnePiece, type Analysis } from '../ground.ts'
import type { QualityAnswer, QualityAsk } from './answer.ts'

export const quality: Analysis<QualityAsk, QualityAnswer, unknown> = inOnePiece(() => { throw new Error('quality: to be made') })
