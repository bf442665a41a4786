import { describe, expect, it, vi } from 'vitest'
import { messagesIn } from '../../src/i18n/index.ts'
import type { Landscape } from '../../src/model/landscape.ts'
import type { Need } from '../../src/model/need.ts'
import { Turns, type Answer } from '../../src/ui/enrichment/answer.ts'
import { interviewWords } from '../../src/ui/enrichment/interview-words.ts'
import { openCounter } from '../../src/ui/enrichment/open-counter.ts'
import { nextOpen } from '../../src/ui/enrichment/walk.ts'
import { landscape } from './map-landscape.ts'

describe('the next question', () => {
  const questions = [['a', true], ['b', false], ['c', false], ['d', false]].map(([key, answered]) => ({ key: key as string, answered: answered as boolean }))
  it.each<[string | null, string[], string | null]>([
    [null, [], 'b'], ['b', [], 'c'], ['b', ['c'], 'd'], ['d', [], 'b'], ['c', ['b', 'd'], null], [null, ['b', 'c', 'd'], null], ['gone', [], 'b'],
  ])('after %o, with %o put aside, is %o', (key, aside, next) => expect(nextOpen(questions, new Set(aside), key)?.key ?? null).toBe(next))
})

describe('the interview asks', () => {
  it.each<[Need, string]>([
    [{ on: 'zaak' }, 'Als ‘Zaaksysteem’ uitvalt: stopt ‘Bijstand’ dan meteen, werkt het deels door, of gaat het een tijd gewoon door?'],
    [{ anyOf: ['cloud', 'net'] }, 'Als ‘Cloud’ en ‘Netwerk’ allebei uitvallen: stopt ‘Bijstand’'],
    [{ allOf: ['cloud', 'net'] }, 'Als ‘Cloud’ of ‘Netwerk’ uitvalt: stopt ‘Bijstand’'],
    [{ atLeast: 2, of: ['cloud', 'net', 'los'] }, 'Als er minder dan 2 werken van ‘Cloud’, ‘Netwerk’ en ‘Los eind’: stopt ‘Bijstand’'],
    [{ anyOf: ['cloud'] }, 'Als ‘Cloud’ uitvalt: stopt ‘Bijstand’'],
  ])('%o', (need, words) => expect(interviewWords(need, 'bijstand', landscape, messagesIn('nl'))).toContain(words))
})

describe('answers in turn', () => {
  it('are each made of what the one before left, however quick someone is', () => {
    let now = { ...landscape }
    const sent: [Landscape, string][] = []
    const turns = new Turns(() => now, (edits) => { sent.push([now, JSON.stringify(edits)]) })
    const answer = (name: string): Answer => (at) => ({ do: 'set-landscape', parts: { name: `${at.name} ${name}` } })
    turns.take(answer('een'))
    turns.take(answer('twee'))
    expect(sent).toHaveLength(1)
    now = { ...now, name: 'Proef een' }
    turns.go()
    expect(sent.map(([at]) => at.name)).toEqual(['Proef', 'Proef een'])
    expect(sent[1]?.[1]).toContain('Proef een twee')
    turns.go()
    expect(sent).toHaveLength(2)
  })

  it('go on after one that changed nothing', () => {
    vi.useFakeTimers()
    const sent: unknown[] = []
    const turns = new Turns(() => landscape, (edits) => { sent.push(edits) })
    turns.take(() => [])
    turns.take(() => [])
    expect(sent).toHaveLength(1)
    vi.advanceTimersByTime(2_000)
    expect(sent).toHaveLength(2)
    vi.useRealTimers()
  })
})

describe('the number of open questions', () => {
  it('is counted anew only when something changed', () => {
    const count = openCounter()
    const aside = {}
    const first = count(landscape, aside)
    expect(first).toBeGreaterThan(0)
    expect(count(landscape, aside)).toBe(first)
    expect(count(landscape, { suppliers: new Set(['zaak']) })).toBe(first - 1)
  })
})
