import { describe, expect, test } from 'vitest'
import { graphOf } from '../../src/model/graph.ts'
import type { Component } from '../../src/model/landscape.ts'
import { bondFacts } from '../../src/ui/map/board/bond-facts.ts'
import { find } from '../../src/ui/map/board/facts.ts'
import { edgesAlong, edgesIn, focusOn } from '../../src/ui/map/board/focus.ts'
import { Grid } from '../../src/ui/map/board/grid.ts'
import { NO_FILTERS, countFilters, idsKept } from '../../src/ui/map/board/hiding.ts'
import { lookOf, worstOf } from '../../src/ui/map/board/look.ts'
import { optionsOf } from '../../src/ui/map/board/options.ts'
import { speakItem, speakLink } from '../../src/ui/map/board/speak.ts'
import { around, step } from '../../src/ui/map/board/walk.ts'
import { NO_COUNTRY } from '../../src/layout/groups.ts'
import { messagesIn } from '../../src/i18n/index.ts'
import { groupName } from '../../src/ui/map/board/group-name.ts'
import { boardIn, facts, graph, landscape, sceneOn } from './map-landscape.ts'

describe('focus', () => {
  const ids = (steps: ReadonlyMap<string, number> | undefined) => [...(steps?.keys() ?? [])].sort()

  test('goes as far as asked, both ways', () => {
    expect(ids(focusOn(graph, 'login', 1)?.needs)).toEqual(['cloud'])
    expect(ids(focusOn(graph, 'login', 2)?.needs)).toEqual(['cloud', 'net'])
    expect(ids(focusOn(graph, 'bijstand', 2)?.needs)).not.toContain('stroom')
    expect(focusOn(graph, 'bijstand', 3)?.needs.get('stroom')).toBe(3)
    expect(ids(focusOn(graph, 'net', 'all')?.dependents)).toEqual(['bijstand', 'brief', 'cloud', 'login', 'zaak'])
    expect(focusOn(graph, 'nothing', 1)).toBeNull()
  })

  test('ends with a cycle', () => {
    const component = (...needs: string[]): Component => ({ name: 'A', kind: 'platform', needs })
    const ring = graphOf({ ...landscape, components: { a: component('b'), b: component('a') } })
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

describe('what is left out', () => {
  test('by kind and by layer; what has no layer stays', () => {
    const kept = idsKept(facts, { ...NO_FILTERS, withoutKinds: ['application'], withoutLayers: ['cloud'] }, null, null)
    expect([...kept].sort()).toEqual(['bijstand', 'login', 'los', 'net', 'stroom'])
  })

  test('is never what is chosen', () =>
    expect(idsKept(facts, { ...NO_FILTERS, withoutKinds: ['application'] }, 'zaak', null)).toContain('zaak'))

  test('is all but the focus, when only that is asked for', () =>
    expect([...idsKept(facts, { ...NO_FILTERS, onlyFocus: true }, 'net', new Set(['net', 'cloud']))]).toEqual(['net', 'cloud']))

  test('is counted, together with what the scenario does not touch', () => {
    const board = boardIn()
    expect(sceneOn(board).hidden).toBe(0)
    const scene = sceneOn(board, { onlyAffected: true, withoutKinds: ['identity'], statuses: { zaak: 'stopped', login: 'stopped' }, hit: ['cloud'] })
    expect([...scene.shown].sort()).toEqual(['cloud', 'zaak'])
    expect(scene.hidden).toBe(6)
    expect(countFilters({ ...NO_FILTERS, withoutKinds: ['identity'], onlyAffected: true })).toBe(2)
  })
})

describe('a folded group', () => {
  const board = boardIn({ group: 'supplier', folded: ['dochter'] })
  const group = board.items.get('group:dochter')!

  test('stands for its components, and its links for all of theirs', () => {
    expect(group.members).toEqual(['cloud', 'login'])
    expect(board.itemOf.get('login')).toBe('group:dochter')
    expect(board.links.get('zaak > group:dochter')).toMatchObject({ bond: 'hard', edges: ['zaak > login', 'zaak > cloud'] })
    expect([...board.links.keys()].filter((key) => key === 'group:dochter > group:dochter')).toEqual([])
  })

  test('shows the worst of its statuses and how many are affected', () => {
    const scene = sceneOn(board, { statuses: { login: 'degraded', cloud: 'normal' }, selected: 'login' })
    expect(lookOf(group, scene)).toMatchObject({ status: 'degraded', affected: 0.5, group: true, selected: true, hit: false })
    expect(speakItem(board, group, scene)).toMatch(/^Dochter BV, ingeklapte groep van 2 onderdelen, 1 geraakt, in het ergste geval beperkt/)
    expect(worstOf(['normal', 'below-minimum', 'degraded'])).toBe('below-minimum')
  })

  test('is held down only when all of it is', () => {
    expect(lookOf(group, sceneOn(board, { hit: ['cloud'] })).hit).toBe(false)
    expect(lookOf(group, sceneOn(board, { hit: ['cloud', 'login'] })).hit).toBe(true)
  })

  test('is found by what is in it', () => expect([...sceneOn(board, { query: 'aanmelden' }).found]).toEqual(['group:dochter']))

  test('tells of a link how many it stands for', () =>
    expect(speakLink(board, board.links.get('zaak > group:dochter')!, sceneOn(board))).toEqual([{ edge: null, sentence: 'Zaaksysteem heeft Dochter BV nodig: 2 verbanden' }]))
})

describe('groups by jurisdiction', () => {
  test('tell what is the town\'s own from a supplier without a country', () => {
    const names = ['', NO_COUNTRY, 'US'].map((key) => groupName(landscape, 'jurisdiction', key, messagesIn('nl')))
    expect(names).toEqual(['Eigen, zonder leverancier', 'Leverancier zonder bekend land', 'Verenigde Staten'])
  })
})

describe('a connection', () => {
  test('is told with hold-up, softness and group', () => {
    expect(bondFacts(landscape, graph, 'zaak > login')).toMatchObject({ from: 'Zaaksysteem', to: 'Aanmelden', holdUp: 28_800, without: 0, group: null })
    expect(bondFacts(landscape, graph, 'zaak > cloud')).toMatchObject({ holdUp: null, without: 0.25, group: { atLeast: 1, of: 2 } })
    expect(bondFacts(landscape, graph, 'zaak/papier > los')).toMatchObject({ fallback: 'Papier', to: 'Los eind' })
  })
})

describe('a step', () => {
  const board = boardIn()
  const all = new Set(board.items.keys())
  const but = (...ids: string[]) => new Set([...all].filter((id) => !ids.includes(id)))

  test('goes along the lines and stops at the edge', () => {
    expect(step(board, 'bijstand', 'right', all)).toBeNull()
    expect(step(board, 'bijstand', 'last', all)).toBe('bijstand')
    expect(['zaak', 'brief']).toContain(step(board, 'bijstand', 'left', all))
    expect(step(board, null, 'down', all)).toBe(step(board, null, 'first', all))
  })

  test('passes over what is hidden', () => expect(step(board, 'bijstand', 'left', but('zaak', 'brief'))).toBe('login'))

  test('around a ring begins at the first, or at the last when it goes back', () => {
    expect([around(['a', 'b'], null), around(['a', 'b'], null, true), around(['a', 'b'], 'b'), around(['a', 'b'], 'a', true), around([], 'a')]).toEqual(['a', 'b', 'a', 'b', null])
  })
})

describe('what is under a point', () => {
  const boxes = new Map(Array.from({ length: 400 }, (_, i) => [`n${i}`, { x: (i % 20) * 60, y: Math.floor(i / 20) * 14, width: 56, height: 12 }]))
  const grid = new Grid(boxes, 1200, 56)

  test('is found among many, and the nearest within reach', () => {
    expect(grid.at(5 * 60 + 10, 7 * 14 + 5)).toBe('n145')
    expect(grid.at(5 * 60 + 58, 7 * 14 + 5)).toBeNull()
    expect(grid.at(5 * 60 + 57, 7 * 14 + 5, 2)).toBe('n145')
    expect(grid.at(-50, -50)).toBeNull()
  })

  test('is the same as by looking at each, for any window', () => {
    for (const area of [{ x: 130, y: 20, width: 300, height: 33 }, { x: -90, y: -10, width: 100, height: 15 }, { x: 1100, y: 250, width: 900, height: 900 }]) {
      const expected = [...boxes].filter(([, { x, y, width, height }]) => x <= area.x + area.width && area.x <= x + width && y <= area.y + area.height && area.y <= y + height)
      expect([...grid.within(area)].sort()).toEqual(expected.map(([id]) => id).sort())
    }
  })
})

describe('the options', () => {
  test('are all of a small map, in reading order and numbered', () => {
    const board = boardIn()
    const { options, size } = optionsOf(board, sceneOn(board, { withoutKinds: ['device'] }))
    expect(size).toBe(7)
    expect(options.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(options.at(-1)?.id).toBe('bijstand')
  })

  test('of a large one are those around the keyboard, and what it hangs on', () => {
    const ids = Array.from({ length: 500 }, (_, i) => `n${i}`)
    const links = new Map([['n250', { needs: [{ key: '', from: 'n250', to: 'n3', bond: 'hard' as const, edges: [] }], dependents: [] }]])
    const board = { items: new Map(ids.map((id) => [id, {}])), itemOf: new Map(ids.map((id) => [id, id])), linksAt: links } as unknown as Parameters<typeof optionsOf>[0]
    const { options, size } = optionsOf(board, { shown: new Set(ids), active: 'n250', selected: 'n499' })
    expect(size).toBe(500)
    expect(options.length).toBeLessThan(40)
    for (const id of ['n249', 'n250', 'n251', 'n3', 'n499']) expect(options.map((option) => option.id)).toContain(id)
    expect(options.find(({ id }) => id === 'n250')?.position).toBe(251)
  })
})
