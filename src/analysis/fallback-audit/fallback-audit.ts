import { inOnePiece, type Analysis } from '../ground.ts'
import type { AuditAnswer } from './answer.ts'

export const fallbackAudit: Analysis<null, AuditAnswer, unknown> = inOnePiece(() => { throw new Error('fallback-audit: to be made') })
