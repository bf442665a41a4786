import { describe, expect, it } from 'vitest'
import type { CutSetsAnswer } from '../../../src/analysis/cut-sets/answer.ts'
import { analysisTextsIn } from '../../../src/i18n/analysis.ts'
import { messagesIn } from '../../../src/i18n/index.ts'
import { cutSetsMeaning, importanceCells, ordersOf } from '../../../src/i18n/told/cut-sets.ts'
import { folded } from '../../../src/ui/analysis/cut-sets/ways-drawing.ts'
import { drawingOf, waysOf } from '../../../src/ui/analysis/cut-sets/ways.ts'
import { landscapeOf } from '../../engine/small.ts'

const landscape = landscapeOf({
  balie: { needs: ['zaak'], service: { critical: true } }, zaak: ['a', 'b'], a: ['net'], b: { needs: ['a'], supplier: 'groot' }, net: { supplier: 'groot' }, los: {},
}, { groot: { name: 'Groot BV' } })

describe('the ways from a group to the service', () => {
  it('are the shortest, against the needs', () => {
    expect(waysOf(landscape, 'balie', 'component', ['net', 'b'])).toEqual([{ member: 'net', path: ['net', 'a', 'zaak', 'balie'] }, { member: 'b', path: ['b', 'zaak', 'balie'] }])
  })
  it('begin for a supplier at its nearest component', () => {
    expect(waysOf(landscape, 'balie', 'supplier', ['groot'])).toEqual([{ member: 'groot', path: ['b', 'zaak', 'balie'] }])
  })
  it('are empty where there is none, and end in a circle of needs', () => {
    expect(waysOf(landscape, 'balie', 'component', ['los'])).toEqual([{ member: 'los', path: [] }])
    expect(waysOf(landscapeOf({ p: ['q'], q: ['p'] }), 'p', 'component', ['q'])).toEqual([{ member: 'q', path: ['q', 'p'] }])
  })
  it('are drawn with the service last and every box once', () => {
    const { boxes, lines, columns, rows } = drawingOf(waysOf(landscape, 'balie', 'component', ['net', 'b']), 'balie')
    expect(Object.fromEntries(boxes.map(({ id, column, row, kind }) => [id, [column, row, kind]]))).toEqual({
      net: [0, 0, 'member'], a: [1, 0, 'between'], b: [1, 1, 'member'], zaak: [2, 0.5, 'between'], balie: [3, 0.5, 'top'],
    })
    expect([columns, rows, lines.length]).toEqual([4, 2, 4])
  })
  it('have names on at most two lines', () => {
    expect(folded('Kort')).toEqual(['Kort'])
    expect(folded('Gemeentelijke basisadministratie personen')).toHaveLength(2)
    expect(folded('x'.repeat(60)).every((line) => line.length <= 21)).toBe(true)
  })
})

describe('what cut sets mean', () => {
  const around = { landscape, scenarios: [], say: messagesIn('nl').say, texts: analysisTextsIn('nl') }
  const HUGE = '9007199254740993123'
  const answer: CutSetsAnswer = {
    of: 'balie', over: 'component', maxOrder: 3, total: '9007199254740993128', byOrder: { 3: HUGE, 1: '4', 2: '1', 4: '0' }, sets: [['zaak'], ['a', 'b']], more: true,
    importance: [{ element: 'zaak', total: '1', byOrder: { 1: '1' } }, { element: 'a', total: '2', byOrder: { 2: '1', 3: '1' } }, { element: 'net', total: HUGE, byOrder: { 3: HUGE } }],
  }
  it('counts exactly beyond what a double holds, in groups of three digits', () => {
    expect(ordersOf(answer)).toEqual([[1, '4'], [2, '1'], [3, HUGE]])
    const told = cutSetsMeaning(answer, around)
    expect(told[0]).toBe('4 onderdelen kunnen balie in hun eentje stoppen, zonder dat er iets anders uitvalt.')
    expect(told[1]).toBe('1 paar en 9.007.199.254.740.993.123 drietallen stoppen de dienst pas als alle leden wegvallen.')
    expect(told[2]).toContain('net zit het vaakst in een groep: in 9.007.199.254.740.993.123.')
    expect(told[3]).toBe('Er is gezocht tot 3 onderdelen tegelijk. Grotere groepen kunnen er ook zijn.')
    expect(importanceCells(answer.importance[2] as CutSetsAnswer['importance'][number], answer, { ...around, texts: analysisTextsIn('en') })).toEqual(['net', '9,007,199,254,740,993,123', '0', '0', '9,007,199,254,740,993,123'])
  })
  it('says when nothing stops it, and when it stands still already', () => {
    expect(cutSetsMeaning({ ...answer, total: '0', byOrder: {}, sets: [], importance: [] }, around)).toEqual(['Ook als er 3 onderdelen tegelijk wegvallen, gaat balie door.'])
    expect(cutSetsMeaning({ ...answer, total: '1', byOrder: { 0: '1' }, sets: [[]], importance: [] }, around)[0]).toContain('balie staat al stil')
  })
})
