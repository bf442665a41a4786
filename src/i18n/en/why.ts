import type { Messages } from '../nl/index.ts'
import { longDate } from './durations.ts'
import { country } from './words.ts'

export const why: Messages['why'] = {
  title: 'Why',
  told: (answer) => `Why? ${answer}`,
  back: 'Back to the list',
  emptyTitle: 'Why does something stop?',
  emptyLead: 'Choose a service or component to see why it stops.',
  emptyPoints: [
    'You see step by step what happened, from the event up to here.',
    'You see whether a fallback really helps, or needs the very thing that failed.',
    'Move along the timeline: the answer is about the moment that you choose there.',
  ],

  suppliedBy: 'Supplier',
  ownedBy: 'owned by',
  jurisdiction: (code) => `jurisdiction of ${country(code)}`,
  owner: 'Responsible',

  ahead: (status, clock) => `Later ${status}, from ${clock}.`,
  goThere: 'Go to that moment',

  chain: 'How did this happen?',
  heldUp: 'Gone, but not felt yet',

  fallbacks: 'Fallbacks',
  pathTo: (fallback) => `Why ‘${fallback}’ does not work, from cause to fallback`,
  tested: (date) => `tested on ${longDate(date)}`,
  neverTested: 'never tested, or not recorded',
  covers: (name) => `replaces ${name}`,
  coversAll: 'replaces the whole component',
  gives: (share) => `can carry ${share} of the work`,
  now: 'Now',

  facts: 'What was agreed',
  mtpd: 'MTPD',
  rto: 'RTO',
  minimum: 'MBCO',
  anyLevel: 'none; any share of the work will do',
  people: 'People',
  legalBasis: 'Law',
  moments: 'Fixed moments',
  made: 'made',
  missed: 'missed',
  noMoments: 'None falls within this scenario.',
  interruptions: 'Interruptions',

  needs: 'Needs',
  neededBy: 'Needed by',
  nothingNeeded: 'Nothing in this landscape.',
  nobodyNeeds: 'Nothing in this landscape.',
  holdUp: (time) => `can do ${time} without`,
  without: (share) => `without: ${share}`,
  allOf: 'all of these',
  anyOf: 'one of these',
  atLeast: (k, n) => `${k} of these ${n}`,
  more: (count) => `show ${count} more`,

  holds: 'Data',
  personal: 'personal data',
  special: 'special category data',
  keys: {
    supplier: 'keys with the supplier',
    own: 'keys in own hands',
    'third-party': 'keys with a third party',
    none: 'not encrypted',
  },

  source: 'What this rests on',
  documented: 'documented',
  assumed: 'assumed',
  noSource: 'No source is given. It then counts as assumed.',
  sourceType: {
    contract: 'contract', interview: 'interview', measurement: 'measurement', publication: 'publication', law: 'law', register: 'register', assumption: 'assumption',
  },
  confidence: { high: 'sure', medium: 'fairly sure', low: 'unsure' },
}
