import type { Messages } from '../nl/index.ts'

export const timeline: Messages['timeline'] = {
  title: 'Timeline',
  slider: 'Moment on the timeline',
  valueText: (date, after, count) => `${date}, ${after}. ${count}`,
  atStart: 'the start',
  afterStart: (duration) => `${duration} after the start`,
  now: ({ interrupted, total }, all) => all === null
    ? `At once now: ${interrupted} of ${total} services interrupted`
    : `At once now: ${interrupted} of ${total} critical services interrupted (${all.interrupted} of all ${all.total})`,
  worst: 'this is the worst moment',
  toWorst: 'to the worst moment',
  worstMeans: (clock) => `${clock} is the first moment at which the most critical services are interrupted at once. A scenario opens at this moment.`,
  nothingYet: 'Nothing has happened yet.',

  first: 'To the start',
  previous: 'Previous change',
  play: 'Play',
  pause: 'Pause',
  next: 'Next change',
  last: 'To the end',
  speed: 'Speed',
  speeds: { slow: 'slow', normal: 'normal', fast: 'fast' },
  zoom: 'How much time to show',
  whole: 'all',

  events: 'Events',
  eventsList: 'Events in order. Arrow left and right move along them; Enter goes to that moment.',
  several: (count, from, to) => `${count} events, ${from} – ${to}. Each press goes to the next one.`,
  nth: (n, count) => `${n} of ${count}`,
  deadlock: 'Waiting for each other',
  deadlockOf: (names) => `Wait for each other and will not come back by themselves: ${names}`,
  lanes: 'Services on the timeline. Arrow up and down move along the services.',
  neverInterrupted: 'not interrupted',

  event: {
    cutOff: (what) => `down: ${what}`,
    reduced: (share, what) => `only ${share}: ${what}`,
    restore: (what) => `back: ${what}`,
    activate: (what) => `activated: ${what}`,
    bypass: (what) => `emergency measure: ${what}`,
    disclose: (what) => `demanded: ${what}`,
  },

  segment: (status, from, to) => `${status}, ${from} – ${to}`,
  limit: (name, clock, passed) => `${name}: ${clock}, ${passed ? 'exceeded' : 'not exceeded'}`,
  carries: (fallback, from, to) => `fallback ‘${fallback}’ works, ${from} – ${to}`,

  legend: {
    title: 'What the signs mean',
    rto: 'RTO',
    mtpd: 'MTPD',
    over: 'over MTPD',
    made: 'moment made',
    missed: 'moment missed',
    fallback: 'fallback works',
  },
  means: {
    stopped: 'The service does nothing any more.',
    'below-minimum': 'The service does less than the minimum that was agreed (MBCO). That counts as interrupted.',
    degraded: 'The service does less than normal, but enough.',
    normal: 'The service does all of its work.',
    over: 'The service is down for longer than it may be: the MTPD has passed.',
    made: 'The work for a fixed moment, such as a payday, is done in time.',
    missed: 'The work for a fixed moment, such as a payday, is not done in time.',
    fallback: 'A fallback does work for the service in this time.',
  },
}
