import { produce } from 'immer'
import { applyEdit, EditError } from '../../../src/model/edit/apply.ts'
import type { Edit, EditFault } from '../../../src/model/edit/edit.ts'
import { WHOLE_MAP } from '../../../src/model/view.ts'
import type { Work } from '../../../src/model/work.ts'

/** A work in which everything that names something does so at least once. */
export const work: Work = {
  file: 'small.landscape.yaml',
  landscape: {
    format: 'uitwijk-landscape/1', name: 'Klein',
    source: { type: 'contract', ref: 'gemma' },
    sources: { gemma: { title: 'GEMMA' } },
    plan: { contacts: { piket: { name: 'Piket', phone: '06' } } },
    organisations: {
      microsoft: { name: 'Microsoft', jurisdiction: 'US' },
      ireland: { name: 'Microsoft Ireland', jurisdiction: 'IE', parent: 'microsoft' },
      dublin: { name: 'Dublin', parent: 'ireland' },
    },
    components: {
      internet: { name: 'Internet', kind: 'network' },
      azure: { name: 'Azure', kind: 'platform', supplier: 'ireland', needs: ['internet'] },
      entra: { name: 'Entra ID', kind: 'identity', supplier: 'dublin', needs: ['azure'], exit: { replacedBy: 'eigen', needs: ['mail', 'zaak'] } },
      eigen: { name: 'Eigen aanmelding', kind: 'identity', exit: { replacedBy: { name: 'Iets anders', supplier: 'ireland' } } },
      zaak: {
        name: 'Zaaksysteem', kind: 'application',
        needs: [
          { on: 'entra', holdUp: 'PT8H', source: { type: 'interview', ref: 'gemma' } },
          { id: 'hosting', atLeast: 2, of: ['azure', 'eigen', 'internet'] },
          { anyOf: ['mail', { allOf: ['mail'] }] }, { on: 'mail', without: 0.8 },
        ],
        fallbacks: {
          noodlogin: { name: 'Noodaccounts', covers: 'entra', trigger: 'manual', needs: ['internet'] },
          elders: { name: 'Elders', covers: 'hosting', needs: ['mail'] },
        },
      },
      mail: { name: 'E-mail', kind: 'workplace', supplier: 'ireland', tags: ['post'] },
    },
  },
  scenarios: [{
    file: 'een.scenario.yaml',
    value: {
      format: 'uitwijk-scenario/1', name: 'Eén', horizon: 'P14D',
      events: [
        { at: 'PT0S', cutOff: { component: 'entra' } }, { at: 'PT0S', cutOff: { component: ['entra', 'mail'] } },
        { at: 'PT0S', cutOff: [{ component: 'entra' }, { supplier: 'ireland' }] }, { at: 'PT0S', bypass: { component: 'entra', kind: 'identity' } },
        { at: 'P1D', restore: { supplier: 'microsoft' } }, { at: 'PT2H', activate: 'zaak/noodlogin' }, { at: 'PT2H', inject: 'De pers belt.' },
      ],
      response: { contacts: ['piket', { name: 'Centrale' }] },
    },
  }],
  exercises: [{
    file: 'een.exercise.yaml',
    value: {
      format: 'uitwijk-exercise/1', name: 'Oefening', scenario: '../elders/een.scenario.yaml', goals: { besluit: { text: 'Besluiten' } }, roles: { ict: { name: 'ICT' }, pers: { name: 'Pers' } },
      participants: [{ name: 'Anna', role: 'ict' }, { name: 'Bert', role: 'pers' }], rounds: [{ name: 'Een', from: 'PT0S', until: 'P1D' }],
      injects: {
        weg: { at: 'PT1H', text: 'Weg', about: 'entra', to: ['ict', 'pers'], goals: 'besluit' },
        traag: { at: 'PT2H', text: 'Traag', about: ['zaak', 'entra'], to: 'ict' },
      },
    },
  }],
  views: [{ name: 'Leveranciers', view: { ...WHOLE_MAP, group: 'supplier', folded: ['ireland'] } }],
}

/** The small work after these edits, one after another. */
export const after = (...edits: Edit[]): Work => edits.reduce((before, edit) => produce(before, (draft) => applyEdit(draft, edit)), work)

/** Why an edit of the small work is refused; `null` when it is not. */
export function faultOf(...edits: Edit[]): EditFault | null {
  try {
    after(...edits)
    return null
  } catch (error) {
    if (error instanceof EditError) return error.fault
    throw error
  }
}

export const componentIn = ({ landscape }: Work, id: string) => landscape.components[id]
export const eventsIn = ({ scenarios }: Work) => scenarios[0]?.value.events
