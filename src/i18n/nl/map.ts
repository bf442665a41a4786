import type { Kind } from '../../model/kinds.ts'

const countries = new Intl.DisplayNames('nl', { type: 'region' })
const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** What the map says of a component to who does not see it. */
export interface Spoken {
  name: string; kind: string; critical: boolean; status: string; share: string | null; hit: boolean
  supplier: string | null; countries: string[]; needs: number; dependents: number
}

/** The headings of the map, each with a shorter word for where it does not fit. */
const blocks: Record<Kind | 'critical', readonly string[]> = {
  supply: ['Voorzieningen', 'Toevoer'], facility: ['Locaties'], device: ['Apparaten'], network: ['Netwerk'], platform: ['Platform'],
  identity: ['Identiteit'], workplace: ['Werkplek'], data: ['Gegevens'], application: ['Applicaties', 'Software'],
  team: ['Teams'], process: ['Processen'], service: ['Diensten'], critical: ['Kritieke diensten', 'Kritiek'],
}

export const map = {
  label: (landscape: string) => `Kaart van ${landscape}: van links naar rechts wat op elkaar steunt`,
  hint: 'Met de pijltjes gaat u langs de onderdelen. Enter kiest een onderdeel, Escape laat het los. Plus en min zoomen, 0 toont alles.',
  empty: 'Dit landschap heeft nog geen onderdelen.',
  block: (key: Kind | 'critical') => blocks[key],
  country: (code: string) => countries.of(code) ?? code,
  spoken: ({ name, kind, critical, status, share, hit, supplier, countries: under, needs, dependents }: Spoken) => [
    name, critical ? `${kind}, kritieke dienst` : kind, status + (share ? ` (${share})` : ''), hit && 'valt zelf uit',
    supplier && `van ${supplier}`, under.length > 0 && `onder de wet van ${under.join(' en ')}`,
    needs > 0 ? `heeft ${some(needs, 'onderdeel', 'onderdelen')} nodig` : 'heeft niets nodig',
    dependents > 0 ? some(dependents, 'hangt ervan af', 'hangen ervan af') : 'niets hangt ervan af',
  ].filter(Boolean).join(', '),
  tools: 'Kaart bedienen',
  search: 'Zoek een onderdeel of leverancier',
  searchFor: 'Zoek een onderdeel',
  found: (count: number) => (count === 0 ? 'niets gevonden' : `${count} gevonden`),
  onlyAffected: 'Alleen geraakt',
  hidden: (count: number) => `${count} verborgen`,
  faded: (count: number) => `${count} vervaagd`,
  reach: 'Verbanden',
  steps: (depth: 1 | 2 | 'all') => (depth === 'all' ? 'alle' : some(depth, 'stap', 'stappen')),
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  fit: 'Alles tonen',
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
