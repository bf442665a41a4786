import { describe, expect, test } from 'vitest'
import { graphOf } from '../../src/model/graph.ts'
import type { Component, Landscape } from '../../src/model/landscape.ts'
import { factsOf, find } from '../../src/ui/map/facts.ts'
import { edgesAlong, edgesIn, focusOn } from '../../src/ui/map/focus.ts'
import { layout } from '../../src/layout/layout.ts'
import { shorterNames } from '../../src/ui/map/short-name.ts'
import { cardOver } from '../../src/ui/map/cards.ts'
import { moveOf } from '../../src/ui/map/keys.ts'
import { step } from '../../src/ui/map/walk.ts'

const component = (name: string, kind: Component['kind'], ...needs: string[]): Component => ({ name, kind, needs })
const landscape: Landscape = {
  format: 'uitwijk-landscape/1', name: 'Proef',
  organisations: { moeder: { name: 'Moeder Inc.', jurisdiction: 'US' }, dochter: { name: 'Dochter BV', jurisdiction: 'NL', parent: 'moeder' } },
  components: {
    net: component('Netwerk', 'network'),
    cloud: { ...component('Cloud', 'platform', 'net'), supplier: 'dochter' },
    login: component('Aanmelden', 'identity', 'cloud'),
    zaak: component('Zaaksysteem', 'application', 'login', 'cloud'),
    brief: component('Brieven', 'application', 'zaak', 'login'),
    bijstand: { ...component('Bijstand', 'service', 'zaak'), service: { critical: true } },
    los: component('Los eind', 'device'),
  },
}
const graph = graphOf(landscape)
const facts = factsOf(landscape, graph)

describe('focus', () => {
  const ids = (steps: ReadonlyMap<string, number> | undefined) => [...(steps?.keys() ?? [])].sort()

  test('goes as far as asked, both ways', () => {
    expect(ids(focusOn(graph, 'login', 1)?.needs)).toEqual(['cloud'])
    expect(ids(focusOn(graph, 'login', 2)?.needs)).toEqual(['cloud', 'net'])
    expect(ids(focusOn(graph, 'net', 'all')?.dependents)).toEqual(['bijstand', 'brief', 'cloud', 'login', 'zaak'])
    expect(focusOn(graph, 'nothing', 1)).toBeNull()
  })

  test('ends with a cycle', () => {
    const ring = graphOf({ ...landscape, components: { a: component('A', 'platform', 'b'), b: component('B', 'platform', 'a') } })
    expect(ids(focusOn(ring, 'a', 'all')?.needs)).toEqual(['b'])
  })

  test('shows the edges on shortest ways only', () =>
    expect([...edgesIn(graph, focusOn(graph, 'login', 1)!)].sort()).toEqual(['brief > login', 'login > cloud', 'zaak > login']))

  test('finds the edges of a chain, from cause to effect', () =>
    expect([...edgesAlong(graph, ['cloud', 'login', 'zaak', 'bijstand'])]).toEqual(['login > cloud', 'zaak > login', 'bijstand > zaak']))
})

describe('facts', () => {
  test('name the first country outside the EEA, also of an owner', () =>
    expect(facts.get('cloud')).toMatchObject({ supplier: 'Dochter BV', jurisdictions: ['NL', 'US'], foreign: 'US', needs: ['net'], dependents: ['login', 'zaak'] }))

  test('are found by name or supplier, without accents', () => {
    expect(find(facts.values(), 'zaák')).toEqual(['zaak'])
    expect(find(facts.values(), 'DOCHTER cloud')).toEqual(['cloud'])
    expect(find(facts.values(), ' ')).toEqual([])
  })
})

describe('step', () => {
  const plan = layout(graph, { width: 700, height: 60 }) // so low that every kind stands beside the next
  const all = () => true

  test('goes along the lines and stops at the edge', () => {
    expect(step(plan, 'bijstand', 'right', all)).toBeNull()
    expect(step(plan, 'bijstand', 'last', all)).toBe('bijstand')
    expect(['zaak', 'brief']).toContain(step(plan, 'bijstand', 'left', all))
    expect(step(plan, null, 'down', all)).toBe(step(plan, null, 'first', all))
  })

  test('passes over what is hidden', () =>
    expect(step(plan, 'bijstand', 'left', (id) => id !== 'zaak' && id !== 'brief')).toBe('login'))
})

describe('shorterNames', () => {
  test.each([
    ['Thuiswerkverbinding (VPN)', null, 'VPN'],
    ['Microsoft Entra ID', 'Microsoft Ireland', 'Entra ID'],
    ['Glasvezel van KPN', 'KPN', 'Glasv. KPN'],
    ['Basisregistratie Kadaster', 'Kadaster', 'Bas. Kadaster'],
    ['Landelijke voorziening BAG', null, 'Land. BAG'],
    ['Papieren lijst van kwetsbare inwoners', null, 'Papieren lijst kwetsbare'],
  ])('%s', (name, supplier, short) => expect(shorterNames(name, supplier)).toContain(short))

  test('begins with the name itself and never repeats', () => {
    expect(shorterNames('Zaaksysteem', null)).toEqual(['Zaaksysteem'])
    expect(shorterNames('Google Cloud', 'Google LLC')).not.toContain('Cloud')
  })
})

describe('cardOver', () => {
  const cell = { x: 100, y: 20, width: 60, height: 12 }
  const at = (x: number, y = 20) => ({ x, y, width: 60, height: 12 })

  test('goes to the right, at the right edge to the left', () => {
    expect(cardOver(cell, 150, 400, [], [])).toEqual({ x: 100, width: 150 })
    expect(cardOver(cell, 150, 200, [], [])).toEqual({ x: 10, width: 150 })
    expect(cardOver(cell, 40, 400, [], [])).toEqual({ x: 100, width: 60 })
  })

  test('keeps clear of what is in sight in its own rows', () => {
    expect(cardOver(cell, 150, 400, [at(170)], [])).toEqual({ x: 10, width: 150 })
    expect(cardOver(cell, 150, 400, [at(170, 40)], [])).toEqual({ x: 100, width: 150 })
  })

  test('covers others before a heading, and is narrower before it covers that', () => {
    expect(cardOver(cell, 150, 400, [at(10)], [at(170)])).toEqual({ x: 10, width: 150 })
    const { x, width } = cardOver(cell, 300, 400, [], [at(20), at(200)])
    expect(x).toBeGreaterThanOrEqual(80)
    expect(x + width).toBeLessThanOrEqual(200)
  })
})

describe('moveOf', () => {
  const key = (key: string, ctrlKey = false) => moveOf({ key, ctrlKey, metaKey: false, altKey: false })

  test('leaves to the browser what is not of the map', () => {
    expect(key('ArrowLeft')).toEqual({ do: 'step', step: 'left' })
    expect(key('Tab')).toBeUndefined()
    expect(key('0', true)).toBeUndefined()
  })
})
