import type { screen as Dutch } from '../../nl/exit/screen.ts'
import { durations } from '../durations.ts'

const { share } = durations

export const screen: typeof Dutch = {
  tabs: {
    roadmap: 'Roadmap', plan: 'The plan', forced: 'Forced exit', measures: 'Measures', sovereignty: 'Sovereignty', disclosure: 'Demands for data',
  },
  about: {
    roadmap: 'Does this plan make the municipality less dependent, and how fragile is it on the way?',
    plan: 'Which exit when, what comes first, and what clashes?',
    forced: 'The supplier gives notice, or must stop by order of its country. Do you make it in time?',
    measures: 'Which measures help most for the money there is?',
    sovereignty: 'How independent is each service, along all that it needs?',
    disclosure: 'Who can be compelled to hand over data, and does encryption help?',
  },
  title: 'Exit',
  lead: 'From “it can be switched off” to “we can leave”.',
  list: 'Questions about leaving',
  choose: 'Question',
  plan: 'Exit plan',
  newPlan: 'New plan',
  newName: 'New exit plan',
  openPlan: 'Open a plan…',
  savePlan: 'Save the plan',
  noPlan: 'There is no exit plan yet. Make a new one, or open a file that ends in .exit.yaml.',
  noScenario: 'This needs a scenario. Choose or make one in What if.',
  noSupplier: 'This needs a supplier. Add one in Landscape.',
  working: 'Working it out…',
  workingShare: (part) => `Working it out: ${share(part)} done`,
  stop: 'Stop',
  stopped: 'Stopped. There is no answer yet.',
  start: 'Work it out after all',
  again: 'Work it out again',
  stale: 'This answer is from before your last change.',
  failed: (why) => `This could not be worked out${why ? `: ${why}` : ''}. Try again.`,
  done: (question) => `Done: ${question}`,
}
