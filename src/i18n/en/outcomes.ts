import type { Summary, Trace } from '../../engine/trace.ts'
import type { Landscape } from '../../model/landscape.ts'
import { disclosable } from '../disclosable.ts'
import type { Sentences, Subject } from '../sentences.ts'
import { servedBy } from '../served.ts'
import { heldIn, strainedIn } from '../strained.ts'
import { durations } from './durations.ts'

/** How the interrupted services fare: stopped, or (some of them) working below what is acceptable. */
const fall = ({ services, summary }: Trace, one: boolean): string => {
  const partly = summary.interrupted.some((id) => (services[id]?.lowest ?? 0) > 1e-9)
  if (one) return partly ? 'drops below its minimum' : 'stops'
  return partly ? 'stop or drop below their minimum' : 'stop'
}

const after = (seconds: number) => (seconds === 0 ? 'at once' : `after ${durations.duration(seconds)}`)

/** How many services are interrupted and when the first one is. */
function interrupted(trace: Trace, word: (count: number) => string): string {
  const { services, interrupted: { length: count }, first } = trace.summary
  if (services === 0) return 'There are no services to watch yet.'
  if (count === 0) return services === 1 ? `The only ${word(1)} does not stop.` : `None of the ${services} ${word(services)} stops.`
  const when = first ?? 0
  if (count === 1) return `${services === 1 ? `The only ${word(1)}` : `1 of ${services} ${word(services)}`} ${fall(trace, true)}, ${after(when)}.`
  const which = count === services ? `All ${services} ${word(services)}` : `${count} of ${services} ${word(services)}`
  return `${which} ${fall(trace, false)}. The first ${after(when)}.`
}

/** What follows: limits passed, fixed moments missed, fallbacks that do not help. */
function consequences({ interrupted: { length: count }, mtpdBreached, missed, falseFallbacks }: Summary): string[] {
  const who = (these: number) => (count === 1 ? 'It' : String(these))
  return [
    mtpdBreached.length === 1 ? `${who(1)} exceeds its MTPD.` : mtpdBreached.length ? `${mtpdBreached.length} exceed their MTPD.` : '',
    missed.length === 1 ? `${who(1)} misses a fixed moment.` : missed.length ? `${missed.length} miss a fixed moment.` : '',
    falseFallbacks.length === 1 ? '1 fallback is false.' : falseFallbacks.length ? `${falseFallbacks.length} fallbacks are false.` : '',
  ].filter(Boolean)
}

/** What it takes to go on: no interruption is not the same as nothing the matter. */
function strained(trace: Trace, landscape: Landscape): string[] {
  const { count, onFallback, less } = strainedIn(trace, landscape)
  // Told when it would otherwise sound as if nothing carried the load; beside bad news it is one number too many.
  const held = trace.summary.interrupted.length ? 0 : heldIn(trace)
  const how = [...(onFallback ? [count === 1 ? 'runs on a fallback' : 'run on a fallback'] : []), ...(less ? [count === 1 ? 'does less work' : 'do less work'] : [])]
  return [
    ...(count ? [`${count} ${count === 1 ? 'service' : 'services'} ${how.join(onFallback === count && less === count ? ' and ' : ' or ')}.`] : []),
    ...(held ? [held === 1 ? '1 fallback holds.' : `${held} fallbacks hold.`] : []),
  ]
}

/** The services that are not critical, when some of them are interrupted: no news is not good news. */
function others({ others: { services, interrupted: { length: count }, mtpdBreached: { length: breached } } }: Summary): string[] {
  if (count === 0) return []
  const breach = breached === 0 ? '' : breached === 1 ? '; 1 exceeds its MTPD' : `; ${breached} exceed their MTPD`
  return [`Of the ${services} other services ${count} ${count === 1 ? 'stops' : 'stop'}${breach}.`]
}

/** Whose data can be demanded, and from whom they can be had in a form that can be read. */
function disclosed({ disclosures }: Trace, landscape: Landscape): string[] {
  const { holding, readable } = disclosable(disclosures, landscape)
  if (disclosures.length === 0) return []
  if (holding === 0) return ['Nobody can demand data that are on record as ours.']
  const whose = readable === 0 ? 'Nowhere does the supplier have the key.' : `For ${readable} of them we do not hold the key ourselves.`
  return [`Data in ${holding} ${holding === 1 ? 'component' : 'components'} can be demanded. ${whose}`]
}

const at = ({ scenario }: Subject, second: number) => durations.clock(scenario.start, second)

export const outcomes = {
  headline(trace, { landscape }) {
    const critical = Object.keys(trace.services).some((id) => landscape.components[id]?.service?.critical)
    const word = (count: number) => `${critical ? 'critical ' : ''}${count === 1 ? 'service' : 'services'}`
    return [...disclosed(trace, landscape), interrupted(trace, word), ...consequences(trace.summary), ...strained(trace, landscape), ...others(trace.summary)].join(' ')
  },
  people({ summary }, { landscape }) {
    const { services, known, people, critical } = servedBy(summary, landscape)
    const word = `${critical ? 'critical ' : ''}${services === 1 ? 'service' : 'services'}`
    if (known === 0) return ''
    if (services === 1) return `The ${word} that is interrupted is there for ${durations.number(people)} ${people === 1 ? 'person' : 'people'}.`
    if (known === services) return `The ${services} ${word} that are interrupted are there for at most ${durations.number(people)} people together.`
    return `Of ${known} of the ${services} ${word} that are interrupted it is known whom they are there for: at most ${durations.number(people)} people together.`
  },
  interruption({ from, to, mtpdBreachedAt, rtoBreachedAt }, subject) {
    const span = to === null ? `Interrupted from ${at(subject, from)}; not back by the end of the scenario.`
      : `Interrupted from ${at(subject, from)} until ${at(subject, to)} (${durations.duration(to - from)}).`
    const limits = [['RTO', rtoBreachedAt], ['MTPD', mtpdBreachedAt]] as const
    return [span, ...limits.flatMap(([name, second]) => (second === null ? [] : [`The ${name} passes at ${at(subject, second)}.`]))].join(' ')
  },
  moment({ name, at: second, available, before, work, missed }, subject) {
    const early = before > 0 && available > before ? `, of which ${durations.duration(before)} before the start` : before > 0 && available > 0 ? ', before the start' : ''
    const room = `it takes ${durations.duration(work)} of work and there is ${available === 0 ? 'no time' : durations.duration(available)} for it${early}`
    return `${name} on ${at(subject, second)} is ${missed ? 'missed' : 'made'}: ${room}.`
  },
} satisfies Partial<Sentences>
