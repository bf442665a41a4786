import { digits } from '../text.ts'

export const cli = {
  help: `Uitwijk: wat stopt er, wanneer en waarom, als een leverancier wegvalt?

  validate BESTAND...                     controleert landschappen, scenario's en bestanden van andere programma's
  simulate LANDSCHAP SCENARIO [--json]    rekent een scenario door
  compare LANDSCHAP SCENARIO_A SCENARIO_B [--json]
                                          zet twee scenario's naast elkaar
  report LANDSCHAP SCENARIO -o BESTAND    maakt het rapport (.odt, .html, .md, .csv, .json)
  convert BESTAND... [-o BESTAND] [--into LANDSCHAP] [--choices BESTAND] [--json]
                                          leest gegevens van een ander programma, of schrijft een landschap ervoor:
                                          ArchiMate (Open Exchange, Archi, coArchi), Softwarecatalogus, CSV, XLSX, ODS, ServiceNow,
                                          TOPdesk, Backstage, GraphML, GEXF, Open-PSA; zonder -o alleen wat het zou worden

Opties: --lang nl|en (standaard nl), --date JJJJ-MM-DD (op het rapport; standaard vandaag), --help`,
  usage: (command: string) => ({
    validate: 'gebruik: validate BESTAND...',
    simulate: 'gebruik: simulate LANDSCHAP SCENARIO [--json]',
    compare: 'gebruik: compare LANDSCHAP SCENARIO_A SCENARIO_B [--json]',
    convert: 'gebruik: convert BESTAND... [-o BESTAND] [--into LANDSCHAP] [--choices BESTAND] [--json]',
    report: 'gebruik: report LANDSCHAP SCENARIO -o BESTAND (.odt, .html, .md, .csv of .json)',
  })[command] ?? command,
  unknownCommand: (name: string, commands: readonly string[]) => `onbekende opdracht "${name}"; mogelijk: ${commands.join(', ')}`,
  noCommand: (commands: readonly string[]) => `geef een opdracht: ${commands.join(', ')}; meer met --help`,
  unknownOption: (name: string, options: readonly string[]) => `onbekende optie "${name}"; mogelijk: ${options.join(', ')}`,
  badOption: (name: string) => `optie "${name}" klopt niet: er hoort een waarde bij, of juist niet`,
  tooManyChanges: (after: string) => `dit scenario blijft zonder einde veranderen; gestopt na ${after}: kies een kortere horizon of haal de kring uit het landschap`,
  internal: (message: string) => `fout in Uitwijk zelf: ${message}; meld dit (UITWIJK_DEBUG=1 toont meer)`,
  unknownLanguage: (name: string, languages: readonly string[]) => `onbekende taal "${name}"; mogelijk: ${languages.join(', ')}`,
  unknownFormat: (file: string, formats: readonly string[]) => `${file}: dit formaat kan het rapport niet zijn; mogelijk: ${formats.join(', ')}`,
  more: (count: number) => `(en nog ${count} ${count === 1 ? 'probleem' : 'problemen'}; "validate" toont ze alle)`,
  warning: '(waarschuwing)',
  valid: (file: string) => `${file}: in orde`,
  validAlone: (file: string) => `${file}: in orde van vorm; niet nagekeken tegen een landschap`,
  because: (names: readonly string[]) => `omdat: ${names.join(' → ')}`,
  fallbacks: 'Uitwijken:',
  compare: {
    columns: ['Dienst', 'A: stopt', 'stil', 'MTPD voorbij', 'B: stopt', 'stil', 'MTPD voorbij'],
    quiet: (count: number) => (count === 1 ? '1 dienst wordt bij geen van beide onderbroken.' : `${count} diensten worden bij geen van beide onderbroken.`),
    differences: 'Anders bij B dan bij A:',
  },
  convert: {
    holds: (dialect: string, elements: number, relations: number) =>
      `${dialect}: ${digits(elements, '.', ',')} ${elements === 1 ? 'element' : 'elementen'} en ${digits(relations, '.', ',')} ${relations === 1 ? 'relatie' : 'relaties'}`,
    together: 'samen',
    notTaken: 'Wat niet is overgenomen, en waarom:',
    such: (examples: readonly string[]) => `zoals ${examples.map((example) => `‘${example}’`).join(' en ')}`,
    landscape: (components: number, needs: number, organisations: number) =>
      `${digits(components, '.', ',')} ${components === 1 ? 'onderdeel' : 'onderdelen'}, ${digits(needs, '.', ',')} ${needs === 1 ? 'verband' : 'verbanden'} en ${digits(organisations, '.', ',')} ${organisations === 1 ? 'organisatie' : 'organisaties'}`,
    merged: (added: number, changed: number, gone: number, conflicts: number) =>
      `${added} nieuw, ${changed} gewijzigd, ${gone} niet meer in het bestand, ${conflicts} hier en daar anders (wat hier staat, blijft)`,
    badChoices: (file: string) => `${file}: dit zijn geen keuzes voor het inlezen; verwacht wordt een JSON-object zoals dat onder ‘imports’ in een landschap staat`,
    ownInto: (file: string) => `${file}: dit is een heel landschap van Uitwijk zelf; met --into kan alleen wat uit een ander programma komt`,
    format: (file: string, formats: readonly string[]) => `${file}: dit formaat kan niet worden geschreven; mogelijk: ${formats.join(', ')}`,
  },
  written: (file: string) => `geschreven: ${file}`,
  unwritable: (file: string, reason: string) => `${file}: kan niet worden geschreven (${reason})`,
  badDate: (date: string) => `"${date}" is geen datum; schrijf JJJJ-MM-DD`,
}
