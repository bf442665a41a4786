import { digits } from '../text.ts'
import type { Messages } from '../nl/index.ts'
import { and, or } from './lists.ts'

const n = (count: number) => digits(count, ',', '.')
const quoted = (name: string) => `“${name}”`

/** The guided pass over what is not filled in yet. */
export const enrichment: Messages['enrichment'] = {
  title: 'Fill in',
  button: (open) => (open ? `Fill in (${n(open)})` : 'Fill in'),
  buttonMeans: (open) => (open === 1 ? 'One question about this landscape is still open.' : `${n(open)} questions about this landscape are still open.`),
  lead: 'The more you know, the more the outcome says. Skip what you do not know; you can go on later.',
  topics: 'Subjects',
  topic: {
    services: 'Critical services', 'sign-in': 'Signing in', hosting: 'Where it runs', suppliers: 'Suppliers', owners: 'Countries and owners', candidates: 'Possible links',
    interview: 'What if it fails?', fallbacks: 'Fallbacks',
  },
  ask: {
    services: 'What must not stop for too long?', 'sign-in': 'How do people sign in?', hosting: 'What does this run on?', suppliers: 'Who supplies this?',
    owners: 'Whose law holds for who supplies?', candidates: 'Does one need the other?', interview: 'What happens when this fails?', fallbacks: 'Is there anything to fall back on?',
  },
  means: {
    services: 'Choose the services whose loss your residents or your organisation soon notice. Of these, Uitwijk tracks how long they are stopped.',
    'sign-in': 'When signing in fails, nobody gets into the system. Tick what goes the same way, and choose how.',
    hosting: 'A cloud, a data centre or a server of your own. Tick what runs in the same place, and choose that place.',
    suppliers: 'Tick what comes from the same supplier, and choose which.',
    owners: 'The law of a country also reaches subsidiaries in other countries. That is why the owner counts.',
    candidates: 'The file you imported says that the two of each pair have to do with each other. It does not say whether one can do without the other. Until you say so, it does not count.',
    interview: 'Go through these questions with those who do the work. Who manages a system often does not know how long the work can go without it.',
    fallbacks: 'A fallback only counts when it is known how soon it works, how much it carries and what it needs itself.',
  },
  progress: (answered, total) => `${n(answered)} of ${n(total)} answered`,
  aside: (count) => `${n(count)} skipped`,
  nothing: 'There is nothing to ask about this in this landscape.',
  noServices: 'First choose under “Critical services” what must not stop. These questions are about what those services need.',
  done: 'All is answered or skipped here.',
  next: (topic) => `Go on with “${topic}”`,
  again: 'Ask the skipped questions again',
  undo: 'Undo',
  close: 'Done',

  list: {
    seek: 'Search in this list',
    all: 'Tick all in this list',
    chosen: (count) => `${n(count)} ticked`,
    showAnswered: 'Also show what is answered already',
    skip: 'Does not apply here',
    skipMeans: 'What is ticked does not come back during this visit.',
    choose: { 'sign-in': 'People sign in with', hosting: 'Runs on', suppliers: 'Is supplied by' },
    create: { 'sign-in': 'New way to sign in', hosting: 'New platform', suppliers: 'New organisation' },
    chooseFirst: 'First tick which ones this is about.',
    none: 'Nothing found.',
    pick: (name) => `Tick ${name}`,
    name: 'Name',
    answer: { 'sign-in': 'Sign in with', hosting: 'Runs on', suppliers: 'Supplier' },
    empty: '–',
  },

  services: {
    role: 'What is this?',
    roles: { '': 'not chosen yet', critical: 'critical service', followed: 'service, not critical', none: 'not a service to watch' },
    mtpd: 'May be stopped at most',
    mtpdOf: (name) => `${name}: may be stopped at most`,
    roleOf: (name) => `${name}: what is this?`,
    peopleOf: (name) => `${name}: number of people`,
    other: 'another length…',
    unknown: 'I do not know',
    pick: 'choose…',
    people: 'Number of people',
    dependants: (count) => (count === 1 ? 'needed by 1 component' : `needed by ${n(count)} components`),
    availability: (score, system) => (system === null ? `GEMMA availability ${score}` : `uses ${system}: GEMMA availability ${score}`),
    availabilityMeans: 'The availability score in GEMMA says how often the system must work. It does not say how critical the process is. Use it as a hint and decide for yourself.',
    forChosen: (count) => (count === 1 ? 'For the ticked service' : `For the ${n(count)} that are ticked`),
  },

  owners: {
    country: (name) => `${name}: country`,
    parent: (name) => `${name}: owner`,
    countryHead: 'Country', parentHead: 'Owner (if there is one)', nameHead: 'Organisation',
    supplies: (count) => (count === 1 ? 'supplies 1 component' : `supplies ${n(count)} components`),
    newOwner: 'New organisation',
  },

  candidates: {
    pair: (one, other) => `${one} – ${other}`,
    question: (one, other) => `The model says: “${one} has to do with ${other}”. Does one need the other?`,
    first: 'The first', related: 'has to do with', second: 'The second', answer: 'Which needs which?',
    says: {
      '': 'not decided yet', 'as-is': (one, other) => `${one} needs ${other}`, turned: (one, other) => `${other} needs ${one}`,
      neither: 'neither', unknown: 'I do not know',
    },
    forChosen: (count) => (count === 0 ? 'For all that you tick' : count === 1 ? 'For the pair that is ticked' : `For the ${n(count)} pairs that are ticked`),
    forAll: { 'as-is': 'The first needs the second', turned: 'The second needs the first', neither: 'Neither', unknown: 'I do not know' },
    group: (type, count, critical) => `${type} (${n(count)})${critical ? ', near critical services' : ''}`,
    allOf: (type) => `Tick all of the kind ${quoted(type)}`,
    about: (service) => `needed for ${quoted(service)}`,
  },

  interview: {
    lost: {
      one: (name) => `${quoted(name)} fails`,
      anyOf: (names) => `${and(names.map(quoted))} ${names.length === 2 ? 'both' : 'all'} fail`,
      allOf: (names) => `${or(names.map(quoted))} fails`,
      atLeast: (count, names) => `fewer than ${count} work of ${and(names.map(quoted))}`,
    },
    question: (lost, who) => `If ${lost}: does ${quoted(who)} stop at once, go on in part, or go on as usual for a while?`,
    about: (service) => `This is about the critical service ${quoted(service)}.`,
    described: 'What is noted now:',
    says: { stops: 'It stops at once', partly: 'It goes on in part', 'goes-on': 'It goes on as usual for a while' },
    answer: 'Answer',
    share: 'How much of the work goes on?',
    shareMeans: (percent) => `Without it ${percent} of the work goes on.`,
    while: 'For how long?',
    other: 'other',
    confidence: 'How sure is this?',
    confidences: { high: 'sure', medium: 'fairly sure', low: 'not sure' },
    save: 'Note and go on',
    unknown: 'I do not know',
    unknownMeans: 'It is noted as an assumption: it stops at once.',
    skip: 'Skip',
    back: 'Previous',
    keys: 'Keys: 1, 2 or 3 for the answer, Enter for the next question.',
    chooseFirst: 'Choose an answer first.',
    at: (at, of) => `Question ${n(at)} of ${n(of)}`,
  },

  fallbacks: {
    question: (name) => `Is there anything that replaces ${quoted(name)} when it fails?`,
    about: (service) => `The critical service ${quoted(service)} needs this.`,
    itself: 'This is a critical service itself.',
    yes: 'Yes, there is',
    no: 'No, there is not',
    newName: 'New fallback',
    save: 'Note the fallback and go on',
    cancel: 'Not after all',
  },
}
