import type { frame as nl } from '../../nl/analysis/frame.ts'
import { durations } from '../durations.ts'

const { number, share } = durations

export const frame: typeof nl = {
  questions: {
    losses: 'What if this is lost?',
    concentration: 'What does much depend on?',
    'cut-sets': 'What together stops a service',
    'fallback-audit': 'Do the fallbacks really help?',
    uncertainty: 'How sure is it?',
    'worst-moment': 'The worst moment',
    recovery: 'Order of recovery',
    quality: 'What are we not sure of?',
  },
  about: {
    losses: 'Every component or supplier gone once: which services stop?',
    concentration: 'How many services and people depend on one supplier, country or platform?',
    'cut-sets': 'Which losses, alone or together, are enough to stop a service?',
    'fallback-audit': 'Every fallback judged over all scenarios, and when it was tested.',
    uncertainty: 'Run many times with uncertain durations: how likely is it to go wrong?',
    'worst-moment': 'On which day and at which hour does a scenario do the most harm?',
    recovery: 'What do you start first, and when is each service back?',
    quality: 'What is missing in the data, and does it matter?',
  },
  title: 'Analysis',
  lead: 'From ‘what happens in this scenario’ to ‘what should we fear, and what do we fix first’.',
  list: 'Questions',
  choose: 'Question',
  meaning: 'What does this mean?',
  working: 'Working it out…',
  workingShare: (part) => `Working it out: ${share(part)} done`,
  stop: 'Stop',
  stopped: 'Stopped. There is no answer yet.',
  start: 'Work it out after all',
  stale: 'This answer is from before your last change.',
  again: 'Work it out again',
  failedBy: (error) => ({
    TooLarge: 'There are too many combinations to go through. Look for fewer things at once.',
    TooManyGates: 'Components keep each other going in a circle, each time for another part, and that does not settle. Take one of those parts (what can be done without, or what a fallback can carry) out of the circle.',
    TooManyChanges: 'This scenario goes on changing without end. Choose a shorter time, or take the circle out of the landscape.',
  })[error] ?? 'This could not be worked out. Try again.',
  needsService: 'This needs at least one service. Add a service in Landscape.',
  needsScenario: 'This needs a scenario. Choose or make one in What if.',
  inReport: 'In the report',
  done: (question) => `Done: ${question}`,
  table: {
    find: 'Search the table',
    found: (n) => (n === 0 ? 'Nothing found' : n === 1 ? '1 found' : `${number(n)} found`),
    all: (n) => `Show all ${number(n)}`,
  },
}
