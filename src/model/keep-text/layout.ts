import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Node, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'

/** A text of which parts are kept, with its habits. */
export interface Kept {
  text: string
  /** How its lines end. */
  eol: string
  /** By how much what stands within something else is indented. */
  step: string
  /** Values deeper than this many keys are written anew as a whole. */
  deepest: number
}

/** An item of a collection: a key with its value, or what stands after a dash. */
export interface Item {
  /** Where it begins: at its key, its dash, or its value in a list within brackets. */
  offset: number
  /** Where its colon or dash ends. */
  mark: number
  key: string
  value: Node | null
}

export type Collection = YAMLMap | YAMLSeq

/** A text cannot be kept at some place; a larger part is written anew then. */
export class CannotKeep extends Error { override name = 'CannotKeep' }

export function giveUp(why: string): never { throw new CannotKeep(why) }

/** Where a node stands; for the parts of a document that was read, always known. */
export const rangeOf = (node: Node): readonly [number, number, number] => (node as ParsedNode).range ?? giveUp('no range')

interface Token { type: string; offset: number }
const tokens = (all: unknown): Token[] => (Array.isArray(all) ? all as Token[] : [])

/** The items of a collection, in order. */
export function itemsOf(node: Collection): Item[] {
  if (isMap(node)) return node.items.map((pair) => {
    const { key, value, srcToken } = pair as typeof pair & { srcToken?: { sep?: unknown } }
    const colon = tokens(srcToken?.sep).find(({ type }) => type === 'map-value-ind')
    if (!isScalar(key) || isAlias(key) || !key.range) return giveUp('a key that is no text')
    if (key.anchor || key.tag) return giveUp('a key with more to it')
    return { offset: key.range[0], mark: colon ? colon.offset + 1 : key.range[1], key: String(key.value), value: value as Node | null }
  })
  const source = (node as { srcToken?: { type: string; items: { start: unknown }[] } }).srcToken
  const dashes = node.flow ? [] : (source?.items ?? []).flatMap(({ start }) => tokens(start).find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
  if (!node.flow && dashes.length !== node.items.length) return giveUp('a list of another form')
  return node.items.map((value, i) => {
    if (isPair(value)) return giveUp('a pair in a list')
    const item = value as Node
    const offset = node.flow ? rangeOf(item)[0] : dashes[i] as number
    return { offset, mark: node.flow ? offset : offset + 1, key: String(i), value: item }
  })
}

/** Where what an item says ends, without comments and blank lines after it. */
export function endOf({ mark, value }: Pick<Item, 'mark' | 'value'>, text: string): number {
  if (!value) return mark
  const [start, end] = rangeOf(value)
  if (isCollection(value) && !value.flow) {
    const last = itemsOf(value as Collection).at(-1)
    return last ? endOf(last, text) : end
  }
  if (start === end) return mark
  return isScalar(value) && (value.type === 'BLOCK_FOLDED' || value.type === 'BLOCK_LITERAL') ? start + text.slice(start, end).trimEnd().length : end
}

/** A collection with something in it, that can be changed item by item. */
export const isFull = (node: unknown): node is Collection => (isMap(node) || isSeq(node)) && node.items.length > 0

/** Whether something is put before a value, such as an anchor: then it is more than what it says. */
export const isMarked = (node: Node | null): boolean => node !== null && (isAlias(node) || Boolean((node as { anchor?: string }).anchor) || Boolean(node.tag && node.tag.startsWith('!')))
