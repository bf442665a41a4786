import type { FallbackOutcome, Verdict } from '../../engine/trace.ts'
import { nameOf } from '../../i18n/names.ts'
import { seconds } from '../../model/duration.ts'
import { componentOf, type Fallback } from '../../model/landscape.ts'
import { inWords, type Case, type PlanContext } from './context.ts'
import { expected, fallbackName } from './overall.ts'

/** What is not to be relied on, the worst first; what still helps for a while comes last. */
const DOUBTFUL = ['false', 'broken', 'late', 'too-small', 'runs-out'] as const satisfies readonly Verdict['code'][]
/** What cannot be relied on at all is not to be activated either. */
const USELESS: readonly Verdict['code'][] = ['false', 'broken', 'late', 'too-small']

const fallbackOf = ({ landscape }: PlanContext, { component, fallback }: FallbackOutcome): Fallback => componentOf(landscape, component).fallbacks?.[fallback] ?? { name: fallback }
const idOf = ({ component, fallback }: FallbackOutcome): string => `${component}/${fallback}`

/** The fallbacks to activate by hand: those that are needed, wait for a decision and help. What takes longest comes first. */
export function handRows(context: PlanContext, of: Case): string[][] {
  const { say, texts: { cards: texts, words } } = context
  return Object.values(of.trace.fallbacks)
    .filter((outcome) => outcome.verdict.code !== 'not-called' && fallbackOf(context, outcome).trigger === 'manual' && !USELESS.includes(expected(of, outcome).code))
    .map((outcome) => ({ outcome, fallback: fallbackOf(context, outcome) }))
    .sort((a, b) => readyAfter(b.fallback) - readyAfter(a.fallback))
    .map(({ outcome, fallback }) => [
      fallbackName(context, idOf(outcome)), readyAfter(fallback) === 0 ? words.atOnce : words.after(say.duration(readyAfter(fallback))),
      say.share(fallback.capacity ?? 1), inWords(context, fallback.lasts, texts.noEnd), '',
    ])
}

const readyAfter = ({ activation }: Fallback): number => (activation === undefined ? 0 : seconds(activation))

/** The fallbacks that were needed and do not do what they are for, each with why. */
export function notToTrust(context: PlanContext, of: Case): string[] {
  return Object.values(of.trace.fallbacks).map((outcome) => ({ outcome, verdict: expected(of, outcome) }))
    .filter(({ verdict }) => DOUBTFUL.some((code) => code === verdict.code))
    .sort((a, b) => DOUBTFUL.findIndex((code) => code === a.verdict.code) - DOUBTFUL.findIndex((code) => code === b.verdict.code))
    .flatMap(({ outcome, verdict }) => reason(context, fallbackName(context, idOf(outcome)), verdict))
}

function reason({ landscape, say, texts: { cards: { why }, words } }: PlanContext, name: string, verdict: Verdict): string[] {
  const after = (second: number) => (second === 0 ? words.atOnce : words.after(say.duration(second)))
  switch (verdict.code) {
    case 'false': return [verdict.event === null ? why.false(name, nameOf(landscape, verdict.shared)) : why.falseSame(name)]
    case 'broken': return [why.broken(name, verdict.path[0] === undefined ? '' : nameOf(landscape, verdict.path[0]))]
    case 'late': return [why.late(name, after(verdict.at))]
    case 'too-small': return [why['too-small'](name, say.share(verdict.gives))]
    case 'runs-out': return [why['runs-out'](name, after(verdict.at))]
    default: return []
  }
}
