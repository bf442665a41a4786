import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Element, Relation } from '../../../src/exchange/inventory.ts'
import type { Choices } from '../../../src/exchange/choices.ts'
import { draftOf } from '../../../src/exchange/mapping/draft-of.ts'
import { asNeed, componentsIn, groupOf, type NeedEntry } from '../../../src/model/need.ts'
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
    expect(needs(draft, 'c')).toEqual([{ allOf: [{ anyOf: ['a', 'b'] }, 'd'], without: 0.5, holdUp: 'P1D' }])
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

describe('what a relation says of being needed in part', () => {
  const parts = [app('a'), app('b'), app('c'), app('d'), thing('or', 'OrJunction'), thing('and', 'AndJunction')]
  const flow = { holdUp: 'P1D', without: 0.5 }
  /** What `c` needs, when these lead to each other. */
  const needed = (...relations: Relation[]) => needs(drawn(parts, relations), 'c')
  const chained = (type: string, ...ids: string[]) => ids.slice(1).map((to, i) => link(type, ids[i] as string, to))

  it.each<[string, object, Partial<Relation>?]>([['Flow', flow], ['Triggering', { without: 0.5 }], ['Access', flow, { access: 'write' }], ['Serving', {}]])('counts once for %s through a junction', (type, terms, rest) => {
    for (const [gate, kind] of [['or', 'anyOf'], ['and', 'allOf']] as const)
      expect(needed(link(type, 'a', gate, rest), link(type, 'b', gate, rest), link(type, gate, 'c', rest))).toEqual([{ [kind]: ['a', 'b'], ...terms }])
  })
  it('counts once through any number of them, and is said of the whole where it holds for the whole', () => {
    expect(needed(...chained('Flow', 'a', 'or', 'and', 'c'), ...chained('Flow', 'b', 'or'), ...chained('Flow', 'd', 'and'))).toEqual([{ allOf: [{ anyOf: ['a', 'b'] }, 'd'], ...flow }])
    expect(needed(...chained('Flow', 'a', 'or'), ...chained('Flow', 'b', 'or'), ...chained('Serving', 'or', 'and', 'c'), ...chained('Serving', 'd', 'and')))
      .toEqual([{ allOf: [{ anyOf: ['a', 'b'], ...flow }, 'd'] }])
  })
  it('is the softest of the parts of each way', () => {
    expect(needed(...chained('Serving', 'a', 'or'), ...chained('Serving', 'b', 'or'), ...chained('Flow', 'or', 'c'))).toEqual([{ anyOf: ['a', 'b'], ...flow }])
    expect(needed(...chained('Serving', 'a', 'or'), ...chained('Flow', 'b', 'or'), ...chained('Flow', 'or', 'c'))).toEqual([{ anyOf: ['a', 'b'], ...flow }])
    expect(needed(...chained('Serving', 'a', 'or'), ...chained('Flow', 'b', 'or'), ...chained('Serving', 'or', 'c'))).toEqual([{ anyOf: ['a', { on: 'b', ...flow }] }])
    expect(needed(...chained('Flow', 'a', 'or'), ...chained('Triggering', 'b', 'or', 'c'))).toEqual([{ anyOf: [{ on: 'a', holdUp: 'P1D' }, 'b'], without: 0.5 }])
  })
  it('is what the file says of any part, before what is assumed', () => {
    const told = { properties: [['holdUp', 'PT4H'], ['without', '0.2']] as [string, string][] }
    expect(needed(link('Flow', 'a', 'or', told), ...chained('Flow', 'b', 'or', 'c'))).toEqual([{ anyOf: [{ on: 'a', holdUp: 'PT4H', without: 0.2 }, { on: 'b', ...flow }] }])
    expect(needed(...chained('Flow', 'a', 'or'), ...chained('Flow', 'b', 'or'), link('Flow', 'or', 'c', told))).toEqual([{ anyOf: ['a', 'b'], holdUp: 'PT4H', without: 0.2 }])
    const longer = { properties: [['holdUp', 'P2D']] as [string, string][] }
    expect(needed(link('Flow', 'a', 'or', longer), link('Flow', 'or', 'c', told))).toEqual([{ on: 'a', holdUp: 'P2D', without: 0.2 }])
  })
  it.each(['Flow', 'Triggering', 'Serving', 'Realization'])('is the same for %s through junctions with one way in as without them', (type) => {
    const direct = drawn(parts, [link(type, 'a', 'c')]).landscape.components['c']?.needs
    expect(drawn(parts, chained(type, 'a', 'or', 'c')).landscape.components['c']?.needs).toEqual(direct)
    expect(drawn(parts, chained(type, 'a', 'and', 'or', 'c')).landscape.components['c']?.needs).toEqual(direct)
    // Beside the same relation without a junction it says the same, and a harder one goes first.
    expect(drawn(parts, [...chained(type, 'a', 'or', 'c'), link(type, 'a', 'c')]).landscape.components['c']?.needs).toHaveLength(1)
    expect(needed(...chained('Serving', 'or', 'c'), link(type, 'a', 'or'), link('Serving', 'a', 'c'))).toEqual([{ on: 'a' }])
  })
  it('is an assumption wherever it comes in', () => {
    const sure = (...relations: Relation[]) => drawn(parts, relations).landscape.components['c']?.needs?.map((need) => (asNeed(need).source as { confidence: string }).confidence)
    expect(sure(...chained('Serving', 'a', 'and', 'c'), ...chained('Serving', 'b', 'and'))).toEqual(['medium'])
    expect(sure(...chained('Flow', 'a', 'and'), ...chained('Serving', 'b', 'and', 'c'))).toEqual(['low'])
  })
  it('runs through what the relation runs through', () => {
    const bus = [app('bus'), ...parts]
    const through = (on: string) => link('Association', on, 'bus', { name: 'gerealiseerd met' })
    const into = [...chained('Flow', 'a', 'and'), ...chained('Flow', 'b', 'and')]
    expect(needs(drawn(bus, [...into, link('Flow', 'and', 'c', { id: 'f' }), through('f')]), 'c')).toEqual([{ allOf: ['a', 'b', 'bus'], ...flow }])
    expect(needs(drawn(bus, [...into, link('Serving', 'and', 'c', { id: 'f' }), through('f')]), 'c')).toEqual([{ allOf: [{ allOf: ['a', 'b'], ...flow }, 'bus'] }])
  })
  it('counts once in a circle of junctions, which says what it is', () => {
    const circle = drawn([app('a'), app('c'), thing('and', 'AndJunction', { name: '' }), thing('or', 'OrJunction', { name: '' })], [...chained('Flow', 'a', 'and', 'or', 'and'), ...chained('Flow', 'or', 'c')])
    const [gate] = Object.entries(circle.landscape.components).find(([, { kind }]) => kind === 'process') ?? []
    expect(circle.landscape.components[gate ?? '']?.name).toBe('AND-knooppunt')
    expect([needs(circle, gate ?? ''), needs(circle, 'c')]).toEqual([[{ on: 'a' }], [{ on: gate, ...flow }]])
  })
  it('counts once through a junction that is too large to write out', () => {
    const many = Array.from({ length: 80 }, (_, i) => app(`m${i}`))
    const through = (into: (i: number) => string, out: string) => {
      const draft = drawn([...many, ...parts], [...many.map(({ id }, i) => link(into(i), id, 'and')), link(out, 'and', 'c')])
      return [(needs(draft, 'and') as object[])[0], needs(draft, 'c')]
    }
    expect(through(() => 'Flow', 'Flow')).toEqual([{ on: 'm0' }, [{ on: 'and', ...flow }]])
    expect(through(() => 'Flow', 'Serving')).toEqual([{ on: 'm0' }, [{ on: 'and', ...flow }]])
    expect(through((i) => (i % 2 ? 'Serving' : 'Flow'), 'Flow')).toEqual([{ on: 'm0' }, [{ on: 'and', ...flow }]])
    expect(through((i) => (i % 2 ? 'Serving' : 'Flow'), 'Serving')).toEqual([{ on: 'm0', ...flow }, [{ on: 'and' }]])
  })
  it('counts once on any way, for any junctions and relations', () => {
    const types = fc.constantFrom('Serving', 'Flow', 'Triggering', 'Aggregation', 'Realization')
    const ways = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'd', 'or', 'and', 'or2'), fc.constantFrom('or', 'and', 'or2', 'c'), types), { maxLength: 12, selector: ([from, to]) => `${from} ${to}` })
    /** The most that is said of holding out, and of going on without, on one way down. */
    const most = (entry: NeedEntry): { holdUp: number; without: number; value: number } => {
      const need = asNeed(entry)
      const below = (groupOf(need)?.members ?? []).map(most)
      const top = (field: 'holdUp' | 'without') => Math.max(0, ...below.map((one) => one[field])) + Number(need[field] !== undefined)
      const share = need.without ?? 0
      return { holdUp: top('holdUp'), without: top('without'), value: share + (1 - share) * Math.max(0, ...below.map(({ value }) => value)) }
    }
    fc.assert(fc.property(ways, (list) => {
      const draft = drawn([...parts, thing('or2', 'OrJunction')], list.filter(([from, to]) => from !== to).map(([from, to, type]) => link(type, from, to)))
      expect(faultsOf(draft.landscape)).toEqual([])
      for (const need of Object.values(draft.landscape.components).flatMap(({ needs: all = [] }) => all)) {
        const { holdUp, without, value } = most(need)
        expect([holdUp <= 1, without <= 1, value <= 0.5]).toEqual([true, true, true])
      }
    }), { numRuns: 300 })
  })
  it('counts for each group that we wrote ourselves, as it says', () => {
    const group = (id: string) => thing(id, 'OrJunction', { properties: [['uitwijk:is', 'group'], ['uitwijk:group', 'anyOf']] })
    const own = (from: string, to: string, holdUp: string) => link('Serving', from, to, { properties: [['uitwijk:relation', 'need'], ['uitwijk:holdUp', holdUp]] })
    expect(needs(drawn([app('a'), app('b'), app('c'), group('g')], [own('a', 'g', 'PT1H'), own('b', 'g', 'PT1H'), own('g', 'c', 'PT8H')]), 'c'))
      .toEqual([{ anyOf: [{ on: 'a', holdUp: 'PT1H' }, { on: 'b', holdUp: 'PT1H' }], holdUp: 'PT8H' }])
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
