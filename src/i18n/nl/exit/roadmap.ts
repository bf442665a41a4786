import { listing } from '../../text.ts'
import { durations } from '../durations.ts'
import { lengths } from './lengths.ts'

const { number, share } = durations
const { date, euros } = lengths
const services = (n: number) => (n === 1 ? '1 dienst' : `${number(n)} diensten`)
const people = (n: number) => (n === 1 ? '1 mens' : `${number(n)} mensen`)

export const roadmap = {
  dependence: (from: number, to: number, end: string): string => (from === to
    ? `Nu kan ${share(from)} van de kritieke diensten niet zonder een leverancier van buiten de EER, en dat is op ${date(end)} nog zo.`
    : `Nu kan ${share(from)} van de kritieke diensten niet zonder een leverancier van buiten de EER; op ${date(end)} nog ${share(to)}.`),
  eea: 'De EER is de Europese Unie met Noorwegen, IJsland en Liechtenstein. Ook een bedrijf in Nederland telt als van buiten, als zijn eigenaar van buiten is.',
  people: (scenario: string, from: number, to: number): string => (from === to
    ? `Het zwaarste scenario (‘${scenario}’) raakt ${people(from)}, nu en aan het einde.`
    : `Het zwaarste scenario (‘${scenario}’) raakt nu ${people(from)}, en aan het einde ${people(to)}.`),
  worse: (day: string, most: number, now: number) => `Onderweg is het op zijn zwaarst op ${date(day)}: een scenario raakt dan ${people(most)}, dat is ${number(most - now)} meer dan nu.`,
  notWorse: 'Onderweg raakt geen enkel scenario meer mensen dan nu het zwaarste doet.',
  fragile: (times: number): string => (times === 0 ? 'Er is geen moment waarop half is omgezet.'
    : times === 1 ? 'In één periode is half omgezet. Een dienst heeft dan het oude én het nieuwe nodig, en is dus kwetsbaarder.'
    : `In ${number(times)} perioden is half omgezet. Een dienst heeft dan het oude én het nieuwe nodig, en is dus kwetsbaarder.`),
  cost: (total: number, end: string) => `Tot en met ${date(end)} kost het plan ${euros(total)}.`,
  nothing: 'Er staat nog geen vertrek in dit plan. Voeg er een toe onder Plan.',
  picture: 'Het plan door de jaren',
  pictureAlt: (from: string, to: string) => `Vier lijnen van ${date(from)} tot ${date(to)}: afhankelijkheid van buiten de EER, mensen die geraakt worden in het zwaarste scenario, diensten die over hun MTPD gaan, en de kosten tot dan toe. De tabel hieronder heeft dezelfde getallen.`,
  lines: {
    dependence: 'Kritieke diensten die afhangen van buiten de EER', people: 'Mensen geraakt, zwaarste scenario', mtpd: 'Diensten over hun MTPD, zwaarste scenario', cost: 'Kosten tot dan toe',
  },
  legend: { direct: 'rechtstreeks', chain: 'kan niet zonder, ergens in de keten', somewhere: 'gebruikt het ergens in de keten', fragile: 'half omgezet: kwetsbaarder', chosen: 'de gekozen dag' },
  day: 'Dag in het plan',
  dayHint: 'Met de pijltjes gaat u van verandering naar verandering, met Page Up en Page Down een jaar verder of terug.',
  previous: 'Vorige verandering',
  next: 'Volgende verandering',
  dayText: (day: string, changes: readonly string[], part: number): string =>
    `${date(day)}. ${changes.length ? `${listing(changes, 'en', 'andere')}. ` : ''}${share(part)} kan niet zonder buiten de EER.`,
  onDay: (day: string) => `Op ${date(day)}`,
  since: (day: string) => `Het laatst veranderde er iets op ${date(day)}:`,
  changed: 'Wat er op deze dag verandert:',
  nothingYet: 'Er is nog niets veranderd.',
  becomes: {
    migrating: (name: string, to: string) => `${name}: het omzetten naar ${to} begint`,
    switched: (name: string, to: string) => `${name}: ${to} neemt het over`,
    gone: (name: string) => `${name} gaat weg`,
  },
  something: 'iets anders',
  scenarios: (day: string) => `Wat er stopt als een scenario begint op ${date(day)}`,
  columns: { scenario: 'Scenario', stops: 'Kritieke diensten die stoppen', people: 'Mensen', mtpd: 'Over hun MTPD', downtime: 'Onderbroken, samen', falseFallbacks: 'Schijnuitwijken' },
  none: 'geen',
  services,
  map: (scenario: string, day: string) => `Het landschap op ${date(day)}, op het zwaarste moment van ‘${scenario}’`,
  mapScenario: 'Scenario op de kaart',
  table: 'De routekaart in cijfers',
  tableColumns: { from: 'Vanaf', changes: 'Wat verandert', direct: 'Rechtstreeks', chain: 'Kan niet zonder', somewhere: 'Ergens in de keten', people: 'Mensen, zwaarste', mtpd: 'Over MTPD, zwaarste', concentration: 'Meeste bij één eigenaar', cost: 'Kosten tot dan' },
  concentration: (name: string, part: number) => `${name} (${share(part)})`,
  startOfPlan: 'Begin van het plan',
}
