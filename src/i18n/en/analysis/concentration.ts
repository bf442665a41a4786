import type { concentration as nl } from '../../nl/analysis/concentration.ts'
import { durations } from '../durations.ts'
import { and, few } from '../lists.ts'
import { country } from '../words.ts'

const { number } = durations
const services = (n: number, critical: boolean): string => `${critical ? 'critical ' : ''}${n === 1 ? 'service' : 'services'}`

export const concentration: typeof nl = {
  axis: 'Measured by',
  axes: { supplier: 'Supplier', owner: 'Owner', jurisdiction: 'Country', platform: 'Platform', layer: 'Layer' },
  axisMeans: {
    supplier: 'Who supplies it.', owner: 'The company above the supplier: when it goes, everything below it goes.',
    jurisdiction: 'Which law applies to the supplier or to an owner of it.', platform: 'What other components run on.', layer: 'What kind of technology it is, from energy to software.',
  },
  measure: 'Count',
  measures: { services: 'services', people: 'people' },
  what: (axis, id, name) => ({
    supplier: `Supplier ${name}`, owner: `Owner ${name}`, platform: `The platform ‘${name}’`, layer: `The layer ‘${name}’`, jurisdiction: `Everything from companies in ${country(id)}`,
  })[axis],
  heaviest: (what, always, sometimes, of, critical) => {
    const without = always === 0 ? `no ${services(1, critical)} stops by it` : `${number(always)} of the ${number(of)} ${services(of, critical)} cannot do without`
    return `${what}: ${without}${sometimes === 0 ? '.' : `; ${number(sometimes)} ${always === 0 ? '' : sometimes === 1 ? 'other ' : 'others '}${sometimes === 1 ? 'uses it, but goes on' : 'use it, but go on'} without.`}`
  },
  nothing: 'For no component it is known who supplies it, and there are no platforms. Fill that in in Landscape; then you can see here what much depends on.',
  noneOf: (axis) => ({
    supplier: 'No suppliers are given.', owner: 'No owners are given.', jurisdiction: 'Of no supplier the country is given.', platform: 'There are no platforms.', layer: 'There are no layers.',
  })[axis],
  hiddenHeading: 'What looks separate but hangs on the same',
  hidden: (suppliers, shared, stopped, n) =>
    `${and(suppliers)} look separate, but ${suppliers.length === 2 ? 'both' : 'all'} rest on ${shared}. When ${shared} is lost, ${few(stopped)} ${stopped.length === 1 ? 'stops' : 'stop'}${n ? ` (at most ${number(n)} people)` : ''}.`,
  noHidden: 'No suppliers were found that look separate but rest on the same.',
  hiddenCaption: 'Suppliers that rest on the same',
  hiddenColumns: { shared: 'What they rest on', suppliers: 'Suppliers', services: 'Services that stop with it', people: 'People, at most' },
  picture: (axis, people) => `${axis}: how many ${people ? 'people' : 'services'} hang on it`,
  pictureAlt: (rows) => `Bars, the heaviest on top. ${rows}`,
  legend: { always: 'always needed: without it the service stops', sometimes: 'needed at times: the service goes on without' },
  bar: (always, sometimes, of) => `${number(always)} always${sometimes ? `, ${number(sometimes)} at times` : ''} (of ${number(of)})`,
  row: (name, always, sometimes) => `${name}: ${number(always)} always, ${number(sometimes)} at times.`,
  shown: (n, of) => `The ${number(n)} heaviest of ${number(of)}. The rest is in the table.`,
  peopleOnce: 'People are counted per service. Who uses more services counts more than once.',
  noPeople: 'For no service it is known how many people it serves.',
  caption: (axis) => `What hangs on each: ${axis.toLowerCase()}`,
  columns: { name: 'Name', components: 'Components', always: 'Services that cannot do without', share: 'Share of the services', sometimes: 'Services that go on without', people: 'People whose service stops' },
  map: 'On the map',
  mapOf: (name) => `${name} on the map`,
  rest: (names) => few(names) || '–',
}
