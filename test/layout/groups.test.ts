import { expect, test } from 'vitest'
import { NO_COUNTRY, foldedAtFirst, groupsOf } from '../../src/layout/groups.ts'
import { graphOf } from '../../src/model/graph.ts'
import type { Component, Landscape } from '../../src/model/landscape.ts'
import type { Grouping } from '../../src/model/view.ts'

const landscapeOf = (components: Record<string, Component>): Landscape => ({
  format: 'uitwijk-landscape/1', name: 'Klein', components,
  organisations: {
    moeder: { name: 'Moeder', jurisdiction: 'US' }, dochter: { name: 'Dochter', jurisdiction: 'IE', parent: 'moeder' }, klein: { name: 'Klein', jurisdiction: 'NL', parent: 'dochter' },
    engels: { name: 'Engels', jurisdiction: 'GB', parent: 'duits' }, duits: { name: 'Duits', jurisdiction: 'DE' }, los: { name: 'Los' },
  },
})
const groups = (components: Record<string, Component>, grouping: Grouping) => {
  const landscape = landscapeOf(components)
  return Object.fromEntries(groupsOf(graphOf(landscape), landscape, grouping) ?? [])
}
const by = (supplier: string): Component => ({ name: supplier, kind: 'application', supplier })

test('by supplier, and by the owner at the top; who is not known stands for itself', () => {
  const components = { a: by('klein'), b: by('duits'), c: by('onbekend'), d: { name: 'Eigen', kind: 'application' } as const }
  expect(groups(components, 'supplier')).toEqual({ a: 'klein', b: 'duits', c: 'onbekend' })
  expect(groups(components, 'owner')).toEqual({ a: 'moeder', b: 'duits', c: 'onbekend' })
})

test('by jurisdiction: the highest outside the EEA, or else the highest; a supplier without a country is told apart from none', () => {
  expect(groups({ a: by('klein'), b: by('engels'), c: by('duits'), d: by('los'), own: { name: 'Eigen', kind: 'team' } }, 'jurisdiction')).toEqual({ a: 'US', b: 'GB', c: 'DE', d: NO_COUNTRY })
})

test('by platform: the nearest that it needs, itself if it is one, not that of a fallback', () => {
  const platform: Component = { name: 'P', kind: 'platform' }
  const app = (needs: string[], more: Partial<Component> = {}): Component => ({ name: 'A', kind: 'application', needs, ...more })
  expect(groups({
    p: platform, q: { ...platform, needs: ['p'] }, one: app(['p']), two: app(['three', 'q']), three: app(['one']), tie: app(['q', 'p']),
    none: app([], { fallbacks: { nood: { name: 'Nood', needs: ['p'] } } }), round: app(['ring']), ring: app(['round', 'one']),
  }, 'platform')).toEqual({ p: 'p', q: 'q', one: 'p', two: 'q', three: 'p', tie: 'p', round: 'p', ring: 'p' })
})

test('by team: the owner of the component', () => {
  expect(groups({ a: { ...by('los'), owner: 'ICT' }, b: by('los') }, 'team')).toEqual({ a: 'ICT' })
})

test('only the groups of a large landscape are folded at first', () => {
  const many = (count: number) => landscapeOf(Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, by(i % 3 ? 'klein' : 'duits')])))
  const folded = (count: number) => foldedAtFirst(graphOf(many(count)), many(count), { group: 'supplier' })
  expect(folded(200)).toEqual([])
  expect(folded(2000)).toEqual(['duits', 'klein'])
})
