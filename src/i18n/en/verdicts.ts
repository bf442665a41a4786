import type { FallbackOutcome, FallbackState, Verdict } from '../../engine/trace.ts'
import { fallbackNames, nameOf, namesOf } from '../names.ts'
import type { Sentences, Subject } from '../sentences.ts'
import { phrase } from './selectors.ts'
import { durations } from './durations.ts'
import { and } from './lists.ts'

const NAME: Record<Verdict['code'], string> = {
  'not-called': 'not needed', holds: 'holds', 'not-activated': 'not activated', late: 'too late',
  'too-small': 'too small', 'runs-out': 'runs out', weakened: 'weaker than planned', false: 'false fallback', broken: 'fails itself',
}

const at = ({ scenario }: Subject, second: number) => durations.clock(scenario.start, second)

/** ", by way of B and C": what lies between a cause and the need of the fallback that it reaches. */
const via = (names: readonly string[]) => (names.length ? `, by way of ${and(names)}` : '')

function falseFallback(verdict: Extract<Verdict, { code: 'false' }>, { component }: FallbackOutcome, subject: Subject): string {
  const { landscape, scenario } = subject
  const event = verdict.event === null ? undefined : scenario.events[verdict.event]
  const shared = nameOf(landscape, verdict.shared)
  const between = via(namesOf(landscape, verdict.path.slice(1).reverse()))
  if (event && 'cutOff' in event) {
    const { text, plural } = phrase(event.cutOff, landscape)
    return `What it needs is hit by the same thing: ${text} ${plural ? 'fail' : 'fails'}, and so does ${shared}${between}.`
  }
  if (verdict.shared === component) return `It needs ${shared}${between}: the very thing it is the fallback for.`
  return `It needs ${shared}${between}, and that is just what ${nameOf(landscape, component)} lacks.`
}

function verdict(outcome: FallbackOutcome, subject: Subject): string {
  const { landscape } = subject
  const { name, component } = fallbackNames(landscape, `${outcome.component}/${outcome.fallback}`)
  const it = `the fallback ‘${name}’ of ${component}`
  const It = `The fallback ‘${name}’ of ${component}`
  const { verdict: is } = outcome
  switch (is.code) {
    case 'not-called': return `${It} was not needed.`
    case 'holds': return `${It} takes over from ${at(subject, is.from)} and holds.`
    case 'weakened': return `${It} takes over from ${at(subject, is.from)}, but at its worst does ${durations.share(is.gives)} of the work instead of ${durations.share(is.planned)}: what it needs itself works only in part.`
    case 'not-activated': return `${It} was needed but was not activated. It only starts when someone decides so.`
    case 'late': return `${It} only works from ${at(subject, is.at)}. ${tooLate(is, outcome, subject)}`
    case 'too-small':
      return `${It} does ${durations.share(is.gives)} of the work, but ${nameOf(landscape, is.service)} needs at least ${durations.share(is.wanted)}.`
    case 'runs-out': return `${It} holds until ${at(subject, is.at)}. The outage lasts longer.`
    case 'false': return `False fallback: ${it} needs the very thing that has failed. ${falseFallback(is, outcome, subject)}`
    case 'broken': {
      const root = is.path[0]
      const why = root === undefined ? '' : ` What it needs fails for another reason: ${nameOf(landscape, root)}${via(namesOf(landscape, is.path.slice(1)))}.`
      return `${It} does not work from ${at(subject, is.at)}.${why}`
    }
  }
}

function tooLate({ limit, service }: Extract<Verdict, { code: 'late' }>, { component, fallback }: FallbackOutcome, subject: Subject): string {
  if (limit === null) return 'That is after the end of this scenario.'
  const share = durations.share(subject.landscape.components[component]?.fallbacks?.[fallback]?.capacity ?? 1)
  if (service === null) return `It was not needed any more by then: what it covers did at least ${share} of the work by itself again from ${at(subject, limit)}.`
  return `${nameOf(subject.landscape, service)} had to be back by ${at(subject, limit)} (MTPD).`
}

function state({ state: is, until, gives }: FallbackState, subject: Subject): string {
  const end = until === null ? '' : at(subject, until)
  switch (is) {
    case 'idle': return 'is not needed now'
    case 'waiting': return 'waits until someone decides to activate it'
    case 'starting': return end ? `is being started and works from ${end}` : 'is being started'
    case 'working': return `works and does ${durations.share(gives)} of the work${end && `, until ${end}`}`
    case 'exhausted': return 'is used up: it cannot go on any longer'
    case 'failing': return 'does not work: what it needs has failed as well'
  }
}

export const verdicts = {
  verdictName: (code) => NAME[code],
  verdict,
  fallbackState: (fallback, subject) => `The fallback ‘${fallbackNames(subject.landscape, fallback.id).name}’ ${state(fallback, subject)}.`,
} satisfies Partial<Sentences>
