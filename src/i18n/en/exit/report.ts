import { listing } from '../../text.ts'
import type { report as Dutch } from '../../nl/exit/report.ts'
import { durations } from '../durations.ts'
import { lengths } from './lengths.ts'

const { number } = durations
const { date, days, euros, span } = lengths
const times = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${number(n)} ${more}`)

export const report: typeof Dutch = {
  title: (municipality) => `Exit plan of ${municipality}`,
  subtitle: (plan, made) => (plan ? `${plan}, ${date(made)}` : date(made)),
  about: (municipality) => `What ${municipality} needs to be able to leave its suppliers: by contract, over the years, and if it has to.`,
  summary: {
    heading: 'In short, for the council',
    facts: 'The plan in figures',
    cost: (exits) => `cost of ${times(exits, 'exit', 'exits')}, less what they save`,
    critical: (now) => `critical services that cannot do without what is outside the EEA, from ${now} now`,
    people: (now) => `people affected, average over the scenarios, from ${now} now`,
    whatHeading: 'What the plan means',
    riskHeading: 'If we had to leave tomorrow',
    decideHeading: 'What we ask of you',
    decide: {
      clashes: (n) => (n === 1 ? 'Decide on the clash in the schedule (see The schedule).' : `Decide on the ${number(n)} clashes in the schedule (see The schedule).`),
      notice: (name, by) => `Give notice on ‘${name}’ or extend it knowingly, by ${date(by)} at the latest.`,
      preparations: (names, cost) => `Make money available now (${euros(cost)}) for: ${listing(names, 'and', 'others')}.`,
      measures: (names, cost) => `With an amount of ${euros(cost)}, choose: ${listing(names, 'and', 'others')}.`,
      unknown: (n) => (n === 1 ? 'Have it found out how long leaving takes for the 1 component for which that is not known.' : `Have it found out how long leaving takes for the ${number(n)} components for which that is not known.`),
      approve: 'Adopt this plan, and look at it again every year.',
    },
  },

  roadmap: {
    heading: 'The roadmap',
    intro: 'At every change, all scenarios were worked out again on the landscape of that day. While something is being moved, a service needs the old one and the new one. So for that time the municipality is more fragile.',
    picture: 'The years of the plan',
    morePicture: (part, all) => `The years of the plan, part ${part} of ${all}`,
    pictureAlt: (from, to, bars) => `From ${date(from)} to ${date(to)}. The bars: ${bars} The tables below have the same facts.`,
    barAlt: (name, start, switched, ends) => `${name} begins on ${date(start)}, has been moved on ${date(switched)} and is done on ${date(ends)}.`,
    panels: { dependence: 'Cannot do without outside EEA', people: 'People affected', cost: 'Cost until then' },
    lines: { heaviest: 'heaviest scenario', mean: 'average over scenarios' },
    legend: { building: 'building', migrating: 'half moved: more fragile', parallel: 'old one still beside it', contract: 'end of the contract' },
    years: 'The roadmap by year',
    yearColumns: { on: 'On', direct: 'Direct from outside', chain: 'Cannot do without', heaviest: 'People, heaviest scenario', mean: 'People, average', worst: 'Worst average in that year', mtpd: 'Past MTPD', fragile: 'Half moved', cost: 'Cost until then' },
    yearNote: '‘Direct from outside’ is the share of the critical services that are of a supplier from outside the EEA, or need one directly. ‘Cannot do without’ is the share that stops when all of outside the EEA is lost. ‘Average’ is over all scenarios of the plan, each counted the same. ‘Half moved’ is how many exits are half done on that day. The MTPD is the longest time that a service may stand still.',
    changes: 'Every change',
    falseFallback: 'A false fallback needs what has failed itself: there is a plan B on paper, not in reality.',
    scenariosNow: (day) => `The scenarios on ${date(day)}`,
  },

  plan: {
    heading: 'The schedule',
    columns: { name: 'Leaving', replacedBy: 'For', start: 'Begins', switched: 'Moved', ends: 'Done', slack: 'Slack', cost: 'Cost' },
    clashes: 'What clashes',
    none: 'Nothing clashes.',
    notPlanned: 'There is no exit plan yet. That is why there is no schedule and no roadmap here.',
  },

  contracts: {
    heading: 'The exit strategy by contract',
    intro: 'By contract: who is behind it, what hangs on it, how hard it is to leave and whether the notice gives enough time. ‘Takes’ is the exit itself; what must come first is counted in the forced exit. The words for how replaceable something is are those of the register of contracts that DORA asks for, the European rules for banks and insurers.',
    caption: 'The contracts, the first to end in front',
    columns: { name: 'Name of the contract', supplier: 'Supplier and owners', end: 'Until', notice: 'Give notice before', services: 'Critical services on it', longest: 'Leaving takes', gap: 'Short when told to go' },
    none: 'There are no contracts in this landscape yet.',
    parts: (name) => `What comes under ‘${name}’`,
    partColumns: { name: 'Component', why: 'Replaceable', replacedBy: 'By', takes: 'Takes', cost: 'Cost', gap: 'Short by', planned: 'Planned' },
    inCountry: (name, country) => (country === undefined ? name : `${name} (${country})`),
    of: (supplier, owners) => `Supplier: ${supplier}${owners.length ? `, owned by ${listing(owners, 'and', 'others', 9)}` : ''}.`,
    runs: (end, notice, by) => (end === null ? 'No end date is on record.'
      : `The contract runs until ${date(end)}${notice === null ? '; no notice is on record.' : `, with a notice of ${span(notice)}: notice can be given until ${date(by ?? end)}.`}`),
    hangs: (names) => (names.length ? `Critical services that hang on it: ${listing(names, 'and', 'others', 8)}.` : 'No critical service hangs on it.'),
    strategy: (text) => `Strategy: ${text}`,
    gap: (name, gap) => `If the supplier ends it, you are ${days(gap)} short: ${name} takes longest.`,
    enough: 'The notice is long enough to leave.',
    gapUnknown: 'Whether the notice is enough cannot be said: facts are missing for that.',
    terms: (transition, retrieval) =>
      `In a planned exit the supplier helps ${transition === null ? 'for as long as was agreed (not on record)' : `for ${span(transition)}`}, and after that data can be fetched ${retrieval === null ? 'for as long as was agreed (not on record)' : `for ${span(retrieval)}`}.`,
    long: (notice, most) => `If this is a cloud service, a notice of ${span(notice)} is too long for you: the Data Act allows at most ${span(most)}.`,
    planned: 'Planned exit or sanction',
    plannedText: ({ notice, transition, retrieval }) => `If you leave a cloud service yourself, the Data Act holds (EU 2023/2854, article 25): notice takes at most ${span(notice)}, the transition at most ${span(transition)}, and data can be fetched for at least ${span(retrieval)} after that. With reasons, the supplier may make the transition last up to 7 months.`,
    sanctionText: 'In a sanction, a bankruptcy or an order of a country none of that holds. Then the time you get is the time under the forced exit below, or none.',
    without: 'Components without a contract',
    withoutText: 'Something is said of leaving these components, but there is no contract for them.',
    notKnown: 'not on record',
    enoughShort: 'enough',
    notPlanned: 'no',
    nobody: 'nothing chosen',
    options: (names) => `possible: ${listing(names, 'or', 'others')}`,
    hard: { not: 'cannot be', 'highly complex': 'very hard', medium: 'with effort', easy: 'easy' },
    because: { 'no alternatives': 'there is no alternative', migration: 'moving is hard', both: 'little choice, and moving is hard' },
    impact: { low: 'losing it has little effect', medium: 'losing it has an effect', high: 'losing it has a large effect', 'not assessed': 'effect of losing it not assessed' },
    back: { easy: 'doing it yourself is easy', difficult: 'doing it yourself is hard', 'highly complex': 'doing it yourself is very hard' },
    portable: { 'open standard': 'open standards', documented: 'documented format', proprietary: 'format of its own', none: 'nothing to take along' },
    overview: (n, first) => `There ${n === 1 ? 'is 1 contract' : `are ${number(n)} contracts`} on record.${first === null ? '' : ` The first moment to give notice is ${date(first)}.`}`,
  },

  forced: {
    heading: 'Forced exit',
    intro: (notice) => `Suppose that all suppliers from outside the EEA, or with an owner from there, stop delivering in ${days(notice)}.`,
    columns: { name: 'Component', takes: 'Leaving takes', gap: 'Short by', replacedBy: 'For', stops: 'Critical services that stop then' },
    bridges: 'What bridges the time',
    bridgeColumns: { name: 'Component', many: 'How many', bridges: 'The first fallbacks' },
  },

  measures: {
    heading: 'Measures for the money there is',
    intro: (budget) => `Which measures take away most harm for ${euros(budget)}, in the scenarios of this plan?`,
    pictureAlt: (points) => `The more money, the less harm is left. ${points.join(' ')}`,
    point: (cost, harm) => `With ${euros(cost)}, ${harm} are left.`,
    none: 'Nothing was chosen for this amount.',
  },

  sovereignty: {
    heading: 'Sovereignty',
    intro: (version) => `Levels from 0 to 4 on the eight objectives of the Cloud Sovereignty Framework of the European Commission, version ${version}. A service is no more sovereign than what it cannot do without. The gate is the lowest level; the score weighs all objectives. A high score does not make up for a low level. A dash means: nothing is known of it, or there is nothing that the service cannot do without.`,
    gates: (lowest, name, n, all) => `Of ${number(all)} critical services ${number(n)} ${n === 1 ? 'gets' : 'get'} no further than level ${lowest} (${name.toLowerCase()}).`,
    estimate: (part) => `Together, ${part} of the weight rests on something that is on record. The rest is estimated from country, owner, keys and portability.`,
    caption: 'Gate and score by service',
    columns: { service: 'Service', gate: 'Gate', score: 'Weighed score', known: 'On record', by: 'What decides the gate' },
    because: (objective, component) => `${objective}: ${component}`,
    levels: 'The levels by objective',
    serviceColumn: 'Service',
    notKnown: '–',
    risks: 'The three risks side by side',
    risksIntro: 'The three questions of the VNG on digital dependence, by service. The rules by which they are estimated are those of Uitwijk.',
    riskColumns: { service: 'Service', canBeStopped: 'Can be stopped', cannotChoose: 'No choice', cannotProtect: 'Data cannot be protected' },
    risk: (level, names) => (names.length ? `${level}: ${listing(names, 'and', 'others', 3)}` : level),
    matrix: 'Likelihood and impact: how often a scenario interrupts a critical service',
    matrixRow: 'Likelihood',
    matrixChance: (level) => (level === null ? 'not estimated' : `${level} of 5`),
    matrixNote: 'Each cell counts the combinations of a scenario and a critical service. The likelihood is in the scenario; the impact follows from how long the service is down and for how many people.',
  },

  disclosure: {
    heading: 'Who can demand data',
    columns: { data: 'Data', component: 'Held in', keys: 'Keys', party: 'Who can be compelled', gets: 'What it can give' },
    caption: 'Data that can be demanded in readable form under the law of a country outside the EEA, or perhaps',
    more: (n) => `There are ${number(n)} rows for all kinds of data together. Only parties from outside the EEA that can give something readable, or of which that is not known, are listed here; the rest is on the screen Exit.`,
  },

  repeat: {
    heading: 'How to do this again',
    hash: 'This document belongs to exactly this input (SHA-256 of the landscape, the plan and the scenarios, one after another):',
    how: 'This is how you make it again:',
    command: 'uitwijk exit LANDSCAPE PLAN -o exit-plan.odt',
    assumptions: 'Amounts and times come from the plan and the landscape. Where these are assumed, so is what came of them.',
  },
}
