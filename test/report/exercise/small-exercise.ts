import { run as simulation } from '../../../src/engine/run.ts'
import { afterAction } from '../../../src/exercise/after-action.ts'
import type { Entry } from '../../../src/exercise/entry.ts'
import { exercisedScenario } from '../../../src/exercise/exercised-scenario.ts'
import type { Run } from '../../../src/exercise/run.ts'
import { runState } from '../../../src/exercise/state.ts'
import type { Language } from '../../../src/i18n/index.ts'
import type { Exercise } from '../../../src/model/exercise.ts'
import type { Block, ReportDocument, Table } from '../../../src/report/document.ts'
import { afterActionReport, roleSheetsReport, scriptReport, type ScriptInput } from '../../../src/report/index.ts'
import { landscape, scenario } from '../small-case.ts'

/** An exercise on the small case with a bit of everything; what only the facilitator may know says so. */
export const exercise: Exercise = {
  format: 'uitwijk-exercise/1', name: 'Zonder aanmelden', scenario: 'aanmelden.scenario.yaml', undecided: ['activate'], date: '2026-12-01T09:00', place: 'Raadzaal',
  goals: {
    tijd: { text: 'Het team besluit op tijd.', measure: 'Besluit binnen een uur.' },
    eerlijk: { text: 'Iedereen hoort hetzelfde.' },
  },
  roles: {
    leider: { name: 'Voorzitter', brief: 'Alleen de voorzitter weet: het geld is op.', tasks: ['Neem besluiten.'] },
    beheer: { name: 'Beheerder', brief: 'Alleen de beheerder weet: de reservekopie is oud.', tasks: ['Zeg wat werkt.'] },
  },
  participants: [{ name: 'Aïsha de Vries', role: 'leider', organisation: 'Proefstad' }, { name: '', role: 'beheer' }, { name: 'Waarnemer Wim' }],
  rounds: [
    {
      name: 'De eerste uren', from: 'PT0S', until: 'PT12H', takes: 'PT45M', opening: 'Het is maandagochtend en niemand kan aanmelden.',
      questions: [{ text: 'Is dit een crisis?', options: ['Ja, nu', 'Nee'], hint: 'Geheim: de termijn beslist.' }, { text: 'Wie belt wie?' }],
    },
    { name: 'De betaling', from: 'PT12H', until: 'P3D', takes: 'PT30M', opening: 'Het is avond en de betaalrun nadert.', questions: [{ text: 'Betalen we oud?', options: ['Betalen', 'Wachten'] }] },
  ],
  injects: {
    pers: { at: 'P1D', from: 'Krant', channel: 'phone', view: 'press', text: 'Wat is er aan de hand?', expect: 'Geheim: eerlijk antwoord.', goals: 'eerlijk' },
    bank: { at: 'PT4H', to: 'leider', from: 'De bank', channel: 'mail', text: 'Het bestand moet vandaag binnen zijn.', expect: 'Geheim: het papier inzetten.', about: 'uitkering', goals: ['tijd', 'eerlijk'] },
    storing: { at: 'PT30M', to: ['beheer'], channel: 'system', text: 'Aanmelden lukt niet meer.', about: ['aanmelden', 'zaak'] },
    samen: { at: 'PT6H', to: ['beheer', 'leider'], text: 'De leverancier meldt zich.' },
    laat: { at: 'P6D', text: 'Dit valt buiten de rondes.' },
  },
  evaluation: ['Wist u waar het papier lag?'],
}

const hash = 'cd34'.repeat(16)
const input = (language: Language, changes: Partial<Exercise> = {}): ScriptInput => {
  const own = { ...exercise, ...changes }
  return { exercise: own, simulation: simulation(landscape, exercisedScenario(own, scenario)), language, date: '2026-11-30', inputHash: hash }
}
export const script = (language: Language = 'nl', changes?: Partial<Exercise>): ReportDocument => scriptReport(input(language, changes))
export const sheets = (role?: string, language: Language = 'nl'): ReportDocument => roleSheetsReport(input(language), role)

/** Nine in the morning in Amsterdam, and minutes later. */
const NINE = Date.UTC(2026, 11, 1, 8)
const at = (minutes: number) => NINE + minutes * 60_000

/** A run of it at four seconds a second: decisions, a fallback that is activated, a message on the spot, and what came after. */
export const entries: readonly Entry[] = [
  { do: 'attend', participant: 0, present: true, at: at(-5) }, { do: 'attend', participant: 1, present: false, at: at(-5) },
  { do: 'round', round: 0, at: at(0) }, { do: 'go', speed: 60, at: at(0) },
  { do: 'show', inject: 'storing', at: at(0.5) }, { do: 'respond', inject: 'storing', rating: 'met', at: at(2) },
  { do: 'show', inject: 'bank', at: at(6) }, { do: 'respond', inject: 'bank', rating: 'partly', text: 'Niemand belde terug.', at: at(7) },
  { do: 'note', text: 'Het liep door elkaar.', participant: 0, goal: 'tijd', at: at(8) }, { do: 'note', text: 'Koffie was op.', at: at(8) },
  { do: 'decide', text: 'We noemen het een crisis.', by: 'Voorzitter', at: at(9) },
  { do: 'decide', text: 'Dit besluit is teruggenomen.', at: at(9) }, { do: 'take-back', entry: 11, at: at(9) },
  { do: 'measure', measure: { activate: 'zaak/papier' }, text: 'Nu meteen.', by: 'Voorzitter', at: at(10) },
  { do: 'skip', inject: 'samen', at: at(10) }, { do: 'improvise', inject: { at: 'PT10H', text: 'De burgemeester zit vast.' }, at: at(11) },
  { do: 'vote', round: 0, question: 0, votes: [3, 1], at: at(12) }, { do: 'round', round: 1, at: at(20) }, { do: 'end', at: at(50) },
  { do: 'rate', goal: 'tijd', rating: 'met', text: 'Binnen tien minuten.', at: at(51) }, { do: 'rate', goal: 'eerlijk', rating: 'not', at: at(51) },
  { do: 'improve', what: 'Leg het papier klaar.', owner: 'Beheerder', due: '2027-01-15', at: at(52) },
]

export const run = (changes: Partial<Run> = {}): Run => ({ of: { exercise, scenario: exercisedScenario(exercise, scenario), landscape }, entries, ...changes })

export const report = (language: Language = 'nl', played: Run = run()): ReportDocument =>
  afterActionReport({ of: played.of, after: afterAction(played), log: runState(played).standing, language, date: '2026-12-02', inputHash: hash })

/** The blocks of a chapter. */
export function under({ blocks }: Pick<ReportDocument, 'blocks'>, title: string): Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1 && block.text === title)
  if (start < 0) throw new Error(`no chapter ${title}`)
  const end = blocks.findIndex((block, i) => i > start && block.kind === 'heading' && block.level === 1)
  return blocks.slice(start + 1, end < 0 ? undefined : end)
}

export const chapters = ({ blocks }: ReportDocument): string[] => blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))

export const tables = (blocks: readonly Block[]): Table[] => blocks.filter((block) => block.kind === 'table')
export const rowsOf = (blocks: readonly Block[], nth = 0): string[][] => tables(blocks)[nth]?.rows ?? []
