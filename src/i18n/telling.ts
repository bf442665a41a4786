import { changesOf, toneOf, weightOf, type Change, type Difference, type FallbackDifference, type Named, type ServiceDifference } from '../engine/difference.ts'

/** One sentence about a difference, as data. */
export type Piece =
  | { about: 'service'; service: ServiceDifference; changes: Change[] }
  | { about: 'fallback'; fallback: FallbackDifference }
  /** Fallbacks that are not needed on this side: good to know, but not one by one. */
  | { about: 'idle'; fallbacks: FallbackDifference[] }
  | { about: 'deadlock' | 'disclosed'; components: Named[]; gone: boolean }

/** More about one service in one sentence is not taken in. */
const MOST = 3

/** How much later (seconds; earlier when negative); `null` when it came from or went to never. */
const shiftOf = (change: Change | undefined): number | null =>
  change && 'after' in change && typeof change.before === 'number' && typeof change.after === 'number' ? change.after - change.before : null

/** What is told of the changes of a service: what follows from something told already is left out. Never nothing. */
export function toldOf(service: ServiceDifference): Change[] {
  const all = changesOf(service)
  const find = (what: Change['what']) => all.find((change) => change.what === what)
  const stops = find('stops')
  const shift = shiftOf(stops)
  const turns = stops !== undefined && shift === null
  const interrupted = service.after?.stops != null
  const told = (change: Change): boolean => {
    switch (change.what) {
      // What is not interrupted passes no limit.
      case 'mtpd': return interrupted && (shiftOf(change) === null || shiftOf(change) !== shift)
      case 'rto': return interrupted && !find('mtpd') && (shiftOf(change) === null || stops === undefined)
      // Stopping later and being back at the same time makes it shorter; nobody needs to be told.
      case 'downtime': return !turns && shiftOf(change) !== -(shift ?? 0)
      case 'degraded': return !turns && !interrupted && !find('lowest')
      case 'lowest': return !interrupted && !(turns && change.after >= 1)
      default: return true
    }
  }
  const first = stops && told(stops) ? [stops] : []
  const some = [...first, ...all.filter((change) => change !== stops && told(change))].slice(0, MOST)
  return some.length ? some : all.toSorted((a, b) => weightOf(a) - weightOf(b)).slice(0, 1)
}

const isFalse = ({ before, after }: FallbackDifference): boolean => before === 'false' || after === 'false'

/** What is told of a difference, gravest first. */
export function piecesOf({ services, fallbacks, deadlocks, disclosed }: Difference): Piece[] {
  const pieces = services.map((service): Piece => ({ about: 'service', service, changes: toldOf(service) }))
  const isCritical = (piece: Piece) => piece.about === 'service' && piece.service.critical
  const idle = fallbacks.filter((one) => one.before !== null && one.after === 'not-called')
  const judged = fallbacks.filter((one) => !idle.includes(one))
  const fallback = (one: FallbackDifference): Piece => ({ about: 'fallback', fallback: one })
  const sides = (about: 'deadlock' | 'disclosed', { before, after }: { before: Named[][]; after: Named[][] }): Piece[] =>
    [...after.map((components) => ({ about, components, gone: false })), ...before.map((components) => ({ about, components, gone: true }))]
  const atOnce = (components: Named[]) => (components.length ? [components] : [])
  return [
    ...pieces.filter(isCritical),
    ...judged.filter(isFalse).map(fallback),
    ...sides('deadlock', deadlocks),
    ...pieces.filter((piece) => !isCritical(piece)),
    ...judged.filter((one) => !isFalse(one)).map(fallback),
    ...(idle.length ? [{ about: 'idle', fallbacks: idle } as const] : []),
    ...sides('disclosed', { before: atOnce(disclosed.before), after: atOnce(disclosed.after) }),
  ]
}

/** How many services and fallbacks fare how: the kinds of news of a difference, gravest first. */
export const HEADLINES = ['stop', 'go-on', 'over', 'within', 'false', 'true', 'sooner', 'later', 'worse', 'better', 'other'] as const
export type Headline = (typeof HEADLINES)[number]

function headlinesFor(service: ServiceDifference): Headline[] {
  const { before, after } = service
  const [first] = toldOf(service)
  if (!before || !after || !first) return ['other']
  const turned: Headline[] = [
    ...((before.stops === null) === (after.stops === null) ? [] : [after.stops === null ? 'go-on' : 'stop'] as const),
    ...((before.mtpd === null) === (after.mtpd === null) ? [] : [after.mtpd === null ? 'within' : 'over'] as const),
  ]
  if (turned.length) return turned
  const tone = toneOf(first)
  if (first.what === 'stops') return [tone === 'worse' ? 'sooner' : 'later']
  return [tone === 'neutral' ? 'other' : tone]
}

/** The kinds of news in a difference with their numbers, gravest first; what is none is left out. */
export function headlinesOf({ services, fallbacks }: Difference): { headline: Headline; count: number }[] {
  const found = [
    ...services.flatMap(headlinesFor),
    // A false fallback that is not needed has not become a true one.
    ...fallbacks.filter(({ after }) => after !== null && after !== 'not-called').filter(isFalse).map(({ after }): Headline => (after === 'false' ? 'false' : 'true')),
  ]
  return HEADLINES.map((headline) => ({ headline, count: found.filter((one) => one === headline).length })).filter(({ count }) => count > 0)
}
