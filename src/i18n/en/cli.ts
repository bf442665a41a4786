import type { Messages } from '../nl/index.ts'

export const cli: Messages['cli'] = {
  help: `Uitwijk: what stops, when and why, when a supplier drops out?

  validate FILE...                       checks landscapes and scenarios
  simulate LANDSCAPE SCENARIO [--json]   works a scenario out
  report LANDSCAPE SCENARIO -o FILE      makes the report (.odt, .html, .md, .csv, .json)

Options: --lang nl|en (default nl), --date YYYY-MM-DD (on the report; default today), --help`,
  usage: (command) => ({
    validate: 'usage: validate FILE...',
    simulate: 'usage: simulate LANDSCAPE SCENARIO [--json]',
    report: 'usage: report LANDSCAPE SCENARIO -o FILE (.odt, .html, .md, .csv or .json)',
  })[command] ?? command,
  unknownCommand: (name, commands) => `unknown command "${name}"; possible: ${commands.join(', ')}`,
  unknownLanguage: (name, languages) => `unknown language "${name}"; possible: ${languages.join(', ')}`,
  unknownFormat: (file, formats) => `${file}: the report cannot be in this format; possible: ${formats.join(', ')}`,
  more: (count) => `(and ${count} more ${count === 1 ? 'problem' : 'problems'}; "validate" shows them all)`,
  warning: '(warning)',
  valid: (file) => `${file}: valid`,
  because: (names) => `because: ${names.join(' → ')}`,
  fallbacks: 'Fallbacks:',
  written: (file) => `written: ${file}`,
  unwritable: (file, reason) => `${file}: cannot be written (${reason})`,
  badDate: (date) => `"${date}" is not a date; write YYYY-MM-DD`,
}
