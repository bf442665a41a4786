import type { Change, FallbackDifference, MissedMoment, ServiceDifference } from '../../engine/difference.ts'
import type { Status, Verdict } from '../../engine/trace.ts'
import type { Against, Sentences, Subject } from '../sentences.ts'
import { headlinesOf, piecesOf, type Headline, type Piece } from '../telling.ts'
import { sentence } from '../text.ts'
import { durations } from './durations.ts'
import { and } from './lists.ts'

/** What was before is contrasted with now, another outcome with what is here. */
interface Contrast { now: string; noMore: string; none: string; noneMore: string }
const CONTRASTS: Record<Against, Contrast> = {
  before: { now: 'nu', noMore: 'niet meer', none: 'geen', noneMore: ' meer' },
  other: { now: 'hier', noMore: 'hier niet', none: 'hier geen', noneMore: '' },
}

const { duration, share, clock } = durations
/** Words that stand behind the verb: "stopt", "komt … onder zijn minimum". */
const halt = (status: Status): [verb: string, rest: string] => (status === 'below-minimum' ? ['komt', ' onder zijn minimum'] : ['stopt', ''])

function turn([verb, rest]: [string, string], { before, after }: { before: number | null; after: number | null }, { now, noMore }: Contrast, at: (second: number) => string, yes = ''): string {
  if (after === null) return `${verb} ${noMore}${rest}`
  const shift = before === null ? yes : ` ${duration(Math.abs(after - before))} ${after > before ? 'later' : 'eerder'}`
  return `${verb} ${now}${shift}${rest} (${at(after)})`
}

function missed(gained: readonly MissedMoment[], lost: readonly MissedMoment[], { now, noMore }: Contrast): string {
  const phrase = ([first, ...rest]: readonly MissedMoment[]) => (first === undefined ? ''
    : `‘${first.name}’ (${clock(first.date, 0)})${rest.length ? ` en nog ${rest.length} ${rest.length === 1 ? 'vast moment' : 'vaste momenten'}` : ''}`)
  return and([...(gained.length ? [`mist ${now} ${phrase(gained)}`] : []), ...(lost.length ? [`mist ${phrase(lost)} ${noMore}`] : [])])
}

/** What is different for a service, as the words that follow its name and a colon: names are of one thing or of many. */
function phrase(change: Change, service: ServiceDifference, contrast: Contrast, at: (second: number) => string): string {
  const { now, noMore } = contrast
  const by = (before: number, after: number) => duration(Math.abs(after - before))
  switch (change.what) {
    case 'service': {
      if (!service.after) return `is ${contrast.none} dienst${contrast.noneMore}`
      const { stops, worst } = service.after
      return `is ${now} een dienst en ${stops === null ? 'stopt niet' : `${halt(worst).join('')} (${at(stops)})`}`
    }
    case 'stops': return turn(halt((service.after?.stops == null ? service.before : service.after)?.worst ?? 'stopped'), change, contrast, at, ' wel')
    case 'mtpd': case 'rto': return turn(['gaat', ` over zijn ${change.what.toUpperCase()}`], change, contrast, at)
    case 'missed': return missed(change.after, change.before, contrast)
    case 'worst': return change.after === 'stopped' ? `stopt ${now} helemaal` : `stopt ${noMore} helemaal`
    case 'downtime': return `de onderbreking duurt ${now} ${by(change.before, change.after)} ${change.after > change.before ? 'langer' : 'korter'}`
    case 'degraded':
      if (change.after === 0) return `werkt ${noMore} beperkt`
      return `werkt ${now} ${by(change.before, change.after)} ${change.before === 0 ? '' : change.after > change.before ? 'langer ' : 'korter '}beperkt`
    case 'lowest':
      if (change.after === 1) return `doet ${now} altijd al zijn werk`
      return `doet op zijn slechtst ${now} ${share(change.after)} van het werk${change.before === 0 ? '' : ` in plaats van ${share(change.before)}`}`
    case 'times': return `is ${now} op andere tijden onderbroken`
  }
}

const VERDICT: Record<Verdict['code'], (now: string) => string> = {
  false: (now) => `is ${now} een schijnuitwijk`, broken: (now) => `valt ${now} zelf uit`, late: (now) => `komt ${now} te laat`,
  'too-small': (now) => `is ${now} te klein`, 'runs-out': (now) => `raakt ${now} op`, weakened: (now) => `valt ${now} tegen`,
  'not-activated': (now) => `wordt ${now} niet ingezet`, holds: (now) => `houdt het ${now}`, 'not-called': (now) => `is ${now} niet nodig`,
}

function fallback({ name, component, before, after }: FallbackDifference, { now, noMore, none, noneMore }: Contrast): string {
  const it = `de uitwijk ‘${name}’ van ${component.name}`
  if (after === null) return `${it} is er ${noMore}`
  return before === 'false' ? `${it} is ${none} schijnuitwijk${noneMore}: hij ${VERDICT[after](now)}` : `${it} ${VERDICT[after](now)}`
}

function text(piece: Piece, contrast: Contrast, { scenario }: Subject): string {
  const { now, noMore } = contrast
  const word = (gone: boolean) => (gone ? noMore : now)
  if (piece.about === 'service') {
    const phrases = piece.changes.map((change) => phrase(change, piece.service, contrast, (second) => clock(scenario.start, second)))
    return `${piece.service.name}: ${and(phrases)}`
  }
  if (piece.about === 'fallback') return fallback(piece.fallback, contrast)
  if (piece.about === 'idle') {
    const [first, ...rest] = piece.fallbacks
    return first && rest.length === 0 ? fallback({ ...first, before: null }, contrast) : `${piece.fallbacks.length} uitwijken zijn ${now} niet nodig`
  }
  const names = and(piece.components.map(({ name }) => name)), one = piece.components.length === 1
  if (piece.about === 'deadlock') {
    const ever = piece.gone ? '' : ` en ${one ? 'komt' : 'komen'} zonder ingreep niet terug`
    return `${names} ${one ? 'wacht' : 'wachten'} ${word(piece.gone)} op ${one ? 'zichzelf' : 'elkaar'}${ever}`
  }
  return `de ${one ? 'leverancier' : 'leveranciers'} van ${names} ${one ? 'kan' : 'kunnen'} ${word(piece.gone)} worden verplicht om gegevens af te geven`
}

const HEADLINE: Record<Headline, (one: boolean, contrast: Contrast) => string> = {
  stop: (one, { now }) => `${one ? 'stopt' : 'stoppen'} ${now} wel`, 'go-on': (one, { noMore }) => `${one ? 'stopt' : 'stoppen'} ${noMore}`,
  over: (one, { now }) => `${one ? 'gaat' : 'gaan'} ${now} over de MTPD`, within: (one, { noMore }) => `${one ? 'gaat' : 'gaan'} ${noMore} over de MTPD`,
  false: (one, { now }) => `${one ? 'is' : 'zijn'} ${now} een schijnuitwijk`, true: (one, { none, noneMore }) => `${one ? 'is' : 'zijn'} ${none} schijnuitwijk${noneMore}`,
  sooner: (one) => `${one ? 'stopt' : 'stoppen'} eerder`, later: (one) => `${one ? 'stopt' : 'stoppen'} later`,
  worse: (one) => `${one ? 'heeft' : 'hebben'} er meer last van`, better: (one) => `${one ? 'heeft' : 'hebben'} er minder last van`,
  other: (one) => `${one ? 'verandert' : 'veranderen'} op een andere manier`,
}

export const differences = {
  differences(difference, subject, most = Infinity, against = 'before') {
    const pieces = piecesOf(difference)
    if (pieces.length === 0) return [against === 'before' ? 'Er verandert niets aan de uitkomst.' : 'De uitkomst is hier hetzelfde.']
    return pieces.slice(0, most).map((piece) => sentence(text(piece, CONTRASTS[against], subject)))
  },
  differenceHeadline(difference, against = 'before') {
    const found = headlinesOf(difference)
    if (found.length === 0) return piecesOf(difference).length
      ? (against === 'before' ? 'Voor de diensten verandert er niets.' : 'Voor de diensten is er geen verschil.')
      : (against === 'before' ? 'Er verandert niets aan de uitkomst.' : 'De uitkomst is hier hetzelfde.')
    let noun = ''
    return sentence(found.slice(0, 4).map(({ headline, count }) => {
      const [one, more] = headline === 'false' || headline === 'true' ? ['uitwijk', 'uitwijken'] : ['dienst', 'diensten']
      const named = noun === one ? String(count) : `${count} ${count === 1 ? one : more}`
      noun = one
      return `${named} ${HEADLINE[headline](count === 1, CONTRASTS[against])}`
    }).join('; '))
  },
} satisfies Partial<Sentences>
