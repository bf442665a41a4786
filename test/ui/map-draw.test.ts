import { describe, expect, test } from 'vitest'
import { lookOf, matters, sameLook, type Look } from '../../src/ui/map/board/look.ts'
import { distinctNames } from '../../src/ui/map/board/distinct-names.ts'
import { shorterNames } from '../../src/ui/map/board/short-name.ts'
import { cardOver } from '../../src/ui/map/draw/cards.ts'
import { SMALLEST_LETTERS, detailOf, isNamed } from '../../src/ui/map/draw/detail.ts'
import { linkAt, linksToDraw } from '../../src/ui/map/draw/drawn.ts'
import { apart, fieldHeadings, fontOf, groupHeadings } from '../../src/ui/map/draw/headings.ts'
import { labelOf, saysAll, type Measure, type Wording } from '../../src/ui/map/draw/label.ts'
import { blockOf, paintOf, paintOfLink } from '../../src/ui/map/draw/paint.ts'
import { distanceTo, wire } from '../../src/ui/map/draw/wires.ts'
import { messagesIn } from '../../src/i18n/index.ts'
import { boardIn, sceneOn } from './map-landscape.ts'

/** Letters that are all half as wide as they are high. */
const measure: Measure = {
  width: (text) => text.length / 2,
  cut: (names, room) => names.find((name) => name.length / 2 <= room) ?? `${(names.at(-1) ?? '').slice(0, Math.max(0, Math.floor(room * 2) - 1))}.`,
  wrap(name, room) {
    const [first = '', ...rest] = name.split(' ')
    return name.length / 2 <= room || !rest.length ? [this.cut([name], room)] : [this.cut([first], room), this.cut([rest.join(' ')], room)]
  },
}

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

describe('names on one map', () => {
  const names = distinctNames(new Map(['Bijstand uitbetalen', 'Bijstand aanvragen en beslissen', 'Team burgerzaken', 'Team financiën', 'Tweede mobiele aanbieder', 'Tweede internetprovider', 'Kadaster', 'Basisregistratie Kadaster']
    .map((name) => [name, { name, supplier: null }])))

  test('are whole first, and no short one stands for two', () => {
    const users = new Map<string, string[]>()
    for (const [id, all] of names) {
      expect(all[0]).toBe(id)
      for (const name of all) users.set(name.toLowerCase(), [...users.get(name.toLowerCase()) ?? [], id])
    }
    expect([...users].filter(([, ids]) => ids.length > 1).filter(([name]) => name !== 'kadaster')).toEqual([])
    expect(names.get('Basisregistratie Kadaster')).not.toContain('Kadaster')
  })

  test('stay apart when they are cut off', () => {
    const beginnings = [...names.values()].map((all) => all.at(-1)?.slice(0, 5))
    expect(new Set(beginnings).size).toBe(names.size)
  })

  test('are without the word that a large part of all begins with', () => {
    const towns = ['Almere', 'Hof van Twente', 'Het Hogeland', 'Assen', 'Emmen', 'Urk', 'Zwolle', 'Ede', 'Epe', 'Tiel']
    const of = (all: readonly string[]) => distinctNames(new Map([...all, 'Microsoft 365'].map((name) => [name, { name, supplier: null }])))
    const mail = of(towns.map((town) => `Mail van ${town}`))
    expect(mail.get('Mail van Hof van Twente')).toEqual(['Mail van Hof van Twente', 'Hof van Twente', 'Hof Twente'])
    expect(mail.get('Mail van Urk')).toEqual(['Mail van Urk', 'Urk'])
    // A few may well be something else than the rest.
    expect(of(towns.slice(0, 9).map((town) => `Mail van ${town}`)).get('Mail van Urk')).toContain('Mail Urk')
  })

  test('are rather without a word than with words cut short', () => {
    const all = names.get('Team burgerzaken') ?? []
    expect(all.indexOf('Burgerzaken')).toBeGreaterThan(0)
    expect(shorterNames('Landelijk hoogspanningsnet', null).indexOf('Hoogspanningsnet')).toBeLessThan(shorterNames('Landelijk hoogspanningsnet', null).findIndex((name) => name.includes('.')))
    expect(shorterNames('Bijstand uitbetalen', null)).not.toContain('Uitbetalen')
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

describe('the level of detail', () => {
  test('is blocks from afar, then what matters, then all names', () => {
    expect([detailOf(3, 20), detailOf(10, 60), detailOf(14, 60), detailOf(14, 30)]).toEqual(['blocks', 'signs', 'names', 'signs'])
    expect([isNamed('blocks', true), isNamed('signs', true), isNamed('signs', false), isNamed('names', false)]).toEqual([false, true, false, true])
  })

  test('letters are never smaller than can be read', () => {
    const { layout } = boardIn()
    for (const scale of [0.1, 0.5, 1, 2, 5]) {
      expect(fontOf(layout, scale) * scale).toBeGreaterThanOrEqual(SMALLEST_LETTERS)
      for (const { size } of fieldHeadings(boardIn(), scale, measure, messagesIn('nl'))) expect(size * scale).toBeGreaterThanOrEqual(SMALLEST_LETTERS)
    }
  })
})

describe('a label', () => {
  const wording: Wording = { names: ['Bijstand aanvragen', 'Bijst. aanvr.'], tag: null, striped: true, bold: false }

  test('is the whole name, on two lines where there is room, else a shorter one', () => {
    const wide = labelOf(wording, { width: 150, height: 14 }, 10, 1, measure)
    expect([wide.lines, saysAll(wide, wording)]).toEqual([['Bijstand aanvragen'], true])
    expect(labelOf(wording, { width: 90, height: 14 }, 10, 1, measure).lines).toEqual(['Bijst. aanvr.'])
    const high = labelOf(wording, { width: 70, height: 30 }, 10, 1, measure)
    expect([high.lines, saysAll(high, wording)]).toEqual([['Bijstand', 'aanvragen'], true])
  })

  test('leaves room for its tag, which becomes a stripe, or nothing, where there is none', () => {
    const tagged = { ...wording, tag: 'US' }
    expect(labelOf(tagged, { width: 200, height: 14 }, 10, 1, measure).tag).toBe('US')
    expect(labelOf(tagged, { width: 120, height: 14 }, 10, 1, measure).lines).toEqual(['Bijst. aanvr.'])
    expect(labelOf(tagged, { width: 70, height: 14 }, 10, 1, measure).tag).toBe('')
    expect(labelOf({ ...tagged, striped: false }, { width: 70, height: 14 }, 10, 1, measure).tag).toBeNull()
  })

  test('has a tag that can be read too', () =>
    expect(labelOf({ ...wording, tag: 'US' }, { width: 200, height: 14 }, SMALLEST_LETTERS, 1, measure).tagSize).toBeGreaterThanOrEqual(SMALLEST_LETTERS))
})

describe('headings', () => {
  test('of groups tell that they can be folded, and how many are in them', () => {
    const texts = groupHeadings(boardIn({ group: 'supplier' }), 4, measure, messagesIn('nl')).map(({ text }) => text)
    expect(texts).toContain('− Dochter BV (2)')
    expect(groupHeadings(boardIn({ group: 'supplier', folded: ['dochter', ''] }), 4, measure, messagesIn('nl'))).toEqual([])
  })

  test('call services critical only when some are marked so', () => {
    const board = boardIn()
    const words = (of: typeof board) => fieldHeadings(of, 4, measure, messagesIn('nl')).map(({ text }) => text)
    const unmarked = { ...board, facts: new Map([...board.facts].map(([id, facts]) => [id, { ...facts, critical: false }])) }
    expect([words(board).at(-1)?.startsWith('Kritiek'), words(unmarked).at(-1)]).toEqual([true, 'Diensten'])
  })

  test('never lie over one another', () => {
    const at = (x: number, y: number) => ({ text: '', x, y, size: 10, width: 50 })
    expect(apart([at(0, 0), at(40, 0), at(60, 0), at(0, 20)], 1)).toEqual([at(0, 0), at(60, 0), at(0, 20)])
  })
})

describe('paint', () => {
  const board = boardIn()
  const look = (asked: Parameters<typeof sceneOn>[1], id = 'zaak'): Look => lookOf(board.items.get(id)!, sceneOn(board, asked))

  test('lets what fails come forward and keeps what works quiet', () => {
    expect(paintOf(look({}))).toMatchObject({ ground: null, edge: null, ink: 'ink-soft', sign: { quiet: true } })
    expect(paintOf(look({ statuses: { zaak: 'stopped' } }))).toMatchObject({ ground: 'stopped-soft', ink: 'ink', sign: { quiet: false } })
    expect(paintOf(look({ statuses: { zaak: 'stopped' }, hit: ['zaak'] }))).toMatchObject({ ground: 'stopped', ink: 'panel', bold: true })
  })

  test('tells chosen, marked, sought and active apart by more than colour', () => {
    const selected = paintOf(look({ selected: 'zaak' })), found = paintOf(look({ query: 'zaak' })), marked = paintOf(look({ marked: ['zaak'] }))
    const active = paintOf(look({ active: 'zaak', keyboard: true }))
    expect(new Set([selected, found, active].map(({ edge }) => edge?.width)).size).toBe(3)
    expect([marked.ring !== null, selected.ring]).toEqual([true, null])
    expect(look({ active: 'zaak' }).active).toBe(false)
  })

  test('fades what is out of focus, until it is pointed at', () => {
    expect(paintOf(look({ selected: 'net' }, 'brief')).opacity).toBeLessThan(0.5)
    expect(paintOf(look({ selected: 'net', hovered: 'brief' }, 'brief')).opacity).toBe(1)
  })

  test('keeps what is marked bright while others fade', () => {
    expect(paintOf(look({ selected: 'net', marked: ['net', 'brief'] }, 'brief'))).toMatchObject({ opacity: 1 })
    expect(paintOf(look({ selected: 'net', marked: ['net', 'brief'] }, 'brief')).ring).not.toBeNull()
  })

  test('gives a block the colour of its status, and of what is chosen', () => {
    expect(blockOf(look({ statuses: { zaak: 'stopped' } })).tone).toBe('stopped-fill')
    expect(blockOf(look({ statuses: { zaak: 'stopped' }, marked: ['zaak'] })).tone).toBe('accent')
  })

  test('is the same for the same look', () => {
    expect(sameLook(look({ statuses: { zaak: 'stopped' } }), look({ statuses: { zaak: 'stopped', net: 'degraded' } }))).toBe(true)
    expect(sameLook(look({}), look({ hovered: 'zaak' }))).toBe(false)
    expect([matters(look({})), matters(look({ marked: ['zaak'] })), matters(look({}, 'bijstand'))]).toEqual([false, true, true])
  })

  test('draws links by their bond, those of many wider', () => {
    const one = { count: 1, chain: false, picked: false }
    expect(paintOfLink('soft', one).dash).not.toEqual(paintOfLink('hard', one).dash)
    expect(paintOfLink('hard', { ...one, count: 16 }).width).toBeGreaterThan(paintOfLink('hard', one).width)
    expect(paintOfLink('hard', { ...one, chain: true }).tone).toBe('stopped')
  })
})

describe('links', () => {
  const board = boardIn()

  test('are drawn of the focus, or of what is pointed at, with the chain on top', () => {
    const keys = (asked: Parameters<typeof sceneOn>[1]) => linksToDraw(board, sceneOn(board, asked)).map(({ link }) => link.key)
    expect(keys({})).toEqual([])
    expect(keys({ hovered: 'los' })).toEqual(['zaak > los'])
    expect(keys({ selected: 'login', chain: ['cloud', 'login'] }).at(-1)).toBe('login > cloud')
    expect(keys({ selected: 'login', withoutKinds: ['platform'] })).not.toContain('login > cloud')
  })

  test('are found near their line, not by their box', () => {
    const [from, to] = [board.items.get('login')!.place, board.items.get('cloud')!.place]
    const line = wire(to, from)
    const scene = sceneOn(board, { selected: 'login' })
    expect(linkAt(board, scene, line.x2 - 1, line.y2 + 3, 7)?.key).toBe('login > cloud')
    expect(distanceTo({ x1: 0, y1: 0, c1: 50, c2: 50, x2: 100, y2: 100, leftward: false }, 100, 0, 7)).toBeGreaterThan(40)
    expect(distanceTo({ x1: 0, y1: 0, c1: 50, c2: 50, x2: 100, y2: 100, leftward: false }, 50, 50, 7)).toBeLessThan(1)
  })
})
