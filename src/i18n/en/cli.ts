import type { Messages } from '../nl/index.ts'
import { digits } from '../text.ts'

export const cli: Messages['cli'] = {
  help: `Uitwijk: what stops, when and why, when a supplier drops out?

  validate FILE...                       checks landscapes, scenarios and files of other programs
  simulate LANDSCAPE SCENARIO [--json]   works a scenario out
  compare LANDSCAPE SCENARIO_A SCENARIO_B [--json]
                                         puts two scenarios side by side
  report LANDSCAPE SCENARIO -o FILE      makes the report (.odt, .html, .md, .csv, .json)
  convert FILE... [-o FILE] [--into LANDSCAPE] [--choices FILE] [--json]
                                         reads data of another program, or writes a landscape for it:
                                         ArchiMate (Open Exchange, Archi, coArchi), Softwarecatalogus, CSV, XLSX, ODS, ServiceNow,
                                         TOPdesk, Backstage, GraphML, GEXF, Open-PSA; without -o only what would become of it

Options: --lang nl|en (default nl), --date YYYY-MM-DD (on the report; default today), --help`,
  usage: (command) => ({
    validate: 'usage: validate FILE...',
    simulate: 'usage: simulate LANDSCAPE SCENARIO [--json]',
    compare: 'usage: compare LANDSCAPE SCENARIO_A SCENARIO_B [--json]',
    convert: 'usage: convert FILE... [-o FILE] [--into LANDSCAPE] [--choices FILE] [--json]',
    report: 'usage: report LANDSCAPE SCENARIO -o FILE (.odt, .html, .md, .csv or .json)',
  })[command] ?? command,
  unknownCommand: (name, commands) => `unknown command "${name}"; possible: ${commands.join(', ')}`,
  noCommand: (commands) => `give a command: ${commands.join(', ')}; more with --help`,
  unknownOption: (name, options) => `unknown option "${name}"; possible: ${options.join(', ')}`,
  badOption: (name) => `option "${name}" is wrong: it takes a value, or takes none`,
  tooManyChanges: (after) => `this scenario keeps changing without end; stopped after ${after}: choose a shorter horizon or take the circle out of the landscape`,
  internal: (message) => `error in Uitwijk itself: ${message}; please report it (UITWIJK_DEBUG=1 shows more)`,
  unknownLanguage: (name, languages) => `unknown language "${name}"; possible: ${languages.join(', ')}`,
  unknownFormat: (file, formats) => `${file}: the report cannot be in this format; possible: ${formats.join(', ')}`,
  more: (count) => `(and ${count} more ${count === 1 ? 'problem' : 'problems'}; "validate" shows them all)`,
  warning: '(warning)',
  valid: (file) => `${file}: valid`,
  validAlone: (file) => `${file}: valid in form; not checked against a landscape`,
  because: (names) => `because: ${names.join(' → ')}`,
  fallbacks: 'Fallbacks:',
  compare: {
    columns: ['Service', 'A: stops', 'down', 'past MTPD', 'B: stops', 'down', 'past MTPD'],
    quiet: (count) => (count === 1 ? '1 service is interrupted in neither.' : `${count} services are interrupted in neither.`),
    differences: 'Different in B from A:',
  },
  convert: {
    holds: (dialect, elements, relations) =>
      `${dialect}: ${digits(elements, ',', '.')} ${elements === 1 ? 'element' : 'elements'} and ${digits(relations, ',', '.')} ${relations === 1 ? 'relation' : 'relations'}`,
    together: 'together',
    notTaken: 'What was not taken over, and why:',
    such: (examples) => `such as ${examples.map((example) => `"${example}"`).join(' and ')}`,
    landscape: (components, needs, organisations) =>
      `${digits(components, ',', '.')} ${components === 1 ? 'component' : 'components'}, ${digits(needs, ',', '.')} ${needs === 1 ? 'need' : 'needs'} and ${digits(organisations, ',', '.')} ${organisations === 1 ? 'organisation' : 'organisations'}`,
    merged: (added, changed, gone, conflicts) =>
      `${added} new, ${changed} changed, ${gone} no longer in the file, ${conflicts} different on both sides (what stands here, stays)`,
    badChoices: (file) => `${file}: these are no choices for an import; expected is a JSON object such as stands under "imports" in a landscape`,
    ownInto: (file) => `${file}: this is a whole landscape in our own format; --into is for what comes from another program`,
    format: (file, formats) => `${file}: this format cannot be written; possible: ${formats.join(', ')}`,
  },
  written: (file) => `written: ${file}`,
  unwritable: (file, reason) => `${file}: cannot be written (${reason})`,
  badDate: (date) => `"${date}" is not a date; write YYYY-MM-DD`,
}
