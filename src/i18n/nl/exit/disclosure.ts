import { listing } from '../../text.ts'
import { durations } from '../durations.ts'
import { country } from '../words.ts'

const { number } = durations
const sets = (n: number) => (n === 1 ? '1 soort gegevens' : `${number(n)} soorten gegevens`)

export const disclosure = {
  nothing: 'Van geen enkel onderdeel staat in dit landschap welke gegevens erin zitten. Vul dat in bij een onderdeel, onder ‘Gegevens’.',
  headline: (outside: number, all: number): string => (outside === 0
    ? `Van ${sets(all)} kan geen land van buiten de EER de inhoud leesbaar opeisen, voor zover bekend.`
    : `Van ${sets(all)} ${outside === 1 ? 'kan er 1' : `kunnen er ${number(outside)}`} leesbaar worden opgeëist onder de wet van een land buiten de EER.`),
  protectedSets: (n: number) => `Bij ${sets(n)} houden sleutels in eigen hand zo’n land tegen: het krijgt alleen versleutelde gegevens.`,
  unknown: (n: number) => `Bij ${sets(n)} is niet bekend wie de sleutels heeft. Vul dat in, dan weet u meer.`,
  notJudged: 'Dit zegt wie gevraagd kan worden gegevens af te geven, niet wat een rechter zou beslissen.',
  encryption: 'Versleutelen helpt alleen als de sleutels niet bij de leverancier liggen, en zijn programma de gegevens niet zelf hoeft te lezen.',
  services: 'Per dienst',
  serviceColumns: { service: 'Dienst', data: 'Gegevens', outside: 'Leesbaar op te eisen onder de wet van' },
  table: 'Per soort gegevens, wie ze moet afgeven',
  columns: { data: 'Gegevens', component: 'Zit in', keys: 'Sleutels', party: 'Wie kan gedwongen worden', role: 'Waarom hij', law: 'Wet van', gets: 'Wat hij kan geven', services: 'Voor de diensten' },
  personal: 'persoonsgegevens',
  keys: { own: 'bij ons', supplier: 'bij de leverancier', 'third-party': 'bij een ander bedrijf', none: 'niet versleuteld' },
  keysOf: (name: string) => `bij ${name}`,
  notKnown: 'niet bekend',
  unnamed: 'een ander bedrijf, zonder naam',
  role: { supplier: 'levert het', host: 'het staat op zijn computers', keys: 'heeft de sleutels', 'sign-in': 'laat mensen binnen', network: 'het gaat over zijn netwerk' },
  gets: { clear: 'leesbare gegevens', 'in-use': 'leesbaar zodra zijn programma ermee werkt', unknown: 'niet bekend wat hij tegenhoudt', ciphertext: 'alleen versleutelde gegevens', none: 'geen gegevens, wel hulp om erbij te komen' },
  ownedBy: (names: readonly string[]) => `van ${listing(names, 'en', 'andere')}`,
  nobody: 'niemand buiten de EER',
  /** Countries by name. */
  laws: (codes: readonly string[]) => codes.map(country).join(', '),
  by: (law: string, names: readonly string[]) => `${country(law)} (via ${listing(names, 'en', 'andere')})`,
  outsideEea: 'buiten de EER',
  none: 'geen',
  picture: 'Wie kan wat leesbaar geven',
  pictureAlt: (n: number) => `Per soort gegevens (${number(n)}) hoeveel partijen ze leesbaar, misschien leesbaar of alleen versleuteld kunnen geven. De tabel hieronder heeft dezelfde feiten.`,
  parties: (n: number): string => (n === 1 ? '1 partij' : `${number(n)} partijen`),
}
