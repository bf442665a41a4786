import { MONTHS, WEEKDAYS } from './durations.ts'
import { fallbacks, needs, removal } from './edit-needs.ts'
import { moments, rule, service } from './edit-services.ts'
import { sentence } from '../text.ts'
import { and, or } from './lists.ts'
import { country } from './words.ts'

/** Texts of the forms in which a landscape is changed. */
export const edit = {
  needs, fallbacks, removal, service, moments, rule,
  /** The language as the browser knows it, for names of countries. */
  language: 'en',
  and, or,
  /** As it stands after "of"; the code itself for a country without a name here. */
  country,
  /** Monday first. */
  weekdays: [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)],
  months: MONTHS,

  more: (count: number) => `and ${count} more; type on to find them`,
  found: (count: number) => `${count} found`,
  nothingFound: 'Nothing found.',
  freeText: 'Enter: take this.',
  typeName: 'Type a name',
  newComponent: 'New component',
  newNamed: (name: string) => `New component ‘${name}’: what is it?`,
  newOrganisation: 'New organisation',

  calendarDays: 'Turn this into calendar days: an outage goes on in the weekend. Type for example ‘4 days’.',

  uncertain: 'uncertain',
  ends: { min: 'at least', likely: 'mostly', max: 'at most' },
  endsOrder: 'Put the shortest time at the top and the longest at the bottom.',
  between: (min: string, max: string, likely: string) => `${min} to ${max}, mostly ${likely},`,
  clear: (label: string) => `${label}: clear`,
  fillIn: 'fill in',
  notSet: 'not agreed',

  name: 'Name',
  nameNeeded: 'Fill in a name.',
  kind: 'Kind',
  layer: 'Layer',
  layerOfKind: (layer: string) => `${layer} (by default)`,
  supplier: 'Supplier',
  owner: 'Responsible',
  description: 'Description',
  restart: 'Restart takes',
  noRestart: 'works again at once',
  restartMeans: 'How long it takes to work again once everything it needs is back.',
  id: 'Id',
  idMeans: 'The short name by which this stands in the file. Changes everywhere: also where something else needs this, and in the scenarios.',
  badId: 'Use lower-case letters, digits, ‘-’, ‘.’ and ‘_’.',
  idTaken: 'This id is already in use.',
  law: (countries: readonly string[]) => `Falls under the law of ${and(countries)}.`,
  noLaw: (names: readonly string[]) => `The country of ${and(names)} is not known.`,
  open: (name: string) => `Open ${name}`,
  none: 'none',
  unknown: 'not known',
  yes: 'yes',
  no: 'no',
  add: 'Add',
  remove: 'Remove',
  cancel: 'Cancel',
  close: 'Close',
  copy: 'Make a copy',
  copyName: (name: string) => `${name} (copy)`,
  whatIf: 'What if this fails?',
  advanced: 'Advanced',
  showMore: (count: number) => `Show ${count} more`,
  sections: { needs: 'Needs', neededBy: 'Needed by', fallbacks: 'Fallbacks', service: 'Service', data: 'Data and importance' },

  source: {
    title: 'How do we know?', none: 'no source', type: 'Kind of source', ref: 'Document', newDocument: 'New document',
    note: 'Note', date: 'Date', confidence: 'How sure',
  },
  tags: { some: 'on some', label: 'Tags', add: 'Add a tag', new: 'New tag', remove: (tag: string) => `Take away the tag ${tag}` },
  holdings: {
    data: 'Which data', personal: 'Personal data', keys: 'Keys', note: 'Note', new: 'Data held here', remove: 'Take away',
    personalChoice: { '': 'not known', false: 'no', true: 'yes', special: 'yes, special categories' },
  },
  classification: {
    availability: 'Availability', integrity: 'Integrity', confidentiality: 'Confidentiality', bbn: 'BBN',
    means: {
      availability: 'How bad is it when this is not there?', integrity: 'How bad is it when something in it is wrong?', confidentiality: 'How bad is it when others see it?',
      bbn: 'The security level of the former BIO, the Dutch government baseline.',
    },
    scores: ['1 – low', '2 – medium', '3 – high'],
  },

  organisation: {
    title: 'Organisation', jurisdiction: 'Country', jurisdictionMeans: 'The country whose law applies to this organisation.',
    parent: 'Owner', website: 'Website', supplies: 'Supplies', owns: 'Owns',
    suppliesNothing: 'Supplies nothing itself in this landscape.', ownsNothing: 'Owns no other organisation.',
    chain: (names: readonly string[]) => sentence(`${names[0]} belongs to ${names.slice(1).join(', which belongs to ')}`),
    remove: 'Remove this organisation',
    removeMeans: (supplies: number, owns: number) => [
      supplies ? `${supplies === 1 ? '1 component has' : `${supplies} components have`} no supplier then.` : '',
      owns ? `${owns === 1 ? '1 organisation comes' : `${owns} organisations come`} under the owner above it.` : '',
    ].filter(Boolean).join(' '),
  },
  landscape: {
    title: 'Landscape', name: 'Name of the landscape', start: 'Choose a component on the map or in a table to change it.',
    organisations: 'Organisations', documents: 'Documents', documentsMeans: 'What statements in this landscape rest on.',
  },
  documents: { title: 'Title', publisher: 'Publisher', url: 'Web address', licence: 'Licence', date: 'Date (a year alone will do)', new: 'New document', remove: 'Take away this document' },
  bulk: {
    title: (count: number) => `${count} components`, means: 'What you choose here goes for all of them.', different: 'different',
    critical: (count: number) => (count === 1 ? 'Critical service (1 service)' : `Critical service (${count} services)`),
    need: 'All of them also need', classification: 'Importance', members: 'Chosen components', leaveOut: (name: string) => `Choose ${name} no longer`,
  },
  adding: {
    component: 'Add a component', organisation: 'Add an organisation', link: 'Link',
    links: {
      none: (_name: string): string => 'none yet', needs: (name: string): string => `needs ${name}`, neededBy: (name: string): string => `is needed by ${name}`,
    },
  },
}
