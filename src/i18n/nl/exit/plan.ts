import { durations } from '../durations.ts'
import { lengths } from './lengths.ts'

const { number } = durations
const { date, days, span } = lengths
const ofExits = (n: number) => (n === 1 ? '1 vertrek' : `${number(n)} vertrekken`)

export const plan = {
  summary: (exits: number, ends: string, clashes: number): string =>
    `${exits === 1 ? 'Dit plan heeft 1 vertrek, dat' : `Dit plan heeft ${number(exits)} vertrekken, en het laatste`} is klaar op ${date(ends)}. ${clashes === 0 ? 'Niets botst.' : clashes === 1 ? 'Er is 1 botsing.' : `Er zijn ${number(clashes)} botsingen.`}`,
  nothing: 'Er staat nog geen vertrek in dit plan. Kies hieronder een onderdeel waar u van af wilt.',
  critical: (names: string) => `De einddatum hangt aan ${names}: een dag later daar is een dag later aan het eind.`,
  proposed: (n: number): string => (n === 1 ? 'Van 1 vertrek staat geen begin vast; het begin is een voorstel.' : `Van ${number(n)} vertrekken staat geen begin vast; het begin is een voorstel.`),
  noReplacement: (n: number) => `Bij ${ofExits(n)} is nog niet gekozen wat ervoor in de plaats komt. Daardoor verandert er dan nog niets.`,
  noLead: (n: number, assumed: string) => `Van ${ofExits(n)} is niet bekend hoe lang het duurt. Er is gerekend met ${span(assumed)}.`,
  noCost: (n: number) => `Van ${ofExits(n)} is niet bekend wat het kost. Dat telt niet mee in de kosten.`,
  fixed: 'Het begin van elk vertrek staat vast.',
  picture: 'Wanneer welk vertrek',
  pictureHint: 'Sleep een balk, of kies hem en druk op een pijltje: een maand eerder of later. Page Up en Page Down: een jaar.',
  bar: (name: string) => `${name}: begin van het vertrek`,
  barText: (start: string, switched: string, ends: string, proposed: boolean, clashes: readonly string[]): string =>
    `begint ${date(start)}${proposed ? ' (voorstel)' : ''}, overgezet ${date(switched)}, klaar ${date(ends)}${clashes.length ? `. Botst: ${clashes.join('; ')}` : ''}`,
  legend: { building: 'opbouwen', migrating: 'half omgezet', parallel: 'oud staat nog naast nieuw', critical: 'bepaalt de einddatum', clash: 'botst', contract: 'einde van het contract', notice: 'laatste dag om op te zeggen', proposed: 'voorstel' },
  clash: {
    'before-need': (need: string, n: number) => `begint ${days(n)} voordat ${need} is overgezet`,
    'team-full': (team: string) => `${team} heeft dan al te veel te doen`,
    'after-contract': (n: number) => `is pas ${days(n)} na het einde van het contract overgezet`,
    'notice-passed': (on: string) => `opzeggen had gemoeten op ${date(on)}, vóór het plan begint`,
  },
  clashes: 'Wat botst',
  clashLine: (name: string, what: string) => `${name} ${what}.`,
  propose: 'Voorstel overnemen',
  proposeHint: 'Zet bij elk vertrek zonder begin de voorgestelde dag vast.',
  add: 'Vertrek toevoegen',
  addPlaceholder: 'Onderdeel waar u van af wilt',
  table: 'Het plan in een tabel',
  columns: { name: 'Weg van', replacedBy: 'Naar', start: 'Begin', migrates: 'Half omgezet vanaf', switched: 'Overgezet', ends: 'Klaar', team: 'Ploeg', waits: 'Waarom niet eerder', slack: 'Speling', cost: 'Kosten', clashes: 'Botst' },
  waits: { start: 'begin van het plan', needs: 'wacht op een ander vertrek', team: 'wacht op de ploeg', given: 'zo gekozen' },
  noSlack: 'geen',
  unknown: 'niet bekend',
  none: 'geen',
  forms: 'Elk vertrek',
  fields: {
    start: 'Begin', startHint: 'Leeg: het plan stelt een dag voor.', replacedBy: 'Wordt vervangen door', lead: 'Tijd tot het nieuwe in gebruik is', migration: 'Waarvan half omgezet', parallel: 'Daarna staat het oude er nog naast',
    cost: 'Kosten, eenmalig (euro)', perYear: 'Kosten per jaar erbij (euro; min als het minder is)', effort: 'Werk (dagen van één mens)', team: 'Ploeg', noTeam: 'geen ploeg', needs: 'Hiervoor moet eerst weg', addNeed: 'Kies een vertrek', without: (name: string) => `Wacht niet op ${name}`,
    catalogue: 'bekend alternatief', newOne: 'Iets nieuws', remove: 'Dit vertrek weghalen', fromComponent: (text: string) => `Bij het onderdeel staat: ${text}`, fromContract: (text: string) => `In het contract staat: ${text}`, notNumber: 'Vul een getal in, zonder letters.', notBelow: 'Vul een getal van 0 of meer in.',
  },
  name: 'Naam van het plan',
  noName: 'Geef het plan een naam.',
  planStart: 'Eerste dag',
  noStart: 'Kies de eerste dag van het plan.',
  teams: 'Ploegen',
  teamName: 'Naam van de ploeg',
  atOnce: 'Hoeveel vertrekken tegelijk',
  addTeam: 'Ploeg toevoegen',
  newTeam: 'Nieuwe ploeg',
  removeTeam: (name: string) => `${name} weghalen`,
  settings: 'Het plan zelf',
  removePlan: 'Dit plan weghalen',
}
