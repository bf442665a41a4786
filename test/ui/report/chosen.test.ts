import { produce } from 'immer'
import { describe, expect, it } from 'vitest'
import { reporting } from '../../../src/i18n/nl/reporting/index.ts'
import { applyEdit } from '../../../src/model/edit/apply.ts'
import type { Edit } from '../../../src/model/edit/edit.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import type { Work } from '../../../src/model/work.ts'
import { choiceOf, filled, partsOf, scenariosOf } from '../../../src/ui/report/chosen.ts'
import { fileNameOf } from '../../../src/ui/report/file-name.ts'
import { formatsFor } from '../../../src/ui/report/formats.ts'
import { cardsWithout, contactRows, contactsOf } from '../../../src/ui/report/plan/contacts.ts'

const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Dorp', components: { mail: { name: 'Mail', kind: 'workplace' } },
  plan: { parts: ['cards', 'summary'], scenarios: ['b.scenario.yaml'], contacts: { jan: { name: 'Jan', phone: '1' }, piet: { name: 'Piet' } } },
}
const scenario = (response?: Scenario['response']): Scenario => ({
  format: 'uitwijk-scenario/1', name: 'Weg', start: '2026-12-01T08:00', horizon: 'P1D', events: [{ at: 'PT0S', cutOff: { component: 'mail' } }], ...(response ? { response } : {}),
})
const work: Work = {
  file: 'dorp.landscape.yaml', landscape, views: [],
  scenarios: [{ file: 'a.scenario.yaml', value: scenario({ contacts: ['jan', 'piet', { name: 'Kees' }] }) }, { file: 'b.scenario.yaml', value: scenario() }],
}

const after = (edits: readonly Edit[]) => produce(work, (draft) => { for (const edit of edits) applyEdit(draft, edit) })

describe('what is in the plan', () => {
  it('are the parts that were chosen, in the order of the document, and the scenarios that were', () => {
    expect(partsOf(landscape)).toEqual(['summary', 'cards'])
    expect(scenariosOf(work).map(({ file }) => file)).toEqual(['b.scenario.yaml'])
  })
  it('is all when nothing was chosen', () => {
    expect(partsOf({ ...landscape, plan: {} })).toHaveLength(14)
    expect(scenariosOf({ ...work, landscape: { ...landscape, plan: {} } })).toHaveLength(2)
  })
  it('is kept only where it is less than all, so that what comes later is in it', () => {
    expect(choiceOf(['a', 'b', 'c'], new Set(['c', 'a']))).toEqual(['a', 'c'])
    expect(choiceOf(['a', 'b'], new Set(['b', 'a']))).toBeUndefined()
    expect(choiceOf(['a', 'b'], new Set())).toEqual([])
  })
  it('says nothing that is empty, but does say that nothing is wanted', () => {
    expect(filled({ owner: 'CISO', version: '1' }, { version: undefined })).toEqual({ owner: 'CISO' })
    expect(filled({ owner: 'CISO' }, { owner: '' })).toBeUndefined()
    expect(filled<Plan>({ assumptions: ['x'] }, { assumptions: [], parts: [] })).toEqual({ parts: [] })
  })
})

describe('contacts of the plan', () => {
  it('keep their ids, and a new one gets one of its name', () => {
    const rows = [...contactRows(work), { name: 'Anna Bos', role: 'CISO' }]
    expect(contactsOf(rows)).toEqual({ ...landscape.plan?.contacts, 'anna-bos': { name: 'Anna Bos', role: 'CISO' } })
  })
  it('that go are on no action card any more', () => {
    const contacts = contactsOf(contactRows(work).filter(({ id }) => id !== 'jan'))
    expect(Object.keys(contacts)).toEqual(['piet'])
    const { scenarios } = after([...cardsWithout(work, contacts), { do: 'set-landscape', parts: { plan: { contacts } } }])
    expect(scenarios[0]?.value.response?.contacts).toEqual(['piet', { name: 'Kees' }])
  })
})

describe('a document', () => {
  it('has a file name of whose it is, what it is and what it is of', () => {
    expect(fileNameOf(reporting, 'plan', 'Stad & Dorp.landscape.yaml', '', 'odt')).toBe('stad-dorp-continuiteitsplan.odt')
    expect(fileNameOf(reporting, 'scenario', 'dorp.landscape.json', '01-geen-stroom.scenario.yaml', 'md')).toBe('dorp-scenarioverslag-01-geen-stroom.md')
    expect(fileNameOf(reporting, 'binder', '.yaml', '', 'zip')).toBe('landschap-noodmap.zip')
  })
  it('is an open text document first, unless it is meant for paper', () => {
    expect(formatsFor('plan').first[0]).toBe('odt')
    expect(formatsFor('binder').first[0]).toBe('print')
    for (const kind of ['plan', 'cards'] as const) {
      const { first, others } = formatsFor(kind)
      expect(new Set([...first, ...others]).size).toBe(7)
    }
  })
})
