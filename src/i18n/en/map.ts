import type { Kind } from '../../model/kinds.ts'
import type { map as nl } from '../nl/map.ts'

const countries = new Intl.DisplayNames('en', { type: 'region' })
const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** The headings of the map, each with a shorter word for where it does not fit. */
const blocks: Record<Kind | 'critical', readonly string[]> = {
  supply: ['Supplies'], facility: ['Facilities'], device: ['Devices'], network: ['Network'], platform: ['Platform'],
  identity: ['Identity'], workplace: ['Workplace'], data: ['Data'], application: ['Applications', 'Software'],
  team: ['Teams'], process: ['Processes'], service: ['Services'], critical: ['Critical services', 'Critical'],
}

export const map: typeof nl = {
  label: (landscape) => `Map of ${landscape}: from left to right what rests on what`,
  hint: 'The arrow keys take you along the components. Enter selects a component, Escape lets go of it. Plus and minus zoom, 0 shows everything.',
  empty: 'This landscape has no components yet.',
  block: (key) => blocks[key],
  country: (code) => countries.of(code) ?? code,
  spoken: ({ name, kind, critical, status, share, hit, supplier, countries: under, needs, dependents }) => [
    name, critical ? `${kind}, critical service` : kind, status + (share ? ` (${share})` : ''), hit && 'fails itself',
    supplier && `from ${supplier}`, under.length > 0 && `under the law of ${under.join(' and ')}`,
    needs > 0 ? `needs ${some(needs, 'component', 'components')}` : 'needs nothing',
    dependents > 0 ? some(dependents, 'depends on it', 'depend on it') : 'nothing depends on it',
  ].filter(Boolean).join(', '),
  tools: 'Map controls',
  search: 'Find a component or supplier',
  searchFor: 'Find a component',
  found: (count) => (count === 0 ? 'nothing found' : `${count} found`),
  onlyAffected: 'Affected only',
  hidden: (count) => `${count} hidden`,
  faded: (count) => `${count} faded`,
  reach: 'Links',
  steps: (depth) => (depth === 'all' ? 'all' : some(depth, 'step', 'steps')),
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  legend: {
    title: 'Legend',
    hit: 'fails itself',
    foreign: 'also under the law of a country outside Europe (EEA)',
    foreignShort: 'non-EEA',
    need: 'affects',
    soft: 'in part',
    fallback: 'fallback',
    chain: 'cause',
  },
  table: {
    caption: (landscape) => `Components of ${landscape}`,
    name: 'Name', kind: 'Kind', layer: 'Layer', supplier: 'Supplier', jurisdiction: 'Jurisdiction', status: 'Status',
    needs: 'Needs', dependents: 'Needed by',
    shown: (count, total) => (count === total ? `${total} components` : `${count} of ${total} components`),
  },
}
