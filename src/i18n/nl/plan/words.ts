import { longDate } from '../durations.ts'

const STATES = { draft: 'concept', 'for-approval': 'ter vaststelling', approved: 'vastgesteld' }

/** Words that the documents for the continuity plan share. */
export const words = {
  none: '–',
  unknown: 'niet vastgelegd',
  blank: 'nog in te vullen',
  longDate,
  states: STATES,
  yes: 'ja', no: 'nee',
  atOnce: 'meteen',
  after: (duration: string) => `na ${duration}`,
  within: (duration: string) => `binnen ${duration}`,
  fallback: (name: string, component: string) => `${name} (${component})`,
  more: (n: number) => `en nog ${n}`,
  inScenarios: (n: number, all: number) => `${n} van ${all}`,
  contact: { name: 'Naam', role: 'Rol', phone: 'Telefoon', otherwise: 'Anders te bereiken', note: 'Waarvoor' },
  contactsCaption: 'Wie te bereiken is',
  messages: { to: 'Aan wie', message: 'Boodschap', channel: 'Hoe', by: 'Door wie', within: 'Binnen' },
  messagesCaption: 'Wie wat hoort',
  tasks: { do: 'Wat', who: 'Wie', within: 'Binnen', done: 'Gedaan om' },
}
