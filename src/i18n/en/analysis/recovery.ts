import { durations } from '../durations.ts'
import { and, few } from '../lists.ts'
import type { recovery as nl } from '../../nl/analysis/recovery.ts'

const { duration, number } = durations

/** In which order things come back. */
export const recovery: typeof nl = {
  lost: 'What is down',
  everything: 'everything, as after ransomware',
  afterScenario: (name: string) => `what fails in ‘${name}’`,
  teams: 'Teams that recover at the same time',
  teamsOf: (n: number | null): string => (n === null ? 'as many as needed' : String(n)),
  with: (n: number | null): string => (n === null ? 'as many teams as needed' : n === 1 ? '1 team' : `${n} teams`),
  nothing: 'Nothing is down, so there is nothing to recover.',
  makespan: (steps: number, teams: string, time: number): string =>
    (time === 0 ? `${steps === 1 ? '1 component comes' : `${number(steps)} components come`} back at once: none of them has a restart time.`
      : `With ${teams} ${steps === 1 ? 'the one component is' : `all ${number(steps)} components are`} back after ${duration(time)}.`),
  path: (names: readonly string[], critical: boolean) => `This chain decides when the last ${critical ? 'critical ' : ''}service is back: ${names.join(' → ')}.`,
  met: (n: number, of: number): string => (of === 1 ? `The one service with an RTO (the time within which it has to be back) ${n ? 'meets it' : 'does not meet it'}.`
    : `${n === of ? 'All' : 'Of the'} ${number(of)} services with an RTO (the time within which they have to be back) ${n === of ? '' : n === 0 ? 'none ' : `${number(n)} `}${n === 1 || n === 0 ? 'meets' : 'meet'} it.`),
  late: (names: readonly string[]) => `With more teams or in another order ${names.length === 1 ? 'this one can' : 'these can'} make it: ${few(names)}.`,
  impossible: (name: string, rto: number, earliest: number, chain: readonly string[]) =>
    `The RTO of ${name} cannot be met whatever is done: it promises ${duration(rto)}, but the chain before it needs at least ${duration(earliest)}${chain.length > 1 ? ` (${chain.join(' → ')})` : ''}.`,
  never: (names: readonly string[]) => `${and(names)} ${names.length === 1 ? 'does' : 'do'} not come back by themselves.`,
  loop: (components: readonly string[], wayOut: readonly string[]): string =>
    (components.length < 2 ? `${and(components)} waits for itself.` : `${and(components)} wait for each other.`)
    + (wayOut.length ? ` The way out: first start ${and(wayOut)} by emergency measures, without what they need. ${components.length - wayOut.length === 1 ? 'Then the rest follows' : 'Then the rest follow by themselves'}.` : ''),
  loops: 'What waits for each other',
  impossibles: 'Which RTO cannot be met whatever is done',
  picture: 'The order of recovery',
  pictureAlt: (shown: number, of: number, time: number) => `${shown < of ? `The ${number(shown)} most important of ${number(of)}` : `All ${number(of)}`} components in order of beginning, over ${duration(time)}. The table below says the same.`,
  legend: { bar: 'restarting', critical: 'on the chain that decides when the last is back', instant: 'takes no time' },
  shown: (shown: number, of: number) => `The picture shows ${number(shown)} of the ${number(of)} components: the services and what takes longest. The table has the rest.`,
  team: (n: number) => `team no. ${n}`,
  servicesCaption: 'When the services are back',
  columns: { service: 'Service', verdict: 'Meets its RTO', at: 'Back after', earliest: 'At the earliest', rto: 'RTO', mtpd: 'MTPD' },
  verdict: { met: 'yes', late: 'no, but it can with more teams or in another order', impossible: 'no, whatever is done', never: 'does not come back', 'no-promise': 'no RTO' },
  over: (text: string) => `${text}, which is not met`,
  after: (time: number): string => (time === 0 ? 'at once' : duration(time)),
  notBack: 'not',
  none: '–',
  stepsCaption: 'All steps in order',
  stepColumns: { nr: 'No.', component: 'Component', from: 'Begins after', to: 'Back after', team: 'Team', after: 'Waits last for' },
  bySelf: 'by itself',
  stepsShown: (shown: number, of: number) => `The first ${number(shown)} of ${number(of)} steps.`,
}
