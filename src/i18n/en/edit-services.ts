const PLACES: Record<number, string> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' }

const ending = (number: number) => (number % 100 >= 11 && number % 100 <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')

/** "the 25th", "the last day". */
const day = (number: number) => (number === -1 ? 'the last day' : `the ${number}${ending(number)}`)

/** What was agreed about a service. */
export const service = {
  watch: 'This is a service to watch',
  watchMeans: 'Of a service, Uitwijk keeps track of how long it is down, and whether that is too long.',
  critical: 'Critical service',
  mtpd: 'May be down for at most (MTPD)',
  mtpdMeans: 'Any longer and the damage is too great.',
  rto: 'Must be back within (RTO)',
  rtoMeans: 'The target. The MTPD is the limit.',
  rpo: 'Work that may be lost (RPO)',
  rpoMeans: 'The last copy of the data may be this old.',
  rtoAboveMtpd: 'The target (RTO) comes after the limit (MTPD). Is that right?',
  minimum: 'Minimum (MBCO)',
  minimumMeans: (share: number, percent: string) => (share === 0 ? 'None: any part of the work will do.' : `Below ${percent} of the work the service counts as interrupted.`),
  people: 'Number of people',
  badPeople: 'Type a whole number, such as 4200.',
  legalBasis: 'Law',
  owner: 'Responsible for the service',
  moments: 'Fixed moments',
  momentsMeans: 'Moments that the service must make, such as the day of payment.',
}

export const moments = {
  new: 'New fixed moment',
  remove: 'Take away this moment',
  work: 'Work it takes',
  workMeans: 'The service must be able to work this long without interruption.',
  within: 'Within the last',
  withinMeans: 'The time before the moment in which that work must be done.',
  workAboveWithin: 'There is more work than time. This moment will never be made.',
}

/** When something falls, again and again. */
export const rule = {
  pattern: 'When',
  patterns: { daily: 'every day', weekly: 'every week', monthday: 'every month, on a date', workday: 'every month, on a working day', weekday: 'every month, on a day of the week' },
  other: 'otherwise (see ‘Write it out yourself’)',
  days: 'On which days',
  day: 'On',
  dayName: day,
  weekend: 'If that is in a weekend',
  shifts: { none: 'that day all the same', before: 'the working day before', after: 'the working day after' },
  which: 'Which one',
  place: (place: number) => PLACES[place] ?? String(place),
  weekdayLabel: 'Day',
  time: 'At (time)',
  badTime: 'Type a time, such as 9:00 or 16:30.',
  months: 'Only in certain months',
  monthsMeans: 'No month ticked: every month.',
  all: 'all',
  next: 'The first times:',
  never: 'never, in the coming three years',
  advanced: 'Write it out yourself',
  text: 'As a calendar program keeps it',
  textMeans: 'Only for who knows this: an RRULE by the standard RFC 5545. You can take it from a calendar.',
  bad: (why: string) => (why === 'no occurrence' ? 'This rule never falls.' : `This rule cannot be used: ${why}`),
  daily: 'every day',
  weekly: (days: string) => `every ${days}`,
  monthday: (number: number) => `every month on ${day(number)}`,
  workday: (place: number) => `every month on the ${PLACES[place] ?? place} working day`,
  weekday: (place: number, weekday: string) => `every month on the ${PLACES[place] ?? place} ${weekday}`,
  at: (when: string, time: string) => `${when} at ${time}`,
  shifted: { before: 'in a weekend the working day before', after: 'in a weekend the working day after' },
  except: (months: string) => `except in ${months}`,
  only: (months: string) => `only in ${months}`,
}
