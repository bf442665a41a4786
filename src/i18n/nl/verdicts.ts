import type { FallbackOutcome, FallbackState, Verdict } from '../../engine/trace.ts'
import { fallbackNames, nameOf, namesOf } from '../names.ts'
import type { Sentences, Subject } from '../sentences.ts'
import { phrase } from './selectors.ts'
import { durations } from './durations.ts'
import { and } from './lists.ts'

const NAME: Record<Verdict['code'], string> = {
  'not-called': 'niet nodig', holds: 'houdt het', 'not-activated': 'niet ingezet', late: 'te laat',
  'too-small': 'te klein', 'runs-out': 'raakt op', weakened: 'valt tegen', false: 'schijnuitwijk', broken: 'valt zelf uit',
}

const at = ({ scenario }: Subject, second: number) => durations.clock(scenario.start, second)

/** "…, via B en C": what lies between a cause and the need of the fallback that it reaches. */
const via = (names: readonly string[]) => (names.length ? `, via ${and(names)}` : '')

function falseFallback(verdict: Extract<Verdict, { code: 'false' }>, { component }: FallbackOutcome, subject: Subject): string {
  const { landscape, scenario } = subject
  const event = verdict.event === null ? undefined : scenario.events[verdict.event]
  const shared = nameOf(landscape, verdict.shared)
  const between = via(namesOf(landscape, verdict.path.slice(1).reverse()))
  if (event && 'cutOff' in event) {
    const { text, plural } = phrase(event.cutOff, landscape)
    return `Wat hij zelf nodig heeft, wordt door hetzelfde getroffen: ${text} ${plural ? 'vallen' : 'valt'} uit, dus ook ${shared}${between}.`
  }
  if (verdict.shared === component) return `Hij heeft ${shared} nodig${between}: precies waarvoor hij de uitwijk is.`
  return `Hij heeft ${shared} nodig${between}, en dat is precies wat ${nameOf(landscape, component)} mist.`
}

function verdict(outcome: FallbackOutcome, subject: Subject): string {
  const { landscape } = subject
  const { name, component } = fallbackNames(landscape, `${outcome.component}/${outcome.fallback}`)
  const it = `de uitwijk ‘${name}’ van ${component}`
  const It = `De uitwijk ‘${name}’ van ${component}`
  const { verdict: is } = outcome
  switch (is.code) {
    case 'not-called': return `${It} was niet nodig.`
    case 'holds': return `${It} neemt het over vanaf ${at(subject, is.from)} en houdt het vol.`
    case 'weakened': return `${It} neemt het over vanaf ${at(subject, is.from)}, maar doet op zijn slechtst ${durations.share(is.gives)} van het werk in plaats van ${durations.share(is.planned)}: wat hij zelf nodig heeft, werkt ook maar deels.`
    case 'not-activated': return `${It} was nodig, maar is niet ingezet. Hij begint pas als iemand dat besluit.`
    case 'late': return `${It} werkt pas vanaf ${at(subject, is.at)}. ${tooLate(is, outcome, subject)}`
    case 'too-small':
      return `${It} doet ${durations.share(is.gives)} van het werk, maar ${nameOf(landscape, is.service)} heeft minstens ${durations.share(is.wanted)} nodig.`
    case 'runs-out': return `${It} houdt het vol tot ${at(subject, is.at)}. De uitval duurt langer.`
    case 'false': return `Schijnuitwijk: ${it} heeft zelf nodig wat is uitgevallen. ${falseFallback(is, outcome, subject)}`
    case 'broken': {
      const root = is.path[0]
      const why = root === undefined ? '' : ` Wat hij zelf nodig heeft, valt om een andere reden uit: ${nameOf(landscape, root)}${via(namesOf(landscape, is.path.slice(1)))}.`
      return `${It} werkt niet vanaf ${at(subject, is.at)}.${why}`
    }
  }
}

function tooLate({ limit, service }: Extract<Verdict, { code: 'late' }>, { component, fallback }: FallbackOutcome, subject: Subject): string {
  if (limit === null) return 'Dat is na het einde van dit scenario.'
  const share = durations.share(subject.landscape.components[component]?.fallbacks?.[fallback]?.capacity ?? 1)
  if (service === null) return `Hij was toen niet meer nodig: wat hij vervangt, deed vanaf ${at(subject, limit)} zelf alweer minstens ${share} van het werk.`
  return `${nameOf(subject.landscape, service)} moest er ${at(subject, limit)} weer zijn (MTPD).`
}

function state({ state: is, until, gives }: FallbackState, subject: Subject): string {
  const end = until === null ? '' : at(subject, until)
  switch (is) {
    case 'idle': return 'is nu niet nodig'
    case 'waiting': return 'wacht tot iemand besluit hem in te zetten'
    case 'starting': return end ? `wordt opgestart en werkt vanaf ${end}` : 'wordt opgestart'
    case 'working': return `werkt en doet ${durations.share(gives)} van het werk${end && `, tot ${end}`}`
    case 'exhausted': return 'is op: hij kan het niet langer volhouden'
    case 'failing': return 'werkt niet: wat hij zelf nodig heeft, is ook uitgevallen'
  }
}

export const verdicts = {
  verdictName: (code) => NAME[code],
  verdict,
  fallbackState: (fallback, subject) => `De uitwijk ‘${fallbackNames(subject.landscape, fallback.id).name}’ ${state(fallback, subject)}.`,
} satisfies Partial<Sentences>
