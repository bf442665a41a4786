import { and } from './lists.ts'

/** What is needed by what, in words. */
export const needs = {
  anyOf: 'één van',
  allOf: 'alle',
  atLeast: (count: number) => `ten minste ${count} van`,
  holdUp: (time: string) => `kan ${time} zonder`,
  without: (share: string) => `zonder gaat ${share} door`,
  nothing: 'Heeft niets nodig in dit landschap.',
  nobody: 'Niets in dit landschap heeft dit nodig.',
  add: 'Heeft ook nodig',
  addToGroup: 'Onderdeel in deze groep',
  connect: 'Ook nodig voor',
  on: 'Onderdeel',
  groupKind: 'Wat is er nodig?',
  kinds: { allOf: 'alle', anyOf: 'één ervan', atLeast: 'ten minste…' },
  howMany: 'Hoeveel ten minste',
  ofThese: (count: number, all: number) => `${count} van deze ${all}`,
  holdUpLabel: 'Kan zonder gedurende',
  noHoldUp: 'stopt meteen',
  withoutLabel: 'Wat zonder doorgaat',
  withoutMeans: (share: number, percent: string) => (share === 0 ? 'Niets: dit kan niet zonder.' : share === 1 ? 'Alles: dit kan er helemaal zonder.' : `Zonder gaat ${percent} van het werk door.`),
  idLabel: 'Naam van dit verband',
  idMeans: 'Hiermee kan een uitwijk precies dit verband vervangen. Een groep krijgt vanzelf een naam als u haar bij een uitwijk kiest.',
  pick: (name: string) => `${name} kiezen voor een groep`,
  keys: 'Sneller: Alt met pijltje omhoog of omlaag verplaatst een regel, Delete haalt haar weg.',
  up: (name: string) => `${name}: naar boven`,
  down: (name: string) => `${name}: naar beneden`,
  remove: 'Weghalen',
  ungroup: 'Groep opheffen',
  group: 'Groeperen',
  pickMeans: 'Vink aan wat samen in een groep komt.',
  together: (count: number) => `${count} aangevinkt. Hiervan zijn nodig:`,
  inFallback: (name: string) => `voor de uitwijk ‘${name}’`,
  loosen: (name: string) => `${name} heeft dit niet meer nodig`,
}

/** Fallbacks. */
export const fallbacks = {
  covers: 'Vervangt',
  coversAll: 'het hele onderdeel',
  coversMeans: 'Wat neemt deze uitwijk over als het wegvalt?',
  activation: 'Hoelang duurt het tot hij werkt?',
  trigger: 'Wie zet hem aan?',
  triggers: { auto: 'gaat vanzelf aan', manual: 'iemand moet hem aanzetten' },
  capacity: 'Hoeveel werk kan hij aan?',
  capacityMeans: (share: number, percent: string) => (share === 1 ? 'Al het gewone werk.' : share === 0 ? 'Niets.' : `${percent} van het gewone werk.`),
  lasts: 'Hoelang kan het zo?',
  needs: 'Wat de uitwijk zelf nodig heeft',
  tested: 'Laatst getest',
  neverTested: 'Nooit getest, of niet vastgelegd.',
  new: 'Nieuwe uitwijk',
  newName: 'Naam van de uitwijk',
  needsLater: 'Na het toevoegen vult u in wat de uitwijk zelf nodig heeft.',
  /** What stands in the field itself. */
  absent: {
    activation: 'niet ingevuld: telt als meteen', trigger: 'niet ingevuld: telt als vanzelf', capacity: 'niet ingevuld: telt als volledig',
    lasts: 'niet ingevuld: telt als zonder einde', needs: 'niet ingevuld: telt als niets',
  },
  counts: { activation: 'meteen', trigger: 'vanzelf', capacity: 'volledig', lasts: 'zonder einde', needs: 'zonder zelf iets nodig te hebben' },
  unfilled: (counts: readonly string[]) => `Nog niet alles is ingevuld. De uitkomst gaat ervan uit dat deze uitwijk werkt: ${and(counts)}.`,
  unfilledCount: (count: number) => `${count} niet ingevuld`,
  remove: 'Uitwijk weghalen',
}

/** What goes along with a removal. */
export const removal = {
  title: (names: readonly string[]) => (names.length === 1 ? `‘${names[0]}’ verwijderen?` : `${names.length} onderdelen verwijderen?`),
  lead: 'Dit verandert mee:',
  nothing: 'Niets anders verandert mee.',
  undo: 'U kunt dit daarna ongedaan maken.',
  needs: (count: number) => (count === 1 ? '1 onderdeel heeft het nu nodig; dat verband verdwijnt' : `${count} onderdelen hebben het nu nodig; dat verband verdwijnt`),
  need: (name: string, how: 'hard' | 'soft' | 'group') =>
    `${name}: ${{ hard: 'kan er niet zonder', soft: 'kan er deels zonder', group: 'heeft ook iets anders dat het kan opvangen' }[how]}`,
  fallbacks: (count: number) => (count === 1 ? '1 uitwijk' : `${count} uitwijken`),
  fallback: (name: string, component: string, lost: boolean) => (lost ? `‘${name}’ van ${component} verdwijnt: er is niets meer om te vervangen` : `‘${name}’ van ${component} heeft dit straks niet meer nodig`),
  exits: (count: number) => (count === 1 ? '1 plan om te stoppen met een onderdeel' : `${count} plannen om te stoppen met een onderdeel`),
  events: (count: number) => (count === 1 ? '1 gebeurtenis in een scenario' : `${count} gebeurtenissen in scenario’s`),
  event: (scenario: string, goes: number, less: number) => [
    `in ‘${scenario}’`, [goes ? `${goes === 1 ? 'verdwijnt' : 'verdwijnen'} ${goes}` : '', less ? `${less === 1 ? 'raakt' : 'raken'} ${less} minder` : ''].filter(Boolean).join(' en '),
  ].join(' '),
}
