import type { screen as Dutch } from '../../nl/reporting/screen.ts'

export const screen: typeof Dutch = {
  title: 'Report',
  lead: 'Choose what you need. Everything stays on this computer.',
  list: 'What you can make and fill in',
  choose: 'What do you want to do?',
  groups: { documents: 'Make', exercises: 'Make from an exercise', contents: 'Fill in' },
  pages: {
    scenario: 'Scenario report', plan: 'Continuity plan', cards: 'Action cards', binder: 'Emergency binder', script: 'Script', 'after-action': 'After-action report', exit: 'Exit plan',
    'plan-data': 'About the plan', response: 'Action card of a scenario', style: 'House style',
  },
  about: {
    scenario: 'What stops, when and why, in one scenario.',
    plan: 'The whole plan, with the chapters that you choose.',
    cards: 'One page per scenario: who does what, and whom to call.',
    binder: 'Everything on paper for when no computer works.',
    script: 'For the facilitator, with a sheet for each role.',
    'after-action': 'What happened, what was decided and what must improve.',
    exit: 'Being able to leave suppliers: by contract, over the years, and if it has to.',
    'plan-data': 'Version, owner, contacts, communication and open points.',
    response: 'Tasks, contacts and messages for one scenario.',
    style: 'Name, logo, colours and who may read it.',
  },
  scenario: 'Scenario',
  exercise: 'Exercise',
  language: 'Language of the document',
  languages: { nl: 'Dutch', en: 'English' },

  make: 'Make',
  otherFormats: 'Other formats',
  recommended: 'recommended',
  format: {
    odt: 'Text document (ODT)', docx: 'For Word (DOCX)', print: 'Print or PDF', html: 'Web page (HTML)', md: 'Plain text (Markdown)', zip: 'All tables (ZIP with CSV)', json: 'Data (JSON)',
  },
  printHint: 'Choose a printer in the window of your browser, or save as PDF. Contents and headings go along.',
  printBinder: 'Print the emergency binder',
  binderMeans: 'One press of the button prints everything: who calls whom, the services, the action cards, the fallbacks, what hangs on what, and blank forms. Keep the binder in a place that you find in the dark too, and print it again after every change.',
  toExercise: 'To the screen Exercise',
  scriptMeans: 'A script belongs to an exercise. On the screen Exercise you prepare one. Then you make the script here or there, with a sheet for each role.',
  afterMeans: 'An after-action report belongs to an exercise that was held. Open it on the screen Exercise and add what you saw. Then you make the report here or there.',

  exitPlan: 'Exits planned in',
  toExit: 'To the screen Exit',
  exitMeans: 'A report for the council and the CISO, of a plan that you make or open on the screen Exit. It works out all scenarios again along the years of the plan. That takes a while.',

  preview: 'Preview',
  previewMaking: 'The preview is being made…',
  previewFailed: 'The preview could not be made. Save your work and open the page again.',

  busy: (kind: string) => `${kind} is being made`,
  busyScenario: (done: number, count: number) => `Working: scenario ${done} of ${count}`,
  stop: 'Stop',

  parts: 'Chapters',
  partsMeans: 'What you choose is kept with the landscape. The page with version and approval is always there.',
  part: {
    summary: 'Summary for the board', scope: 'Scope and assumptions', landscape: 'Picture of the landscape', services: 'Critical services', activation: 'When the plan is put into action',
    scenarios: 'Scenarios', cards: 'Action cards', communication: 'Crisis communication', analyses: 'Analyses of the landscape', recovery: 'Order of recovery', exit: 'Exit plans',
    'open-points': 'Open points', requirements: 'What this plan complies with', terms: 'Terms',
  },
  scenarios: 'Scenarios',
  all: 'Choose all',
  none: 'Choose none',
  chosen: (chosen, all) => `${chosen} of ${all} chosen`,
  analyses: 'Questions of the analysis',
  analysesMeans: 'The answer to each question becomes a chapter of the document. The screen Analysis shows the answers.',

  rows: {
    up: (name) => `${name}: move up`, down: (name) => `${name}: move down`, remove: (name) => `${name}: take away`,
    row: (label, number) => `${label} no. ${number}`,
    needed: 'Fill this in, or take the row away.',
    absent: 'no time',
  },

  fileOf: { scenario: 'scenario-report', plan: 'continuity-plan', cards: 'action-cards', binder: 'emergency-binder', script: 'exercise-script', 'after-action': 'after-action-report', exit: 'exit-plan', nothing: 'landscape' },
}
