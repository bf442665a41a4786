import type { FindingCode, Reading } from '../../../analysis/quality/answer.ts'
import { durations } from '../durations.ts'
import { and } from '../lists.ts'

const { duration, number } = durations
const count = (n: number, one: string, more: string): string => `${number(n)} ${n === 1 ? one : more}`

/** Only the critical services count, or all when none is marked so. */
const services = (n: number, critical: boolean): string => `${critical ? 'kritieke ' : ''}${n === 1 ? 'dienst' : 'diensten'}`
const stop = (n: number, critical: boolean): string => (n === 0 ? `stopt geen enkele ${services(1, critical)}` : `${n === 1 ? 'stopt' : 'stoppen'} ${number(n)} ${services(n, critical)}`)

/** What a finding is called, why it matters, and what to do. */
export interface FindingText { title: string; why: string; todo: string }

/** What may be wrong or missing in the data, and how much that matters. */
export const quality = {
  scenario: 'Scenario om het verschil te zien',
  noScenario: 'geen',
  clean: 'Er zijn geen dingen gevonden die niet kloppen of ontbreken.',
  found: (n: number, components: number) => `${count(n, 'ding klopt misschien niet of ontbreekt', 'dingen kloppen misschien niet of ontbreken')}, bij ${count(components, 'onderdeel', 'onderdelen')}.`,
  most: (title: string, n: number) => `Het vaakst: ${title} (${number(n)}).`,
  unknown: ({ durations: spans, fallbacks, relations }: { durations: number; fallbacks: number; relations: number }): string => {
    const parts = [spans ? count(spans, 'onzekere duur', 'onzekere duren') : '', fallbacks ? count(fallbacks, 'niet recent geteste uitwijk', 'niet recent geteste uitwijken') : '', relations ? count(relations, 'verband waarover nog niet is besloten', 'verbanden waarover nog niet is besloten') : ''].filter(Boolean)
    return parts.length ? `Wat we niet weten: ${and(parts)}.` : 'Er is niets waarvan we weten dat het onzeker is.'
  },
  swing: (best: Reading, worst: Reading, critical: boolean): string => (best.interrupted.length === worst.interrupted.length
    ? `Of alles nu meevalt of tegenvalt: er ${stop(best.interrupted.length, critical)}.`
    : `Valt alles mee, dan ${stop(best.interrupted.length, critical)}. Valt alles tegen, dan ${stop(worst.interrupted.length, critical)}.`)
    + (best.mtpdBreached.length === worst.mtpdBreached.length ? ''
      : ` Valt alles mee, dan ${best.mtpdBreached.length > 1 ? 'gaan' : 'gaat'} er ${best.mtpdBreached.length ? number(best.mtpdBreached.length) : 'geen'} over de MTPD (de langste uitval die nog te dragen is); valt alles tegen, dan ${number(worst.mtpdBreached.length)}.`),
  readings: { caption: 'Hetzelfde scenario op drie manieren gelezen', best: 'Gunstigst', stated: 'Zoals vastgelegd', worst: 'Ongunstigst' },
  explained: 'Gunstigst: onzekere duren vallen mee, niet geteste uitwijken werken, en verbanden waarover niet is besloten doen er niet toe. Ongunstigst: andersom.',
  rows: (critical: boolean) => ({
    interrupted: critical ? 'Kritieke diensten die stoppen' : 'Diensten die stoppen', first: 'Eerste uitval', mtpd: critical ? 'Kritieke diensten over hun MTPD' : 'Diensten over hun MTPD',
    downtime: `Uitval van alle ${services(2, critical)} opgeteld`,
  }),
  first: (second: number | null): string => (second === null ? 'geen' : second === 0 ? 'meteen' : `na ${duration(second)}`),
  downtime: (seconds: number): string => (seconds === 0 ? 'geen' : duration(seconds)),
  captionCounts: 'Wat er is gevonden',
  columns: { finding: 'Wat', count: 'Hoe vaak', why: 'Waarom dit ertoe doet', todo: 'Wat te doen' },
  captionOf: (title: string) => `${title}: waar`,
  itemColumns: { component: 'Onderdeel', about: 'Wat precies', services: 'Diensten die eraan hangen' },
  services: (n: number): string => (n === 0 ? 'geen' : number(n)),
  rest: (n: number) => `en nog ${number(n)}`,
  why: 'Waarom', todo: 'Doen', where: 'Waar het zit',
  codes: {
    'rto-above-mtpd': { title: 'RTO langer dan de MTPD', why: 'De dienst mag later terug zijn dan nog te dragen is. Die twee spreken elkaar tegen.', todo: 'Kies met de eigenaar welke van de twee klopt.' },
    'no-mtpd': { title: 'Dienst zonder MTPD', why: 'Zonder langste uitval die nog te dragen is, is niet te zeggen of een uitval te lang duurt.', todo: 'Vraag de eigenaar van de dienst hoe lang het hoogstens mag duren.' },
    'no-owner': { title: 'Dienst zonder eigenaar', why: 'Dan is er niemand die in een crisis beslist of de gegevens bevestigt.', todo: 'Wijs een eigenaar aan.' },
    'no-supplier': { title: 'Geen leverancier opgegeven', why: 'Valt de leverancier weg, dan ziet u niet dat dit meegaat.', todo: 'Vul in wie het levert, ook als u dat zelf bent.' },
    'never-tested': { title: 'Uitwijk nooit getest', why: 'Van een uitwijk die nooit is geprobeerd, weet niemand of hij werkt.', todo: 'Plan een test en vul de datum in.' },
    'tested-long-ago': { title: 'Uitwijk meer dan een jaar geleden getest', why: 'Intussen kan er veel zijn veranderd.', todo: 'Test opnieuw.' },
    undecided: { title: 'Verband waarover niet is besloten', why: 'Het kwam uit een ander bestand. Misschien is het een afhankelijkheid, misschien niet.', todo: 'Beslis erover in Landschap.' },
    assumption: { title: 'Aanname die niemand heeft bevestigd', why: 'De uitkomst rust op iets dat niemand heeft nagekeken.', todo: 'Vraag het na en leg de bron vast.' },
    'low-confidence': { title: 'Gegevens waarvan we niet zeker zijn', why: 'Bij de bron staat dat de zekerheid laag is.', todo: 'Zoek een betere bron.' },
    'no-source': { title: 'Geen bron', why: 'Niemand kan nagaan waar dit vandaan komt.', todo: 'Leg vast uit welk contract, gesprek of welke meting dit komt.' },
    unused: { title: 'Niets heeft dit nodig', why: 'Het is geen dienst en niets hangt eraan. Misschien ontbreekt er een verband.', todo: 'Voeg het verband toe, of haal het onderdeel weg.' },
    cycle: { title: 'Onderdelen die op elkaar wachten', why: 'Liggen ze allemaal plat, dan komt geen van alle uit zichzelf terug.', todo: 'Kijk of alle verbanden kloppen, en leg vast hoe u ze toch start.' },
  } satisfies Record<FindingCode, FindingText> as Record<FindingCode, FindingText>,
}
