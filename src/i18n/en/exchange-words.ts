import type { Treatment } from '../../exchange/choices.ts'

/** Types that say something to who does not know ArchiMate; most names of the language are plain English. */
const TYPES: Readonly<Record<string, string>> = {
  BusinessActor: 'Business actor (a person or organisation)', BusinessInterface: 'Business channel (such as a counter)', BusinessEvent: 'Event in the work', BusinessObject: 'Concept or business object', Representation: 'Document or form',
  ApplicationComponent: 'Application', ApplicationCollaboration: 'Applications working together', ApplicationInterface: 'Interface of an application', ApplicationFunction: 'Function of an application', ApplicationService: 'Service of an application', DataObject: 'Data',
  Node: 'Server or environment', SystemSoftware: 'System software', TechnologyInterface: 'Technical interface', TechnologyService: 'Technical service', Artifact: 'File or program', Path: 'Connection', CommunicationNetwork: 'Network',
  Equipment: 'Installation', Facility: 'Building or site', DistributionNetwork: 'Pipes, cables or transport', Grouping: 'Group', Location: 'Place', Junction: 'Junction', AndJunction: 'Junction: all are needed', OrJunction: 'Junction: one of',
  BusinessProcess: 'Business process', BusinessFunction: 'Business function', BusinessService: 'Business service', BusinessRole: 'Business role', BusinessCollaboration: 'Business collaboration', BusinessInteraction: 'Business interaction',
  ApplicationProcess: 'Process in an application', ApplicationEvent: 'Event in an application', ApplicationInteraction: 'Interaction of applications', TechnologyFunction: 'Technical function', TechnologyProcess: 'Technical process', TechnologyCollaboration: 'Technology working together',
  CourseOfAction: 'Course of action', ValueStream: 'Value stream', WorkPackage: 'Work package', ImplementationEvent: 'Event in the implementation',
  Serving: 'Serves', Realization: 'Realises', Assignment: 'Is assigned to', Composition: 'Consists of', Aggregation: 'Comprises', Access: 'Uses data', Flow: 'Flows to', Triggering: 'Triggers',
  Specialization: 'Is a kind of', Association: 'Is associated with', Influence: 'Influences',
  Pakketversie: 'Version of a package', Pakket: 'Package', Leverancier: 'Supplier', Referentiecomponent: 'Reference component', Gemeente: 'Municipality', Koppeling: 'Connection of packages',
  component: 'Component', need: 'Needs', supplier: 'Is supplied by', parent: 'Is owned by', owner: 'Comes under', organisation: 'Organisation', api: 'Interface (API)', gate: 'Junction', event: 'Event',
  dependsOn: 'Needs', dependencyOf: 'Is needed by', consumesApis: 'Uses an API', providesApis: 'Offers an API', subcomponentOf: 'Is a part of', system: 'Belongs to system', domain: 'Belongs to domain', memberOf: 'Is a member of', partOf: 'Is part of',
}

export const typeWords = (type: string): string => {
  const [base = '', role] = type.split('/')
  const words = Object.hasOwn(TYPES, base) ? TYPES[base] as string : ''
  if (role === 'not-in-use') return `${words || base} (not in use)`
  if (role === 'levert') return `${words || base} (supplier)`
  return words
}

const MORE: Readonly<Record<string, string>> = {
  motivation: 'about goals or requirements', classification: 'classification', read: 'reading', write: 'writing', 'read-write': 'reading and writing', 'on-relation': 'on another relation',
  'not-in-use': 'not in use', versie: 'version of a package', Koppeling: 'connection', undirected: 'without a direction',
}

export function relationName(id: string, type: string): string {
  const [, ...roles] = id.split('/')
  const words = Object.hasOwn(TYPES, type) ? TYPES[type] as string : type || 'Relation without a name'
  return roles.length ? `${words}: ${roles.map((role) => (Object.hasOwn(MORE, role) ? MORE[role] : role)).join(', ')}` : words
}

const BY_ROLE: Readonly<Record<string, string>> = {
  motivation: 'One end is a goal, a requirement or a standard. That does not fail.',
  classification: 'This only classifies: if a part fails, the group does not stop.',
  'is geschikt voor': 'Says what a package could be used for, not that it is.',
  'wordt gebruikt voor': 'The place in the landscape works with this package, and stops with it.',
  levert: 'Says who the supplier is. That is put with the component.', 'is eigenaar van': 'Says who the supplier is. That is put with the component.',
  'gebruikt door': 'Says which municipality uses it. Nothing fails by that.', 'is afnemer van': 'Says which municipality uses it. Nothing fails by that.',
  'gerealiseerd met': 'The connection runs through this. Without it, it stops.',
  'on-relation': 'Says something of another relation, and becomes a note on it.',
  'not-in-use': 'Is planned or was phased out. What does not run cannot fail.',
  undirected: 'It has no direction: nobody can tell who needs whom.', versie: 'A package runs as this version.', 'richting onbekend': 'It does not say who gives data to whom.',
  read: 'Who reads data cannot do without.', write: 'Who writes data keeps it fresh. Without them, work goes on for a while.', 'read-write': 'Who reads data cannot do without. The other way round it only gets old.',
}

const BY_TYPE: Readonly<Record<string, string>> = {
  Serving: 'One uses the service of the other.', Realization: 'One exists because the other runs.', Assignment: 'One does the work of the other, or is where it runs.',
  Composition: 'A whole cannot do without its parts.', Aggregation: 'A whole can often go on without one of its parts.', Access: 'It does not say whether data is read or written.',
  Flow: 'No new data comes in. With that of yesterday, work goes on for a while.', Triggering: 'Only new work stays away; what runs goes on.', Koppeling: 'No new data comes in. With that of yesterday, work goes on for a while.',
  Specialization: 'Says what is of which kind. Nothing fails by that.', Association: 'The relation does not say who needs whom. You decide on that later.', Influence: 'Influence is not dependency.',
}

const BY_TREATMENT: Readonly<Record<Treatment, string>> = {
  hard: 'This relation says that one needs the other.', soft: 'Without the other, part of the work goes on.', candidate: 'It is not certain who needs whom. You decide on that later.',
  tag: 'Says what something belongs to, whose it is or who supplies it.', ignore: 'Says nothing of what happens when something fails.',
}

export function relationWhy(id: string, type: string, proposed: Treatment): string {
  const role = id.split('/').slice(1).find((one) => Object.hasOwn(BY_ROLE, one))
  if (role !== undefined) return BY_ROLE[role] as string
  return Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] as string : BY_TREATMENT[proposed]
}

const FIELDS: Readonly<Record<string, string>> = {
  id: 'Identifier', key: 'Identifier in the other program', name: 'Name', kind: 'Kind', layer: 'Layer', description: 'Description', supplier: 'Supplier', owner: 'Responsible', tags: 'Labels', needs: 'Needs',
  availability: 'Availability (1–3)', integrity: 'Integrity (1–3)', confidentiality: 'Confidentiality (1–3)', restart: 'Takes to start', critical: 'Critical service', mtpd: 'MTPD (longest outage)', rto: 'RTO (recovery goal)',
  minimum: 'Minimum (MBCO)', people: 'Number of people', legalBasis: 'Legal basis', dependent: 'Who needs', on: 'What is needed', holdUp: 'Can do without for', without: 'Goes on for (share)',
  jurisdiction: 'Country', parent: 'Owner', website: 'Website', property: 'Keep as extra data', skip: 'Do not use',
  service: 'Service', classification: 'Importance', holds: 'Data', origin: 'Origin', source: 'Source', fallbacks: 'Fallbacks',
}

export const field = (name: string): string => name.split('.').map((part) => (Object.hasOwn(FIELDS, part) ? FIELDS[part] : part)).join(': ')
