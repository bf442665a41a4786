import type { Change, FallbackDifference, MissedMoment, ServiceDifference } from '../../engine/difference.ts'
import type { Status, Verdict } from '../../engine/trace.ts'
import type { Against, Sentences, Subject } from '../sentences.ts'
import { headlinesOf, piecesOf, type Headline, type Piece } from '../telling.ts'
import { sentence } from '../text.ts'
import { durations } from './durations.ts'
import { and } from './lists.ts'

/** What was before is contrasted with now, another outcome with what is here. */
interface Contrast { now: string; no(verb: string, base: string): string; notA: string }
const CONTRASTS: Record<Against, Contrast> = {
  before: { now: 'now ', no: (verb) => `no longer ${verb}`, notA: 'is no longer a' },
  other: { now: '', no: (_, base) => `does not ${base}`, notA: 'is not a' },
}

const { duration, share, clock } = durations
type Verb = [verb: string, base: string]
const halt = (status: Status): Verb => (status === 'below-minimum' ? ['drops below its minimum', 'drop below its minimum'] : ['stops', 'stop'])

function turn([verb, base]: Verb, { before, after }: { before: number | null; after: number | null }, { now, no }: Contrast, at: (second: number) => string): string {
  if (after === null) return no(verb, base)
  const shift = before === null ? '' : ` ${duration(Math.abs(after - before))} ${after > before ? 'later' : 'sooner'}`
  return `${now}${verb}${shift} (${at(after)})`
}

function missed(gained: readonly MissedMoment[], lost: readonly MissedMoment[], { now, no }: Contrast): string {
  const phrase = ([first, ...rest]: readonly MissedMoment[]) => (first === undefined ? ''
    : `‘${first.name}’ (${clock(first.date, 0)})${rest.length ? ` and ${rest.length} more fixed ${rest.length === 1 ? 'moment' : 'moments'}` : ''}`)
  return and([...(gained.length ? [`${now}misses ${phrase(gained)}`] : []), ...(lost.length ? [`${no('misses', 'miss')} ${phrase(lost)}`] : [])])
}

/** What is different for a service, as the words that follow its name and a colon: names are of one thing or of many. */
function phrase(change: Change, service: ServiceDifference, contrast: Contrast, at: (second: number) => string): string {
  const { now, no, notA } = contrast
  const by = (before: number, after: number) => duration(Math.abs(after - before))
  switch (change.what) {
    case 'service': {
      if (!service.after) return `${notA} service`
      const { stops, worst } = service.after
      return `is ${now}a service and ${stops === null ? 'does not stop' : `${halt(worst)[0]} (${at(stops)})`}`
    }
    case 'stops': return turn(halt((service.after?.stops == null ? service.before : service.after)?.worst ?? 'stopped'), change, contrast, at)
    case 'mtpd': case 'rto': {
      const limit = `its ${change.what.toUpperCase()}`
      return turn([`exceeds ${limit}`, `exceed ${limit}`], change, contrast, at)
    }
    case 'missed': return missed(change.after, change.before, contrast)
    case 'worst': return change.after === 'stopped' ? `${now}stops altogether` : no('stops altogether', 'stop altogether')
    case 'downtime': return `the interruption ${now}lasts ${by(change.before, change.after)} ${change.after > change.before ? 'longer' : 'shorter'}`
    case 'degraded':
      if (change.after === 0) return no('is degraded', 'become degraded')
      return `is ${now}degraded ${by(change.before, change.after)}${change.before === 0 ? '' : change.after > change.before ? ' longer' : ' shorter'}`
    case 'lowest':
      if (change.after === 1) return `${now}does all of its work throughout`
      return `at its worst ${now}does ${share(change.after)} of the work${change.before === 0 ? '' : ` instead of ${share(change.before)}`}`
    case 'times': return `is ${now}interrupted at other times`
  }
}

const VERDICT: Record<Verdict['code'], (now: string) => string> = {
  false: (now) => `is ${now}a false fallback`, broken: (now) => `${now}fails itself`, late: (now) => `${now}comes too late`,
  'too-small': (now) => `is ${now}too small`, 'runs-out': (now) => `${now}runs out`, weakened: (now) => `${now}gives less than planned`,
  'not-activated': (now) => `is ${now}not activated`, holds: (now) => `${now}holds`, 'not-called': (now) => `is ${now}not called on`,
}

function fallback({ name, component, before, after }: FallbackDifference, { now, notA }: Contrast, against: Against): string {
  const it = `the fallback ‘${name}’ of ${component.name}`
  if (after === null) return `${it} is ${against === 'before' ? 'no longer there' : 'not there'}`
  return before === 'false' ? `${it} ${notA} false fallback: it ${VERDICT[after](now)}` : `${it} ${VERDICT[after](now)}`
}

function text(piece: Piece, against: Against, { scenario }: Subject): string {
  const contrast = CONTRASTS[against]
  if (piece.about === 'service') {
    const phrases = piece.changes.map((change) => phrase(change, piece.service, contrast, (second) => clock(scenario.start, second)))
    return `${piece.service.name}: ${and(phrases)}`
  }
  if (piece.about === 'fallback') return fallback(piece.fallback, contrast, against)
  if (piece.about === 'idle') {
    const [first, ...rest] = piece.fallbacks
    return first && rest.length === 0 ? fallback({ ...first, before: null }, contrast, against) : `${piece.fallbacks.length} fallbacks are ${contrast.now}not called on`
  }
  const names = and(piece.components.map(({ name }) => name)), one = piece.components.length === 1
  const not = against === 'before' ? 'no longer' : one ? 'does not' : 'do not'
  if (piece.about === 'deadlock') {
    const wait = one && !(piece.gone && against === 'other') ? 'waits' : 'wait'
    const whom = one ? 'itself' : 'each other'
    return piece.gone ? `${names} ${not} ${wait} for ${whom}` : `${names} ${contrast.now}${wait} for ${whom} and ${one ? 'does' : 'do'} not come up without help`
  }
  const can = piece.gone ? (against === 'before' ? 'can no longer' : 'cannot') : `can${contrast.now ? ' now' : ''}`
  return `the ${one ? 'supplier' : 'suppliers'} of ${names} ${can} be made to hand over data`
}

const HEADLINE: Record<Headline, (one: boolean, against: Against) => string> = {
  stop: (one, against) => `${CONTRASTS[against].now}${one ? 'stops' : 'stop'}`, 'go-on': (one, against) => none(one, against, 'stops', 'stop'),
  over: (one, against) => `${CONTRASTS[against].now}${one ? 'exceeds' : 'exceed'} the MTPD`, within: (one, against) => none(one, against, 'exceeds the MTPD', 'exceed the MTPD'),
  false: (one, against) => `${one ? 'is' : 'are'} ${CONTRASTS[against].now}false`, true: (one, against) => `${one ? 'is' : 'are'} ${against === 'before' ? 'no longer' : 'not'} false`,
  sooner: (one) => `${one ? 'stops' : 'stop'} sooner`, later: (one) => `${one ? 'stops' : 'stop'} later`,
  worse: (one) => `${one ? 'is' : 'are'} hit harder`, better: (one) => `${one ? 'is' : 'are'} hit less hard`,
  other: (one) => `${one ? 'is' : 'are'} different in another way`,
}
const none = (one: boolean, against: Against, verb: string, base: string): string =>
  (against === 'before' ? `no longer ${one ? verb : base}` : `${one ? 'does' : 'do'} not ${base}`)

export const differences = {
  differences(difference, subject, most = Infinity, against = 'before') {
    const pieces = piecesOf(difference)
    if (pieces.length === 0) return [against === 'before' ? 'Nothing changes in the outcome.' : 'The outcome is the same.']
    return pieces.slice(0, most).map((piece) => sentence(text(piece, against, subject)))
  },
  differenceHeadline(difference, against = 'before') {
    const found = headlinesOf(difference)
    if (found.length === 0) return piecesOf(difference).length
      ? (against === 'before' ? 'Nothing changes for the services.' : 'For the services there is no difference.')
      : (against === 'before' ? 'Nothing changes in the outcome.' : 'The outcome is the same.')
    let noun = ''
    return sentence(found.slice(0, 4).map(({ headline, count }) => {
      const [one, more] = headline === 'false' || headline === 'true' ? ['fallback', 'fallbacks'] : ['service', 'services']
      const named = noun === one ? String(count) : `${count} ${count === 1 ? one : more}`
      noun = one
      return `${named} ${HEADLINE[headline](count === 1, against)}`
    }).join('; '))
  },
} satisfies Partial<Sentences>
