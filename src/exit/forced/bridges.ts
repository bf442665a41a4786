import type { FallbackOutcome, Trace } from '../../engine/trace.ts'
import { seconds } from '../../model/duration.ts'
import { componentOf, type Landscape } from '../../model/landscape.ts'
import type { ForcedExit } from '../forced-exit.ts'

type Bridge = ForcedExit['exits'][number]['bridges'][number]

/** The fallbacks that the loss of one component calls (`alone`), judged by how they do when all is lost that must be left (`together`). */
export function bridgesIn(landscape: Landscape, alone: Trace, together: Trace): Bridge[] {
  return Object.entries(alone.fallbacks).flatMap(([name, { calls, component, fallback }]): Bridge[] => {
    const outcome = together.fallbacks[name]
    if (calls.length === 0 || !outcome) return []
    const lasts = componentOf(landscape, component).fallbacks?.[fallback]?.lasts
    return [{ component, fallback, verdict: verdictOf(outcome), days: lasts === undefined ? null : Math.floor(seconds(lasts) / 86_400) }]
  })
}

const VERDICTS: { readonly [code in FallbackOutcome['verdict']['code']]?: Bridge['verdict'] } =
  { false: 'false', broken: 'false', late: 'late', 'too-small': 'too-small', 'runs-out': 'too-short' }

const verdictOf = ({ verdict }: FallbackOutcome): Bridge['verdict'] => VERDICTS[verdict.code] ?? 'lasts'
