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
  if (one) return partly ? 'komt onder het minimum' : 'stopt'
  return partly ? 'stoppen of komen onder hun minimum' : 'stoppen'
}

const after = (seconds: number) => (seconds === 0 ? 'meteen' : `na ${durations.duration(seconds)}`)

/** How many services are interrupted and when the first one is. */
function interrupted(trace: Trace, word: (count: number) => string): string {
  const { services, interrupted: { length: count }, first } = trace.summary
  if (services === 0) return 'Er zijn nog geen diensten om te volgen.'
  if (count === 0) return services === 1 ? `De enige ${word(1)} stopt niet.` : `Geen van de ${services} ${word(services)} stopt.`
  const when = first ?? 0
  if (count === 1) return `${services === 1 ? `De enige ${word(1)}` : `1 van ${services} ${word(services)}`} ${fall(trace, true)}, ${after(when)}.`
  const which = count === services ? `Alle ${services} ${word(services)}` : `${count} van ${services} ${word(services)}`
  return `${which} ${fall(trace, false)}. De eerste ${after(when)}.`
}

/** What follows: limits passed, fixed moments missed, fallbacks that do not help. */
function consequences({ interrupted: { length: count }, mtpdBreached, missed, falseFallbacks }: Summary): string[] {
  const who = (these: number) => (count === 1 ? 'Die' : String(these))
  return [
    mtpdBreached.length === 1 ? `${who(1)} gaat over zijn MTPD.` : mtpdBreached.length ? `${mtpdBreached.length} gaan over hun MTPD.` : '',
    missed.length === 1 ? `${who(1)} mist een vast moment.` : missed.length ? `${missed.length} missen een vast moment.` : '',
    falseFallbacks.length === 1 ? '1 uitwijk is een schijnuitwijk.' : falseFallbacks.length ? `${falseFallbacks.length} uitwijken zijn schijnuitwijk.` : '',
  ].filter(Boolean)
}

/** What it takes to go on: no interruption is not the same as nothing the matter. */
function strained(trace: Trace, landscape: Landscape): string[] {
  const { count, onFallback, less } = strainedIn(trace, landscape)
  // Told when it would otherwise sound as if nothing carried the load; beside bad news it is one number too many.
  const held = trace.summary.interrupted.length ? 0 : heldIn(trace)
  const how = [...(onFallback ? [count === 1 ? 'draait op een uitwijk' : 'draaien op een uitwijk'] : []), ...(less ? [count === 1 ? 'doet minder werk' : 'doen minder werk'] : [])]
  return [
    ...(count ? [`${count} ${count === 1 ? 'dienst' : 'diensten'} ${how.join(onFallback === count && less === count ? ' en ' : ' of ')}.`] : []),
    ...(held ? [held === 1 ? '1 uitwijk houdt het.' : `${held} uitwijken houden het.`] : []),
  ]
}

/** The services that are not critical, when some of them are interrupted: no news is not good news. */
function others({ others: { services, interrupted: { length: count }, mtpdBreached: { length: breached } } }: Summary): string[] {
  if (count === 0) return []
  const breach = breached === 0 ? '' : breached === 1 ? '; 1 gaat over zijn MTPD' : `; ${breached} gaan over hun MTPD`
  return [`Van de ${services} overige diensten ${count === 1 ? 'stopt' : 'stoppen'} er ${count}${breach}.`]
}

/** Whose data can be demanded, and from whom they can be had in a form that can be read. */
function disclosed({ disclosures }: Trace, landscape: Landscape): string[] {
  const { holding, readable } = disclosable(disclosures, landscape)
  if (disclosures.length === 0) return []
  if (holding === 0) return ['Niemand kan gegevens opeisen waarvan is vastgelegd dat wij ze hebben.']
  const whose = readable === 0 ? 'Nergens heeft de leverancier de sleutel.' : `Bij ${readable} daarvan hebben wij de sleutel niet zelf.`
  return [`Gegevens in ${holding} ${holding === 1 ? 'onderdeel' : 'onderdelen'} kunnen worden opgeëist. ${whose}`]
}

const at = ({ scenario }: Subject, second: number) => durations.clock(scenario.start, second)

export const outcomes = {
  headline(trace, { landscape }) {
    const critical = Object.keys(trace.services).some((id) => landscape.components[id]?.service?.critical)
    const word = (count: number) => `${critical ? 'kritieke ' : ''}${count === 1 ? 'dienst' : 'diensten'}`
    return [...disclosed(trace, landscape), interrupted(trace, word), ...consequences(trace.summary), ...strained(trace, landscape), ...others(trace.summary)].join(' ')
  },
  people({ summary }, { landscape }) {
    const { services, known, people, critical } = servedBy(summary, landscape)
    const word = `${critical ? 'kritieke ' : ''}${services === 1 ? 'dienst' : 'diensten'}`
    if (known === 0) return ''
    if (services === 1) return `De ${word} die onderbroken raakt, is er voor ${durations.number(people)} ${people === 1 ? 'mens' : 'mensen'}.`
    if (known === services) return `De ${services} ${word} die onderbroken raken, zijn er samen voor hoogstens ${durations.number(people)} mensen.`
    return `Van ${known} van de ${services} ${word} die onderbroken raken, is bekend voor wie ze er zijn: samen hoogstens ${durations.number(people)} mensen.`
  },
  interruption({ from, to, mtpdBreachedAt, rtoBreachedAt }, subject) {
    const span = to === null ? `Onderbroken vanaf ${at(subject, from)}; aan het eind van het scenario nog niet terug.`
      : `Onderbroken van ${at(subject, from)} tot ${at(subject, to)} (${durations.duration(to - from)}).`
    const limits = [['RTO', rtoBreachedAt], ['MTPD', mtpdBreachedAt]] as const
    return [span, ...limits.flatMap(([name, second]) => (second === null ? [] : [`De ${name} is voorbij op ${at(subject, second)}.`]))].join(' ')
  },
  moment({ name, at: second, available, before, work, missed }, subject) {
    const early = before > 0 && available > before ? `, waarvan ${durations.duration(before)} vóór het begin` : before > 0 && available > 0 ? ', vóór het begin' : ''
    const room = `het werk duurt ${durations.duration(work)} en daar is ${available === 0 ? 'geen tijd' : `${durations.duration(available)} tijd`} voor${early}`
    return `${name} op ${at(subject, second)} wordt ${missed ? 'gemist' : 'gehaald'}: ${room}.`
  },
} satisfies Partial<Sentences>
