import type { Kind, Layer } from '../../model/kinds.ts'
import type { Grouping } from '../../model/view.ts'
import type { map as nl } from '../nl/map.ts'

const countries = new Intl.DisplayNames('en', { type: 'region' })
const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** The headings of the map, each with a shorter word for where it does not fit. */
const blocks: Record<Kind | Layer | 'people' | 'critical', readonly string[]> = {
  supply: ['Supplies'], facility: ['Facilities'], device: ['Devices'], network: ['Network'], platform: ['Platform'],
  identity: ['Identity'], workplace: ['Workplace'], data: ['Data'], application: ['Applications', 'Software'],
  team: ['Teams'], process: ['Processes'], service: ['Services'], critical: ['Critical services', 'Critical'],
  resources: ['Energy and resources', 'Energy'], chips: ['Chips'], networks: ['Networks'], devices: ['Devices'],
  cloud: ['Cloud'], software: ['Software'], 'data-ai': ['Data and AI', 'Data'], people: ['People and work', 'Work'],
}

const groupings: Record<Grouping, string> = {
  none: 'nothing', supplier: 'supplier', owner: 'owner of the supplier', jurisdiction: 'jurisdiction', platform: 'platform it runs on', team: 'team that keeps it',
}

const ungrouped: Record<Grouping, string> = {
  none: 'Other', supplier: 'Own, no supplier', owner: 'Own, no supplier', jurisdiction: 'Own, no supplier', platform: 'No platform', team: 'No team',
}

export const map: typeof nl = {
  label: (landscape) => `Map of ${landscape}: from left to right what rests on what`,
  hint: 'The arrow keys take you along the components. Enter selects a component, Escape lets go of it. N follows the links of a component, Shift N goes back. Plus and minus zoom, 0 shows everything. G folds or unfolds the group. X switches a component off, with Shift one more. Control space marks.',
  editHint: 'A adds a component, F2 gives another name, C connects, Delete removes.',
  empty: 'This landscape has no components yet.',
  emptyEdit: 'Double-click here to make your first component.',
  allHidden: 'All components are hidden.',
  drawing: 'The map is being drawn…',
  block: (key) => blocks[key],
  country: (code) => countries.of(code) ?? code,
  spoken: ({ name, kind, critical, status, share, hit, supplier, countries: under, needs, dependents }) => [
    name, critical ? `${kind}, critical service` : kind, status + (share ? ` (${share})` : ''), hit && 'fails itself',
    supplier && `from ${supplier}`, under.length > 0 && `under the law of ${under.join(' and ')}`,
    needs > 0 ? `needs ${some(needs, 'component', 'components')}` : 'needs nothing',
    dependents > 0 ? some(dependents, 'depends on it', 'depend on it') : 'nothing depends on it',
  ].filter(Boolean).join(', '),
  spokenGroup: ({ name, count, affected, worst }) =>
    `${name}, folded group of ${some(count, 'component', 'components')}, ${affected === 0 ? 'none of them affected' : `${affected} affected, at worst ${worst}`}. Enter unfolds.`,
  need: ({ from, to, fallback, holdUp, goesOn, group }) => [
    fallback === null ? `${from} needs ${to}` : `The fallback ‘${fallback}’ of ${from} needs ${to}`,
    holdUp && `without it, it holds out for ${holdUp}`, goesOn && `without it, ${goesOn} of the work goes on`,
    group && `or another from a group: ${group.atLeast} of the ${group.of} will do`,
  ].filter(Boolean).join('; '),
  needs: (from, to, count) => `${from} needs ${to}: ${some(count, 'link', 'links')}`,
  following: (sentence, at, of) => `${sentence} (${at} of ${of}). Enter goes there.`,
  noLinks: 'This component has no links.',
  goTo: (name) => `Go to ${name}`,
  cut: 'Remove link',
  close: 'Close',
  noCountry: 'Supplier, country not known',
  ungrouped: (grouping) => ungrouped[grouping],
  folded: (name) => `${name} folded`,
  unfolded: (name, count) => `${name} unfolded: ${some(count, 'component', 'components')}`,
  marked: (count) => (count === 0 ? 'nothing marked' : `${count} marked`),

  tools: 'Map controls',
  search: 'Find a component or supplier',
  searchFor: 'Find a component',
  searchHint: 'Enter selects what was found, and then the next. Shift Enter selects the previous.',
  found: (at, count) => (count === 0 ? 'none' : at > 0 ? `${at} of ${count}` : `${count}`),
  foundSpoken: (count) => (count === 0 ? 'nothing found' : `${count} found`),
  hidden: (count) => `${count} hidden`,
  showAll: 'Show all',
  faded: (count) => `${count} faded`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Whole map in view',
  viewMenu: 'Map settings',
  columns: 'Columns',
  columnsBy: { kind: 'kind', layer: 'layer (EuroStack)' },
  group: 'Group by',
  groupBy: (grouping) => groupings[grouping],
  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  reach: 'Links of what you select',
  steps: (depth) => (depth === 'all' ? 'all' : some(depth, 'step', 'steps')),
  onlyFocus: 'Only this and its links',
  onlyFocusHint: 'First select a component on the map.',
  filter: 'Filter',
  filtersOn: (count) => (count === 0 ? 'Filter' : `Filter, ${count} on`),
  onlyAffected: 'Affected only',
  respace: 'Share out the room anew',
  respaceHint: 'Without this everything stays in its place.',
  kinds: 'Kinds',
  layers: 'Layers',
  saved: 'Saved views',
  savedNone: 'Save here how you look at it now: columns, groups and filters.',
  saveAs: 'Name for this view',
  save: 'Save',
  removeView: (name) => `Remove ${name}`,

  touching: 'Click a component to switch it off. With Shift you switch off one more.',
  handle: { needs: 'Drag to what this needs', needed: 'Drag to who needs this' },
  connecting: {
    open: (name, end) => (end === 'needs' ? `${name} will then need …` : `… will then need ${name}`),
    ends: (from, to) => `${from} will then need ${to}`,
    already: (from, to) => `${from} needs ${to} already`,
    group: 'First unfold the group to connect a component in it',
    how: 'Point at the other component. C turns it round, Escape stops.',
    ready: 'Enter or a click connects. C turns it round, Escape stops.',
    done: (from, to) => `${from} now needs ${to}`,
    stopped: 'Not connected',
  },
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
