import { digits } from '../text.ts'

export const cli = {
  help: `Uitwijk: wat stopt er, wanneer en waarom, als een leverancier wegvalt?

  validate BESTAND...                     controleert landschappen, scenario's, oefeningen, vertrekplannen en bestanden van andere programma's
  simulate LANDSCHAP SCENARIO [--runs N [--seed N]] [--json]
                                          rekent een scenario door; --runs: zo vaak, steeds met andere waarden voor wat onzeker is
  compare LANDSCHAP SCENARIO_A SCENARIO_B [--json]
                                          zet twee scenario's naast elkaar
  sweep LANDSCHAP [--over component|supplier|jurisdiction|platform] [--pairs] [--horizon P14D] [--json]
                                          laat alles om de beurt wegvallen, en toont wat dan stopt; --pairs: ook elke twee samen
  report LANDSCHAP SCENARIO -o BESTAND [--chapters NAAM,...|all]
                                          maakt het rapport (.odt, .docx, .pdf, .html, .md, .csv, .zip, .json); --chapters: met hoofdstukken van Analyse
  report LANDSCHAP SCENARIO... -o BESTAND --plan [--parts DEEL,...] [--chapters NAAM,...|all] | --cards | --binder
                                          maakt het continuïteitsplan (--parts: alleen deze delen), de actiekaarten of de noodmap, van al deze scenario's
  exercise LANDSCHAP OEFENING -o BESTAND [--role ID|all]
                                          maakt het draaiboek van een oefening, met een blad per rol; --role: alleen het blad van die rol, of van alle
  exit LANDSCHAP PLAN [--json] [-o BESTAND]
                                          rekent een vertrekplan door: wanneer elk vertrek kan, en wat elk scenario laat stoppen bij elke verandering; -o: als verslag
  exit LANDSCHAP [PLAN] --notice P90D --of supplier:ID|component:ID|jurisdiction:LAND [--json]
                                          wat er gebeurt als u binnen die tijd weg moet: wat te lang duurt, wat stopt, en wat het gat dicht
  measures LANDSCHAP --budget EURO [SCENARIO...] [--over scenarios|cutsets] [--order N] [--json]
                                          kiest de maatregelen die voor dit bedrag de meeste schade wegnemen, en toont wat meer geld oplevert
  cutsets BESTAND --of ID [--over component|supplier|jurisdiction] [--max-order N] [--limit N] [--probability KANS|BESTAND.csv] [--json]
                                          de kleinste combinaties die samen wegvallen en iets laten stoppen; ook van een foutenboom (Open-PSA)
  convert BESTAND... [-o BESTAND] [--into LANDSCHAP] [--choices BESTAND] [--json]
                                          leest gegevens van een ander programma, of schrijft een landschap ervoor:
                                          ArchiMate (Open Exchange, Archi, coArchi), Softwarecatalogus, CSV, XLSX, ODS, ServiceNow,
                                          TOPdesk, Backstage, GraphML, GEXF, Open-PSA; zonder -o alleen wat het zou worden

Opties: --lang nl|en (standaard nl), --date JJJJ-MM-DD (op het rapport; standaard vandaag), --help`,
  usage: (command: string) => ({
    validate: 'gebruik: validate BESTAND...',
    simulate: 'gebruik: simulate LANDSCHAP SCENARIO [--runs N [--seed N]] [--json]',
    compare: 'gebruik: compare LANDSCHAP SCENARIO_A SCENARIO_B [--json]',
    convert: 'gebruik: convert BESTAND... [-o BESTAND] [--into LANDSCHAP] [--choices BESTAND] [--json]',
    cutsets: 'gebruik: cutsets BESTAND --of ID [--max-order N] [--over component|supplier|jurisdiction] [--limit N] [--probability KANS|BESTAND.csv] [--json]',
    sweep: 'gebruik: sweep LANDSCHAP [--over component|supplier|jurisdiction|platform] [--pairs] [--horizon P14D] [--json]',
    report: 'gebruik: report LANDSCHAP SCENARIO -o BESTAND [--chapters NAAM,...|all], of met meer scenario’s: --plan [--parts DEEL,...], --cards of --binder (.odt, .docx, .pdf, .html, .md, .csv, .zip of .json)',
    exit: 'gebruik: exit LANDSCHAP PLAN [--json] [-o BESTAND], of exit LANDSCHAP [PLAN] --notice P90D --of supplier:ID|component:ID|jurisdiction:LAND [--json]',
    measures: 'gebruik: measures LANDSCHAP --budget EURO [SCENARIO...] [--over scenarios|cutsets] [--order N] [--json]',
    exercise: 'gebruik: exercise LANDSCHAP OEFENING -o BESTAND [--role ID|all] (.odt, .docx, .pdf, .html, .md, .csv, .zip of .json)',
  })[command] ?? command,
  unknownCommand: (name: string, commands: readonly string[]) => `onbekende opdracht "${name}"; mogelijk: ${commands.join(', ')}`,
  noCommand: (commands: readonly string[]) => `geef een opdracht: ${commands.join(', ')}; meer met --help`,
  unknownOption: (name: string, options: readonly string[]) => `onbekende optie "${name}"; mogelijk: ${options.join(', ')}`,
  badOption: (name: string) => `optie "${name}" klopt niet: er hoort een waarde bij, of juist niet`,
  tooManyChanges: (after: string) => `dit scenario blijft zonder einde veranderen; gestopt na ${after}: kies een kortere horizon of haal de kring uit het landschap`,
  internal: (message: string) => `fout in Uitwijk zelf: ${message}; meld dit (UITWIJK_DEBUG=1 toont meer)`,
  unknownLanguage: (name: string, languages: readonly string[]) => `onbekende taal "${name}"; mogelijk: ${languages.join(', ')}`,
  unknownFormat: (file: string, formats: readonly string[]) => `${file}: dit formaat kan het rapport niet zijn; mogelijk: ${formats.join(', ')}`,
  noChromium: (named: string | null) => (named === null ? '' : `CHROMIUM=${named} bestaat niet; `)
    + 'een PDF maken kan alleen met Chromium, Chrome of Edge op deze computer: installeer er een (Debian en Ubuntu: apt install chromium), zet het pad ervan in CHROMIUM, of kies .odt, .docx of .html',
  notPrinted: (program: string, said: string) => `${program} heeft geen PDF gemaakt${said ? ` (${said})` : ''}; kies .odt, .docx of .html, of druk de HTML zelf af naar PDF`,
  unknownChapter: (name: string, chapters: readonly string[]) => `onbekend hoofdstuk "${name}"; mogelijk: ${chapters.join(', ')}`,
  plan: {
    oneOf: (options: readonly string[]) => `kies een van beide: ${options.join(' of ')}`,
    partsAlone: '--parts hoort bij --plan',
    noChapters: (option: string) => `${option} heeft geen hoofdstukken: --chapters kan alleen bij het rapport van een scenario en bij --plan`,
    unknownPart: (name: string, parts: readonly string[]) => `onbekend deel "${name}"; mogelijk: ${parts.join(', ')}`,
  },
  forced: {
    badNotice: (given: string) => `--notice "${given}" klopt niet; verwacht wordt een duur in dagen, weken, maanden of jaren, zoals P90D of P1Y6M`,
    badOf: (given: string) => `--of "${given}" klopt niet; verwacht wordt supplier:ID, component:ID of jurisdiction:LAND, zoals supplier:microsoft of jurisdiction:US`,
    unknown: (of: string, near: string | null) => `--of "${of}": dat staat niet in dit landschap${near === null ? '' : `; bedoelde u "${near}"?`}`,
    nothing: (of: string) => `--of "${of}": geen enkel onderdeel hoort daarbij`,
  },
  measures: {
    badBudget: (given: string) => `--budget "${given}" is geen bedrag; verwacht wordt een getal van 0 of meer, in euro, zoals 50000`,
    badOver: (given: string) => `--over "${given}" bestaat niet; mogelijk: scenarios, cutsets`,
    badOrder: (given: string) => `--order "${given}" klopt niet; verwacht wordt een geheel getal van 1 tot en met 4`,
    orderAlone: '--order hoort bij --over cutsets',
    noScenarios: 'met --over cutsets wordt er geen scenario doorgerekend; laat de scenario’s weg',
    none: (file: string) => `${file}:1:1: in dit landschap staan geen maatregelen; zet onderaan het bestand "measures:", en daaronder per maatregel een id met "name", "cost" (in euro) en "effects", zoals in scenarios/voorbeeldstad.landscape.yaml`,
    tooMany: 'er zijn te veel combinaties om te bekijken; kies een kleinere --order',
    tried: (names: readonly string[]) => `Doorgerekend: ${names.join('; ')}.`,
    onTheSpot: (owners: string, platforms: string, days: number) =>
      `Er is geen scenario genoemd. Daarom valt om de beurt weg: elke eigenaar van buiten de EER (${owners}) en elk platform (${platforms}), steeds ${days} dagen, met alle uitwijken meteen aangezet.`,
    cutSets: (order: number) => `Geteld zijn de kleinste combinaties van hoogstens ${order} die samen een kritieke dienst laten stoppen, naar het aantal mensen; wat meer tegelijk moet wegvallen, telt per stuk tien keer minder.`,
    left: (before: string, after: string) => `Het gewicht van wat een dienst laat stoppen gaat van ${before} naar ${after}.`,
    years: 'Wat een maatregel per jaar kost, telt voor één jaar mee.',
    weight: 'gewicht erbij als u deze weglaat',
    leftOver: 'gewicht dat blijft',
  },
  exit: {
    lost: (over: 'jurisdiction' | 'supplier', name: string) => (over === 'supplier' ? `${name} valt weg` : `Alle leveranciers onder het recht van ${name} vallen weg`),
    schedule: 'De planning (half om half: het werk staat half op het oude en half op het nieuwe):',
    scheduleColumns: ['Vertrek', 'begin', 'half om half', 'over', 'weg', 'team', 'speling', 'begint dan'],
    critical: 'geen',
    waits: { start: 'bij het begin van het plan', needs: 'na wat eerst moet', team: 'als het team kan', given: 'zo gegeven' },
    path: (names: readonly string[], ends: string) => `Een dag later hier is een dag later klaar (${ends}): ${names.join(', ')}.`,
    noPath: 'In dit plan staat geen vertrek.',
    clashes: 'Wat niet past:',
    beforeNeed: (name: string, need: string, days: string) => `${name} begint ${days} dagen voordat ${need} over is, en dat moet eerst.`,
    teamFull: (name: string, team: string) => `${name} begint als ${team} al vol zit.`,
    afterContract: (name: string, days: string) => `${name} is pas ${days} dagen na het einde van het contract over.`,
    noticePassed: (name: string, on: string) => `Het contract van ${name} had voor het begin van het plan moeten worden opgezegd, uiterlijk ${on}.`,
    roadmap: 'Bij elke verandering, in het ergste scenario (en hoeveel kritieke diensten van buiten de EER afhangen):',
    roadmapColumns: ['Vanaf', 'wat er verandert', 'stopt', 'mensen', 'MTPD voorbij', 'één stap', 'niet zonder', 'ergens', 'meest van', 'euro tot dan'],
    start: 'zoals het nu is',
    became: (name: string, to: 'migrating' | 'switched' | 'gone') => `${name} ${{ migrating: 'half om half', switched: 'over', gone: 'weg' }[to]}`,
    scenarios: (from: string, to: string) => `Per scenario, op ${from} en vanaf ${to}:`,
    scenarioColumns: ['Scenario', 'stopt eerst', 'MTPD voorbij', 'stopt straks', 'MTPD voorbij'],
  },
  exercise: {
    unknownRole: (id: string, roles: readonly string[]) => `deze oefening heeft geen rol "${id}"; mogelijk: ${roles.join(', ')}`,
  },
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
  cutsets: {
    found: (title: string, count: string, most: number | null) =>
      `${title}: ${count} kleinste ${count === '1' ? 'combinatie' : 'combinaties'} die samen wegvallen en ${title} laten stoppen${most === null ? '' : `, van hoogstens ${most}`}`,
    none: (title: string, most: number | null) =>
      `${title}: geen enkele combinatie${most === null ? '' : ` van hoogstens ${most}`} die blijvend wegvalt, laat dit stoppen`,
    together: (order: number) => (order === 1 ? 'van 1' : `van ${order} samen`),
    chance: (chance: string) => `Kans dat het stopt: ${chance}`,
    important: 'Wat het meest telt:',
    inSets: 'in zoveel combinaties',
    sets: 'De combinaties, kleinste eerst:',
    nothing: '(stopt ook als niets wegvalt)',
    more: (listed: number) => `(de eerste ${digits(listed, '.', ',')}; meer met --limit)`,
    badOver: (found: string, accepted: readonly string[]) => `--over "${found}" kan niet; mogelijk: ${accepted.join(', ')}`,
    badNumber: (option: string, found: string, least: number) => `${option} "${found}" is geen heel getal vanaf ${least}`,
    badProbability: (found: string) => `"${found}" is geen kans; schrijf een getal van 0 tot en met 1, of de naam van een CSV-bestand met per regel een id en een kans`,
    unknownElement: (id: string, near: string | null) => `er is niets met het id "${id}"${near === null ? '' : `; bedoelde u "${near}"?`}`,
    unknownGate: (id: string, near: string | null) => `er is geen poort "${id}" in deze foutenboom${near === null ? '' : `; bedoelde u "${near}"?`}`,
    whichGate: (tops: readonly string[]) => (tops.length === 0 ? 'deze foutenboom heeft geen poort bovenaan; zeg met --of welke bedoeld is'
      : `deze foutenboom heeft meer dan één poort bovenaan; zeg met --of welke bedoeld is: ${tops.slice(0, 20).join(', ')}${tops.length > 20 ? ', …' : ''}`),
    circular: (gates: readonly string[]) => `deze poorten bestaan in een kring uit elkaar, en dat kan een foutenboom niet: ${gates.slice(0, 10).join(', ')}${gates.length > 10 ? ', …' : ''}`,
    noTree: 'dit is geen landschap van Uitwijk en geen foutenboom van Open-PSA; lees een ander bestand eerst in met "convert"',
    treeOver: 'een foutenboom heeft geen leveranciers of landen; laat --over weg',
    tooLarge: 'alle combinaties samen passen niet in het geheugen; zoek met --max-order naar kleinere',
    tooManyGates: 'in dit landschap houden onderdelen elkaar in een kring voor een steeds ander deel aan de gang, en dat is niet af te rekenen; haal een deel (capacity, without) uit de kring',
    chanceTooLarge: 'de kans is niet uit te rekenen: dat past niet in het geheugen; de combinaties kloppen wel',
    noChance: (ids: readonly string[]) => `zonder kans, en dus geteld als wat nooit wegvalt: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? `, en nog ${ids.length - 5}` : ''}`,
  },
  runs: {
    badRuns: (given: string, most: number) => `--runs "${given}" klopt niet; verwacht wordt een geheel getal van 1 tot en met ${digits(most, '.', ',')}`,
    badSeed: (given: string) => `--seed "${given}" klopt niet; verwacht wordt een geheel getal vanaf 0`,
    seedAlone: '--seed hoort bij --runs: zeg ook hoe vaak het scenario wordt doorgerekend',
  },
  sweep: {
    badOver: (given: string, known: readonly string[]) => `--over "${given}" bestaat niet; mogelijk: ${known.join(', ')}`,
    badHorizon: (given: string) => `--horizon "${given}" klopt niet; verwacht wordt een duur zoals P14D (14 dagen), PT12H (12 uur) of P2W (2 weken)`,
    tried: (count: string, over: 'component' | 'supplier' | 'jurisdiction' | 'platform', pairs: boolean) => {
      const what = { component: 'onderdelen', supplier: 'leveranciers', jurisdiction: 'landen', platform: 'platformen' }[over]
      return `${count} keer iets laten wegvallen: ${pairs ? `alle ${what}, en elke twee samen` : `alle ${what} om de beurt`}.`
    },
    lasting: 'Wat stopt als dit voorgoed wegvalt:',
    within: (span: string) => `Wat stopt als dit voorgoed wegvalt, gevolgd over ${span} (met het moment waarop het voor het eerst stopt):`,
    columns: ['Wat wegvalt', 'stil', 'kritiek', 'mensen', 'diensten die stoppen'],
    services: (names: readonly string[], more: number) => names.join(', ') + (more > 0 ? ` en nog ${more}` : ''),
    more: (count: string) => `En nog ${count} die iets laten stoppen; --json geeft alles.`,
    harmless: (count: number) => (count === 1 ? '1 verlies laat geen enkele dienst stoppen.' : `${count} verliezen laten geen enkele dienst stoppen.`),
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
    tooManyGates: (name: string | null) =>
      `een foutenboom ${name === null ? 'van dit landschap' : `voor ‘${name}’`} kan niet: onderdelen houden elkaar in een kring voor een steeds ander deel aan de gang; haal een deel (capacity, without) uit de kring`,
  },
  written: (file: string) => `geschreven: ${file}`,
  unwritable: (file: string, reason: string) => `${file}: kan niet worden geschreven (${reason})`,
  badDate: (date: string) => `"${date}" is geen datum; schrijf JJJJ-MM-DD`,
}
