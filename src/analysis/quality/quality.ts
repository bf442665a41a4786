import { inOnePiece, scenarioIn, type Analysis } from '../ground.ts'
import type { QualityAnswer, QualityAsk } from './answer.ts'
import { findingsIn } from './findings.ts'
import { readingsOf } from './readings.ts'
import { isProven, uncertainDurations, undecided } from './turned.ts'

/** What may be wrong or missing in the data, and how much the answer of a scenario changes between the best and the worst reading of what is unknown. */
export const quality: Analysis<QualityAsk, QualityAnswer, unknown> = inOnePiece((ground, { file }) => {
  const { landscape, today } = ground
  const fallbacks = Object.values(landscape.components).flatMap((component) => Object.values(component.fallbacks ?? {}))
  return {
    file, findings: findingsIn(landscape, today), readings: file === null ? null : readingsOf(landscape, scenarioIn(ground, file), today),
    unknown: { durations: uncertainDurations(landscape), fallbacks: fallbacks.filter((fallback) => !isProven(fallback, today)).length, relations: undecided(landscape).length },
  }
})
