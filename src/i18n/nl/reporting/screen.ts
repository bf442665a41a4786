/** Texts of the screen on which documents are chosen, looked at and made. */
export const screen = {
  title: 'Rapport',
  lead: 'Kies wat u nodig hebt. Alles blijft op deze computer.',
  list: 'Wat u kunt maken en invullen',
  choose: 'Wat wilt u doen?',
  groups: { documents: 'Maken', exercises: 'Maken van een oefening', contents: 'Invullen' },
  pages: {
    scenario: 'Scenarioverslag', plan: 'Continuïteitsplan', cards: 'Actiekaarten', binder: 'Noodmap', script: 'Draaiboek', 'after-action': 'Evaluatieverslag', exit: 'Vertrekplan',
    'plan-data': 'Plangegevens', response: 'Actiekaart van een scenario', style: 'Huisstijl',
  },
  about: {
    scenario: 'Wat er stopt, wanneer en waarom, in één scenario.',
    plan: 'Het hele plan, met de hoofdstukken die u kiest.',
    cards: 'Per scenario één blad: wie doet wat, en wie belt u.',
    binder: 'Alles op papier voor als er geen computer werkt.',
    script: 'Voor de spelleider, met een blad per rol.',
    'after-action': 'Wat er gebeurde, wat is besloten en wat beter moet.',
    exit: 'Weg kunnen bij leveranciers: per contract, door de jaren, en als het moet.',
    'plan-data': 'Versie, eigenaar, contacten, communicatie en open punten.',
    response: 'Taken, contacten en berichten voor één scenario.',
    style: 'Naam, logo, kleuren en wie het mag lezen.',
  },
  scenario: 'Scenario',
  exercise: 'Oefening',
  language: 'Taal van het document',
  languages: { nl: 'Nederlands', en: 'Engels' },

  make: 'Maken',
  otherFormats: 'Andere vormen',
  recommended: 'aanbevolen',
  format: {
    odt: 'Tekstdocument (ODT)', docx: 'Word (DOCX)', print: 'Afdrukken of PDF', html: 'Webpagina (HTML)', md: 'Platte tekst (Markdown)', zip: 'Alle tabellen (ZIP met CSV)', json: 'Gegevens (JSON)',
  },
  printHint: 'Kies in het venster van uw browser een printer, of bewaar als PDF. Inhoudsopgave en koppen gaan mee.',
  printBinder: 'Noodmap afdrukken',
  binderMeans: 'Eén druk op de knop drukt alles af: wie wie belt, de diensten, de actiekaarten, de uitwijken, wat waaraan hangt en lege formulieren. Leg de map op een plek die u ook in het donker vindt, en druk opnieuw af na elke wijziging.',
  toExercise: 'Naar het scherm Oefening',
  scriptMeans: 'Een draaiboek hoort bij een oefening. Op het scherm Oefening bereidt u er een voor. Daarna maakt u hier of daar het draaiboek, met een blad per rol.',
  afterMeans: 'Een evaluatieverslag hoort bij een oefening die is gehouden. Open die op het scherm Oefening en vul aan wat u zag. Daarna maakt u hier of daar het verslag.',

  exitPlan: 'Plan',
  toExit: 'Naar het scherm Vertrek',
  exitMeans: 'Een verslag voor de raad en de CISO, van een plan dat u op het scherm Vertrek maakt of opent. Het rekent alle scenario’s opnieuw door langs de jaren van het plan. Dat duurt even.',

  preview: 'Voorbeeld',
  previewMaking: 'Het voorbeeld wordt gemaakt…',
  previewFailed: 'Het voorbeeld kon niet worden gemaakt. Bewaar uw werk en open de pagina opnieuw.',

  busy: (kind: string) => `${kind} wordt gemaakt`,
  busyScenario: (done: number, count: number) => `Bezig: scenario ${done} van ${count}`,
  stop: 'Stoppen',

  parts: 'Hoofdstukken',
  partsMeans: 'Wat u kiest, wordt bewaard bij het landschap. Het blad met versie en goedkeuring zit er altijd in.',
  part: {
    summary: 'Samenvatting voor het bestuur', scope: 'Reikwijdte en aannames', landscape: 'Het landschap in beeld', services: 'Kritieke diensten', activation: 'Wanneer het plan ingaat',
    scenarios: 'Scenario’s', cards: 'Actiekaarten', communication: 'Crisiscommunicatie', analyses: 'Analyses', recovery: 'Volgorde van herstel', exit: 'Vertrekplannen',
    'open-points': 'Open punten', requirements: 'Waar dit plan aan voldoet', terms: 'Begrippen',
  },
  scenarios: 'Scenario’s',
  all: 'Alles kiezen',
  none: 'Niets kiezen',
  chosen: (chosen: number, all: number) => `${chosen} van ${all} gekozen`,
  analyses: 'Vragen uit de analyse',
  analysesMeans: 'Van elke vraag komt het antwoord als hoofdstuk in het document. Op het scherm Analyse ziet u de antwoorden.',

  rows: {
    up: (name: string) => `${name}: naar boven`, down: (name: string) => `${name}: naar beneden`, remove: (name: string) => `${name}: weghalen`,
    row: (label: string, number: number) => `${label} ${number}`,
    needed: 'Vul dit in, of haal de regel weg.',
    absent: 'geen tijd',
  },

  /** How files are called, without capitals and accents. */
  fileOf: { scenario: 'scenarioverslag', plan: 'continuiteitsplan', cards: 'actiekaarten', binder: 'noodmap', script: 'draaiboek', 'after-action': 'oefenverslag', exit: 'vertrekplan', nothing: 'landschap' },
}
