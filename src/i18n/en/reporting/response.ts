import type { response as Dutch } from '../../nl/reporting/response.ts'

export const response: typeof Dutch = {
  means: 'What you fill in here stands on the action card of this scenario. It is kept with the scenario.',
  help: 'What the simulation says',
  helpMeans: 'Use this while you fill in. It stands on the card too.',
  details: 'What stops first, and which fallbacks are needed',
  firstStops: 'What stops first',
  nothingStops: 'No service stops in this scenario.',
  more: (count) => `and ${count} more`,
  fallbacks: 'Fallbacks that are needed',
  byHand: 'you must switch it on yourself',
  activation: { title: 'When this card is taken up', means: 'How you see that this scenario has begun.', row: 'Criterion', add: 'Add a criterion' },
  firstHours: { title: 'The first hours', means: 'The list to tick off, in the right order.', row: 'Step', add: 'Add a step' },
  tasks: { title: 'After that', means: 'What must be done after the first hours.', row: 'Task', add: 'Add a task' },
  task: { do: 'What', who: 'Who', within: 'Within' },
  contacts: { title: 'Contacts', means: 'Choose who stands on this card. The contacts of the plan are filled in at About the plan.', fromPlan: 'From the plan', noPlan: 'The plan has no contacts yet.', toPlan: 'To About the plan', own: 'Only for this scenario' },
  communication: { title: 'Communication', means: 'What you tell whom in this scenario.' },
}
