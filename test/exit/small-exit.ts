import type { ExitPlan } from '../../src/model/exit.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Scenario } from '../../src/model/scenario.ts'

/** A town whose cases hang on a sign-on in a cloud outside the EEA; and what could take their place. */
export const town: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Dorp',
  organisations: { us: { name: 'Cloud Inc', jurisdiction: 'US' }, 'us-nl': { name: 'Cloud BV', jurisdiction: 'NL', parent: 'us' }, eigen: { name: 'Samen', jurisdiction: 'NL' } },
  components: {
    cloud: { name: 'Cloud', kind: 'platform', supplier: 'us-nl' },
    login: { name: 'Aanmelden', kind: 'identity', supplier: 'us-nl', needs: ['cloud'] },
    zaken: { name: 'Zaken', kind: 'application', needs: [{ on: 'login', holdUp: 'PT8H' }, { anyOf: ['cloud', 'kelder'] }], fallbacks: { nood: { name: 'Nood', covers: 'login', activation: 'PT12H', capacity: 0.3, needs: ['kelder'] } } },
    kelder: { name: 'Kelder', kind: 'facility' },
    uitkering: { name: 'Uitkering', kind: 'process', needs: ['zaken'], service: { critical: true, mtpd: 'P1D', people: 100, minimum: 0.6 } },
    balie: { name: 'Balie', kind: 'process', needs: [{ on: 'login', without: 0.2 }], service: { critical: true, people: 50 } },
  },
}

export const plan: ExitPlan = {
  format: 'uitwijk-exit/1', name: 'Weg', start: '2027-01-01', years: 5,
  components: { haven: { name: 'Haven', kind: 'platform', supplier: 'eigen', needs: ['kelder'] }, keycloak: { name: 'Keycloak', kind: 'identity', supplier: 'eigen', needs: ['haven'] } },
  exits: { login: { start: '2027-02-01', replacedBy: 'keycloak', lead: 'P1Y', migration: 'P2M', parallel: 'P3M', cost: 36_500, perYear: -1000 } },
}

/** A scenario in which these are lost for good. */
export const loss = (...component: string[]): Scenario =>
  ({ format: 'uitwijk-scenario/1', name: component.join(), start: '2027-01-01T08:00', horizon: 'P3D', events: [{ at: 'PT0S', cutOff: { component } }] })
