import type { Messages } from '../nl/index.ts'

export const timeline: Messages['timeline'] = {
  title: 'Timeline',
  slider: 'Moment on the timeline',
  valueText: (clock, after, interrupted) =>
    `${clock}, ${after}: ${interrupted === 0 ? 'no service interrupted' : interrupted === 1 ? '1 service interrupted' : `${interrupted} services interrupted`}`,
  atStart: 'the start',
  afterStart: (duration) => `${duration} after the start`,
  interrupted: (count, total) => `${count} of ${total} services interrupted`,

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
  eventsList: 'Events in order',
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
}
