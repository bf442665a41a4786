import { and } from '../lists.ts'
import type { projector as Dutch } from '../../nl/exercise/projector.ts'

export const projector: typeof Dutch = {
  title: 'Large screen',
  banner: 'This is an exercise',
  waiting: 'Waiting for the facilitator',
  waitingMeans: 'This screen shows what happens by itself, as soon as the exercise is open on this computer.',
  paused: 'The clock stands still',
  ended: 'The exercise is over',
  endedMeans: 'Thank you for taking part. The facilitator now looks back with you.',
  round: (number, all, name) => `${name} (${number} of ${all})`,
  messages: 'Messages',
  noMessages: 'No message yet.',
  onPaper: 'The message is on paper. Tell the others what they need to know.',
  forRoles: (names) => `For ${and(names)}`,
  from: (who) => `From ${who}`,
  newMessage: (text) => `New message: ${text}`,
  services: 'Our services',
  allNormal: 'All services work normally.',
  othersNormal: (count) => (count === 1 ? 'The other service works normally.' : `The other ${count} services work normally.`),
  more: (count) => `and ${count} more`,
  decisions: 'Decisions',
  question: 'Question',
  votes: (count) => (count === 1 ? '1 vote' : `${count} votes`),
}
