import { inOnePiece, type Analysis } from '../ground.ts'
import type { RecoveryAnswer, RecoveryAsk } from './answer.ts'

export const recovery: Analysis<RecoveryAsk, RecoveryAnswer, unknown> = inOnePiece(() => { throw new Error('recovery: to be made') })
