import { describe, expect, it } from 'vitest'
import { alternativeOf } from '../../src/exit/alternatives.ts'
import { termsOf } from '../../src/exit/terms.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import { plan, town } from './small-exit.ts'

const landscape: Landscape = {
  ...town,
  components: { ...town.components, login: { ...town.components['login'], name: 'Aanmelden', kind: 'identity', exit: { lead: 'P2Y', cost: { amount: 9, currency: 'EUR' }, notice: 'P1M' } } },
  contracts: {
    alles: { name: 'Alles', supplier: 'us', end: '2029-01-01', notice: 'P6M', exit: { effort: 5, lead: 'P3Y' } },
    login: { name: 'Alleen aanmelden', supplier: 'us-nl', covers: { component: 'login' }, end: '2028-01-01' },
  },
}

describe('the terms of an exit', () => {
  it('are those of the plan, else of the component, else of the contract', () => {
    expect(termsOf(landscape, plan, 'login')).toMatchObject({
      contract: 'login', lead: { value: 'P1Y', from: 'plan' }, cost: { value: 36_500, from: 'plan' }, notice: { value: 'P1M', from: 'component' },
      contractEnd: { value: '2028-01-01', from: 'contract' }, effort: null, replacedBy: { from: 'plan', value: { id: 'keycloak' } }, start: '2027-02-01',
    })
    expect(termsOf(landscape, null, 'login')).toMatchObject({ lead: { value: 'P2Y', from: 'component' }, cost: { value: 9 }, replacedBy: null, start: null })
  })

  it('a contract is of all that its supplier and those below it supply', () => {
    expect(termsOf(landscape, null, 'cloud')).toMatchObject({ contract: 'alles', notice: { value: 'P6M', from: 'contract' }, effort: { value: 5, from: 'contract' }, lead: { value: 'P3Y' } })
    expect(termsOf(landscape, null, 'kelder')).toMatchObject({ contract: null, contractEnd: null })
  })
})

describe('what takes the place of a component', () => {
  it('is of the landscape, of the plan, or drawn', () => {
    expect(alternativeOf(town, null, 'cloud', 'kelder')).toEqual({ id: 'kelder', component: town.components['kelder'] })
    expect(alternativeOf(town, plan, 'cloud', 'haven')?.component.name).toBe('Haven')
    expect(alternativeOf(town, null, 'cloud', 'haven')).toBeNull()
    expect(alternativeOf(town, null, 'cloud', { name: 'Kelder', needs: ['kelder', 'weg'], supplier: 'niemand', kind: 'soort', opmerking: 1 }))
      .toEqual({ id: 'kelder-2', component: { name: 'Kelder', kind: 'platform', needs: ['kelder'] } })
  })
})
