import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { minimalCutSets } from '../../../../src/analysis/cut-sets/kernel/minimal-cut-sets.ts'
import { probability } from '../../../../src/analysis/cut-sets/kernel/probability.ts'
import { readTree } from './read-tree.ts'

interface Expected {
  /** By the bound ('all': none), the number of sets of order 1, 2 and so on. */
  byOrder?: Record<string, number[]>
  sha256?: Record<string, string>
  probability?: number
  /** Of the smallest trees only, as is Birnbaum's measure. */
  sets?: string[][]
  birnbaum?: Record<string, number>
}

const FOLDER = new URL('../../../data/fault-trees/', import.meta.url)
const { trees } = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as { trees: Record<string, Expected> }
const read = (name: string) => readTree(readFileSync(new URL(`${name}.xml`, FOLDER), 'utf8'), `${name}.xml`)
/** Takes long, and tells no more than a smaller order does. */
const SLOW = new Set(['landscape/landscape11_apps3000 4', 'landscape/landscape09_apps1000 4'])
/** Sets that are listed to be compared; the rest is only counted. */
const LISTED = 60_000

/** Where each name stands among all, compared by code units. */
function ranks(names: readonly string[]): (event: number) => number {
  const sorted = names.toSorted((a, b) => (a < b ? -1 : 1))
  const rankOf = new Map(sorted.map((name, rank) => [name, rank]))
  return (event) => rankOf.get(names[event] as string) as number
}

const counted = Object.entries(trees).flatMap(([name, { byOrder = {}, sha256 = {} }]) => Object.entries(byOrder).map(([bound, counts]) => ({ name, bound, counts, hash: sha256[bound] })))
const chances = Object.entries(trees).flatMap(([name, { probability, birnbaum = {} }]) => (probability === undefined ? [] : [{ name, chance: probability, birnbaum }]))
const small = Object.entries(trees).flatMap(([name, { sets }]) => (sets ? [{ name, sets }] : []))

test.each(counted.filter(({ name, bound }) => !SLOW.has(`${name} ${bound}`)))('$name, order $bound: the sets that others find', ({ name, bound, counts, hash }) => {
  const { names, top, tree } = read(name)
  const family = minimalCutSets(tree, top, { maxOrder: bound === 'all' ? null : Number(bound) })
  expect(family.counts().slice(1)).toEqual(counts.map(BigInt))
  const total = counts.reduce((a, b) => a + b, 0)
  if (hash === undefined || total > LISTED) return
  const all = family.list(total + 1, ranks(names))
  expect(createHash('sha256').update(all.map((set) => set.map((event) => names[event]).join(',')).join('\n')).digest('hex')).toBe(hash)
  // A listing that stops just after the first sets of an order is the beginning of the whole.
  counts.reduce((before, count) => {
    expect(family.list(before + 5, ranks(names))).toEqual(all.slice(0, before + 5))
    return before + count
  }, 0)
})

test.each(small)('$name: the sets that trying all states gives', ({ name, sets }) => {
  const { names, top, tree } = read(name)
  expect(minimalCutSets(tree, top, { maxOrder: null }).list(LISTED, ranks(names)).map((set) => set.map((event) => names[event]))).toEqual(sets)
})

test.each(chances)('$name: the chance of its top that others compute', ({ name, chance, birnbaum }) => {
  const { chances, names, top, tree } = read(name)
  const answer = probability(tree, top, chances)
  expect(Math.abs(answer.top / chance - 1)).toBeLessThan(1e-5)
  for (const [event, slope] of Object.entries(birnbaum)) expect(answer.birnbaum[names.indexOf(event)] ?? 0).toBeCloseTo(slope, 12)
})
