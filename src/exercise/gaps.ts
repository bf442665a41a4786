import type { FallbackOutcome, Trace } from '../engine/trace.ts'
import { componentOf, type Landscape } from '../model/landscape.ts'
import type { Gap } from './after-action.ts'

/** The kinds of gaps, gravest first. */
const GRAVITY: readonly Gap['kind'][] = ['missing', 'false', 'broken', 'not-activated', 'late', 'runs-out', 'too-small']

const isGap = (code: string): code is Exclude<Gap['kind'], 'missing'> => code !== 'missing' && (GRAVITY as readonly string[]).includes(code)

/** A fallback that was called for and did not do what it is for. */
const gapOf = ({ component, fallback, verdict }: FallbackOutcome): Gap[] => (isGap(verdict.code) ? [{ kind: verdict.code, component, fallback, verdict }] : [])

/** What the fallbacks fell short of in a scenario, gravest first. */
export function gapsIn(landscape: Landscape, { fallbacks, services }: Trace): Gap[] {
  const all = Object.keys(services)
  const critical = all.filter((id) => componentOf(landscape, id).service?.critical)
  const missing = (critical.length ? critical : all).filter((id) => services[id]?.interruptions.length
    && ![id, ...services[id].because].some((behind) => Object.keys(componentOf(landscape, behind).fallbacks ?? {}).length))
  return [
    ...missing.map((component): Gap => ({ kind: 'missing', component, fallback: null, verdict: null })),
    ...Object.values(fallbacks).flatMap(gapOf),
  ].sort((a, b) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind))
}
