import type { ExerciseTexts } from '../../nl/exercise/index.ts'
import { durations, longDate } from '../durations.ts'
import { and, few } from '../lists.ts'

const { duration, number } = durations
const count = (n: number, one: string, more: string) => `${n === 1 ? '1' : number(n)} ${n === 1 ? one : more}`

export const afterAction: ExerciseTexts['afterAction'] = {
  title: (exercise) => `After-action report: ${exercise}`,
  subtitle: (landscape, date) => `${landscape}, ${longDate(date)}`,
  about: (landscape) => `What was practised at ${landscape}, what happened, what the decisions made of it and what must be improved.`,
  none: '–', notNoted: 'not noted',

  serves: {
    summary: 'Serves: ISO 22301:2019, 8.5 (a formal report after every exercise, with outcomes, recommendations and actions).',
    overview: 'Serves: ISO 22301:2019, 8.5 (exercises with a suitable scenario and clear aims); ISO 22398:2013, clause 5 (planning, conducting and improving an exercise).',
    attendance: 'Serves: ISO 22301:2019, 8.5 (those with a role in a disruption gain experience and knowledge).',
    goals: 'Serves: ISO 22301:2019, 8.5 and ISO 22398:2013, clause 5 (the outcome held against the goals); BIO2 5.30.01 (working).',
    course: 'Serves: ISO 22398:2013, clause 5 (recording how the exercise went).',
    decisions: 'Serves: the duty of care of the Dutch Cyberbeveiligingswet (NIS2, article 21(2)(c): business continuity and crisis management); BIO2 5.29 (information security during a disruption): check for every emergency measure whether data stayed protected.',
    outcome: 'Serves: ISO 22301:2019, 8.5 (together, over time, exercises show whether the chosen solutions will do); BIO2 5.30 (ICT that is ready for the objectives of continuity).',
    gaps: 'Serves: BIO2 5.30.01 (working and completeness); ISO 22301:2019, 8.6 (evaluating whether plans and capabilities will do).',
    improvements: 'Serves: ISO 22301:2019, 8.5 and 10.2 (improving with what the exercise teaches); BIO2 5.30.01 (the results improve the plans); NIS2, article 21(2)(f) (assessing whether measures work).',
    yearly: 'Serves: BIO2 5.30.01 (the process owner tests the continuity plans every year for working, completeness and currency, and improves them with the results).',
    evaluation: 'Serves: ISO 22398:2013, clauses 5 and 6 (evaluating and continual improvement).',
    votes: 'Serves no requirement: it shows what those who took part thought of it.',
    log: 'Serves: ISO 22301:2019, 7.5 (keeping documented information).',
  },

  summary: {
    heading: 'Summary for the board',
    practised: (exercise, scenario, when) => `What was practised is ‘${exercise}’, with the scenario ‘${scenario}’${when === null ? '' : `, on ${when}`}.`,
    factsCaption: 'The exercise in figures',
    facts: { present: 'participants present', goals: 'goals met', decisions: 'decisions and measures', without: 'downtime without the decisions', with: 'downtime with the decisions', gaps: 'gaps in the fallbacks' },
    ofAll: (part, all) => `${number(part)} of ${number(all)}`,
    goals: 'Outcome per goal', noGoals: 'This exercise had no goals.',
    goal: (goal, rating, text) => `${goal.replace(/\.$/, '')}: ${rating}.${text === null ? '' : ` ${text}`}`,
    improvements: 'The three most important improvements', noImprovements: 'No improvements were settled.',
    proposal: (what) => `${what} (proposal)`,
  },
  unrated: 'not judged yet',

  worth: {
    noMeasure: (without) => `No measure was taken that changes anything in the scenario. All services together are down for ${without}.`,
    same: (without) => `The measures of the participants made no difference to how long services are down: ${without} for all together.`,
    less: (apart, withThem, without) => `The measures of the participants saved ${apart} of downtime, all services together: ${withThem} instead of ${without}.`,
    more: (apart, withThem, without) => `With the measures of the participants all services together are down ${apart} longer: ${withThem} instead of ${without}.`,
  },

  overview: {
    heading: 'The exercise',
    caption: 'Facts of the exercise', columns: { what: 'What', value: 'Fact' },
    kind: 'Kind', kindOf: 'Tabletop exercise with a simulated scenario', place: 'Where', began: 'Began', ended: 'Ended', notEnded: 'not closed',
    running: 'The clock ran', scenario: 'The scenario', reached: 'Played until', injects: 'Messages',
    injectsOf: (shown, all, made) => `${number(shown)} of ${number(all)} planned came in${made === 0 ? '' : `, and ${count(made, 'message made on the spot', 'messages made on the spot')}`}`,
    what: 'What happens in the scenario',
    roundsCaption: 'The rounds: planned and played', roundColumns: { round: 'Round', scenario: 'Time in the scenario', planned: 'Planned time in the room', began: 'Began', took: 'Took' },
    span: (from, until) => `${from} to ${until}`,
    notPlayed: 'not played', notMeasured: 'no end noted',
  },

  attendance: {
    heading: 'Participants',
    caption: 'Who was there', columns: { name: 'Name', role: 'Role', organisation: 'Organisation', present: 'Present' },
    unnamed: (nr) => `Participant ${nr}`, yes: 'yes', no: 'no', nobody: 'No participants were given.',
    absent: (roles) => `Nobody played these roles: ${and(roles)}. What should happen there has not been tested.`,
  },

  goals: {
    heading: 'Goals and observations', none: 'This exercise had no goals.',
    caption: 'Goals and how they were met', columns: { nr: 'No.', goal: 'Goal', measure: 'Met when', rating: 'Judgement', why: 'Explanation' },
    observations: (nr) => `Observations on goal ${nr}`, other: 'Other observations',
    observationsCaption: (goal) => `Observations: ${goal}`, observationColumns: { scenario: 'Time in scenario', room: 'In the room', who: 'Who', seen: 'Observation' },
    noObservations: 'No observation was noted on any goal.',
  },

  course: {
    heading: 'What happened when',
    caption: 'Messages: planned and real', columns: { nr: 'No.', message: 'Message', planned: 'Planned at', came: 'Came in at', room: 'In the room', apart: 'Difference', response: 'Response' },
    noInjects: 'There were no messages.',
    onTime: 'on time', later: (seconds) => `${duration(seconds)} later`, earlier: (seconds) => `${duration(seconds)} earlier`,
    made: 'made on the spot', skipped: 'skipped', unused: 'not used',
    responded: (rating, text) => (text === null ? rating : `${rating}: ${text}`),
    summary: (asExpected, rated) => (rated === 1 ? `The one response that was judged was ${asExpected ? '' : 'not fully '}as expected.`
      : `Of the ${number(rated)} responses that were judged, ${number(asExpected)} ${asExpected === 1 ? 'was' : 'were'} as expected.`),
  },

  decisions: {
    heading: 'Decisions and measures',
    intro: 'Beside each decision stand the services that were interrupted at that moment, with the measures taken until then.',
    caption: 'Decisions in order of time', columns: { nr: 'No.', scenario: 'Time in scenario', room: 'In the room', what: 'Decision or measure', by: 'By', interrupted: 'Interrupted then' },
    none: 'No decision was noted.',
    both: (measure, text) => `${measure}. ${text}`,
    interrupted: (names) => (names.length ? `${number(names.length)}: ${few(names)}` : 'none'),
  },

  outcome: {
    heading: 'With and without the decisions',
    intro: 'The same scenario was simulated twice: with the measures of the participants, and without. The difference is what they achieved. Decisions without a measure, such as a message to residents, do not count in these figures. From a day on, times are rounded to whole hours.',
    horizon: (reached, end) => `The exercise was played until ${reached}; the consequences were simulated to the end of the scenario (${end}).`,
    caption: 'Services without and with the measures (missed: how many fixed moments)',
    columns: { service: 'Service', without: 'Down without', with: 'Down with', apart: 'Difference', mtpdWithout: 'Past MTPD without', mtpdWith: 'Past MTPD with', missedWithout: 'Missed without', missedWith: 'Missed with' },
    total: 'All services together', quiet: 'No service is interrupted, with or without the measures.',
    shorter: (time) => `${time} shorter`, longer: (time) => `${time} longer`, same: 'the same', notAtAll: 'not',
    yes: 'yes', no: 'no',
    changes: 'What went differently because of the measures',
    course: 'How the scenario went',
    picture: (decisions, injects) => `Decisions: ${decisions}. Messages: ${injects}.`,
    at: (numbers, when) => `${numbers} at ${when}`, nothing: 'none',
    legend: { decision: 'decision, with its number', inject: 'message that came in' },
    data: {
      id: 'id', service: 'service', without: 'downtime_hours_without', with: 'downtime_hours_with', mtpdWithout: 'mtpd_passed_without', mtpdWith: 'mtpd_passed_with',
      missedWithout: 'missed_moments_without', missedWith: 'missed_moments_with',
    },
  },

  gaps: {
    heading: 'Gaps in the fallbacks',
    intro: 'A gap is a fallback that was needed and did not do what it is for, or a critical service that has none. Judged with the measures of the participants.',
    caption: 'Gaps, the gravest first', columns: { what: 'Fallback or service', kind: 'What is wrong', why: 'Why' },
    none: 'No gap in the fallbacks came to light in this scenario.',
    missing: 'no fallback', missingWhy: (chain) => `There is no fallback anywhere in what stopped this service: ${chain}.`,
    fallback: (name, component) => `‘${name}’ of ${component}`,
  },

  improvements: {
    heading: 'Improvements',
    agreed: 'Agreed', caption: 'Agreed improvements', columns: { what: 'What', owner: 'Who', due: 'At the latest' },
    nothingAgreed: 'No improvements were agreed in the exercise.', open: 'to be decided',
    proposed: 'Proposals from the simulation',
    proposedHow: 'These proposals follow from the gaps and from the goals that were not met. Nobody has accepted them yet: give each an owner and a date, or write down why not.',
    proposedCaption: 'Proposals, not accepted yet',
    suggest: {
      missing: (what) => `Find a fallback for services that have none: ${what}.`,
      false: (what) => `Detach ${what} from what fails by the same cause, or replace that fallback.`,
      broken: (what) => `Make sure that ${what} does not fail itself, or replace that fallback.`,
      'not-activated': (what) => `Lay down who may activate ${what} and when, and put it on the action card.`,
      late: (what) => `Make sure that ${what} is ready earlier: faster to set up, or activated earlier.`,
      'runs-out': (what) => `Make sure that ${what} can be kept up longer, or arrange what comes after it.`,
      'too-small': (what) => `Enlarge what ${what} can carry, or agree on what goes first then.`,
    },
    goal: (goal) => `Find out what it takes to meet this goal, and practise it again: ${goal}`,
  },

  yearly: {
    heading: 'Working, completeness and currency',
    intro: 'The yearly test looks at three things. For each: what this exercise showed, and what it cannot show.',
    caption: 'The three sides of the yearly test', columns: { what: 'Side', shown: 'What this exercise showed', open: 'What remains open' },
    working: 'Working: does the plan do what it promises?', complete: 'Completeness: is everything in it?', current: 'Currency: is it still right?',
    workingShown: (met, rated, goals, held, called) =>
      `${goals === 0 ? 'There were no goals to test against.' : rated === 0 ? 'The goals are not judged yet.' : `${number(met)} of ${count(goals, 'goal', 'goals')} met.`} ${called === 0 ? 'No fallback was needed.' : called === 1 ? `The one fallback that was needed ${held ? 'held' : 'did not hold'}.` : `Of the ${number(called)} fallbacks that were needed, ${held === 0 ? 'none' : number(held)} held.`}`,
    workingOpen: 'A tabletop exercise tests people, agreements and decisions. Whether the technology works shows only when the fallback itself is tested.',
    completeShown: (gaps, made) =>
      `${gaps === 0 ? 'The simulation found no gaps in the fallbacks.' : `The simulation found ${count(gaps, 'gap', 'gaps')} in the fallbacks.`}${made === 0 ? '' : ` ${count(made, 'message was', 'messages were')} needed that nobody had thought of before.`}`,
    completeOpen: (without) =>
      `What is not in the landscape has not been tested.${without.length === 0 ? '' : ` Without an MTPD (the longest disruption that can be borne): ${and(without)}.`}`,
    currentShown: (tested, called) =>
      (called === 0 ? 'No fallback was needed, so this exercise says nothing of test dates.' : called === 1 ? `According to the landscape the one fallback that was needed was ${tested ? '' : 'not '}tested in the year before the exercise.`
        : `According to the landscape ${tested === 0 ? 'none' : number(tested)} of the ${number(called)} fallbacks that were needed ${tested === 1 ? 'was' : 'were'} tested in the year before the exercise.`),
    currentOpen: 'The simulation does not see names, telephone numbers and tasks in the plan: check them with what the participants lacked.',
    next: (date) => `Practise again on ${longDate(date)} at the latest, or earlier if much changes.`,
    table: 'Requirements and chapters', tableCaption: 'The requirements that this report contributes to', tableColumns: { requirement: 'Requirement', asks: 'What it asks', chapters: 'Chapter' },
    honest: 'This report helps to meet these requirements. Whether they are met is for those who audit you to judge.',
    requirements: [
      ['ISO 22301:2019, 8.5', 'Exercising by a programme, with goals, a report and actions', ['summary', 'overview', 'attendance', 'goals', 'outcome', 'improvements']],
      ['ISO 22301:2019, 8.6', 'Evaluating whether plans and capabilities will do', ['gaps', 'yearly']],
      ['ISO 22398:2013', 'Guidelines for setting up, conducting and evaluating exercises', ['overview', 'goals', 'course', 'evaluation']],
      ['BIO2 5.29', 'Information security during a disruption as well', ['decisions']],
      ['BIO2 5.30 and 5.30.01', 'ICT ready for continuity; plans tested every year for working, completeness and currency', ['goals', 'outcome', 'gaps', 'improvements', 'yearly']],
      ['Cyberbeveiligingswet (NIS2, article 21(2)(c) and (f))', 'Duty of care: business continuity and crisis management, and assessing whether measures work', ['decisions', 'outcome', 'improvements']],
    ],
  },

  votes: {
    heading: 'Votes', caption: (question) => `Votes: ${question}`, columns: { option: 'Option', votes: 'Number' },
    none: 'There was no vote.',
  },

  log: {
    heading: 'Appendix: the whole log',
    intro: 'All that was recorded during the exercise, in order. What was taken back later is not in it.',
    caption: 'Log', columns: { nr: 'No.', room: 'In the room', scenario: 'Time in scenario', what: 'What' },
    none: 'Nothing was recorded.',
    did: {
      go: 'Clock runs', pause: 'Clock stopped', jump: 'Jumped in time', round: 'Round began', show: 'Message came in', skip: 'Message skipped',
      improvise: 'Message made on the spot', respond: 'Response', note: 'Observation', decide: 'Decision', measure: 'Measure', ask: 'Question on the screen', vote: 'Voted',
      attend: 'Attendance', reveal: 'Screen shows', rate: 'Goal judged', improve: 'Improvement', end: 'Exercise ended',
    },
    line: (did, what) => (what === '' ? did : `${did}: ${what}`),
    speed: (perSecond) => (perSecond === 1 ? 'as fast as the clock in the room' : `${number(perSecond)} times as fast as the clock in the room`),
    offScreen: 'taken off the screen', present: (name, present) => `${name} ${present ? 'is there' : 'is not there'}`,
    revealed: { none: 'nothing of the landscape', services: 'how the services are doing', all: 'how all components are doing' },
    by: (text, by) => (by === undefined ? text : `${text} (by ${by})`),
    votes: (counts) => counts.map(([option, votes]) => `${option} ${number(votes)}`).join(', '),
    about: (text, what) => (what.length ? `${text} (${what.join('; ')})` : text),
  },

  repeat: {
    heading: 'What this report belongs to',
    hash: 'This report belongs to exactly this course of the exercise (SHA-256):',
    how: 'Whoever opens the same course and makes this report again gets the same text and the same figures.',
  },
}
