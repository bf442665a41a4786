import type { words as Dutch } from '../../nl/plan/words.ts'
import { longDate } from '../durations.ts'

export const words: typeof Dutch = {
  none: '–',
  unknown: 'not recorded',
  blank: 'to be filled in',
  longDate,
  states: { draft: 'draft', 'for-approval': 'for approval', approved: 'approved' },
  yes: 'yes', no: 'no',
  atOnce: 'at once',
  after: (duration) => `after ${duration}`,
  within: (duration) => `within ${duration}`,
  fallback: (name, component) => `${name} (${component})`,
  more: (n) => `and ${n} more`,
  inScenarios: (n, all) => `${n} of ${all}`,
  contact: { name: 'Name', role: 'Role', phone: 'Telephone', otherwise: 'Other way to reach', note: 'What for' },
  contactsCaption: 'Whom to reach',
  messages: { to: 'To whom', message: 'Message', channel: 'How', by: 'By whom', within: 'Within' },
  messagesCaption: 'Who is told what',
  tasks: { do: 'What', who: 'Who', within: 'Within', done: 'Done at' },
}
