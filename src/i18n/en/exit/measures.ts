import type { measures as Dutch } from '../../nl/exit/measures.ts'
import { durations } from '../durations.ts'
import { lengths } from './lengths.ts'

const { number, share } = durations
const { euros } = lengths
const hours = (n: number) => `${number(Math.round(n))} people-hours`

export const measures: typeof Dutch = {
  budget: 'How much money is there? (euros)',
  slider: 'Amount',
  headline: (n, cost, part) => (n === 0 ? 'For this amount no measure makes the harm any less.'
    : `For ${euros(cost)} ${n === 1 ? '1 measure takes' : `${number(n)} measures take`} away ${share(part)} of the harm.`),
  harm: (before, after) => `The harm goes from ${hours(before)} to ${hours(after)}. A people-hour is one person without a service for one hour. Scenarios that are more likely count more.`,
  least: (harm) => `With all measures together, ${hours(harm)} are left.`,
  optimal: 'This is proven to be the best choice for this amount.',
  gap: (part) => `The search was stopped in time. There may be a better choice, but it takes away at most ${share(part)} more of the harm.`,
  nothing: 'There are no measures in this landscape yet.',
  picture: 'What more money brings',
  pictureAlt: (n) => `A line that falls in ${number(n)} steps: the more money, the less harm is left. The table below has the same figures.`,
  axis: { cost: 'money', harm: 'harm that is left (people-hours)' },
  legend: { curve: 'best choice at each amount', chosen: 'your amount' },
  curveNotProven: 'Not of every point it is proven that it cannot be better.',
  chosen: 'Chosen measures',
  why: { measure: 'Measure', cost: 'Cost, with the first year', without: 'Extra harm when you leave it out', effects: 'What it does' },
  curve: 'The best choice at each amount',
  curveColumns: { cost: 'Amount', harm: 'Harm that is left', measures: 'Measures' },
  hours,
  none: 'none',
  all: 'All measures in this landscape',
  name: 'Name',
  cost: 'Cost, once (euros)',
  perYear: (amount) => `And ${amount} per year.`,
  notCost: 'Fill in an amount of 0 or more, without letters.',
  noName: 'Give the measure a name.',
  effect: {
    fallback: (component, name) => `${component} gets the fallback “${name}”`,
    or: (component, need, other) => `${component} can use ${other} as well, instead of ${need}`,
    holdUp: (component, need, time) => `${component} goes on for ${time} without ${need}`,
    without: (component, need, part) => `${component} does ${share(part)} of its work without ${need}`,
    restart: (component, time) => `${component} starts up in ${time}`,
    exit: (component) => `leave ${component}`,
    supplier: (component, supplier) => `${component} comes from ${supplier}`,
    contract: (contract, time) => `a notice of at least ${time} in “${contract}”`,
  },
  atMost: (time) => `at most ${time}`,
}
