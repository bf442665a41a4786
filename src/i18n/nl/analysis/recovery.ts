import { durations } from '../durations.ts'
import { and, few } from '../lists.ts'

const { duration, number } = durations

/** In which order things come back. */
export const recovery = {
  lost: 'Wat ligt plat',
  everything: 'alles, zoals na gijzelsoftware',
  afterScenario: (name: string) => `wat uitvalt in ‘${name}’`,
  teams: 'Ploegen die tegelijk herstellen',
  teamsOf: (n: number | null): string => (n === null ? 'zo veel als nodig' : String(n)),
  with: (n: number | null): string => (n === null ? 'zo veel ploegen als nodig' : n === 1 ? '1 ploeg' : `${n} ploegen`),
  nothing: 'Er ligt niets plat. Er valt dus niets te herstellen.',
  makespan: (steps: number, teams: string, time: number): string =>
    (time === 0 ? `${steps === 1 ? '1 onderdeel komt' : `${number(steps)} onderdelen komen`} meteen terug: bij geen daarvan is een herstarttijd opgegeven.`
      : `Met ${teams} ${steps === 1 ? 'is het ene onderdeel' : `zijn alle ${number(steps)} onderdelen`} terug na ${duration(time)}.`),
  path: (names: readonly string[], critical: boolean) => `Deze keten bepaalt wanneer de laatste ${critical ? 'kritieke ' : ''}dienst terug is: ${names.join(' → ')}.`,
  met: (n: number, of: number): string => (of === 1 ? `De ene dienst met een RTO (de tijd waarbinnen hij terug moet zijn) ${n ? 'haalt die' : 'haalt die niet'}.`
    : `${n === of ? 'Alle' : 'Van de'} ${number(of)} diensten met een RTO (de tijd waarbinnen ze terug moeten zijn) ${n === of ? 'halen die' : n === 0 ? 'haalt er geen die tijd' : n === 1 ? 'haalt er 1 die tijd' : `halen er ${number(n)} die tijd`}.`),
  late: (names: readonly string[]) => `Met meer ploegen of een andere volgorde ${names.length === 1 ? 'kan deze het' : 'kunnen deze het'} wel halen: ${few(names)}.`,
  impossible: (name: string, rto: number, earliest: number, chain: readonly string[]) =>
    `De RTO van ${name} kan hoe dan ook niet: die belooft ${duration(rto)}, maar de keten ervoor heeft minstens ${duration(earliest)} nodig${chain.length > 1 ? ` (${chain.join(' → ')})` : ''}.`,
  never: (names: readonly string[]) => `${and(names)} ${names.length === 1 ? 'komt' : 'komen'} niet uit zichzelf terug.`,
  loop: (components: readonly string[], wayOut: readonly string[]): string =>
    (components.length < 2 ? `${and(components)} wacht op zichzelf.` : `${and(components)} wachten op elkaar.`)
    + (wayOut.length ? ` Zo komt u eruit: start eerst ${and(wayOut)} met noodmaatregelen, zonder wat daarvoor nodig is. Dan ${components.length - wayOut.length === 1 ? 'volgt de rest' : 'volgt de rest vanzelf'}.` : ''),
  loops: 'Wat op elkaar wacht',
  impossibles: 'Welke RTO kan hoe dan ook niet',
  picture: 'De volgorde van herstel',
  pictureAlt: (shown: number, of: number, time: number) => `${shown < of ? `De ${number(shown)} belangrijkste van ${number(of)}` : `Alle ${number(of)}`} onderdelen op volgorde van begin, over ${duration(time)}. De tabel eronder zegt hetzelfde.`,
  legend: { bar: 'herstarten', critical: 'op de keten die bepaalt wanneer de laatste terug is', instant: 'kost geen tijd' },
  shown: (shown: number, of: number) => `De tekening toont ${number(shown)} van de ${number(of)} onderdelen: de diensten en wat het langst duurt. De rest staat in de tabel.`,
  team: (n: number) => `ploeg ${n}`,
  servicesCaption: 'Wanneer de diensten terug zijn',
  columns: { service: 'Dienst', verdict: 'Haalt de RTO', at: 'Terug na', earliest: 'Op zijn vroegst', rto: 'RTO', mtpd: 'MTPD' },
  verdict: { met: 'ja', late: 'nee, wel met meer ploegen of een andere volgorde', impossible: 'nee, kan hoe dan ook niet', never: 'komt niet terug', 'no-promise': 'geen RTO' },
  over: (text: string) => `${text}, dat wordt niet gehaald`,
  after: (time: number): string => (time === 0 ? 'meteen' : duration(time)),
  notBack: 'niet',
  none: '–',
  stepsCaption: 'Alle stappen op volgorde',
  stepColumns: { nr: 'Nr.', component: 'Onderdeel', from: 'Begin na', to: 'Terug na', team: 'Ploeg', after: 'Wacht het laatst op' },
  bySelf: 'vanzelf',
  stepsShown: (shown: number, of: number) => `De eerste ${number(shown)} van ${number(of)} stappen.`,
}
