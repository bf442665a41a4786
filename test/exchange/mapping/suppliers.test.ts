import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { KNOWN_SUPPLIERS } from '../../../src/exchange/suppliers/known-suppliers.ts'
import { plainSupplier, proposalFor } from '../../../src/exchange/suppliers/propose-supplier.ts'
import type { Choices } from '../../../src/exchange/choices.ts'
import { jurisdictionsOf } from '../../../src/model/organisations.ts'
import { inventory, properties, thing } from './small-inventory.ts'
import { faultsOf } from './sound.ts'

const drawn = (names: readonly string[], choices: Choices = {}) =>
  draftOf(inventory(names.map((name, i) => thing(`a${i}`, 'ApplicationComponent', { properties: properties({ Leverancier: name }) }))), choices, { date: '2026-03-01' })

describe('what is known of suppliers', () => {
  it('has a public source and a date for each', () => {
    for (const { name, names, jurisdiction, owner, source, known } of KNOWN_SUPPLIERS) {
      expect([name, jurisdiction]).toEqual([name, expect.stringMatching(/^[A-Z]{2}$/)])
      expect([source.url, known]).toEqual([expect.stringMatching(/^https?:\/\//), expect.stringMatching(/^20\d\d-(0[1-9]|1[0-2])$/)])
      if (owner) expect(owner.jurisdiction).toMatch(/^[A-Z]{2}$/)
      for (const one of names) expect([one, plainSupplier(one)]).toEqual([one, one === 'esri inc' ? 'esri' : one])
    }
  })

  it('is found under the names that people write', () => {
    const who = (name: string) => { const found = proposalFor(name); return found && [found.jurisdiction, found.owner?.jurisdiction ?? null] }
    expect(who('Microsoft')).toEqual(['US', null])
    expect(who('Microsoft Corporation')).toEqual(['US', null])
    expect(who('Microsoft Ireland Operations Limited')).toEqual(['IE', 'US'])
    expect(who('Oracle Nederland B.V.')).toEqual(['NL', 'US'])
    expect(who('PinkRoccade Local Government')).toEqual(['NL', 'CA'])
    expect(who('Visma Roxit BV')).toEqual(['NL', 'NO'])
    expect(who('Visma')).toEqual(['NO', 'GB'])
    expect(who('Solvinity B.V.')).toEqual(['NL', null])
    expect(who('Zivver')).toEqual(['NL', 'US'])
  })

  it('is not guessed from names that only look alike', () => {
    for (const name of ['Microsofty', 'Applepie', 'Centrica', 'De Zoomers', 'SAPPI', 'Palo Altona', '', '   ', 'Esri Nederland']) expect(proposalFor(name)).toBeNull()
  })
})

describe('a supplier in a draft', () => {
  it('has what is known of it, marked as unsure, with its owners above it', () => {
    const { landscape, suppliers } = drawn(['PinkRoccade Local Government B.V.', 'Onbekend'])
    expect(landscape.organisations).toMatchObject({
      'pinkroccade-local-government-b.v': { jurisdiction: 'NL', parent: 'topicus.com-inc', source: { type: 'publication', confidence: 'low', note: expect.stringContaining('https://') } },
      'topicus.com-inc': { jurisdiction: 'CA', parent: 'constellation-software' }, 'constellation-software': { jurisdiction: 'CA' }, onbekend: { name: 'Onbekend' },
    })
    expect(jurisdictionsOf(landscape, 'pinkroccade-local-government-b.v')).toEqual(['NL', 'CA'])
    expect(landscape.organisations?.['onbekend']).not.toHaveProperty('jurisdiction')
    expect(suppliers.find(({ name }) => name === 'Onbekend')).toMatchObject({ components: 1, jurisdiction: null, owner: null, source: null, confirmed: false })
    expect(suppliers).toHaveLength(2)
  })

  it('is as the user says, once that was said', () => {
    const { landscape, suppliers } = drawn(['Microsoft', 'Onbekend'], { suppliers: { Microsoft: { jurisdiction: null, owner: null }, Onbekend: { jurisdiction: 'BE', owner: { name: 'microsoft', jurisdiction: 'US' } } } })
    expect(landscape.organisations).toEqual({
      microsoft: expect.not.objectContaining({ jurisdiction: expect.anything() }),
      onbekend: expect.objectContaining({ jurisdiction: 'BE', parent: 'microsoft', source: { type: 'interview', confidence: 'medium', date: '2026-03-01' } }),
    })
    expect(suppliers.every(({ confirmed }) => confirmed)).toBe(true)
  })

  it('is a company of its own where it is the Dutch branch of one abroad', () => {
    const { landscape } = drawn(['Oracle Nederland B.V.', 'Oracle', 'Onbekend', 'Onbekend B.V.'])
    expect(landscape.organisations).toMatchObject({ 'oracle-nederland-b.v': { jurisdiction: 'NL', parent: 'oracle' }, oracle: { jurisdiction: 'US' } })
    expect(Object.keys(landscape.organisations ?? {})).toHaveLength(3)
  })

  it('never owns itself, whatever a user says', () => {
    const owner = (name: string) => ({ jurisdiction: 'NL', owner: { name, jurisdiction: null } })
    const { landscape } = drawn(['A', 'B', 'C'], { suppliers: { A: owner('B'), B: owner('C'), C: owner('A') } })
    expect(faultsOf(landscape)).toEqual([])
    expect(Object.values(landscape.organisations ?? {}).filter(({ parent }) => parent)).toHaveLength(2)
  })
})
