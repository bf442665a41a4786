import type { Answered, Question } from '../analysis/questions.ts'
import { VERDICTS, type Explanation, type FallbackOutcome, type ServiceOutcome, type Trace, type Verdict } from '../engine/trace.ts'
import { messagesIn, type Language, type Messages } from '../i18n/index.ts'
import { fallbackNames, nameOf } from '../i18n/names.ts'
import type { Sentences, Subject } from '../i18n/sentences.ts'
import { componentOf, type Landscape, type Service } from '../model/landscape.ts'
import type { Scenario } from '../model/scenario.ts'
import type { ScenarioFile } from '../model/work.ts'

/** What a scenario report is made from. */
export interface ReportInput {
  landscape: Landscape
  scenario: Scenario
  trace: Trace
  /** Why each interrupted service is interrupted, at its first interruption; a service left out shows its chain only. */
  explanations?: Record<string, Explanation>
  /** Answers to questions about the landscape, as chapters in this order; and the scenarios that these are about. */
  chapters?: readonly Answered[]
  /** The questions that were chosen, in the order of their chapters: of one without an answer the report says why. Those that are answered, when left out. */
  asked?: readonly Question[]
  scenarios?: readonly ScenarioFile[]
  /** SHA-256 of the input files, in hexadecimals. */
  inputHash: string
  language: Language
  /** The day the report is made, `YYYY-MM-DD`. */
  date: string
  /** Who made it; the name of the landscape when left out. */
  author?: string
}

/** The input with what every section looks up. */
export interface Context extends ReportInput {
  say: Sentences
  text: Messages['report']
  subject: Subject
  /** The services of the summary (the critical ones, or else all): interrupted first, in order of their first interruption. */
  watched: string[]
  /** The services outside the summary that are interrupted all the same. */
  others: string[]
  /** Whether those of the summary are the critical ones. */
  critical: boolean
  /** Fallbacks that were called or should have been, the most worrying first. */
  called: FallbackOutcome[]
}

/** Verdicts of a fallback that has to be repaired before it can help. */
export const TO_REPAIR: readonly Verdict['code'][] = ['false', 'broken', 'late', 'too-small']

export function contextOf(input: ReportInput): Context {
  const { landscape, scenario, trace, language } = input
  const all = Object.keys(trace.services)
  const marked = all.filter((id) => componentOf(landscape, id).service?.critical)
  const own = marked.length ? marked : all
  const { interrupted } = trace.summary
  const gravity = ({ verdict }: FallbackOutcome) => VERDICTS.indexOf(verdict.code)
  return {
    ...input, say: messagesIn(language).say, text: messagesIn(language).report, subject: { landscape, scenario },
    watched: [...interrupted, ...own.filter((id) => !interrupted.includes(id))], others: trace.summary.others.interrupted, critical: marked.length > 0,
    called: Object.values(trace.fallbacks).filter(({ verdict }) => verdict.code !== 'not-called').sort((a, b) => gravity(a) - gravity(b)),
  }
}

export const outcomeOf = ({ trace }: Context, id: string): ServiceOutcome => trace.services[id] as ServiceOutcome

export const serviceOf = ({ landscape }: Context, id: string): Service => componentOf(landscape, id).service ?? {}

export const name = ({ landscape }: Context, id: string): string => nameOf(landscape, id)

export const clock = ({ say, scenario }: Context, second: number): string => say.clock(scenario.start, second)

export const namesOfFallback = ({ landscape }: Context, { component, fallback }: FallbackOutcome): { name: string; component: string } =>
  fallbackNames(landscape, `${component}/${fallback}`)

/** "‘Lokale noodaccounts’ (Zaaksysteem)". */
export function fallbackLabel(context: Context, outcome: FallbackOutcome): string {
  const names = namesOfFallback(context, outcome)
  return context.text.summary.fallback(names.name, names.component)
}

/** The fixed moments that watched services miss, as labels: one for each moment that recurs. */
export function missedMoments(context: Context): string[] {
  return context.watched.flatMap((id) => {
    const missed = outcomeOf(context, id).moments.filter((moment) => moment.missed)
    return [...new Set(missed.map((moment) => moment.name))].map((moment) => {
      const same = missed.filter((other) => other.name === moment)
      return context.text.summary.moment(moment, name(context, id), same.length, clock(context, same[0]?.at ?? 0))
    })
  })
}
