import type { Kind, Layer } from '../../model/kinds.ts'
import type { Columns, Depth, Grouping } from '../../model/view.ts'

const countries = new Intl.DisplayNames('nl', { type: 'region' })
const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** What the map says of a component to who does not see it. */
export interface Spoken {
  name: string; kind: string; critical: boolean; status: string; share: string | null; hit: boolean
  supplier: string | null; countries: string[]; needs: number; dependents: number
}

/** What the map says of a folded group. */
export interface SpokenGroup { name: string; count: number; affected: number; worst: string }

/** What the map says of a connection: who needs what, and how badly. Durations and shares are in words. */
export interface SpokenNeed {
  from: string; to: string; fallback: string | null; holdUp: string | null; goesOn: string | null
  group: { atLeast: number; of: number } | null
}

/** The headings of the map, each with a shorter word for where it does not fit. */
const blocks: Record<Kind | Layer | 'people' | 'critical', readonly string[]> = {
  supply: ['Voorzieningen', 'Toevoer'], facility: ['Locaties'], device: ['Apparaten'], network: ['Netwerk'], platform: ['Platform'],
  identity: ['Identiteit'], workplace: ['Werkplek'], data: ['Gegevens'], application: ['Applicaties', 'Software'],
  team: ['Teams'], process: ['Processen'], service: ['Diensten'], critical: ['Kritieke diensten', 'Kritiek'],
  resources: ['Energie en grondstoffen', 'Energie'], chips: ['Chips'], networks: ['Netwerken', 'Netwerk'], devices: ['Apparaten'],
  cloud: ['Cloud'], software: ['Software'], 'data-ai': ['Data en AI', 'Data'], people: ['Mensen en werk', 'Werk'],
}

const groupings: Record<Grouping, string> = {
  none: 'niet', supplier: 'leverancier', owner: 'eigenaar van de leverancier', jurisdiction: 'rechtsmacht', platform: 'platform waarop het draait', team: 'team dat het beheert',
}

const ungrouped: Record<Grouping, string> = {
  none: 'Overig', supplier: 'Eigen, zonder leverancier', owner: 'Eigen, zonder leverancier', jurisdiction: 'Eigen, zonder leverancier', platform: 'Zonder platform', team: 'Zonder team',
}

export const map = {
  label: (landscape: string) => `Kaart van ${landscape}: van links naar rechts wat op elkaar steunt`,
  hint: 'Met de pijltjes gaat u langs de onderdelen. Enter kiest een onderdeel, Escape laat het los. N volgt de verbanden van een onderdeel, Shift N gaat terug. Plus en min zoomen, 0 toont alles. G klapt de groep in of uit. X schakelt een onderdeel uit, met Shift erbij nog een. Control spatie markeert.',
  editHint: 'A voegt een onderdeel toe, F2 geeft een andere naam, C verbindt, Delete verwijdert.',
  empty: 'Dit landschap heeft nog geen onderdelen.',
  emptyEdit: 'Dubbelklik hier om uw eerste onderdeel te maken.',
  allHidden: 'Alle onderdelen zijn verborgen.',
  drawing: 'De kaart wordt getekend…',
  block: (key: keyof typeof blocks) => blocks[key],
  country: (code: string) => countries.of(code) ?? code,
  spoken: ({ name, kind, critical, status, share, hit, supplier, countries: under, needs, dependents }: Spoken) => [
    name, critical ? `${kind}, kritieke dienst` : kind, status + (share ? ` (${share})` : ''), hit && 'valt zelf uit',
    supplier && `van ${supplier}`, under.length > 0 && `onder de wet van ${under.join(' en ')}`,
    needs > 0 ? `heeft ${some(needs, 'onderdeel', 'onderdelen')} nodig` : 'heeft niets nodig',
    dependents > 0 ? some(dependents, 'hangt ervan af', 'hangen ervan af') : 'niets hangt ervan af',
  ].filter(Boolean).join(', '),
  spokenGroup: ({ name, count, affected, worst }: SpokenGroup) =>
    `${name}, ingeklapte groep van ${some(count, 'onderdeel', 'onderdelen')}, ${affected === 0 ? 'geen ervan geraakt' : `${affected} geraakt, in het ergste geval ${worst}`}. Enter klapt uit.`,
  need: ({ from, to, fallback, holdUp, goesOn, group }: SpokenNeed) => [
    fallback === null ? `${from} heeft ${to} nodig` : `De uitwijk ‘${fallback}’ van ${from} heeft ${to} nodig`,
    holdUp && `zonder houdt het ${holdUp} vol`, goesOn && `zonder gaat ${goesOn} van het werk door`,
    group && `of een ander uit een groep: ${group.atLeast} van de ${group.of} is genoeg`,
  ].filter(Boolean).join('; '),
  needs: (from: string, to: string, count: number) => `${from} heeft ${to} nodig: ${some(count, 'verband', 'verbanden')}`,
  following: (sentence: string, at: number, of: number) => `${sentence} (${at} van ${of}). Enter gaat erheen.`,
  noLinks: 'Dit onderdeel heeft geen verbanden.',
  goTo: (name: string) => `Naar ${name}`,
  cut: 'Verband weghalen',
  close: 'Sluiten',
  noCountry: 'Leverancier zonder bekend land',
  ungrouped: (grouping: Grouping) => ungrouped[grouping],
  folded: (name: string) => `${name} ingeklapt`,
  unfolded: (name: string, count: number) => `${name} uitgeklapt: ${some(count, 'onderdeel', 'onderdelen')}`,
  marked: (count: number) => (count === 0 ? 'niets gemarkeerd' : `${count} gemarkeerd`),

  tools: 'Kaart bedienen',
  search: 'Zoek een onderdeel of leverancier',
  searchFor: 'Zoek een onderdeel',
  searchHint: 'Enter kiest wat is gevonden, en daarna de volgende. Shift Enter kiest de vorige.',
  found: (at: number, count: number) => (count === 0 ? 'niets' : at > 0 ? `${at} van ${count}` : `${count}`),
  foundSpoken: (count: number) => (count === 0 ? 'niets gevonden' : `${count} gevonden`),
  hidden: (count: number) => `${count} verborgen`,
  showAll: 'Toon alles',
  faded: (count: number) => `${count} vervaagd`,
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  fit: 'Hele kaart in beeld',
  viewMenu: 'Kaart instellen',
  columns: 'Kolommen',
  columnsBy: { kind: 'soort', layer: 'laag (EuroStack)' } satisfies Record<Columns, string>,
  group: 'Groeperen op',
  groupBy: (grouping: Grouping) => groupings[grouping],
  foldAll: 'Alles inklappen',
  unfoldAll: 'Alles uitklappen',
  reach: 'Verbanden van wat u kiest',
  steps: (depth: Depth) => (depth === 'all' ? 'alle' : some(depth, 'stap', 'stappen')),
  onlyFocus: 'Alleen dit en zijn verbanden',
  onlyFocusHint: 'Kies eerst een onderdeel op de kaart.',
  filter: 'Filter',
  filtersOn: (count: number) => (count === 0 ? 'Filter' : `Filter, ${count} aan`),
  onlyAffected: 'Alleen geraakt',
  respace: 'Ruimte opnieuw verdelen',
  respaceHint: 'Zonder dit blijft alles op zijn plaats.',
  kinds: 'Soorten',
  layers: 'Lagen',
  saved: 'Bewaarde weergaven',
  savedNone: 'Bewaar hier hoe u nu kijkt: kolommen, groepen en filters.',
  saveAs: 'Naam voor deze weergave',
  save: 'Bewaren',
  removeView: (name: string) => `${name} weghalen`,

  touching: 'Klik op een onderdeel om het uit te schakelen. Met Shift schakelt u er nog een uit.',
  handle: { needs: 'Sleep naar wat dit nodig heeft', needed: 'Sleep naar wie dit nodig heeft' },
  connecting: {
    open: (name: string, end: 'needs' | 'needed') => (end === 'needs' ? `${name} heeft dan … nodig` : `… heeft dan ${name} nodig`),
    ends: (from: string, to: string) => `${from} heeft dan ${to} nodig`,
    already: (from: string, to: string) => `${from} heeft ${to} al nodig`,
    group: 'Klap de groep eerst uit om een onderdeel erin te verbinden',
    how: 'Wijs het andere onderdeel aan. C draait om, Escape stopt.',
    ready: 'Enter of klik verbindt. C draait om, Escape stopt.',
    done: (from: string, to: string) => `${from} heeft nu ${to} nodig`,
    stopped: 'Niet verbonden',
  },
  legend: {
    title: 'Legenda',
    hit: 'valt zelf uit',
    foreign: 'ook onder de wet van een land buiten Europa (EER)',
    foreignShort: 'buiten EER',
    need: 'raakt',
    soft: 'deels',
    fallback: 'uitwijk',
    chain: 'oorzaak',
  },
  table: {
    caption: (landscape: string) => `Onderdelen van ${landscape}`,
    name: 'Naam', kind: 'Soort', layer: 'Laag', supplier: 'Leverancier', jurisdiction: 'Rechtsmacht', status: 'Toestand',
    needs: 'Heeft nodig', dependents: 'Nodig voor',
    shown: (count: number, total: number) => (count === total ? `${total} onderdelen` : `${count} van ${total} onderdelen`),
  },
}
