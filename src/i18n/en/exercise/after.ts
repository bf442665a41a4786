import type { after as Dutch } from '../../nl/exercise/after.ts'
import { longDate } from '../durations.ts'

export const after: typeof Dutch = {
  title: (exercise) => `Looking back on ‘${exercise}’`,
  lead: 'Judge the goals, write down what must be improved and make the report. Everything is saved at once.',
  notEnded: 'The exercise has not ended yet. You can fill in here what you know already.',
  back: 'Back to the exercise',
  report: 'Report of the exercise',
  reportMeans: 'The report says what happened, what was decided and what that made different, with the goals and the improvements of this page.',
  goals: {
    title: 'Goals', none: 'This exercise has no goals.', measure: (how) => `Met when: ${how}`,
    noNotes: 'No observations on this goal.', why: 'Why?', rateFirst: 'Choose whether the goal was met as well. Then this is saved.', others: 'Other observations',
  },
  improve: {
    title: 'Improvements', none: 'None yet. Agree on what must be improved, who does it and when it is done.',
    what: 'What must be done?', owner: 'Who does it?', due: 'Done when?', add: 'Add', needed: 'First type what must be done.',
    takeBack: 'Remove', takeBackWhat: (what) => `Remove: ${what}`, open: 'still open',
    date: longDate,
  },
  compare: {
    title: 'What the measures made different', working: 'Working out how it would have gone without measures…',
    noMeasures: 'No measure was taken in the exercise, so the scenario went as it was made up.',
    headline: (difference) => `Because of the measures: ${difference}`,
    downtime: (without, using) => `${using === null ? 'No service was down' : `All services together were down for ${using}`}. Without the measures that would have been ${without}.`,
    service: 'Service', without: 'Without the measures', with: 'With the measures', goesOn: 'goes on', degraded: (duration) => `does less work for ${duration}`,
    stops: (clock, duration, overMtpd) => `stops ${clock}, ${duration} in all${overMtpd ? ', over the MTPD' : ''}`,
  },
  gaps: {
    title: 'Gaps in the fallbacks', none: 'Every fallback that was needed did what it had to do.', working: 'Working out the scenario…',
    missing: (service) => `${service} was down and has no fallback.`,
  },
}
