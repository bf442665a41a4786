import type { frame as Dutch } from '../../nl/exercise/frame.ts'
import { durations } from '../durations.ts'

const { duration } = durations

const rounds = (n: number) => (n === 1 ? '1 round' : `${n} rounds`)
const injects = (n: number) => (n === 0 ? 'no messages yet' : n === 1 ? '1 message' : `${n} messages`)

export const frame: typeof Dutch = {
  steps: 'Steps of an exercise',
  step: { choose: 'Choose', prepare: 'Prepare', run: 'Run', after: 'Look back' },
  about: {
    choose: 'Which exercise will you hold?',
    prepare: 'Who takes part, and which messages come when?',
    run: 'You lead the exercise: clock, messages and decisions.',
    after: 'What went well, and what must improve?',
  },
  notYet: {
    prepare: 'Choose an exercise first.',
    run: 'Begin an exercise first, under Prepare.',
    after: 'Hold an exercise first.',
  },
  trouble: {
    elsewhere: 'This exercise is open in another window. Go on there, or take it over here.',
    taken: 'This exercise was taken over in another window. Everything is kept.',
    gone: 'This exercise is no longer in this browser, or cannot be read.',
    'no-scenario': 'The scenario of this exercise is not open. Choose a scenario and begin again.',
    blocked: 'The browser held back the window for the participants. Allow windows of this page and try again.',
  },
  takeOver: 'Take over here',
  loading: 'Loading the exercise…',
  choose: {
    title: 'Choose an exercise',
    lead: 'In an exercise you play out a scenario around the table with colleagues. At set times a message comes in, and you discuss what to do. Nothing really goes off.',
    ready: 'Exercises',
    none: 'There is no exercise yet. Make one below of the scenario that you have open. Or open an exercise that you have as a file.',
    facts: (roundCount, injectCount, takes) => [rounds(roundCount), injects(injectCount), ...(takes ? [`${duration(takes)} around the table`] : [])].join(', '),
    scenario: 'Based on scenario',
    scenarioGone: (file) => `The scenario ‘${file}’ is not open. Choose another scenario under Prepare.`,
    changed: 'The scenario has changed. Review the exercise under Prepare.',
    lastRun: (when) => `Last held ${when}`,
    never: 'Not held yet',
    prepare: 'Prepare',
    save: 'Save to a file',
    of: (action, name) => `${action}: ${name}`,
    newTitle: 'New exercise',
    newLead: (scenario) => `The exercise is about the scenario that you have open now: ${scenario}. You choose another scenario under What if.`,
    newName: 'Name of the exercise',
    nameOf: (scenario) => `Exercise ${scenario}`,
    create: 'Make exercise',
    openFile: 'Open an exercise from a file',
    openFileMeans: 'Choose a file whose name ends in .exercise.yaml.',
    running: 'An exercise is still going on',
    runningMeans: 'Everything is kept in this browser. You can go on where you were.',
    goOn: 'Go on',
    ended: 'Exercises that were held',
    endedMeans: 'These are in this browser only.',
    lookBack: 'Look back',
    began: (when, landscape) => `Begun ${when}, with ${landscape}`,
    forget: 'Remove',
    forgetAsk: 'All notes and decisions of this exercise go with it. You cannot undo this.',
    forgetYes: 'Yes, remove',
    forgetNo: 'No, keep',
  },
}
