import type { first as nl } from '../../nl/exercise/first.ts'

export const first: typeof nl = {
  goals: {
    decisions: {
      text: 'The participants know who decides on what, and decide in time.',
      measure: 'For every critical service that stops it was said who decides, and by when.',
    },
    services: {
      text: 'Residents keep the services that cannot wait.',
      measure: 'The right fallbacks were chosen, and the participants know how long each can be kept up.',
    },
    communication: {
      text: 'Residents, press and board are told the same story in time.',
      measure: 'The first statement was agreed before the press called.',
    },
  },
  roles: {
    chair: { name: 'Chair of the crisis team' }, ict: { name: 'IT and information security' }, services: { name: 'Service delivery' }, communication: { name: 'Communications' },
  },
  rounds: [
    { name: 'The first hours', question: 'What do we know, what do we not know yet, and who leads?' },
    { name: 'The first day', question: 'Which services come first, and which fallbacks do we start?' },
    { name: 'If it lasts longer', question: 'How do we keep this up, and how do we get back to normal?' },
  ],
}
