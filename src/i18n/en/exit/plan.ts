import type { plan as Dutch } from '../../nl/exit/plan.ts'
import { durations } from '../durations.ts'
import { lengths } from './lengths.ts'

const { number } = durations
const { date, days, span } = lengths
const ofExits = (n: number) => (n === 1 ? '1 exit' : `${number(n)} exits`)

export const plan: typeof Dutch = {
  summary: (exits, ends, clashes) =>
    `${exits === 1 ? 'This plan has 1 exit, which' : `This plan has ${number(exits)} exits, and the last`} is done on ${date(ends)}. ${clashes === 0 ? 'Nothing clashes.' : clashes === 1 ? 'There is 1 clash.' : `There are ${number(clashes)} clashes.`}`,
  nothing: 'There is no exit in this plan yet. Choose below a component that you want to leave.',
  critical: (names) => `The end date depends on ${names}: a day later there is a day later at the end.`,
  proposed: (n) => (n === 1 ? 'Of 1 exit no start is set; its start is a proposal.' : `Of ${number(n)} exits no start is set; their start is a proposal.`),
  noReplacement: (n) => `Of ${ofExits(n)} it is not chosen yet what takes its place. So nothing changes then.`,
  noLead: (n, assumed) => `Of ${ofExits(n)} it is not known how long it takes. ${span(assumed)} was assumed.`,
  noCost: (n) => `Of ${ofExits(n)} it is not known what it costs. That is not counted in the cost.`,
  fixed: 'The start of every exit is set.',
  picture: 'Which exit when',
  pictureHint: 'Drag a bar, or choose it and press an arrow key: a month earlier or later. Page Up and Page Down: a year.',
  bar: (name) => `${name}: start of the exit`,
  barText: (start, switched, ends, proposed, clashes) =>
    `starts ${date(start)}${proposed ? ' (proposal)' : ''}, switched ${date(switched)}, done ${date(ends)}${clashes.length ? `. Clashes: ${clashes.join('; ')}` : ''}`,
  legend: { building: 'building', migrating: 'half migrated', parallel: 'old still stands beside new', critical: 'decides the end date', clash: 'clashes', contract: 'end of the contract', notice: 'last day to give notice', proposed: 'proposal' },
  clash: {
    'before-need': (need, n) => `starts ${days(n)} before ${need} has switched`,
    'team-full': (team) => `${team} has too much to do at that time`,
    'after-contract': (n) => `switches only ${days(n)} after the end of the contract`,
    'notice-passed': (on) => `notice should have been given on ${date(on)}, before the plan begins`,
  },
  clashes: 'What clashes',
  clashLine: (name, what) => `${name} — ${what}.`,
  propose: 'Take the proposal',
  proposeHint: 'Sets the proposed day of every exit that has no start.',
  add: 'Add an exit',
  addPlaceholder: 'Component that you want to leave',
  table: 'The plan in a table',
  columns: { name: 'Away from', replacedBy: 'To', start: 'Start', migrates: 'Half migrated from', switched: 'Switched', ends: 'Done', team: 'Team', waits: 'Why not earlier', slack: 'Slack', cost: 'Cost', clashes: 'Clashes' },
  waits: { start: 'start of the plan', needs: 'waits for another exit', team: 'waits for the team', given: 'so chosen' },
  noSlack: 'none',
  unknown: 'not known',
  none: 'none',
  forms: 'Every exit',
  fields: {
    start: 'Start', startHint: 'Empty: the plan proposes a day.', replacedBy: 'Is replaced by', lead: 'Time until the new one is in use', migration: 'Of which half migrated', parallel: 'After that the old one still stands beside it',
    cost: 'Cost, once (euros)', perYear: 'Extra cost per year (euros; minus when it is less)', effort: 'Work (days of one person)', team: 'Team', noTeam: 'no team', needs: 'These must be left first', addNeed: 'Choose an exit', without: (name) => `Do not wait for ${name}`,
    catalogue: 'known alternative', newOne: 'Something new', remove: 'Remove this exit', fromComponent: (text) => `With the component it says: ${text}`, fromContract: (text) => `In the contract it says: ${text}`, notNumber: 'Fill in a number, without letters.', notBelow: 'Fill in a number of 0 or more.',
  },
  name: 'Name of the plan',
  noName: 'Give the plan a name.',
  planStart: 'First day',
  noStart: 'Choose the first day of the plan.',
  teams: 'Teams',
  teamName: 'Name of the team',
  atOnce: 'How many exits at once',
  addTeam: 'Add a team',
  newTeam: 'New team',
  removeTeam: (name) => `Remove ${name}`,
  settings: 'The plan itself',
  removePlan: 'Remove this plan',
}
