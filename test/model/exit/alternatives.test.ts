import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { CatalogueSchema, partsWith, suggestedFor } from '../../../src/model/alternatives.ts'
import type { ExitPlan } from '../../../src/model/exit.ts'
import { componentsIn } from '../../../src/model/need.ts'
import { componentOf, type Landscape } from '../../../src/model/landscape.ts'

const catalogue = CatalogueSchema.parse(parse(readFileSync('scenarios/alternatives.yaml', 'utf8')))
const landscape = parse(readFileSync('scenarios/voorbeeldstad.landscape.yaml', 'utf8')) as Landscape
const plan: ExitPlan = { format: 'uitwijk-exit/1', name: 'X', start: '2027-01-01', exits: {} }

describe('the catalogue of alternatives', () => {
  it('says of each where it was looked up and what was not', () => {
    for (const [id, { checked, unchecked }] of Object.entries(catalogue.alternatives)) {
      expect(unchecked.length, id).toBeGreaterThan(10)
      for (const { url, date } of checked) {
        expect(url, id).toMatch(/^https:\/\//)
        expect(date, id).toMatch(/^\d{4}-\d\d-\d\d$/)
      }
    }
  })

  it('names suppliers that it has, and needs nothing but its own and what landscapes often have', () => {
    for (const [id, { component }] of Object.entries(catalogue.alternatives)) {
      if (component.supplier !== undefined) expect(Object.keys(catalogue.organisations), id).toContain(component.supplier)
      for (const need of (component.needs ?? []).flatMap(componentsIn)) expect([...Object.keys(catalogue.alternatives), ...Object.keys(landscape.components)], id).toContain(need)
    }
  })

  it.each([['entra-id', 'keycloak'], ['mail', 'open-xchange-mail'], ['sharepoint', 'nextcloud'], ['teams', 'element'], ['zaaksysteem', 'open-zaak'], ['e-formulieren', 'open-formulieren'], ['azure', 'haven-platform'], ['virtualisatie', 'proxmox']])('offers for %s among the first %s', (old, id) => {
    expect(suggestedFor(catalogue, componentOf(landscape, old)).slice(0, 4)).toContain(id)
  })

  it('offers nothing for what nobody replaces', () => {
    expect(suggestedFor(catalogue, { name: 'Griffie', kind: 'team' })).toEqual([])
  })
})

describe('an alternative in a plan', () => {
  it('comes with what it needs of the catalogue', () => {
    expect(Object.keys(partsWith(landscape, plan, catalogue, 'nextcloud').components)).toEqual(['nextcloud', 'haven-platform', 'keycloak'])
  })

  it('comes with its supplier', () => {
    expect(partsWith(landscape, plan, catalogue, 'opendesk').organisations).toHaveProperty('zendis.jurisdiction', 'DE')
  })

  it('leaves out what it needs and nobody has', () => {
    const { components } = partsWith({ ...landscape, components: {} }, plan, catalogue, 'open-formulieren')
    expect(components['open-formulieren']?.needs).toEqual(['haven-platform'])
  })

  it('leaves what the plan has already as it is', () => {
    const own = { name: 'Ons platform', kind: 'platform' as const }
    expect(partsWith(landscape, { ...plan, components: { 'haven-platform': own } }, catalogue, 'keycloak').components['haven-platform']).toBe(own)
  })
})
