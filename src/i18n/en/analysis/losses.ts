import type { Over } from '../../../analysis/elements.ts'
import type { losses as nl } from '../../nl/analysis/losses.ts'
import { capital } from '../../text.ts'
import { durations } from '../durations.ts'
import { and, few } from '../lists.ts'
import { country } from '../words.ts'

const { duration, number } = durations
const services = (n: number, critical: boolean): string => `${critical ? 'critical ' : ''}${n === 1 ? 'service' : 'services'}`
const KINDS: Record<Over, [one: string, more: string]> = {
  component: ['component', 'components'], supplier: ['supplier', 'suppliers'], jurisdiction: ['country', 'countries'], platform: ['platform', 'platforms'],
}

export const losses: typeof nl = {
  over: 'What is lost',
  overs: { component: 'Components', supplier: 'Suppliers', jurisdiction: 'Countries', platform: 'Platforms' },
  pairs: 'Two at once as well',
  pairsHint: 'Shows only pairs that together stop a service that neither stops alone.',
  time: 'How far ahead',
  times: { lasting: 'only what it does in the long run', span: (seconds) => duration(seconds) },
  country: (code) => capital(code === 'EEA' ? 'EEA (EU, Norway, Iceland, Liechtenstein)' : code === 'non-EEA' ? 'outside the EEA' : country(code).replace(/^the /, '')),
  subject: (over, id, name) => (over === 'supplier' ? `everything from ${name}` : over === 'jurisdiction' ? `everything from companies in ${country(id)}` : name),
  lead: (subjects, n, of, critical, first) =>
    `If ${and(subjects)} ${subjects.length > 1 ? 'are lost together' : 'is lost'}, ${number(n)} of the ${number(of)} ${services(of, critical)} ${n === 1 ? 'stops' : 'stop'}${
      first === null ? '' : `; the first ${first === 0 ? 'at once' : `after ${duration(first)}`}`}.`,
  alone: 'No other loss stops as many.',
  same: (names) => `As many stop by the loss of ${few(names)}.`,
  back: (n, of) => (n === of ? 'Fallbacks bring them back afterwards, even while the loss lasts.' : `Of those, ${number(n)} ${n === 1 ? 'comes' : 'come'} back by a fallback, even while the loss lasts.`),
  breached: (n) => `For ${number(n)} of them the outage is longer than the MTPD (the longest outage that can be borne).`,
  people: (n) => `That is about at most ${number(n)} people.`,
  harmful: (n, of, over, critical) => `Of the ${number(of)} ${KINDS[over][1]}, ${number(n)} can stop at least one ${services(1, critical)} on ${n === 1 ? 'its' : 'their'} own.`,
  harmless: (of, over) => (of === 1 ? 'This one loss stops no service.' : `None of the ${number(of)} ${KINDS[over][1]} can stop a service on its own.`),
  none: (over) => `No ${KINDS[over][1]} are given.`,
  pairCount: (n) => (n === 0 ? 'There are no pairs that together stop more than each alone.' : `${n === 1 ? '1 pair stops' : `${number(n)} pairs stop`} together a service that neither stops alone.`),
  caption: 'Every loss and the services that it stops',
  scroll: 'Losses against services; scroll to see all services',
  find: 'Find a loss',
  criticalOnly: 'Only critical services',
  harmfulOnly: 'Only losses that stop something',
  found: (n) => (n === 0 ? 'Nothing found' : n === 1 ? '1 loss' : `${number(n)} losses`),
  more: (n) => `Show all ${number(n)}`,
  columns: { loss: 'Loss', critical: 'Services stopped', criticalOf: 'Critical services stopped', people: 'People, at most', first: 'First outage' },
  sortBy: (name) => `${name}: sort by this service`,
  mapOf: (name) => `${name} on the map`,
  fates: { stops: 'stops', below: 'drops below its minimum', temporary: 'stops for a time and comes back by a fallback', nothing: 'goes on' },
  legend: 'What the signs mean',
  after: (seconds) => (seconds === 0 ? 'at once' : `after ${duration(seconds)}`),
  cell: (service, fate, words, from, breached) =>
    `${service} ${words}${fate !== 'nothing' && from !== null ? `, ${from === 0 ? 'at once' : `after ${duration(from)}`}` : ''}${breached ? ', longer than the MTPD' : ''}`,
  noTime: '–', notWithin: 'not within this time',
  nothingShown: 'There is nothing to show. Untick a box or search for something else.',
  report: { caption: (n, of) => (n < of ? `The ${number(n)} worst of ${number(of)} losses` : 'Losses that stop a service'), services: 'Which services', pairsHeading: 'Two at once', pairsCaption: 'Pairs that together stop more than each alone' },
}
