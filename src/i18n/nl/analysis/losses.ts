import type { Over } from '../../../analysis/elements.ts'
import { capital } from '../../text.ts'
import { durations } from '../durations.ts'
import { and, few } from '../lists.ts'
import { country } from '../words.ts'

const { duration, number } = durations
const services = (n: number, critical: boolean): string => `${critical ? 'kritieke ' : ''}${n === 1 ? 'dienst' : 'diensten'}`
const KINDS: Record<Over, [one: string, more: string]> = {
  component: ['onderdeel', 'onderdelen'], supplier: ['leverancier', 'leveranciers'], jurisdiction: ['land', 'landen'], platform: ['platform', 'platforms'],
}

/** What happens to a cell: what a loss does to a service. */
export type Fate = 'stops' | 'below' | 'temporary' | 'nothing'

/** Every loss, and what it stops. */
export const losses = {
  over: 'Wat valt er weg',
  overs: { component: 'Onderdelen', supplier: 'Leveranciers', jurisdiction: 'Landen', platform: 'Platforms' } satisfies Record<Over, string> as Record<Over, string>,
  pairs: 'Ook twee tegelijk',
  pairsHint: 'Toont alleen paren die samen een dienst stoppen die geen van beide alleen stopt.',
  time: 'Hoe ver vooruit',
  times: { lasting: 'alleen wat het op den duur doet', span: (seconds: number) => duration(seconds) },
  /** A country by its name, and as a thing that stands alone. */
  country: (code: string): string => capital(code === 'EEA' ? 'EER (EU, Noorwegen, IJsland, Liechtenstein)' : code === 'non-EEA' ? 'buiten de EER' : country(code).replace(/^(de|het) /, '')),
  /** What goes, as the subject of a sentence. */
  subject: (over: Over, id: string, name: string): string => (over === 'supplier' ? `alles van ${name}` : over === 'jurisdiction' ? `alles van bedrijven uit ${country(id)}` : name),
  lead: (subjects: readonly string[], n: number, of: number, critical: boolean, first: number | null): string =>
    `Als ${and(subjects)} ${subjects.length > 1 ? 'samen wegvallen' : 'wegvalt'}, ${n === 1 ? 'stopt' : 'stoppen'} ${number(n)} van de ${number(of)} ${services(of, critical)}${
      first === null ? '' : `; de eerste ${first === 0 ? 'meteen' : `na ${duration(first)}`}`}.`,
  alone: 'Geen enkel ander verlies stopt er zo veel.',
  same: (names: readonly string[]) => `Even veel diensten stoppen door het verlies van ${few(names)}.`,
  back: (n: number, of: number): string => (n === of ? 'Door uitwijk komen ze daarna terug, ook als het verlies blijft.'
    : `Daarvan ${n === 1 ? 'komt er 1' : `komen er ${number(n)}`} door een uitwijk terug, ook als het verlies blijft.`),
  breached: (n: number) => `Bij ${n === 1 ? '1 daarvan' : `${number(n)} daarvan`} duurt de uitval langer dan de MTPD (de langste uitval die nog te dragen is).`,
  people: (n: number) => `Het gaat om hoogstens ${number(n)} mensen.`,
  harmful: (n: number, of: number, over: Over, critical: boolean) =>
    `Van de ${number(of)} ${KINDS[over][1]} ${n === 1 ? 'is er 1 die' : `zijn er ${number(n)} die`} in ${n === 1 ? 'zijn' : 'hun'} eentje ten minste één ${services(1, critical)} ${n === 1 ? 'stopt' : 'stoppen'}.`,
  harmless: (of: number, over: Over): string => (of === 1 ? 'Dit ene verlies stopt geen enkele dienst.' : `Geen van de ${number(of)} ${KINDS[over][1]} kan in zijn eentje een dienst stoppen.`),
  none: (over: Over) => `Er zijn geen ${KINDS[over][1]} opgegeven.`,
  pairCount: (n: number): string => (n === 0 ? 'Er zijn geen paren die samen méér stoppen dan elk apart.'
    : `${n === 1 ? '1 paar stopt' : `${number(n)} paren stoppen`} samen een dienst die geen van beide alleen stopt.`),
  caption: 'Elk verlies en de diensten die daardoor stoppen',
  scroll: 'Verliezen tegen diensten; schuif om alle diensten te zien',
  find: 'Zoek een verlies',
  criticalOnly: 'Alleen kritieke diensten',
  harmfulOnly: 'Alleen verliezen die iets stoppen',
  found: (n: number): string => (n === 0 ? 'Niets gevonden' : n === 1 ? '1 verlies' : `${number(n)} verliezen`),
  more: (n: number) => `Toon alle ${number(n)}`,
  columns: { loss: 'Verlies', critical: 'Diensten gestopt', criticalOf: 'Kritieke diensten gestopt', people: 'Mensen, hoogstens', first: 'Eerste uitval' },
  sortBy: (name: string) => `${name}: sorteer op deze dienst`,
  mapOf: (name: string) => `${name} op de kaart`,
  fates: { stops: 'stopt', below: 'zakt onder het minimum', temporary: 'stopt een tijd en komt terug door een uitwijk', nothing: 'gaat door' } satisfies Record<Fate, string> as Record<Fate, string>,
  legend: 'Wat de tekens betekenen',
  after: (seconds: number): string => (seconds === 0 ? 'meteen' : `na ${duration(seconds)}`),
  cell: (service: string, fate: Fate, words: string, from: number | null, breached: boolean): string =>
    `${service} ${words}${fate !== 'nothing' && from !== null ? `, ${from === 0 ? 'meteen' : `na ${duration(from)}`}` : ''}${breached ? ', langer dan de MTPD' : ''}`,
  noTime: '–', notWithin: 'niet binnen deze tijd',
  nothingShown: 'Er is niets om te laten zien. Haal een vinkje weg of zoek op iets anders.',
  report: { caption: (n: number, of: number): string => (n < of ? `De ${number(n)} ergste van ${number(of)} verliezen` : 'Verliezen die een dienst stoppen'), services: 'Welke diensten', pairsHeading: 'Twee tegelijk', pairsCaption: 'Paren die samen meer stoppen dan elk apart' },
}
