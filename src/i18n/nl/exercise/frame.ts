import { durations } from '../durations.ts'

const { duration } = durations

const rounds = (n: number) => (n === 1 ? '1 ronde' : `${n} rondes`)
const injects = (n: number) => (n === 0 ? 'nog geen berichten' : n === 1 ? '1 bericht' : `${n} berichten`)

/** The frame around the four steps of an exercise, and the first of them: choosing one. */
export const frame = {
  steps: 'Stappen van een oefening',
  step: { choose: 'Kiezen', prepare: 'Voorbereiden', run: 'Uitvoeren', after: 'Terugkijken' },
  about: {
    choose: 'Welke oefening houdt u?',
    prepare: 'Wie doet mee, en welke berichten komen wanneer?',
    run: 'U leidt de oefening: klok, berichten en besluiten.',
    after: 'Wat ging goed, en wat moet beter?',
  },
  notYet: {
    prepare: 'Kies eerst een oefening.',
    run: 'Begin eerst een oefening, bij Voorbereiden.',
    after: 'Houd eerst een oefening.',
  },
  trouble: {
    elsewhere: 'Deze oefening is open in een ander venster. Ga daar verder, of neem haar hier over.',
    taken: 'Deze oefening is overgenomen in een ander venster. Alles is bewaard.',
    gone: 'Deze oefening staat niet meer in deze browser, of kan niet worden gelezen.',
    'no-scenario': 'Het scenario van deze oefening is niet open. Kies een scenario en begin dan opnieuw.',
    blocked: 'De browser hield het venster voor de deelnemers tegen. Sta vensters van deze pagina toe en probeer het opnieuw.',
  },
  takeOver: 'Hier overnemen',
  loading: 'De oefening wordt geladen…',
  choose: {
    title: 'Kies een oefening',
    lead: 'In een oefening speelt u met collega’s aan tafel een scenario na. Op vaste tijden komt er een bericht binnen en bespreekt u wat u doet. Er gaat niets echt uit.',
    ready: 'Oefeningen',
    none: 'Er is nog geen oefening. Maak er hieronder een van het scenario dat u open hebt. Of open een oefening die u als bestand hebt.',
    facts: (roundCount: number, injectCount: number, takes: number) =>
      [rounds(roundCount), injects(injectCount), ...(takes ? [`${duration(takes)} aan tafel`] : [])].join(', '),
    scenario: 'Scenario',
    scenarioGone: (file: string) => `Het scenario ‘${file}’ is niet open. Kies een ander scenario bij Voorbereiden.`,
    changed: 'Het scenario is veranderd. Kijk de oefening na bij Voorbereiden.',
    lastRun: (when: string) => `Laatst gehouden ${when}`,
    never: 'Nog niet gehouden',
    prepare: 'Voorbereiden',
    save: 'Bewaren in een bestand',
    of: (action: string, name: string) => `${action}: ${name}`,
    newTitle: 'Nieuwe oefening',
    newLead: (scenario: string) => `De oefening gaat over het scenario dat u nu open hebt: ${scenario}. Een ander scenario kiest u bij Wat als.`,
    newName: 'Naam van de oefening',
    nameOf: (scenario: string) => `Oefening ${scenario}`,
    create: 'Oefening maken',
    openFile: 'Oefening uit een bestand openen',
    openFileMeans: 'Kies een bestand waarvan de naam eindigt op .exercise.yaml.',
    running: 'Er loopt nog een oefening',
    runningMeans: 'Alles is bewaard in deze browser. U kunt verder waar u was.',
    goOn: 'Verder gaan',
    ended: 'Gehouden oefeningen',
    endedMeans: 'Deze staan alleen in deze browser.',
    lookBack: 'Terugkijken',
    began: (when: string, landscape: string) => `Begonnen ${when}, met ${landscape}`,
    forget: 'Verwijderen',
    forgetAsk: 'Hiermee gaan alle notities en besluiten van deze oefening weg. Dit kunt u niet ongedaan maken.',
    forgetYes: 'Ja, verwijderen',
    forgetNo: 'Nee, bewaren',
  },
}
