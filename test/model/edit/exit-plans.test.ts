import { describe, expect, it } from 'vitest'
import { edited } from '../../../src/model/edit/edited.ts'
import type { Edit } from '../../../src/model/edit/edit.ts'
import { EditError } from '../../../src/model/edit/edit-error.ts'
import { labelOf } from '../../../src/model/edit/label.ts'
import type { ExitPlan } from '../../../src/model/exit.ts'
import type { Work } from '../../../src/model/work.ts'

const FILE = 'weg.exit.yaml'
const plan: ExitPlan = {
  format: 'uitwijk-exit/1', name: 'Weg', start: '2027-01-01', teams: { ict: { name: 'ICT', atOnce: 1 } },
  components: { keycloak: { name: 'Keycloak', kind: 'identity', needs: ['kelder'] } },
  exits: { login: { lead: 'P1Y', replacedBy: 'keycloak', needs: ['cloud'], team: 'ict' }, cloud: { lead: 'P1Y', replacedBy: { name: 'Haven', needs: ['kelder'], supplier: 'eigen' } } },
}
const work: Work = {
  file: 'l.yaml', scenarios: [], views: [], exitPlans: [{ file: FILE, value: plan }],
  landscape: {
    format: 'uitwijk-landscape/1', name: 'Dorp', organisations: { us: { name: 'US' }, eigen: { name: 'Eigen' } },
    components: {
      cloud: { name: 'Cloud', kind: 'platform', supplier: 'us' }, login: { name: 'Login', kind: 'identity', needs: ['cloud'] },
      kelder: { name: 'Kelder', kind: 'facility' }, zaken: { name: 'Zaken', kind: 'application', needs: ['login'] },
    },
    contracts: { c: { name: 'C', supplier: 'us', covers: { component: ['cloud', 'login'] } }, d: { name: 'D', supplier: 'eigen', covers: { component: 'kelder' } } },
    measures: {
      nood: { name: 'Nood', cost: 5, effects: [{ component: 'zaken', need: 'login', holdUp: 'PT8H' }, { exit: 'cloud' }] },
      kelder: { name: 'Kelder', cost: 5, effects: [{ component: 'zaken', need: 'login', or: 'kelder' }, { contract: 'd', notice: 'P1M' }], needs: ['nood'] },
    },
  },
}
const after = (edit: Edit, from = work) => edited(from, edit)
const planAfter = (edit: Edit) => after(edit).exitPlans?.[0]?.value
const fault = (edit: Edit) => {
  try { edited(work, edit) } catch (error) { if (error instanceof EditError) return error.fault }
  return null
}

describe('a plan of exits in the work', () => {
  it('is added, changed, taken back and removed, and each is named', () => {
    const added = after({ do: 'add-exit-plan', file: 'twee.exit.yaml', value: { ...plan, name: 'Twee' } })
    expect(added.exitPlans?.map(({ value }) => value.name)).toEqual(['Weg', 'Twee'])
    const later = { ...plan.exits, login: { ...plan.exits['login'], start: '2028-01-01' } }
    const set: Edit = { do: 'set-exit-plan', file: FILE, parts: { exits: later } }
    expect(planAfter(set)?.exits['login']?.start).toBe('2028-01-01')
    expect(labelOf(set, work)).toEqual({ do: 'set-exit-plan', count: 1, name: 'Weg', fields: ['exits'] })
    expect(after({ do: 'revert-exit-plan', file: FILE, value: plan }, after(set)).exitPlans?.[0]?.value).toEqual(plan)
    expect(after({ do: 'remove-exit-plan', file: FILE }).exitPlans).toEqual([])
  })

  it('is refused when it could not be read again, or the name is taken', () => {
    expect(fault({ do: 'add-exit-plan', file: FILE, value: plan })).toEqual({ code: 'id-taken', id: FILE })
    expect(fault({ do: 'set-exit-plan', file: 'x', parts: {} })).toEqual({ code: 'unknown', what: 'exit-plan', id: 'x' })
    expect(fault({ do: 'set-exit-plan', file: FILE, parts: { exits: { weg: {} } } })).toEqual({ code: 'unknown', what: 'component', id: 'weg' })
    expect(fault({ do: 'set-exit-plan', file: FILE, parts: { exits: { ...plan.exits, cloud: { ...plan.exits['cloud'], needs: ['login'] } } } })).toEqual({ code: 'exit-cycle', ids: ['cloud', 'login'] })
    expect(fault({ do: 'disconnect', from: 'zaken', to: 'login' })).toEqual({ code: 'measure-on-need', measure: 'nood', need: 'login' })
    expect(fault({ do: 'set-exit-plan', file: FILE, parts: { exits: { cloud: { lead: 'P1Y', replacedBy: 'login' } } } })).toEqual({ code: 'needs-replaced', id: 'cloud', path: ['login', 'cloud'] })
    expect(fault({ do: 'set-landscape', parts: { measures: { m: { name: 'M', cost: 1, effects: [{ exit: 'weg' }] } } } })).toEqual({ code: 'unknown', what: 'component', id: 'weg' })
  })

  it('loses the team of an exit with the team, and an alternative with what it was', () => {
    expect(planAfter({ do: 'set-exit-plan', file: FILE, parts: { teams: undefined } })?.exits['login']).not.toHaveProperty('team')
    expect(planAfter({ do: 'set-exit-plan', file: FILE, parts: { components: undefined } })?.exits['login']).not.toHaveProperty('replacedBy')
  })

  it('follows another id of a component or an organisation, and so do contracts and measures', () => {
    const { exitPlans, landscape } = after({ do: 'set-component-id', id: 'cloud', to: 'wolk' })
    expect(exitPlans?.[0]?.value.exits).toMatchObject({ login: { needs: ['wolk'] }, wolk: { lead: 'P1Y' } })
    expect(landscape.contracts?.['c']?.covers).toEqual({ component: ['wolk', 'login'] })
    expect(landscape.measures?.['nood']?.effects[1]).toEqual({ exit: 'wolk' })
    expect(after({ do: 'set-component-id', id: 'login', to: 'inlog' }).landscape.measures?.['nood']?.effects[0]).toMatchObject({ need: 'inlog' })
    expect(planAfter({ do: 'set-component-id', id: 'kelder', to: 'grot' })).toMatchObject({ components: { keycloak: { needs: ['grot'] } }, exits: { cloud: { replacedBy: { needs: ['grot'] } } } })
    const owned = after({ do: 'set-organisation-id', id: 'eigen', to: 'samen' })
    expect(owned.landscape.contracts?.['d']?.supplier).toBe('samen')
    expect(owned.exitPlans?.[0]?.value.exits['cloud']?.replacedBy).toMatchObject({ supplier: 'samen' })
  })

  it('names no longer what goes; a contract for nothing and a measure that does nothing go as well', () => {
    const without = after({ do: 'remove-components', ids: ['cloud'] })
    expect(without.exitPlans?.[0]?.value.exits).toEqual({ login: { lead: 'P1Y', replacedBy: 'keycloak', team: 'ict' } })
    expect(without.landscape.contracts?.['c']?.covers).toEqual({ component: ['login'] })
    expect(without.landscape.measures?.['nood']?.effects).toHaveLength(1)
    const less = after({ do: 'remove-components', ids: ['cloud', 'zaken', 'kelder'] })
    expect(Object.keys(less.landscape.contracts ?? {})).toEqual(['c'])
    expect(less.landscape.measures).toBeUndefined()
  })

  it('a fallback that is to be made needs no longer what goes, and is not made for what goes', () => {
    const effects = [{ component: 'zaken', fallback: 'nood', value: { name: 'Nood', covers: 'login', needs: ['kelder', 'cloud'] } }]
    const made = { ...work, landscape: { ...work.landscape, measures: { m: { name: 'M', cost: 1, effects } } } }
    const left = (edit: Edit) => after(edit, made).landscape.measures?.['m']?.effects
    expect(left({ do: 'remove-components', ids: ['cloud'] })).toMatchObject([{ value: { needs: ['kelder'] } }])
    expect(left({ do: 'set-component-id', id: 'login', to: 'inlog' })).toMatchObject([{ component: 'zaken', value: { covers: 'inlog', needs: ['kelder', 'cloud'] } }])
    expect(left({ do: 'remove-components', ids: ['login'] })).toBeUndefined()
  })

  it('stays the very same when nothing in it changes', () => {
    expect(after({ do: 'set-components', parts: { zaken: { name: 'Z' } } }).exitPlans).toBe(work.exitPlans)
  })
})
