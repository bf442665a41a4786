import { durations } from '../durations.ts'
import { lengths } from './lengths.ts'

const { number, share } = durations
const { euros } = lengths
const hours = (n: number) => `${number(Math.round(n))} mensuren`

export const measures = {
  budget: 'Hoeveel geld is er? (euro)',
  slider: 'Bedrag',
  headline: (n: number, cost: number, part: number): string => (n === 0 ? 'Voor dit bedrag is er geen maatregel die de schade kleiner maakt.'
    : `Voor ${euros(cost)} ${n === 1 ? 'neemt 1 maatregel' : `nemen ${number(n)} maatregelen`} ${share(part)} van de schade weg.`),
  harm: (before: number, after: number) => `De schade gaat van ${hours(before)} naar ${hours(after)}. Een mensuur is één mens die één uur zonder een dienst zit. Scenario’s die vaker voorkomen, tellen zwaarder.`,
  least: (harm: number) => `Met alle maatregelen samen blijft er ${hours(harm)} over.`,
  optimal: 'Dit is bewezen de beste keus voor dit bedrag.',
  gap: (part: number) => `Het rekenen is op tijd gestopt. Een betere keus kan er zijn, maar die neemt hoogstens ${share(part)} van de schade meer weg.`,
  nothing: 'In dit landschap staan nog geen maatregelen.',
  picture: 'Wat meer geld oplevert',
  pictureAlt: (n: number) => `Een lijn die daalt in ${number(n)} stappen: hoe meer geld, hoe minder schade blijft. De tabel hieronder heeft dezelfde getallen.`,
  axis: { cost: 'geld', harm: 'schade die blijft (mensuren)' },
  legend: { curve: 'beste keus bij elk bedrag', chosen: 'uw bedrag' },
  curveNotProven: 'Niet van elk punt is bewezen dat het niet beter kan.',
  chosen: 'Gekozen maatregelen',
  why: { measure: 'Maatregel', cost: 'Kosten, met het eerste jaar', without: 'Schade erbij als u deze weglaat', effects: 'Wat hij doet' },
  curve: 'De beste keus bij elk bedrag',
  curveColumns: { cost: 'Bedrag', harm: 'Schade die blijft', measures: 'Maatregelen' },
  hours,
  none: 'geen',
  all: 'Alle maatregelen in dit landschap',
  name: 'Naam',
  cost: 'Kosten, eenmalig (euro)',
  perYear: (amount: string) => `Daarbij ${amount} per jaar.`,
  notCost: 'Vul een bedrag van 0 of meer in, zonder letters.',
  noName: 'Geef de maatregel een naam.',
  effect: {
    fallback: (component: string, name: string) => `${component} krijgt de uitwijk ‘${name}’`,
    or: (component: string, need: string, other: string) => `${component} kan in plaats van ${need} ook ${other} gebruiken`,
    holdUp: (component: string, need: string, time: string) => `${component} houdt het ${time} vol zonder ${need}`,
    without: (component: string, need: string, part: number) => `${component} doet zonder ${need} nog ${share(part)} van zijn werk`,
    restart: (component: string, time: string) => `${component} start op in ${time}`,
    exit: (component: string) => `weg van ${component}`,
    supplier: (component: string, supplier: string) => `${component} komt van ${supplier}`,
    contract: (contract: string, time: string) => `opzegtermijn van ten minste ${time} in ‘${contract}’`,
  },
  atMost: (time: string) => `hoogstens ${time}`,
}
