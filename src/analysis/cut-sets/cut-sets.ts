import { inOnePiece, type Analysis } from '../ground.ts'
import type { CutSetsAnswer, CutSetsAsk } from './answer.ts'

export const cutSets: Analysis<CutSetsAsk, CutSetsAnswer, unknown> = inOnePiece(() => { throw new Error('cut-sets: to be made') })
