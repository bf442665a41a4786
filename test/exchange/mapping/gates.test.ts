import { describe, expect, it } from 'vitest'
import type { Element, Relation } from '../../../src/exchange/inventory.ts'
import type { Choices } from '../../../src/exchange/choices.ts'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { asNeed, componentsIn } from '../../../src/model/need.ts'
import { inventory, link, thing } from './small-inventory.ts'
import { faultsOf } from './sound.ts'

const app = (id: string) => thing(id, 'ApplicationComponent')
const bare = (entry: unknown): unknown => JSON.parse(JSON.stringify(entry, (key, value: unknown) => (key === 'source' ? undefined : value)))
const drawn = (elements: Element[], relations: Relation[], choices: Choices = {}) => draftOf(inventory(elements, relations), choices, {})
const needs = (draft: ReturnType<typeof drawn>, id: string) => bare(draft.landscape.components[id]?.needs)

describe('a junction', () => {
  const three = [app('a'), app('b'), app('c')]
  const through = (gate: string) => [link('Serving', 'a', gate), link('Serving', 'b', gate), link('Serving', gate, 'c')]

  it('becomes a group of what comes in, for each that it leads to', () => {
    expect(needs(drawn([...three, thing('j', 'AndJunction', { name: '' })], through('j')), 'c')).toEqual([{ allOf: ['a', 'b'] }])
    const draft = drawn([...three, app('d'), thing('j', 'OrJunction')], [...through('j'), link('Serving', 'j', 'd')])
    expect([needs(draft, 'c'), needs(draft, 'd')]).toEqual([[{ anyOf: ['a', 'b'] }], [{ anyOf: ['a', 'b'] }]])
    expect(Object.keys(draft.landscape.components)).toEqual(['a', 'b', 'c', 'd'])
    expect(draft.ledger.rows.map(({ type, reason, count }) => [type, reason, count])).toEqual([['ApplicationComponent', 'component', 4], ['Serving', 'gate', 2], ['Serving', 'need', 2], ['OrJunction', 'gate', 1]])
  })

  it('asks of OR whether it is spare or a choice', () => {
    const asked = drawn([...three, thing('j', 'Junction', { name: 'Kanaal', properties: [['junction', 'or']] })], through('j'))
    expect(asked.questions).toEqual([{ id: 'redundancy/j', about: 'redundancy', name: 'Kanaal', members: ['a', 'b'], accepted: ['redundancy', 'choice'], proposed: 'redundancy', answer: 'redundancy' }])
    expect(asked.landscape.components['c']?.needs).toMatchObject([{ source: { confidence: 'low' } }])
    const answered = drawn([...three, thing('j', 'OrJunction')], through('j'), { answers: { 'redundancy/j': 'choice' } })
    expect(needs(answered, 'c')).toEqual([{ allOf: ['a', 'b'] }])
    expect(drawn([...three, thing('j', 'AndJunction')], through('j')).questions).toEqual([])
  })

  it('may stand behind another one', () => {
    const draft = drawn([...three, app('d'), thing('or', 'OrJunction'), thing('and', 'AndJunction')],
      [link('Flow', 'a', 'or'), link('Flow', 'b', 'or'), link('Flow', 'or', 'and'), link('Flow', 'd', 'and'), link('Flow', 'and', 'c')])
    expect(needs(draft, 'c')).toMatchObject([{ allOf: [{ anyOf: [{ on: 'a' }, { on: 'b' }] }, { on: 'd' }], without: 0.5, holdUp: 'P1D' }])
  })

  it('is no step on the way to what something rests on', () => {
    const parts = [...three, app('deep'), thing('j', 'AndJunction')]
    const near = drawn(parts, [...through('j'), link('Serving', 'deep', 'a')], { part: { around: { ids: ['c'], depth: 1 } } })
    expect(Object.keys(near.landscape.components)).toEqual(['a', 'b', 'c'])
  })

  it('does not make a thing need itself', () => {
    const gate = thing('j', 'AndJunction')
    const draft = drawn([app('a'), app('b'), gate], [link('Serving', 'a', 'j'), link('Serving', 'b', 'j'), link('Serving', 'j', 'a')])
    expect(needs(draft, 'a')).toEqual([{ on: 'b' }])
    const alone = drawn([app('a'), gate], [link('Serving', 'a', 'j'), link('Serving', 'j', 'a')])
    expect([alone.landscape.components['a']?.needs, alone.ledger.rows.find(({ reason }) => reason === 'itself')?.count]).toEqual([undefined, 1])
  })

  it('that leads nowhere becomes nothing, and that is told', () => {
    const draft = drawn([app('a'), thing('j', 'AndJunction')], [link('Serving', 'a', 'j')])
    expect(draft.ledger.rows.map(({ type, reason }) => [type, reason])).toEqual([['AndJunction', 'end-missing'], ['ApplicationComponent', 'component'], ['Serving', 'end-missing']])
  })

  it('never keeps one waiting, in whatever circle or number', () => {
    const gates = Array.from({ length: 3000 }, (_, i) => thing(`j${i}`, i % 2 ? 'AndJunction' : 'OrJunction'))
    const chain = gates.map((_, i) => link('Serving', `j${i}`, `j${(i + 1) % gates.length}`))
    const sides = gates.map((_, i) => link('Serving', `a${i}`, `j${i}`))
    const circle = drawn([app('end'), ...gates, ...gates.map((_, i) => app(`a${i}`))], [...chain, ...sides, link('Serving', 'j7', 'end')])
    expect(faultsOf(circle.landscape)).toEqual([])

    const many = Array.from({ length: 1500 }, (_, i) => app(`m${i}`))
    const wide = drawn([...many, thing('j', 'OrJunction'), ...many.map(({ id }) => app(`n${id}`))],
      many.flatMap(({ id }) => [link('Serving', id, 'j'), link('Serving', 'j', `n${id}`)]))
    // Written out in each need it would have two million members: so it is a thing of its own.
    expect(wide.landscape.components['j']).toMatchObject({ kind: 'process', origin: { type: 'OrJunction' } })
    expect(wide.landscape.components['j']?.needs).toHaveLength(1)
    expect(componentsIn(asNeed(wide.landscape.components['nm3']!.needs![0]!))).toEqual(['j'])
  })

  it('in a circle of two is broken where it always would be', () => {
    const parts = [app('a'), app('b'), app('end'), thing('j1', 'AndJunction'), thing('j2', 'OrJunction')]
    const relations = [link('Serving', 'a', 'j1'), link('Serving', 'j1', 'j2'), link('Serving', 'j2', 'j1'), link('Serving', 'b', 'j2'), link('Serving', 'j1', 'end')]
    const draft = drawn(parts, relations)
    expect(draft.landscape.components['j1']).toMatchObject({ kind: 'process' })
    expect([needs(draft, 'end'), needs(draft, 'j1')]).toEqual([[{ on: 'j1' }], [{ on: 'a' }, { on: 'b' }]])
    expect(drawn(parts.toReversed(), relations.toReversed()).landscape.components['end']).toEqual(draft.landscape.components['end'])
  })

  it('that many need is not written out for each of them', () => {
    const draft = drawn([...Array.from({ length: 50 }, (_, i) => app(`m${i}`)), thing('j', 'OrJunction'), ...Array.from({ length: 200 }, (_, i) => app(`n${i}`))],
      [...Array.from({ length: 50 }, (_, i) => link('Serving', `m${i}`, 'j')), ...Array.from({ length: 200 }, (_, i) => link('Serving', 'j', `n${i}`))])
    expect([needs(draft, 'n7'), Object.keys(draft.landscape.components).length]).toEqual([[{ on: 'j' }], 251])
  })

  it('doubled at every step does not double the landscape', () => {
    const layers = 40
    const gates = Array.from({ length: layers }, (_, i) => [thing(`x${i}`, i % 2 ? 'AndJunction' : 'OrJunction'), thing(`y${i}`, i % 2 ? 'AndJunction' : 'OrJunction')]).flat()
    const steps = Array.from({ length: layers - 1 }, (_, i) => ['x', 'y'].flatMap((from) => ['x', 'y'].map((to) => link('Serving', `${from}${i}`, `${to}${i + 1}`)))).flat()
    const draft = drawn([app('a'), app('b'), app('end'), ...gates], [link('Serving', 'a', 'x0'), link('Serving', 'b', 'y0'), ...steps, link('Serving', `x${layers - 1}`, 'end')])
    expect(JSON.stringify(draft.landscape).length).toBeLessThan(200_000)
  })
})

describe('several that realise one thing', () => {
  const parts = [app('a'), app('b'), thing('service', 'ApplicationService')]
  const relations = [link('Realization', 'a', 'service'), link('Realization', 'b', 'service')]

  it('are all needed, until someone says that any will do', () => {
    const draft = drawn(parts, relations)
    expect(needs(draft, 'service')).toEqual([{ on: 'a' }, { on: 'b' }])
    expect(draft.questions).toMatchObject([{ id: 'realizers/service', about: 'realizers', members: ['a', 'b'], proposed: 'all' }])
    const any = drawn(parts, [...relations, link('Serving', 'x', 'service', { source: 'a', id: 'extra' })], { answers: { 'realizers/service': 'any' } })
    expect(needs(any, 'service')).toEqual([{ anyOf: ['a', 'b'] }])
    expect(any.landscape.components['service']?.needs).toMatchObject([{ source: { note: 'Realization', confidence: 'medium' } }])
  })
})

describe('a relation on a relation', () => {
  const flow = link('Flow', 'a', 'b', { id: 'flow', name: 'zaakgegevens' })

  it('is a remark on the need', () => {
    const draft = drawn([app('a'), app('b'), thing('StUF', 'Constraint')], [flow, link('Association', 'StUF', 'flow', { name: 'volgt' })])
    expect(needs(draft, 'b')).toMatchObject([{ on: 'a', description: 'zaakgegevens; volgt: StUF' }])
    expect(draft.ledger.rows.find(({ type }) => type === 'Association')).toMatchObject({ fate: 'tagged', reason: 'note' })
  })

  it('names what the link runs through, which is then needed for it', () => {
    const draft = drawn([app('a'), app('b'), app('bus')], [flow, link('Association', 'flow', 'bus', { name: 'gerealiseerd met' })])
    expect(needs(draft, 'b')).toMatchObject([{ allOf: ['a', 'bus'], without: 0.5, holdUp: 'P1D' }])
  })

  it('on what became nothing becomes nothing', () => {
    const draft = drawn([app('a'), thing('aim', 'Goal'), app('bus')], [link('Realization', 'a', 'aim', { id: 'r' }), link('Association', 'r', 'bus')])
    expect(draft.ledger.rows.find(({ type }) => type === 'Association')).toMatchObject({ reason: 'end-missing' })
  })
})
