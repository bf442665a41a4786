import { inOnePiece, type Analysis } from '../ground.ts'
import type { ConcentrationAnswer } from './answer.ts'

export const concentration: Analysis<null, ConcentrationAnswer, unknown> = inOnePiece(() => { throw new Error('concentration: to be made') })
