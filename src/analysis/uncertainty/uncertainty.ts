import { inOnePiece, type Analysis } from '../ground.ts'
import type { UncertaintyAnswer, UncertaintyAsk } from './answer.ts'

export const uncertainty: Analysis<UncertaintyAsk, UncertaintyAnswer, unknown> = inOnePiece(() => { throw new Error('uncertainty: to be made') })
