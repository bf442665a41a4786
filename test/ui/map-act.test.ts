import { describe, expect, test } from 'vitest'
import { kindAt } from '../../src/ui/map/act/actions.ts'
import { begin, editOf, endsOf, flip, lead, refusalOf } from '../../src/ui/map/act/connecting.ts'
import { linksFrom, otherEnd } from '../../src/ui/map/act/following.ts'
import { moveOf } from '../../src/ui/map/act/keys.ts'
import { addMarks, subjectsOf, toggleMark } from '../../src/ui/map/act/marks.ts'
import { nextFound } from '../../src/ui/map/act/search-actions.ts'
import { spotAt } from '../../src/ui/map/act/spot.ts'
import { wire } from '../../src/ui/map/draw/wires.ts'
import { boardIn, graph, sceneOn } from './map-landscape.ts'

describe('a key', () => {
  const key = (key: string, more: Partial<KeyboardEvent> = {}, editing = false) => moveOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }, editing)

  test('that is not of the map is left to the browser', () => {
    expect(key('ArrowLeft')).toEqual({ do: 'step', step: 'left' })
    expect(key('Tab')).toBeUndefined()
    expect(key('0', { ctrlKey: true })).toBeUndefined()
    expect(key('z', { ctrlKey: true }, true)).toBeUndefined()
  })

  test('changes the landscape only where that can be changed', () => {
    for (const name of ['Delete', 'Backspace', 'F2', 'a', 'Insert', 'c']) {
      expect(key(name)).toBeUndefined()
      expect(key(name, {}, true)).toBeDefined()
    }
  })

  test('with Shift goes back, or takes more', () => {
    expect(key('N', { shiftKey: true })).toEqual({ do: 'follow', back: true })
    expect(key('n')).toEqual({ do: 'follow', back: false })
    expect(key('X', { shiftKey: true })).toEqual({ do: 'switch-off', more: true })
    expect(key(' ', { ctrlKey: true })).toEqual({ do: 'mark' })
  })
})

describe('a new need', () => {
  test('is of the one where it begins, unless it is turned round', () => {
    const drawn = lead(begin('los'), 'net')
    expect(endsOf(drawn)).toEqual({ from: 'los', to: 'net' })
    expect(editOf(drawn, graph)).toEqual({ do: 'connect', from: 'los', to: 'net' })
    expect(editOf(flip(drawn), graph)).toEqual({ do: 'connect', from: 'net', to: 'los' })
    expect(editOf(lead(begin('los', 'needed'), 'net'), graph)).toEqual({ do: 'connect', from: 'net', to: 'los' })
  })

  test('is not made of what cannot be', () => {
    expect(refusalOf(begin('los'), graph)).toBe('nothing-yet')
    expect(refusalOf(lead(begin('los'), 'los'), graph)).toBe('nothing-yet')
    expect(refusalOf(lead(begin('login'), 'cloud'), graph)).toBe('already')
    expect(refusalOf(lead(begin('cloud'), 'login'), graph)).toBeNull()
    expect(refusalOf(lead(begin('los'), 'group:dochter'), graph)).toBe('group')
    expect(editOf(lead(begin('login'), 'cloud'), graph)).toBeNull()
  })

  test('a fallback that needs it does not make it one already', () =>
    expect(refusalOf(lead(begin('zaak'), 'los'), graph)).toBeNull())
})

describe('marks', () => {
  test('go on and off, a group at once', () => {
    expect(toggleMark(['a'], ['b', 'c'])).toEqual(['a', 'b', 'c'])
    expect(toggleMark(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c'])
    expect(toggleMark(['a', 'b', 'c'], ['b', 'c'])).toEqual(['a'])
    expect(addMarks(['a'], ['a', 'b'])).toEqual(['a', 'b'])
  })

  test('are what an action is about when it is done on one of them', () => {
    expect(subjectsOf(['a'], ['a', 'b'])).toEqual(['a', 'b'])
    expect(subjectsOf(['c'], ['a', 'b'])).toEqual(['c'])
  })
})

describe('Enter in the search', () => {
  const hits = ['a', 'b', 'c']
  test('goes to the first that was found, then to the next, with Shift to the one before', () => {
    expect(nextFound(hits, 'a', null, false)).toBe('a')
    expect(nextFound(hits, 'a', 'a', false)).toBe('b')
    expect(nextFound(hits, 'b', 'b', true)).toBe('a')
    expect(nextFound(hits, 'elsewhere', 'b', false)).toBe('a')
    expect(nextFound([], 'a', null, false)).toBeNull()
  })
})

describe('following links', () => {
  const board = boardIn()
  test('goes along what is needed and then what needs it, without what is hidden', () => {
    const links = (shown: Iterable<string>) => linksFrom(board.linksAt.get('login'), new Set(shown)).map((link) => otherEnd(link, 'login'))
    expect(links(board.items.keys())).toEqual(['cloud', 'zaak', 'brief'])
    expect(links([...board.items.keys()].filter((id) => id !== 'zaak'))).toEqual(['cloud', 'brief'])
    expect(linksFrom(undefined, new Set())).toEqual([])
  })
})

describe('what is pointed at', () => {
  const board = boardIn()
  const scene = sceneOn(board, { selected: 'login' })
  const place = (id: string) => board.items.get(id)!.place

  test('is an item, or a link that is drawn between two', () => {
    const { x, y, width, height } = place('cloud')
    expect(spotAt(board, scene, x + width / 2, y + height / 2, 1)).toMatchObject({ item: 'cloud', link: null })
    const { x1, y1 } = wire(place('cloud'), place('login'))
    expect(spotAt(board, scene, x1 + 2.5, y1, 1)).toMatchObject({ item: null, link: { key: 'login > cloud' } })
    expect(spotAt(board, sceneOn(board), x1 + 2.5, y1, 1).link).toBeNull()
  })

  test('is not what is left out', () => {
    const { x, y } = place('los')
    expect(spotAt(board, sceneOn(board, { withoutKinds: ['device'] }), x + 1, y + 1, 1).item).toBeNull()
  })
})

describe('an empty place', () => {
  const { layout: { fields } } = boardIn()
  test('tells the kind of its column', () => {
    const middle = (key: string) => fields.filter((field) => field.key === key).map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const)[0] as readonly [number, number]
    expect(kindAt(fields, ...middle('network'))).toBe('network')
    expect(kindAt(fields, ...middle('critical'))).toBe('service')
    expect(kindAt(fields, -9, -9)).toBeNull()
    expect(kindAt([{ key: 'software', x: 0, y: 0, width: 9, height: 9 }], 1, 1)).toBeNull()
  })
})
