import type { AuditAnswer, AuditedFallback } from '../../../analysis/fallback-audit/answer.ts'
import type { Status, Verdict } from '../../../engine/trace.ts'
import { helpOf, type Help } from '../../../i18n/told/fallback-audit.ts'

/** As many fallbacks as a picture can hold; the table has the rest. */
const MOST = 40

/** A fallback with its verdict in each scenario, in their order; `null`: not called. */
export interface MatrixRow { of: AuditedFallback; verdicts: (Verdict | null)[] }

/** The fallbacks that are called in some scenario, in their order. */
export const matrixRows = ({ fallbacks, scenarios }: AuditAnswer): MatrixRow[] => fallbacks.filter(({ verdicts }) => verdicts.length > 0).slice(0, MOST)
  .map((of) => ({ of, verdicts: scenarios.map((file) => of.verdicts.find((one) => one.file === file)?.verdict ?? null) }))

const SIGN: Record<Exclude<Help, 'idle'>, Status> = { good: 'normal', partly: 'degraded', poor: 'below-minimum', bad: 'stopped' }

/** The sign of how much a verdict helps; `null`: none. */
export function signOf(code: Verdict['code']): Status | null {
  const help = helpOf(code)
  return help === 'idle' ? null : SIGN[help]
}
