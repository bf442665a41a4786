import type { Axis } from '../../../analysis/concentration/answer.ts'
import { durations } from '../durations.ts'
import { and, few } from '../lists.ts'
import { country } from '../words.ts'

const { number } = durations
const services = (n: number, critical: boolean): string => `${critical ? 'kritieke ' : ''}${n === 1 ? 'dienst' : 'diensten'}`

/** How much hangs on one supplier, owner, country, platform or layer. */
export const concentration = {
  axis: 'Gemeten per',
  axes: { supplier: 'Leverancier', owner: 'Eigenaar', jurisdiction: 'Land', platform: 'Platform', layer: 'Laag' } satisfies Record<Axis, string> as Record<Axis, string>,
  axisMeans: {
    supplier: 'Wie het levert.', owner: 'Het bedrijf dat boven de leverancier staat: valt dat weg, dan valt alles eronder weg.',
    jurisdiction: 'Welk recht geldt voor de leverancier of voor een eigenaar daarvan.', platform: 'Waar andere onderdelen op draaien.', layer: 'Wat voor techniek het is, van energie tot software.',
  } satisfies Record<Axis, string> as Record<Axis, string>,
  measure: 'Tel',
  measures: { services: 'diensten', people: 'mensen' },
  what: (axis: Axis, id: string, name: string): string => ({
    supplier: `Leverancier ${name}`, owner: `Eigenaar ${name}`, platform: `Het platform ‘${name}’`, layer: `De laag ‘${name}’`,
    jurisdiction: `Alles van bedrijven uit ${country(id)}`,
  })[axis],
  heaviest: (what: string, always: number, sometimes: number, of: number, critical: boolean): string => {
    const without = always === 0 ? `geen enkele ${services(1, critical)} stopt erdoor` : `${number(always)} van de ${number(of)} ${services(of, critical)} ${always === 1 ? 'kan' : 'kunnen'} er niet zonder`
    return `${what}: ${without}${sometimes === 0 ? '.' : `; ${number(sometimes)} ${always === 0 ? '' : 'andere '}${sometimes === 1 ? 'gebruikt' : 'gebruiken'} het wel, maar ${sometimes === 1 ? 'gaat' : 'gaan'} zonder door.`}`
  },
  nothing: 'Bij geen enkel onderdeel staat wie het levert, en er zijn geen platforms. Vul dat in Landschap in; dan is hier te zien waar veel aan hangt.',
  noneOf: (axis: Axis) => ({
    supplier: 'Er zijn geen leveranciers opgegeven.', owner: 'Er zijn geen eigenaren opgegeven.', jurisdiction: 'Van geen enkele leverancier is het land opgegeven.',
    platform: 'Er zijn geen platforms.', layer: 'Er zijn geen lagen.',
  })[axis],
  hiddenHeading: 'Wat los lijkt, maar aan hetzelfde hangt',
  hidden: (suppliers: readonly string[], shared: string, stopped: readonly string[], n: number): string =>
    `${and(suppliers)} lijken los van elkaar, maar rusten ${suppliers.length === 2 ? 'allebei' : 'allemaal'} op ${shared}. Valt ${shared} weg, dan ${stopped.length === 1 ? 'stopt' : 'stoppen'} ${few(stopped)}${n ? ` (hoogstens ${number(n)} mensen)` : ''}.`,
  noHidden: 'Er zijn geen leveranciers gevonden die los lijken maar op hetzelfde rusten.',
  hiddenCaption: 'Leveranciers die op hetzelfde rusten',
  hiddenColumns: { shared: 'Waarop ze rusten', suppliers: 'Leveranciers', services: 'Diensten die ermee stoppen', people: 'Mensen, hoogstens' },
  picture: (axis: string, people: boolean) => `${axis}: hoeveel ${people ? 'mensen' : 'diensten'} eraan hangen`,
  pictureAlt: (rows: string) => `Staven, de zwaarste boven. ${rows}`,
  legend: { always: 'altijd nodig: zonder dit stopt de dienst', sometimes: 'soms nodig: de dienst gaat zonder door' },
  bar: (always: number, sometimes: number, of: number): string => `${number(always)} altijd${sometimes ? `, ${number(sometimes)} soms` : ''} (van ${number(of)})`,
  row: (name: string, always: number, sometimes: number): string => `${name}: ${number(always)} altijd, ${number(sometimes)} soms.`,
  shown: (n: number, of: number) => `De ${number(n)} zwaarste van ${number(of)}. De rest staat in de tabel.`,
  peopleOnce: 'Mensen zijn per dienst geteld. Wie meer diensten gebruikt, telt vaker mee.',
  noPeople: 'Bij geen enkele dienst staat hoeveel mensen hij bedient.',
  caption: (axis: string) => `Wat er aan elke waarde hangt: ${axis.toLowerCase()}`,
  columns: { name: 'Naam', components: 'Onderdelen', always: 'Diensten die niet zonder kunnen', share: 'Deel van de diensten', sometimes: 'Diensten die zonder doorgaan', people: 'Mensen van wie de dienst stopt' },
  map: 'Op de kaart',
  mapOf: (name: string) => `${name} op de kaart`,
  rest: (names: readonly string[]): string => few(names) || '–',
}
