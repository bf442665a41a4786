import { durations } from '../durations.ts'
import { lengths } from './lengths.ts'

const { number } = durations
const { date, days, euros, years } = lengths
const people = (n: number) => (n === 1 ? '1 mens' : `${number(n)} mensen`)

export const forced = {
  what: 'Waar moet u weg?',
  by: { supplier: 'een leverancier', jurisdiction: 'alles onder de wet van een land', component: 'één onderdeel' },
  which: { supplier: 'Leverancier', jurisdiction: 'Land', component: 'Onderdeel' },
  nonEea: 'alles van buiten de EER',
  notice: 'Hoeveel tijd krijgt u?',
  headline: (late: number, all: number, notice: number, unknown: number): string => (all === 0 ? 'Hier valt niets te verlaten.'
    : late === 0 && unknown > 0 ? `Of u binnen ${days(notice)} overal weg kunt zijn, is niet te zeggen.`
    : late === 0 ? `Binnen ${days(notice)} bent u overal weg.` : `Van ${number(all)} onderdelen lukt vertrekken er bij ${number(late)} niet binnen ${days(notice)}.`),
  unknown: (n: number): string => (n === 1 ? 'Van 1 onderdeel is niet bekend hoe lang vertrekken duurt.' : `Van ${number(n)} onderdelen is niet bekend hoe lang vertrekken duurt.`),
  longest: (name: string, gap: number) => `Het grootste gat is ${days(gap)}${years(gap)}, bij ${name}.`,
  stopping: (count: number, names: string, n: number): string => `Als de tijd om is, ${count === 1 ? 'stopt 1 kritieke dienst' : `stoppen ${number(count)} kritieke diensten`}: ${names}.${n ? ` Die zijn er voor ${people(n)}.` : ''}`,
  noStops: 'Als de tijd om is, stopt er geen kritieke dienst.',
  begun: (day: string) => `Alle vertrekken beginnen op ${date(day)}, en zo nodig tegelijk.`,
  sanction: 'Bij een sanctie of een bevel gelden de opzegtermijn en de overstaptijd uit het contract en de Dataverordening niet.',
  preparations: (names: string, cost: number) => `Het goedkoopst dicht u het gat nu met: ${names}. Dat kost ${euros(cost)}.`,
  noPreparations: 'De bekende maatregelen dichten het gat niet, ook niet allemaal samen.',
  perhapsCheaper: 'Het rekenen is op tijd gestopt: misschien kan het goedkoper.',
  picture: 'Hoe lang vertrekken duurt, naast de tijd die u krijgt',
  pictureAlt: (n: number, notice: number) => `Een balk per onderdeel (${number(n)}) naast een streep bij ${days(notice)}. De tabel hieronder heeft dezelfde getallen.`,
  legend: { inTime: 'op tijd', gap: 'te laat', notice: 'de tijd is om', unknown: 'niet bekend' },
  table: 'Elk vertrek',
  columns: { name: 'Onderdeel', takes: 'Vertrekken duurt', gap: 'Gat', replacedBy: 'Naar', stops: 'Wat dan stopt', bridges: 'Wat overbrugt' },
  inTime: 'op tijd',
  notKnown: 'niet bekend',
  none: 'niets',
  bridged: (lasting: number, all: number): string => (lasting === 0 ? `geen van ${number(all)} houdt het vol` : `${number(lasting)} van ${number(all)} ${lasting === 1 ? 'houdt' : 'houden'} het vol`),
  bridge: {
    lasts: (name: string, of: string) => `‘${name}’ van ${of} houdt het vol`,
    'too-short': (name: string, of: string, n: number | null) => `‘${name}’ van ${of} is na ${n === null ? 'een tijd' : days(n)} op`,
    late: (name: string, of: string) => `‘${name}’ van ${of} komt te laat`,
    false: (name: string, of: string) => `‘${name}’ van ${of} werkt dan niet: een schijnuitwijk`,
    'too-small': (name: string, of: string) => `‘${name}’ van ${of} kan te weinig werk aan`,
  },
}
