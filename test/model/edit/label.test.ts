import { describe, expect, it } from 'vitest'
import type { Edit, StepLabel } from '../../../src/model/edit/edit.ts'
import { labelOf } from '../../../src/model/edit/label.ts'
import { work } from './small-work.ts'

const needs = work.landscape.components['zaak']?.needs ?? []
const [entra, ...others] = needs as [{ on: 'entra'; holdUp: 'PT8H' }, ...typeof needs]
const fallback = { name: 'Papier' }

describe('the label of a step', () => {
  it.each<[Edit, Partial<StepLabel>]>([
    [{ do: 'add-components', components: { x: { name: 'X', kind: 'data' }, y: { name: 'Y', kind: 'data' } } }, { count: 2, name: 'X' }],
    [{ do: 'set-components', parts: { mail: { name: 'Post', kind: 'workplace', tags: [] }, zaak: { name: 'Zaak' } } }, { count: 2, name: 'E-mail', fields: ['name', 'tags'] }],
    [{ do: 'set-components', parts: { entra: { service: {} } } }, { fields: ['service'], how: 'added' }],
    [{ do: 'remove-components', ids: ['mail', 'zaak'] }, { count: 2, name: 'E-mail' }],
    [{ do: 'set-component-id', id: 'mail', to: 'post' }, { name: 'E-mail', other: 'post' }],
    [{ do: 'connect', from: 'zaak', to: 'mail' }, { name: 'Zaaksysteem', other: 'E-mail' }],
    [{ do: 'disconnect', from: 'zaak', to: 'internet', fallback: 'noodlogin' }, { name: 'Noodaccounts', other: 'Internet' }],
    [{ do: 'set-needs', id: 'zaak', needs: [{ ...entra, holdUp: 'P1D' }, ...others] }, { name: 'Zaaksysteem', fields: ['holdUp'] }],
    [{ do: 'set-needs', id: 'zaak', needs: [entra] }, { name: 'Zaaksysteem', fields: [] }],
    [{ do: 'set-needs', id: 'zaak', fallback: 'elders', needs: [{ on: 'mail', without: 0.5 }] }, { name: 'Zaaksysteem', other: 'Elders', fields: ['without'] }],
    [{ do: 'set-fallback', id: 'mail', fallback: 'x', value: fallback }, { name: 'E-mail', other: 'Papier', how: 'added' }],
    [{ do: 'set-fallback', id: 'zaak', fallback: 'elders', value: fallback }, { other: 'Papier', how: 'changed' }],
    [{ do: 'set-fallback', id: 'zaak', fallback: 'elders', value: null }, { other: 'Elders', how: 'removed' }],
    [{ do: 'decide-candidates', pairs: [{ dependent: 'mail', on: 'zaak' }], answer: 'turned' }, { count: 1, name: 'Zaaksysteem', other: 'E-mail', how: 'added' }],
    [{ do: 'decide-candidates', pairs: [{ dependent: 'mail', on: 'zaak' }, { dependent: 'mail', on: 'entra' }], answer: 'neither' }, { count: 2, name: 'E-mail', how: 'removed' }],
    [{ do: 'set-organisations', parts: { dublin: { parent: undefined } } }, { name: 'Dublin', fields: ['parent'] }],
    [{ do: 'set-document', id: 'gemma', value: null }, { name: 'GEMMA', how: 'removed' }],
    [{ do: 'set-landscape', parts: { name: 'Groot' } }, { name: 'Klein', fields: ['name'] }],
    [{ do: 'set-scenario', file: 'een.scenario.yaml', parts: { horizon: 'P7D', name: 'Eén' } }, { name: 'Eén', fields: ['horizon'] }],
    [{ do: 'remove-view', name: 'Leveranciers' }, { name: 'Leveranciers' }],
    [{ do: 'remove-components', ids: ['weg'] }, { name: 'weg' }],
  ])('%o', (edit, label) => expect(labelOf(edit, work)).toMatchObject({ do: edit.do, ...label }))
})
