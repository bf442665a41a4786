import type { Question } from '../../../analysis/questions.ts'
import { durations } from '../durations.ts'

const { number, share } = durations

export const frame = {
  questions: {
    losses: 'Wat als dit wegvalt?',
    concentration: 'Waar hangt veel aan?',
    'cut-sets': 'Wat samen één dienst stopt',
    'fallback-audit': 'Helpen de uitwijken echt?',
    uncertainty: 'Hoe zeker is het?',
    'worst-moment': 'Het slechtste moment',
    recovery: 'Volgorde van herstel',
    quality: 'Wat weten we niet zeker?',
  } satisfies Record<Question, string> as Record<Question, string>,
  about: {
    losses: 'Elk onderdeel of elke leverancier een keer weg: welke diensten stoppen dan?',
    concentration: 'Hoeveel diensten en mensen hangen aan één leverancier, land of platform?',
    'cut-sets': 'Welke uitval, alleen of samen, is genoeg om een dienst te laten stoppen?',
    'fallback-audit': 'Elke uitwijk beoordeeld over alle scenario’s, en wanneer hij is getest.',
    uncertainty: 'Vaak doorgerekend met onzekere duren: hoe groot is de kans dat het misgaat?',
    'worst-moment': 'Op welke dag en welk uur doet een scenario de meeste schade?',
    recovery: 'Wat start u eerst op, en wanneer is elke dienst terug?',
    quality: 'Wat ontbreekt er in de gegevens, en wat maakt dat uit?',
  } satisfies Record<Question, string> as Record<Question, string>,
  title: 'Analyse',
  lead: 'Van ‘wat gebeurt er in dit scenario’ naar ‘waar moeten we bang voor zijn, en wat lossen we eerst op’.',
  list: 'Vragen',
  choose: 'Vraag',
  meaning: 'Wat betekent dit?',
  working: 'Aan het rekenen…',
  workingShare: (part: number) => `Aan het rekenen: ${share(part)} klaar`,
  stop: 'Stoppen',
  stopped: 'Gestopt. Er is nog geen antwoord.',
  start: 'Alsnog doorrekenen',
  stale: 'Dit antwoord is van vóór uw laatste wijziging.',
  again: 'Opnieuw doorrekenen',
  failedBy: (error: string): string => ({
    TooLarge: 'Er zijn te veel combinaties om na te gaan. Zoek naar minder dingen tegelijk.',
    TooManyGates: 'Onderdelen houden elkaar in een kring voor een steeds ander deel aan de gang, en dat is niet af te rekenen. Haal in Landschap één van die delen (‘wat zonder doorgaat’, of hoeveel werk een uitwijk aankan) uit de kring.',
    TooManyChanges: 'Dit scenario blijft zonder einde veranderen. Kies een kortere tijd, of haal de kring uit het landschap.',
  })[error] ?? 'Dit kon niet worden doorgerekend. Probeer het nog eens.',
  needsService: 'Hiervoor is ten minste één dienst nodig. Voeg een dienst toe in Landschap.',
  needsScenario: 'Hiervoor is een scenario nodig. Kies of maak er een in Wat als.',
  inReport: 'In het rapport',
  done: (question: string) => `Klaar: ${question}`,
  table: {
    find: 'Zoek in de tabel',
    found: (n: number): string => (n === 0 ? 'Niets gevonden' : n === 1 ? '1 gevonden' : `${number(n)} gevonden`),
    all: (n: number) => `Toon alle ${number(n)}`,
  },
}
