import type { roadmap as Dutch } from '../../nl/exit/roadmap.ts'
import { listing } from '../../text.ts'
import { durations } from '../durations.ts'
import { lengths } from './lengths.ts'

const { number, share } = durations
const { date, euros } = lengths
const services = (n: number) => (n === 1 ? '1 service' : `${number(n)} services`)
const people = (n: number) => (n === 1 ? '1 person' : `${number(n)} people`)

export const roadmap: typeof Dutch = {
  dependence: (from, to, end) => (from === to
    ? `Now ${share(from)} of the critical services cannot do without a supplier from outside the EEA, and on ${date(end)} that is still so.`
    : `Now ${share(from)} of the critical services cannot do without a supplier from outside the EEA; on ${date(end)} it is ${share(to)}.`),
  eea: 'The EEA is the European Union with Norway, Iceland and Liechtenstein. A company in the Netherlands also counts as outside when its owner is outside.',
  people: (scenario, from, to) => (from === to
    ? `The gravest scenario (“${scenario}”) affects ${people(from)}, now and at the end.`
    : `The gravest scenario (“${scenario}”) affects ${people(from)} now, and ${people(to)} at the end.`),
  worse: (day, most, now) => `On the way it is at its gravest on ${date(day)}: a scenario then affects ${people(most)}, which is ${number(most - now)} more than now.`,
  notWorse: 'On the way no scenario affects more people than the gravest does now.',
  fragile: (times) => (times === 0 ? 'At no moment is anything half migrated.'
    : times === 1 ? 'In one period something is half migrated. A service then needs both the old and the new, so it is more fragile.'
    : `In ${number(times)} periods something is half migrated. A service then needs both the old and the new, so it is more fragile.`),
  cost: (total, end) => `Up to and including ${date(end)} the plan costs ${euros(total)}.`,
  nothing: 'There is no exit in this plan yet. Add one under The plan.',
  picture: 'The plan through the years',
  pictureAlt: (from, to) => `Four lines from ${date(from)} to ${date(to)}: dependence on outside the EEA, people affected in the gravest scenario, services that pass their MTPD, and the cost so far. The table below has the same figures.`,
  lines: {
    dependence: 'Critical services that depend on outside the EEA', people: 'People affected, gravest scenario', mtpd: 'Services past their MTPD, gravest scenario', cost: 'Cost so far',
  },
  legend: { direct: 'directly', chain: 'cannot do without, anywhere in the chain', somewhere: 'uses it anywhere in the chain', fragile: 'half migrated: more fragile', chosen: 'the chosen day' },
  day: 'Day in the plan',
  dayHint: 'The arrow keys go from change to change, Page Up and Page Down a year on or back.',
  previous: 'Previous change',
  next: 'Next change',
  dayText: (day, changes, part) => `${date(day)}. ${changes.length ? `${listing(changes, 'and', 'others')}. ` : ''}${share(part)} cannot do without outside the EEA.`,
  onDay: (day) => `On ${date(day)}`,
  since: (day) => `Something last changed on ${date(day)}:`,
  changed: 'What changes on this day:',
  nothingYet: 'Nothing has changed yet.',
  becomes: {
    migrating: (name, to) => `${name}: migrating to ${to} begins`,
    switched: (name, to) => `${name}: ${to} takes over`,
    gone: (name) => `${name} goes`,
  },
  something: 'something else',
  scenarios: (day) => `What stops when a scenario begins on ${date(day)}`,
  columns: { scenario: 'What if', stops: 'Critical services that stop', people: 'People', mtpd: 'Past their MTPD', downtime: 'Interrupted, together', falseFallbacks: 'False fallbacks' },
  none: 'none',
  services,
  map: (scenario, day) => `The landscape on ${date(day)}, at the gravest moment of “${scenario}”`,
  mapScenario: 'Scenario on the map',
  table: 'The roadmap in figures',
  tableColumns: { from: 'From', changes: 'What changes', direct: 'Directly', chain: 'Cannot do without', somewhere: 'Anywhere in the chain', people: 'People, gravest', mtpd: 'Past MTPD, gravest', concentration: 'Most with one owner', cost: 'Cost so far' },
  concentration: (name, part) => `${name} (${share(part)} of them)`,
  startOfPlan: 'Start of the plan',
}
