import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import { sliderKey } from '../../src/ui/charts/timeline/slider.ts'
import { KEYS, PARTS, type Part } from '../../src/ui/help/keys.ts'
import { moveOf } from '../../src/ui/map/act/keys.ts'
import { commandOf } from '../../src/ui/tables/grid/keys.ts'

const keysOf = (part: Part) => KEYS.filter((line) => line.part === part).flatMap((line) => line.keys)

/** The event of a press such as `Control+Home`. */
function pressed(press: string) {
  const parts = press.split('+')
  const last = parts.at(-1) as string
  const key = { Space: ' ', Plus: '+', Minus: '-' }[last] ?? (/^[A-Z]$/.test(last) && !parts.includes('Shift') ? last.toLowerCase() : last)
  return { key, ctrlKey: parts.includes('Control'), metaKey: false, altKey: false, shiftKey: parts.includes('Shift') }
}

describe('the keys', () => {
  it.each(PARTS)('do one thing each in the part %s', (part) => {
    const keys = keysOf(part)
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })

  it('that work everywhere are not taken by a part, save Escape', () => {
    const everywhere = KEYS.filter(({ part }) => part === 'app').flatMap(({ keys }) => keys)
    const taken = KEYS.filter(({ part }) => part !== 'app').flatMap(({ keys }) => keys).filter((key) => everywhere.includes(key))
    expect([...new Set(taken)]).toEqual(['Escape'])
  })

  it('are all told, and nothing else is', () => {
    for (const language of ['nl', 'en'] as const) expect(Object.keys(messagesIn(language).help.keys.does).sort()).toEqual(KEYS.map(({ does }) => does).sort())
  })

  it('of the map, the tables and the timeline are those that these answer', () => {
    expect([...keysOf('map'), ...keysOf('edit')].filter((key) => !moveOf(pressed(key), true))).toEqual([])
    expect(keysOf('table').filter((key) => !commandOf(pressed(key)))).toEqual([])
    expect(keysOf('timeline').filter((key) => key !== 'Enter' && sliderKey(key, 5, { instants: [0, 5, 9], horizon: 10 }) === null)).toEqual([])
  })

  it('that change the landscape do nothing where it cannot be changed', () => {
    expect(keysOf('edit').filter((key) => moveOf(pressed(key), false))).toEqual([])
  })

  it('have names a reader knows: a letter, a sign, or one of the list', () => {
    const { names } = messagesIn('nl').help.keys
    const parts = KEYS.flatMap(({ keys }) => keys.flatMap((key) => key.split('+')))
    expect(parts.filter((key) => !/^(.|F\d)$/.test(key) && !(key in names))).toEqual([])
  })
})
