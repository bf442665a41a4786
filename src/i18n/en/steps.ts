import type { Edit, EditFault, StepLabel } from '../../model/edit/edit.ts'
import type { Sentences } from '../sentences.ts'
import { capital, digits } from '../text.ts'
import { and } from './lists.ts'

/** What the fields of components, needs, organisations, landscapes and scenarios are called within a sentence. */
const FIELD: Record<string, string> = {
  name: 'name', kind: 'kind', layer: 'layer', supplier: 'supplier', owner: 'responsible team', tags: 'tags', classification: 'importance',
  holds: 'data', needs: 'links', restart: 'restart time', fallbacks: 'fallbacks', service: 'service', exit: 'exit',
  origin: 'origin', imports: 'imported files', description: 'description', source: 'source',
  jurisdiction: 'country', parent: 'owner', website: 'website',
  landscape: 'landscape', start: 'start', horizon: 'length', likelihood: 'likelihood', events: 'events',
  goals: 'goals', roles: 'roles', participants: 'participants', rounds: 'rounds', injects: 'messages', place: 'place', date: 'date', evaluation: 'evaluation', response: 'action card', plan: 'continuity plan', style: 'house style', fitted: 'fit to the scenario', contracts: 'contracts', measures: 'measures', exits: 'exits', teams: 'teams', years: 'number of years', components: 'alternatives', scenario: 'scenario',
  at: 'time', until: 'end', mtpd: 'MTPD', rto: 'RTO', minimum: 'minimum', moments: 'fixed moments', rrule: 'recurrence', tested: 'last tested',
}

/** And those of a need, which has no name. */
const NEED_FIELD: Record<string, string> = {
  holdUp: 'hold-up time', without: 'share that goes on', atLeast: 'number needed in a group', id: 'own name of a link',
  source: 'source of a link', description: 'description of a link',
}

/** More fields than this are not listed. */
const MOST = 3

const HOW = { added: 'added', changed: 'changed', removed: 'removed' }

/** "Changed the name and kind of Mail"; without the fields when they are many or not known. */
function changed(whose: string, fields: readonly string[] = [], words = FIELD): string {
  const names = fields.flatMap((field) => words[field] ?? [])
  const named = names.length === fields.length && names.length > 0 && names.length <= MOST
  return named ? `Changed the ${and(names)} of ${whose}` : `Changed ${whose}`
}

const COUNTED: Partial<Record<Edit['do'], string>> = {
  'add-organisations': 'organisations', 'set-organisations': 'organisations', 'remove-organisations': 'organisations',
}

/** The name of the only one, or how many there are. */
const them = ({ do: what, count, name }: StepLabel): string => (count === 1 ? name : `${digits(count, ',', '.')} ${COUNTED[what] ?? 'components'}`)

/** What a step did, without a full stop. */
function step(label: StepLabel): string {
  const { name, other = '', fields = [], how = 'changed' } = label
  switch (label.do) {
    case 'add-components': case 'add-organisations': return `Added ${them(label)}`
    case 'set-components': case 'set-organisations':
      if (how === 'changed') return changed(them(label), fields)
      return `${them(label)} ${label.count === 1 ? 'is' : 'are'} ${how === 'added' ? 'now' : 'no longer'} watched as ${label.count === 1 ? 'a service' : 'services'}`
    case 'remove-components': case 'remove-organisations': return `Removed ${them(label)}`
    case 'duplicate-components': return `Made a copy of ${them(label)}`
    case 'set-component-id': case 'set-organisation-id': return `Changed the id of ${name} to ‘${other}’`
    case 'connect': return `Connected ${name} to ${other}`
    case 'disconnect': return `Disconnected ${name} from ${other}`
    case 'set-needs': {
      const whose = other ? `the fallback ‘${other}’ of ${name}` : name
      return fields.length ? changed(whose, fields, NEED_FIELD) : `Changed the links of ${whose}`
    }
    case 'decide-candidates': {
      if (how === 'added') return label.count === 1 ? `Connected ${name} to ${other}` : `Connected ${digits(label.count, ',', '.')} pairs`
      return label.count === 1 ? `Noted that ${name} and ${other} do not need each other` : `Noted that ${digits(label.count, ',', '.')} relations are no needs`
    }
    case 'set-fallback': return `${capital(HOW[how])} the fallback ‘${other}’ of ${name}`
    case 'set-document': return `${capital(HOW[how])} the document ‘${name}’`
    case 'set-landscape': return changed('the landscape', fields)
    case 'import-landscape': return `Read in from ‘${name}’`
    case 'restore-landscape': return 'Restored an earlier version of the landscape'
    case 'add-scenario': return `Added the scenario ‘${name}’`
    case 'set-scenario': return changed(`the scenario ‘${name}’`, fields)
    case 'revert-scenario': return `Took the scenario ‘${name}’ back to the original`
    case 'remove-scenario': return `Removed the scenario ‘${name}’`
    case 'add-exercise': return `Exercise ‘${name}’ added`
    case 'set-exercise': return changed(`the exercise ‘${name}’`, fields)
    case 'revert-exercise': return `Exercise ‘${name}’ taken back to the original`
    case 'remove-exercise': return `Exercise ‘${name}’ removed`
    case 'add-exit-plan': return `Exit plan ‘${name}’ added`
    case 'set-exit-plan': return changed(`the exit plan ‘${name}’`, fields)
    case 'revert-exit-plan': return `Exit plan ‘${name}’ taken back to the original`
    case 'remove-exit-plan': return `Exit plan ‘${name}’ removed`
    case 'add-view': return `Saved the view ‘${name}’`
    case 'remove-view': return `Removed the view ‘${name}’`
  }
}

const UNKNOWN: Record<Extract<EditFault, { code: 'unknown' }>['what'], string> = {
  component: 'component', organisation: 'organisation', fallback: 'fallback', document: 'document', import: 'imported file', scenario: 'scenario', exercise: 'exercise', 'exit-plan': 'exit plan', view: 'view', role: 'role', goal: 'goal', contact: 'contact', team: 'team', contract: 'contract', measure: 'measure',
}

/** Where in the file a value would not fit, by the last field on the way that has a name. */
function placeOf(path: string): string {
  const field = path.split('.').reverse().map((key) => NEED_FIELD[key] ?? FIELD[key]).find((word) => word !== undefined)
  return field === undefined ? `‘${path}’` : `‘${path}’ (${field})`
}

/** Why a change was not made, and what to do. */
function editFault(fault: EditFault): string {
  switch (fault.code) {
    case 'bad-id': return `‘${fault.id}’ cannot be an id. Choose another, with only lower-case letters, digits, ‘-’, ‘.’ and ‘_’.`
    case 'id-taken': return `‘${fault.id}’ is already in use. Choose something else.`
    case 'unknown': return `There is no ${UNKNOWN[fault.what]} ‘${fault.id}’ in this landscape. It may have been removed or be called something else now. Choose one that is there.`
    case 'owner-cycle': return `These organisations would own each other: ${and(fault.ids.map((id) => `‘${id}’`))}. Choose another owner.`
    case 'covers-nothing': return `The fallback ‘${fault.fallback}’ of ‘${fault.id}’ stands in for ‘${fault.covers}’, but ‘${fault.id}’ would no longer need that by itself. Change or remove that fallback first.`
    case 'measure-on-need': return `The measure ‘${fault.measure}’ is about ‘${fault.need}’, which would no longer be needed. Change or remove that measure first.`
    case 'exit-cycle': return `These exits would wait for each other: ${and(fault.ids.map((id) => `‘${id}’`))}. Choose what comes first.`
    case 'needs-replaced': return `‘${fault.path[0]}’ would replace ‘${fault.id}’ and need it itself${fault.path.length > 2 ? `, by way of ${and(fault.path.slice(1, -1).map((id) => `‘${id}’`))}` : ''}. Choose something else to take its place.`
    case 'start-after-contract': return `The contract has ended by then (${fault.end}). Choose an earlier start.`
    case 'elsewhere': return 'This landscape is also open in another tab. Change it there, or choose to go on working here.'
    case 'does-not-fit': return `This cannot stand like this in the file. Check what you filled in at ${placeOf(fault.path)}.`
  }
}

export const steps = { step, editFault } satisfies Partial<Sentences>
