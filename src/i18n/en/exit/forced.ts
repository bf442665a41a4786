import type { forced as Dutch } from '../../nl/exit/forced.ts'
import { durations } from '../durations.ts'
import { lengths } from './lengths.ts'

const { number } = durations
const { date, days, euros, years } = lengths
const people = (n: number) => (n === 1 ? '1 person' : `${number(n)} people`)

export const forced: typeof Dutch = {
  what: 'What must you leave?',
  by: { supplier: 'a supplier', jurisdiction: 'all under the law of a country', component: 'one component' },
  which: { supplier: 'Supplier', jurisdiction: 'Country', component: 'Component' },
  nonEea: 'all from outside the EEA',
  notice: 'How much time do you get?',
  headline: (late, all, notice, unknown) => (all === 0 ? 'There is nothing to leave here.'
    : late === 0 && unknown > 0 ? `Whether you can have left everything within ${days(notice)} cannot be said.`
    : late === 0 ? `Within ${days(notice)} you have left everything.` : `Of ${number(all)} components, ${number(late)} cannot be left within ${days(notice)}.`),
  unknown: (n) => (n === 1 ? 'Of 1 component it is not known how long leaving takes.' : `Of ${number(n)} components it is not known how long leaving takes.`),
  longest: (name, gap) => `The largest gap is ${days(gap)}${years(gap)}, with ${name}.`,
  stopping: (count, names, n) => `When the time is up, ${count === 1 ? '1 critical service stops' : `${number(count)} critical services stop`}: ${names}.${n ? ` They serve ${people(n)}.` : ''}`,
  noStops: 'When the time is up, no critical service stops.',
  begun: (day) => `All exits begin on ${date(day)}, at the same time if need be.`,
  sanction: 'With a sanction or an order, no notice or transition time of a contract or of the Data Act holds.',
  preparations: (names, cost) => `The cheapest way to close the gap now is: ${names}. That costs ${euros(cost)}.`,
  noPreparations: 'No set of the known measures closes the gap.',
  perhapsCheaper: 'The search was stopped in time: it may be possible for less.',
  picture: 'How long leaving takes, beside the time that you get',
  pictureAlt: (n, notice) => `A bar for each component (${number(n)}) beside a line at ${days(notice)}. The table below has the same figures.`,
  legend: { inTime: 'in time', gap: 'too late', notice: 'the time is up', unknown: 'not known' },
  table: 'Every exit',
  columns: { name: 'What', takes: 'Leaving takes', gap: 'Gap', replacedBy: 'To', stops: 'What stops then', bridges: 'What bridges it' },
  inTime: 'in time',
  notKnown: 'not known',
  none: 'nothing',
  bridged: (lasting, all) => (lasting === 0 ? `none of ${number(all)} lasts` : `${number(lasting)} of ${number(all)} ${lasting === 1 ? 'lasts' : 'last'}`),
  bridge: {
    lasts: (name, of) => `“${name}” of ${of} lasts`,
    'too-short': (name, of, n) => `“${name}” of ${of} is used up after ${n === null ? 'a while' : days(n)}`,
    late: (name, of) => `“${name}” of ${of} comes too late`,
    false: (name, of) => `“${name}” of ${of} does not work then: a false fallback`,
    'too-small': (name, of) => `“${name}” of ${of} can carry too little`,
  },
}
