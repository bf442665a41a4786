import type { Messages } from '../nl/index.ts'
import { digits } from '../text.ts'

export const cli: Messages['cli'] = {
  help: `Uitwijk: what stops, when and why, when a supplier drops out?

  validate FILE...                       checks landscapes, scenarios, exercises, exit plans and files of other programs
  simulate LANDSCAPE SCENARIO [--runs N [--seed N]] [--json]
                                         works a scenario out; --runs: so many times, each with other values for what is uncertain
  compare LANDSCAPE SCENARIO_A SCENARIO_B [--json]
                                         puts two scenarios side by side
  sweep LANDSCAPE [--over component|supplier|jurisdiction|platform] [--pairs] [--horizon P14D] [--json]
                                         loses everything in turn, and shows what stops; --pairs: every two together as well
  report LANDSCAPE SCENARIO -o FILE [--chapters NAME,...|all]
                                         makes the report (.odt, .docx, .pdf, .html, .md, .csv, .zip, .json); --chapters: with chapters of Analysis
  report LANDSCAPE SCENARIO... -o FILE --plan [--parts PART,...] [--chapters NAME,...|all] | --cards | --binder
                                         makes the continuity plan (--parts: only these parts), the action cards or the emergency binder, of all these scenarios
  exercise LANDSCAPE EXERCISE -o FILE [--role ID|all]
                                         makes the script of an exercise, with a sheet per role; --role: only the sheet of that role, or of all
  exit LANDSCAPE PLAN [--json] [-o FILE]
                                          works out a plan of exits: when each can be done, and what each scenario stops at every change; -o: as a report
  exit LANDSCAPE [PLAN] --notice P90D --of supplier:ID|component:ID|jurisdiction:COUNTRY [--json]
                                         what happens when you must leave within that time: what takes too long, what stops, and what closes the gap
  measures LANDSCAPE --budget EUROS [SCENARIO...] [--over scenarios|cutsets] [--order N] [--json]
                                         chooses the measures that take away the most harm for this amount, and shows what more money brings
  cutsets FILE --of ID [--over component|supplier|jurisdiction] [--max-order N] [--limit N] [--probability CHANCE|FILE.csv] [--json]
                                         the smallest combinations that stop something when lost together; also of a fault tree (Open-PSA)
  convert FILE... [-o FILE] [--into LANDSCAPE] [--choices FILE] [--json]
                                         reads data of another program, or writes a landscape for it:
                                         ArchiMate (Open Exchange, Archi, coArchi), Softwarecatalogus, CSV, XLSX, ODS, ServiceNow,
                                         TOPdesk, Backstage, GraphML, GEXF, Open-PSA; without -o only what would become of it

Options: --lang nl|en (default nl), --date YYYY-MM-DD (on the report; default today), --help`,
  usage: (command) => ({
    validate: 'usage: validate FILE...',
    simulate: 'usage: simulate LANDSCAPE SCENARIO [--runs N [--seed N]] [--json]',
    compare: 'usage: compare LANDSCAPE SCENARIO_A SCENARIO_B [--json]',
    convert: 'usage: convert FILE... [-o FILE] [--into LANDSCAPE] [--choices FILE] [--json]',
    cutsets: 'usage: cutsets FILE --of ID [--max-order N] [--over component|supplier|jurisdiction] [--limit N] [--probability CHANCE|FILE.csv] [--json]',
    sweep: 'usage: sweep LANDSCAPE [--over component|supplier|jurisdiction|platform] [--pairs] [--horizon P14D] [--json]',
    report: 'usage: report LANDSCAPE SCENARIO -o FILE [--chapters NAME,...|all], or with more scenarios: --plan [--parts PART,...], --cards or --binder (.odt, .docx, .pdf, .html, .md, .csv, .zip or .json)',
    exit: 'usage: exit LANDSCAPE PLAN [--json] [-o FILE], or exit LANDSCAPE [PLAN] --notice P90D --of supplier:ID|component:ID|jurisdiction:COUNTRY [--json]',
    measures: 'usage: measures LANDSCAPE --budget EUROS [SCENARIO...] [--over scenarios|cutsets] [--order N] [--json]',
    exercise: 'usage: exercise LANDSCAPE EXERCISE -o FILE [--role ID|all] (.odt, .docx, .pdf, .html, .md, .csv, .zip or .json)',
  })[command] ?? command,
  unknownCommand: (name, commands) => `unknown command "${name}"; possible: ${commands.join(', ')}`,
  noCommand: (commands) => `give a command: ${commands.join(', ')}; more with --help`,
  unknownOption: (name, options) => `unknown option "${name}"; possible: ${options.join(', ')}`,
  badOption: (name) => `option "${name}" is wrong: it takes a value, or takes none`,
  tooManyChanges: (after) => `this scenario keeps changing without end; stopped after ${after}: choose a shorter horizon or take the circle out of the landscape`,
  internal: (message) => `error in Uitwijk itself: ${message}; please report it (UITWIJK_DEBUG=1 shows more)`,
  unknownLanguage: (name, languages) => `unknown language "${name}"; possible: ${languages.join(', ')}`,
  unknownFormat: (file, formats) => `${file}: the report cannot be in this format; possible: ${formats.join(', ')}`,
  noChromium: (named) => (named === null ? '' : `CHROMIUM=${named} does not exist; `)
    + 'making a PDF takes Chromium, Chrome or Edge on this computer: install one (Debian and Ubuntu: apt install chromium), set CHROMIUM to its path, or choose .odt, .docx or .html',
  notPrinted: (program, said) => `${program} made no PDF${said ? ` (${said})` : ''}; choose .odt, .docx or .html, or print the HTML to PDF yourself`,
  unknownChapter: (name, chapters) => `unknown chapter "${name}"; possible: ${chapters.join(', ')}`,
  plan: {
    oneOf: (options) => `choose one of the two: ${options.join(' or ')}`,
    partsAlone: '--parts goes with --plan',
    noChapters: (option) => `${option} has no chapters: --chapters goes with the report of a scenario and with --plan only`,
    unknownPart: (name, parts) => `unknown part "${name}"; possible: ${parts.join(', ')}`,
  },
  forced: {
    badNotice: (given) => `--notice "${given}" is wrong; expected is a length of time in days, weeks, months or years, such as P90D or P1Y6M`,
    badOf: (given) => `--of "${given}" is wrong; expected is supplier:ID, component:ID or jurisdiction:COUNTRY, such as supplier:microsoft or jurisdiction:US`,
    unknown: (of, near) => `--of "${of}": that is not in this landscape${near === null ? '' : `; did you mean "${near}"?`}`,
    nothing: (of) => `--of "${of}": no component belongs to that`,
  },
  measures: {
    badBudget: (given) => `--budget "${given}" is not an amount; expected is a number of 0 or more, in euros, such as 50000`,
    badOver: (given) => `--over "${given}" does not exist; possible: scenarios, cutsets`,
    badOrder: (given) => `--order "${given}" is wrong; expected is a whole number from 1 to 4`,
    orderAlone: '--order goes with --over cutsets',
    noScenarios: 'with --over cutsets no scenario is worked out; leave the scenarios out',
    none: (file) => `${file}:1:1: this landscape has no measures; put "measures:" at the end of the file, and under it for each measure an id with "name", "cost" (in euros) and "effects", as in scenarios/voorbeeldstad.landscape.yaml`,
    tooMany: 'there are too many combinations to look at; choose a smaller --order',
    tried: (names) => `Worked out: ${names.join('; ')}.`,
    onTheSpot: (owners, platforms, days) =>
      `No scenario was named. So these fall away in turn: every owner outside the EEA (${owners}) and every platform (${platforms}), each for ${days} days, with all fallbacks switched on at once.`,
    cutSets: (order) => `Counted are the smallest combinations of at most ${order} that together stop a critical service, by the number of people; each thing more that must be lost at the same time counts ten times less.`,
    left: (before, after) => `The weight of what stops a service goes from ${before} to ${after}.`,
    years: 'What a measure costs per year counts for one year.',
    weight: 'weight added if you leave this out',
    leftOver: 'weight that is left',
  },
  exit: {
    lost: (over, name) => (over === 'supplier' ? `${name} is lost` : `All suppliers under the law of ${name} are lost`),
    schedule: 'The schedule (halves: the work is half on the old one and half on the new one):',
    scheduleColumns: ['Exit', 'begins', 'halves', 'switched', 'gone', 'team', 'slack', 'begins then'],
    critical: 'none',
    waits: { start: 'at the start of the plan', needs: 'after what must come first', team: 'when the team can', given: 'as given' },
    path: (names, ends) => `A day later here is a day later at the end (${ends}): ${names.join(', ')}.`,
    noPath: 'There is no exit in this plan.',
    clashes: 'What does not fit:',
    beforeNeed: (name, need, days) => `${name} begins ${days} days before ${need} has switched, which must come first.`,
    teamFull: (name, team) => `${name} begins while ${team} is full.`,
    afterContract: (name, days) => `${name} switches ${days} days after the end of the contract.`,
    noticePassed: (name, on) => `Notice of the contract of ${name} was due before the plan begins, no later than ${on}.`,
    roadmap: 'At every change, in the worst scenario (and how many critical services depend on outside the EEA):',
    roadmapColumns: ['From', 'what changes', 'stops', 'people', 'past MTPD', 'one step', 'not without', 'somewhere', 'most on', 'euros so far'],
    start: 'as it is now',
    became: (name, to) => `${name} ${{ migrating: 'in halves', switched: 'switched', gone: 'gone' }[to]}`,
    scenarios: (from, to) => `By scenario, on ${from} and from ${to}:`,
    scenarioColumns: ['Scenario', 'stops at first', 'past MTPD', 'stops in the end', 'past MTPD'],
  },
  exercise: {
    unknownRole: (id, roles) => `this exercise has no role "${id}"; possible: ${roles.join(', ')}`,
  },
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
  cutsets: {
    found: (title, count, most) =>
      `${title}: ${count} smallest ${count === '1' ? 'combination' : 'combinations'} that stop ${title} when lost together${most === null ? '' : `, of at most ${most}`}`,
    none: (title, most) => `${title}: no combination${most === null ? '' : ` of at most ${most}`} that is lost for good stops this`,
    together: (order) => (order === 1 ? 'of 1' : `of ${order} together`),
    chance: (chance) => `Chance that it stops: ${chance}`,
    important: 'What counts most:',
    inSets: 'in so many combinations',
    sets: 'The combinations, smallest first:',
    nothing: '(stops even when nothing is lost)',
    more: (listed) => `(the first ${digits(listed, ',', '.')}; more with --limit)`,
    badOver: (found, accepted) => `--over "${found}" is not possible; possible: ${accepted.join(', ')}`,
    badNumber: (option, found, least) => `${option} "${found}" is not a whole number from ${least}`,
    badProbability: (found) => `"${found}" is not a chance; write a number from 0 to 1, or the name of a CSV file with an id and a chance on each line`,
    unknownElement: (id, near) => `there is nothing with the id "${id}"${near === null ? '' : `; did you mean "${near}"?`}`,
    unknownGate: (id, near) => `there is no gate "${id}" in this fault tree${near === null ? '' : `; did you mean "${near}"?`}`,
    whichGate: (tops) => (tops.length === 0 ? 'this fault tree has no gate at the top; say with --of which is meant'
      : `this fault tree has more than one gate at the top; say with --of which is meant: ${tops.slice(0, 20).join(', ')}${tops.length > 20 ? ', …' : ''}`),
    circular: (gates) => `these gates are made of each other in a circle, which a fault tree cannot be: ${gates.slice(0, 10).join(', ')}${gates.length > 10 ? ', …' : ''}`,
    noTree: 'this is no landscape of Uitwijk and no Open-PSA fault tree; read other files with "convert" first',
    treeOver: 'a fault tree has no suppliers or countries; leave out --over',
    tooLarge: 'all combinations together do not fit in memory; look for smaller ones with --max-order',
    tooManyGates: 'in this landscape components keep each other going in a circle, each time for another part, and that does not settle; take a part (capacity, without) out of the circle',
    chanceTooLarge: 'the chance cannot be worked out: it does not fit in memory; the combinations are right',
    noChance: (ids) => `without a chance, and so counted as never lost: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? `, and ${ids.length - 5} more` : ''}`,
  },
  runs: {
    badRuns: (given, most) => `--runs "${given}" is wrong; expected is a whole number from 1 to ${digits(most, ',', '.')}`,
    badSeed: (given) => `--seed "${given}" is wrong; expected is a whole number from 0`,
    seedAlone: '--seed goes with --runs: say how many times the scenario is worked out as well',
  },
  sweep: {
    badOver: (given, known) => `--over "${given}" does not exist; possible: ${known.join(', ')}`,
    badHorizon: (given) => `--horizon "${given}" is wrong; expected is a duration such as P14D (14 days), PT12H (12 hours) or P2W (2 weeks)`,
    tried: (count, over, pairs) => {
      const what = { component: 'components', supplier: 'suppliers', jurisdiction: 'countries', platform: 'platforms' }[over]
      return `${count} losses tried: ${pairs ? `all ${what}, and every two together` : `all ${what} in turn`}.`
    },
    lasting: 'What stops when this is lost for good:',
    within: (span) => `What stops when this is lost for good, followed for ${span} (with the moment at which it first stops):`,
    columns: ['What is lost', 'down', 'critical', 'people', 'services that stop'],
    services: (names, more) => names.join(', ') + (more > 0 ? ` and ${more} more` : ''),
    more: (count) => `And ${count} more that stop something; --json gives all.`,
    harmless: (count) => (count === 1 ? '1 loss stops no service.' : `${count} losses stop no service.`),
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
    tooManyGates: (name) =>
      `a fault tree ${name === null ? 'of this landscape' : `for "${name}"`} cannot be made: components keep each other going in a circle, each time for another part; take a part (capacity, without) out of the circle`,
  },
  written: (file) => `written: ${file}`,
  unwritable: (file, reason) => `${file}: cannot be written (${reason})`,
  badDate: (date) => `"${date}" is not a date; write YYYY-MM-DD`,
}
