import type { Edit, EditFault, StepLabel } from '../../model/edit/edit.ts'
import type { Sentences } from '../sentences.ts'
import { capital, digits } from '../text.ts'
import { and } from './lists.ts'

/** What the fields of components, needs, organisations, landscapes and scenarios are called within a sentence. */
const FIELD: Record<string, string> = {
  name: 'naam', kind: 'soort', layer: 'laag', supplier: 'leverancier', owner: 'verantwoordelijke', tags: 'labels', classification: 'belang',
  holds: 'gegevens', needs: 'verbanden', restart: 'opstarttijd', fallbacks: 'uitwijken', service: 'dienst', exit: 'vertrekplan',
  origin: 'herkomst', imports: 'ingelezen bestanden', description: 'omschrijving', source: 'bron',
  jurisdiction: 'land', parent: 'eigenaar', website: 'website',
  landscape: 'landschap', start: 'begin', horizon: 'duur', likelihood: 'kans', events: 'gebeurtenissen',
  goals: 'doelen', roles: 'rollen', participants: 'deelnemers', rounds: 'rondes', injects: 'berichten', place: 'plaats', date: 'datum', evaluation: 'evaluatie', response: 'actiekaart', plan: 'continuïteitsplan', style: 'huisstijl', fitted: 'aansluiting op het scenario', contracts: 'contracten', measures: 'maatregelen', exits: 'vertrekken', teams: 'teams', years: 'looptijd', components: 'alternatieven', scenario: 'scenario',
  at: 'tijdstip', until: 'einde', mtpd: 'MTPD', rto: 'RTO', minimum: 'minimum', moments: 'vaste momenten', rrule: 'herhaling', tested: 'laatst getest',
}

/** And those of a need, which has no name. */
const NEED_FIELD: Record<string, string> = {
  holdUp: 'doorwerktijd', without: 'deel dat doorwerkt', atLeast: 'aantal dat nodig is in een groep', id: 'eigen naam van een verband',
  source: 'bron van een verband', description: 'omschrijving van een verband',
}

/** More fields than this are not listed. */
const MOST = 3

const HOW = { added: 'toegevoegd', changed: 'gewijzigd', removed: 'verwijderd' }

/** "Naam en soort van Mail gewijzigd"; without the fields when they are many or not known. */
function changed(whose: string, fields: readonly string[] = [], words = FIELD): string {
  const names = fields.flatMap((field) => words[field] ?? [])
  const named = names.length === fields.length && names.length > 0 && names.length <= MOST
  return capital(named ? `${and(names)} van ${whose} gewijzigd` : `${whose} gewijzigd`)
}

const COUNTED: Partial<Record<Edit['do'], string>> = {
  'add-organisations': 'organisaties', 'set-organisations': 'organisaties', 'remove-organisations': 'organisaties',
}

/** The name of the only one, or how many there are. */
const them = ({ do: what, count, name }: StepLabel): string => (count === 1 ? name : `${digits(count, '.', ',')} ${COUNTED[what] ?? 'onderdelen'}`)

/** What a step did, without a full stop. */
function step(label: StepLabel): string {
  const { name, other = '', fields = [], how = 'changed' } = label
  switch (label.do) {
    case 'add-components': case 'add-organisations': return `${them(label)} toegevoegd`
    case 'set-components': case 'set-organisations':
      if (how === 'changed') return changed(them(label), fields)
      return `${them(label)} ${label.count === 1 ? 'wordt' : 'worden'} ${how === 'added' ? 'nu' : 'niet meer'} gevolgd als dienst`
    case 'remove-components': case 'remove-organisations': return `${them(label)} verwijderd`
    case 'duplicate-components': return `Kopie van ${them(label)} gemaakt`
    case 'set-component-id': case 'set-organisation-id': return `Kenmerk van ${name} gewijzigd in ‘${other}’`
    case 'connect': return `Verband van ${name} naar ${other} gelegd`
    case 'disconnect': return `Verband van ${name} naar ${other} verwijderd`
    case 'set-needs': {
      const whose = other ? `de uitwijk ‘${other}’ van ${name}` : name
      return fields.length ? changed(whose, fields, NEED_FIELD) : `Verbanden van ${whose} gewijzigd`
    }
    case 'decide-candidates': {
      if (how === 'added') return label.count === 1 ? `Verband van ${name} naar ${other} gelegd` : `${digits(label.count, '.', ',')} verbanden gelegd`
      return label.count === 1 ? `Vastgelegd: ${name} en ${other} hebben elkaar niet nodig` : `Vastgelegd: ${digits(label.count, '.', ',')} relaties zijn geen verband`
    }
    case 'set-fallback': return `Uitwijk ‘${other}’ van ${name} ${HOW[how]}`
    case 'set-document': return `Document ‘${name}’ ${HOW[how]}`
    case 'set-landscape': return changed('het landschap', fields)
    case 'import-landscape': return `Gegevens uit ‘${name}’ ingelezen`
    case 'restore-landscape': return 'Eerdere versie van het landschap teruggezet'
    case 'add-scenario': return `Scenario ‘${name}’ toegevoegd`
    case 'set-scenario': return changed(`het scenario ‘${name}’`, fields)
    case 'revert-scenario': return `Scenario ‘${name}’ teruggezet naar het origineel`
    case 'remove-scenario': return `Scenario ‘${name}’ verwijderd`
    case 'add-exercise': return `Oefening ‘${name}’ toegevoegd`
    case 'set-exercise': return changed(`de oefening ‘${name}’`, fields)
    case 'revert-exercise': return `Oefening ‘${name}’ teruggezet naar het origineel`
    case 'remove-exercise': return `Oefening ‘${name}’ verwijderd`
    case 'add-exit-plan': return `Vertrekplan ‘${name}’ toegevoegd`
    case 'set-exit-plan': return changed(`het vertrekplan ‘${name}’`, fields)
    case 'revert-exit-plan': return `Vertrekplan ‘${name}’ teruggezet naar het origineel`
    case 'remove-exit-plan': return `Vertrekplan ‘${name}’ verwijderd`
    case 'add-view': return `Weergave ‘${name}’ bewaard`
    case 'remove-view': return `Weergave ‘${name}’ verwijderd`
  }
}

const UNKNOWN: Record<Extract<EditFault, { code: 'unknown' }>['what'], string> = {
  component: 'onderdeel', organisation: 'organisatie', fallback: 'uitwijk', document: 'document', import: 'ingelezen bestand', scenario: 'scenario', exercise: 'oefening', 'exit-plan': 'vertrekplan', view: 'weergave', role: 'rol', goal: 'doel', contact: 'contact', team: 'team', contract: 'contract', measure: 'maatregel',
}

/** Where in the file a value would not fit, by the last field on the way that has a name. */
function placeOf(path: string): string {
  const field = path.split('.').reverse().map((key) => NEED_FIELD[key] ?? FIELD[key]).find((word) => word !== undefined)
  return field === undefined ? `‘${path}’` : `‘${path}’ (${field})`
}

/** Why a change was not made, and what to do. */
function editFault(fault: EditFault): string {
  switch (fault.code) {
    case 'bad-id': return `‘${fault.id}’ kan geen kenmerk zijn. Kies een ander, met alleen kleine letters, cijfers, ‘-’, ‘.’ en ‘_’.`
    case 'id-taken': return `‘${fault.id}’ is al in gebruik. Kies iets anders.`
    case 'unknown': return `Er is geen ${UNKNOWN[fault.what]} ‘${fault.id}’ in dit landschap. Misschien is het verwijderd of heet het nu anders. Kies iets wat er wel is.`
    case 'owner-cycle': return `Deze organisaties zouden via hun eigenaren van elkaar zijn: ${and(fault.ids.map((id) => `‘${id}’`))}. Kies een andere eigenaar.`
    case 'covers-nothing': return `De uitwijk ‘${fault.fallback}’ van ‘${fault.id}’ vervangt ‘${fault.covers}’, maar ‘${fault.id}’ heeft dat dan niet meer apart nodig. Wijzig of verwijder eerst die uitwijk.`
    case 'measure-on-need': return `De maatregel ‘${fault.measure}’ gaat over ‘${fault.need}’, en dat zou dan niet meer nodig zijn. Wijzig of verwijder eerst die maatregel.`
    case 'exit-cycle': return `Deze vertrekken zouden op elkaar wachten: ${and(fault.ids.map((id) => `‘${id}’`))}. Kies wat eerst moet.`
    case 'needs-replaced': return `‘${fault.path[0]}’ zou ‘${fault.id}’ vervangen en het zelf nodig hebben${fault.path.length > 2 ? `, via ${and(fault.path.slice(1, -1).map((id) => `‘${id}’`))}` : ''}. Kies iets anders dat ervoor in de plaats komt.`
    case 'start-after-contract': return `Het contract is dan al afgelopen (${fault.end}). Kies een eerder begin.`
    case 'elsewhere': return 'Dit landschap is ook open in een ander tabblad. Wijzig het daar, of kies hier voor verder werken.'
    case 'does-not-fit': return `Dit kan niet zo in het bestand staan. Kijk na wat u invulde bij ${placeOf(fault.path)}.`
  }
}

export const steps = { step, editFault } satisfies Partial<Sentences>
