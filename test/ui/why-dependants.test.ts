import { expect, it } from 'vitest'
import type { Landscape } from '../../src/model/landscape.ts'
import { dependantsOf } from '../../src/ui/components/why/dependants.ts'

const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: '',
  components: {
    entra: { name: 'Entra ID', kind: 'identity', needs: ['internet'] },
    internet: { name: 'Internet', kind: 'network' },
    zaken: { name: 'Zaaksysteem', kind: 'application', needs: [{ anyOf: ['internet', { on: 'entra', without: 0.5 }] }] },
    balie: { name: 'Balie', kind: 'service', fallbacks: { papier: { name: 'Papier', needs: ['entra'] } } },
  },
}

it('those who need a component are found in groups and fallbacks, by name', () => {
  expect(dependantsOf(landscape, 'entra')).toEqual(['balie', 'zaken'])
  expect(dependantsOf(landscape, 'internet')).toEqual(['entra', 'zaken'])
  expect(dependantsOf(landscape, 'balie')).toEqual([])
})
