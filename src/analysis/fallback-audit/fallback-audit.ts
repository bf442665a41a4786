import { simulate } from '../../engine/simulate.ts'
import { VERDICTS, type Verdict } from '../../engine/trace.ts'
import type { FallbackRef, StandIn } from '../../engine/program.ts'
import { componentOf } from '../../model/landscape.ts'
import type { Analysis, Ground } from '../ground.ts'
import { LongRun } from '../lasting/long-run.ts'
import type { AuditAnswer, AuditedFallback, Tested } from './answer.ts'
import { hanging } from '../lasting/hanging.ts'
import { sharedCauses } from './shared.ts'
import { testedOn } from './tested.ts'

/** What one scenario says of every fallback, by `component/fallback`. */
type Judged = { file: string; verdicts: Record<string, Verdict> }

/** Judges every fallback over all scenarios (SPEC X4), and for what it shares with what it stands in for. In pieces, the scenarios are shared out. */
export const fallbackAudit: Analysis<null, AuditAnswer, Judged[]> = {
  part({ landscape, scenarios }, _ask, { nth, of }, tell) {
    const own = scenarios.filter((_, i) => i % of === nth)
    return own.map(({ file, value }, done) => {
      tell?.(done, own.length)
      const { fallbacks } = simulate(landscape, value)
      return { file, verdicts: Object.fromEntries(Object.entries(fallbacks).map(([name, { verdict }]) => [name, verdict])) }
    })
  },
  join(ground, _ask, parts) {
    const scenarios = ground.scenarios.map(({ file }) => file)
    const place = new Map(scenarios.map((file, i) => [file, i]))
    const judged = parts.flat().sort((a, b) => (place.get(a.file) as number) - (place.get(b.file) as number))
    const run = new LongRun(ground.landscape)
    const shared = sharedCauses(run)
    const servicesOn = hanging(ground.landscape, run.program)
    const fallbacks = run.program.fallbacks.map((fallback, i): AuditedFallback => ({
      ...judgementOf(fallback, run, judged), shared: (shared[i] as number[]).map((component) => run.program.ids[component] as string),
      tested: testedOn(statedOf(ground, run, fallback).tested, ground.today),
      services: servicesOn(fallback.standIns.map((index) => (run.program.standIns[index] as StandIn).host)),
    }))
    return { fallbacks: fallbacks.sort(mostWorrying), scenarios }
  },
}

const statedOf = ({ landscape }: Ground, { program }: LongRun, { component, id }: FallbackRef) => {
  const stated = componentOf(landscape, program.ids[component] as string).fallbacks?.[id]
  if (!stated) throw new RangeError(`fallback-audit: no fallback ${id}`)
  return stated
}

function judgementOf({ component, id, covers }: FallbackRef, { program }: LongRun, judged: readonly Judged[]): Pick<AuditedFallback, 'component' | 'fallback' | 'covers' | 'worst' | 'scenario' | 'verdicts'> {
  const owner = program.ids[component] as string
  const verdicts = judged.flatMap(({ file, verdicts: all }) => {
    const verdict = all[`${owner}/${id}`]
    return verdict && verdict.code !== 'not-called' ? { file, verdict } : []
  })
  const [worst] = verdicts.toSorted((a, b) => rankOf(a.verdict) - rankOf(b.verdict))
  return { component: owner, fallback: id, covers, worst: worst?.verdict ?? { code: 'not-called' }, scenario: worst?.file ?? null, verdicts }
}

const rankOf = ({ code }: Verdict): number => VERDICTS.indexOf(code)

/** From what says least that it works to what says most. */
const LEAST_TESTED: readonly Tested['state'][] = ['never', 'ahead', 'old', 'recent']

function mostWorrying(a: AuditedFallback, b: AuditedFallback): number {
  return rankOf(a.worst) - rankOf(b.worst) || Number(b.shared.length > 0) - Number(a.shared.length > 0)
    || LEAST_TESTED.indexOf(a.tested.state) - LEAST_TESTED.indexOf(b.tested.state) || b.services.length - a.services.length
    || (a.component !== b.component ? (a.component < b.component ? -1 : 1) : a.fallback < b.fallback ? -1 : 1)
}
