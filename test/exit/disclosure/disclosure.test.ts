import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclosures } from '../../../src/exit/disclosure.ts'
import type { Landscape, Organisation } from '../../../src/model/landscape.ts'
import { select } from '../../../src/model/selector.ts'
import { landscapes } from '../../engine/random-landscape.ts'
import { landscapeOf, type Sketch } from '../../engine/small.ts'

const ORGANISATIONS: Record<string, Organisation> = {
  big: { name: 'Big', jurisdiction: 'US' }, 'big-ie': { name: 'Big Ireland', jurisdiction: 'IE', parent: 'big' },
  maker: { name: 'Maker', jurisdiction: 'NL' }, locksmith: { name: 'Locksmith', jurisdiction: 'BE' }, line: { name: 'Line', jurisdiction: 'NL' }, vague: { name: 'Vague' },
}
const BELOW: Record<string, Sketch> = {
  cloud: { kind: 'platform', supplier: 'big-ie', needs: ['wire'] }, wire: { kind: 'network', supplier: 'line' }, login: { kind: 'identity', supplier: 'big-ie', needs: ['other-cloud'] },
  'other-cloud': { kind: 'platform', supplier: 'vague' }, ours: { kind: 'platform' },
}
const NEEDS = ['cloud', 'login']

/** The parties to what component `c` holds, as `role:organisation:reads`, those who read most first. */
const partiesTo = (keys: string | undefined, c: Partial<Landscape['components'][string]>) =>
  disclosures(landscapeOf({ ...BELOW, c: { ...c, holds: [{ data: 'Files', ...(keys ? { keys } : {}) }] } }, ORGANISATIONS)).data[0]?.parties
    .map(({ role, organisation, reads }) => `${role}:${organisation}:${reads}`)

describe('who can be compelled to hand over data', () => {
  it('is the supplier and what it stands on, each with its owners and their jurisdictions, and the way there', () => {
    const { data } = disclosures(landscapeOf({ ...BELOW, c: { supplier: 'maker', needs: NEEDS, holds: [{ data: 'Files', personal: 'special' }] } }, ORGANISATIONS))
    expect(data).toEqual([{
      component: 'c', data: 'Files', personal: 'special', keys: undefined, note: undefined, services: [],
      parties: [
        { organisation: 'maker', role: 'supplier', reads: 'clear', way: ['c'], owners: [], jurisdictions: ['NL'], outside: false },
        { organisation: 'big-ie', role: 'host', reads: 'unknown', way: ['c', 'cloud'], owners: ['big'], jurisdictions: ['IE', 'US'], outside: true },
        { organisation: 'big-ie', role: 'sign-in', reads: 'none', way: ['c', 'login'], owners: ['big'], jurisdictions: ['IE', 'US'], outside: true },
        { organisation: 'line', role: 'network', reads: 'none', way: ['c', 'cloud', 'wire'], owners: [], jurisdictions: ['NL'], outside: false },
      ],
    }])
  })

  it('is nobody for what is ours and stands with us', () => expect(partiesTo('own', { needs: ['ours'] })).toEqual([]))
  it('does not count what sign-in itself runs on', () => expect(partiesTo(undefined, { needs: ['login'] })).toEqual(['sign-in:big-ie:none']))
  it('is not known of an organisation of which nobody knows where it is', () =>
    expect(disclosures(landscapeOf({ c: { supplier: 'vague', holds: 'Files' } }, ORGANISATIONS)).data[0]?.parties[0]).toMatchObject({ jurisdictions: [], outside: null }))

  describe('and keys decide what they can read', () => {
    const app = { supplier: 'maker', needs: ['cloud'] }, store = { kind: 'platform', supplier: 'big-ie' } as const
    it.each<[string, string | undefined, Partial<Landscape['components'][string]>, string[]]>([
      ['our own: who hosts has ciphertext only, a program that works with the data reads them', 'own', app, ['supplier:maker:in-use', 'host:big-ie:ciphertext', 'network:line:none']],
      ['our own, where they are only kept', 'own', store, ['supplier:big-ie:ciphertext']],
      ['our own, with software of our own', 'own', { needs: ['cloud'] }, ['host:big-ie:ciphertext', 'network:line:none']],
      ['of the supplier: whether they keep out its host is not known', 'supplier', app, ['supplier:maker:clear', 'host:big-ie:unknown', 'network:line:none']],
      ['of a supplier of the same owner as the host', 'supplier', { supplier: 'big', needs: ['cloud'] }, ['supplier:big:clear', 'host:big-ie:clear', 'network:line:none']],
      ['of a third party', 'third-party', store, ['supplier:big-ie:ciphertext', 'keys:null:none']],
      ['of a third party, under a program that works with the data', 'third-party', app, ['supplier:maker:clear', 'host:big-ie:ciphertext', 'keys:null:none', 'network:line:none']],
      ['of an organisation by name', 'Locksmith', store, ['supplier:big-ie:ciphertext', 'keys:locksmith:none']],
      ['of the host by its id', 'big-ie', app, ['supplier:maker:clear', 'host:big-ie:clear', 'network:line:none']],
      ['of who also lets people in', 'big-ie', { needs: ['login'] }, ['keys:big-ie:none', 'sign-in:big-ie:none']],
      ['of nobody: it is not encrypted', 'none', { ...store, needs: ['wire'] }, ['supplier:big-ie:clear', 'network:line:none']],
      ['not known, where they are only kept', undefined, store, ['supplier:big-ie:unknown']],
    ])('%s', (_, keys, component, parties) => expect(partiesTo(keys, component)).toEqual(parties))
  })
})

describe('a service works with the data', () => {
  const service = { kind: 'process', service: { critical: true } } as const
  const { data, services } = disclosures(landscapeOf({
    ...BELOW, cloud: { kind: 'platform', supplier: 'big-ie', holds: 'Of everybody' }, login: { kind: 'identity', supplier: 'big-ie', needs: ['hr'], holds: 'Names' },
    hr: { holds: 'Salaries' }, cases: { needs: ['cloud', 'login', 'register'], holds: ['Cases', 'Letters'] }, register: { kind: 'data', holds: 'Citizens' }, paper: { kind: 'team' },
    benefits: { ...service, needs: [{ anyOf: ['cases', 'paper'] }] }, guard: { ...service, needs: ['paper'] }, minor: { kind: 'process', needs: ['hr'], service: { critical: false } },
  }, ORGANISATIONS))
  it('of all that it uses and that works with data, not of what is below that', () =>
    expect(services.map(({ service, data: places }) => [service, places.map((i) => data[i]?.data)])).toEqual([['benefits', ['Names', 'Cases', 'Letters', 'Citizens']]]))
  it('and each kind of data names its services', () =>
    expect(data.map((one) => [one.data, one.services])).toEqual([['Of everybody', []], ['Names', ['benefits']], ['Salaries', []], ['Cases', ['benefits']], ['Letters', ['benefits']], ['Citizens', ['benefits']]]))
})

it('whoever a scenario can make to disclose what it supplies is here a supplier that the jurisdiction can compel', () => {
  fc.assert(fc.property(landscapes(), fc.constantFrom('US', 'DE', 'EEA', 'non-EEA'), (landscape, jurisdiction) => {
    const all = { ...landscape, components: Object.fromEntries(Object.entries(landscape.components).map(([id, one]) => [id, { ...one, holds: 'x' }])) } as Landscape
    const found = disclosures(all).data.filter(({ parties }) => parties.some(({ role, organisation }) => role === 'supplier' && select(
      { ...all, components: { one: { name: 'one', kind: 'team', supplier: organisation as string } } }, { jurisdiction }).length)).map(({ component }) => component)
    expect(found).toEqual(select(all, { jurisdiction }))
  }), { numRuns: 200 })
})
