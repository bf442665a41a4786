import { durations } from '../durations.ts'
import { and } from '../lists.ts'
import type { uncertainty as nl } from '../../nl/analysis/uncertainty.ts'

const { duration, number, share } = durations

/** "1 time in 10": a chance in words that can be pictured. */
const chance = (value: number): string => {
  if (value <= 0) return 'never'
  if (value >= 1) return 'always'
  const inHundred = Math.round(value * 100)
  if (inHundred === 0) return 'less than 1 in 100 times'
  if (inHundred === 100) return 'almost always'
  return inHundred % 10 === 0 ? `${inHundred / 10} in 10 times` : `${inHundred} in 100 times`
}

/** How sure the outcome is, when durations are uncertain. */
export const uncertainty: typeof nl = {
  scenario: 'Which scenario',
  runs: 'Number of runs',
  more: 'More',
  seed: 'Seed',
  seedHint: 'The same seed gives exactly the same outcome.',
  chance,
  certain: 'All durations in this landscape and this scenario are given as one number. So nothing is uncertain: every run has the same outcome.',
  howTo: 'Are you not sure of a duration? Give the component a shortest, a likeliest and a longest time in Landscape. Then this screen shows how likely it is to go wrong.',
  intro: (runs: number, uncertain: number) => `The scenario was played ${number(runs)} times. Each time ${uncertain === 1 ? 'the one uncertain duration' : `the ${number(uncertain)} uncertain durations`} had another value between the shortest and the longest.`,
  never: 'No service stops, however the uncertain durations turn out.',
  always: (names: readonly string[]) => `${and(names)} ${names.length === 1 ? 'stops' : 'stop'} in every run, however the durations turn out.`,
  maybe: (n: number) => `For ${n === 1 ? '1 service' : `${number(n)} services`} it depends whether ${n === 1 ? 'it stops' : 'they stop'}.`,
  certainBreach: (names: readonly string[]) => `${and(names)} ${names.length === 1 ? 'passes' : 'pass'} the MTPD (the longest disruption that can be borne) in every run.`,
  breach: (name: string, part: number) => `The chance that ${name} passes its MTPD (is interrupted for longer than can be borne): ${chance(part)}.`,
  noBreach: 'No service passes its MTPD (the longest disruption that can be borne).',
  matters: (name: string, what: string, longer: boolean) => `For ${name}, ${what} matters most: the longer that takes, the ${longer ? 'longer' : 'shorter'} the disruption.`,
  of: {
    'hold-up': (component: string, on: string) => `how long ${component} holds out without ${on}`,
    group: 'a part of what it needs',
    restart: (component: string) => `restarting ${component}`,
    'fallback-hold-up': (fallback: string, component: string) => `how long the fallback ‘${fallback}’ of ${component} holds out without what it needs`,
    activation: (fallback: string, component: string) => `getting the fallback ‘${fallback}’ of ${component} to work`,
    lasts: (fallback: string, component: string) => `how long the fallback ‘${fallback}’ of ${component} can be kept up`,
  },
  picture: 'The chance of disruption over time',
  pictureAlt: (horizon: number, rows: string) => `For each service how often it is interrupted, over ${duration(horizon)}. ${rows}`,
  row: (name: string, top: number) => `${name}: interrupted in ${share(top)} of the runs at its worst.`,
  legend: { band: 'the higher, the more often interrupted', whisker: 'first stop: early, middle and late (1, 5 and 9 in 10 times)', mtpd: 'MTPD, counted from the middle first stop', rto: 'RTO, counted in the same way' },
  caption: 'Chances and times by service',
  columns: { service: 'Service', interrupted: 'Chance of a stop', mtpd: 'Chance of passing the MTPD', rto: 'Chance of passing the RTO', first: 'First stop', downtime: 'Length of the disruption', matters: 'Matters most' },
  noLimit: 'no limit',
  p: (p10: number | null, p50: number | null, p90: number | null, after: boolean): string => {
    const by = (value: number) => (after && value === 0 ? 'at once' : `${after ? 'within' : 'at most'} ${duration(value)}`)
    if (p10 === null) return 'mostly not'
    if (p10 === p90) return after ? (p10 === 0 ? 'nearly always at once' : `nearly always after ${duration(p10)}`) : `nearly always ${duration(p10)}`
    const parts = [`1 in 10 times ${by(p10)}`, p50 === null ? 'half of the times not' : `half of the times ${by(p50)}`, p90 === null ? '' : `9 in 10 times ${by(p90)}`]
    return parts.filter(Boolean).join(', ')
  },
  nothing: 'nothing in particular',
  rest: (n: number) => `${n === 1 ? '1 service never stops and is' : `${number(n)} services never stop and are`} not shown.`,
}
