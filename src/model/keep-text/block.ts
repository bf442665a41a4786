import { Document, isCollection, isMap, isScalar, type Node, type Scalar } from 'yaml'
import { flowAfter, scalarLike } from './flow.ts'
import { isOrdered, reads, type Path } from './key-order.ts'
import { endOf, isFull, isMarked, itemsOf, rangeOf, type Collection, type Item, type Kept } from './layout.ts'
import { nextItems, type Next } from './sequence.ts'
import { slotsOf, type Region, type Slot } from './slots.ts'
import { afterColon, entryText, isRecord, itemText, scalarText, type Look } from './written.ts'

/** A record or list with a line for each item after a change: all lines of what stays are kept, also the comments and blank lines between. */
export function blockAfter(node: Collection, before: object, after: object, path: Path, region: Region, kept: Kept): string {
  const items = itemsOf(node)
  const { slots, indent, compact } = slotsOf(items, region, kept)
  const next = nextItems(items, before, after, path)
  const apart = slots.length > 1 ? slots.slice(1).filter(({ gap }) => isBlank(gap)).length * 2 > slots.length - 1 : path.length === 1 && path[0] === 'components'
  const styled = isOrdered(path) || Array.isArray(after)

  const written = (one: Next, i: number): string => {
    const at = [...path, Array.isArray(after) ? i : one.key]
    const [item, slot] = one.old === null ? [] : [items[one.old], slots[one.old]]
    if (item && slot) return slotAfter(item, slot, one, at, indent, kept)
    const look = styled ? lookOf(items, next, i) : null
    const text = Array.isArray(after) ? itemText(one.value, at, indent, kept.step, look) : entryText(one.key, one.value, at, indent, kept.step, look)
    return `${text.replaceAll('\n', kept.eol)}${kept.eol}`
  }

  // What is new or moved stands after what it follows.
  const stays = new Map<number, string>()
  const coming = new Map<number, string[]>()
  let behind = -1
  next.forEach((one, i) => {
    const text = written(one, i)
    if (one.old !== null && one.stays) stays.set(behind = one.old, text)
    else if (coming.get(behind)?.push(text) === undefined) coming.set(behind, [text])
  })
  const result = joined(slots, stays, coming, apart ? kept.eol : '') + kept.text.slice(slots.at(-1)?.end, region.end)
  return compact && result.startsWith(indent) ? result.slice(indent.length) : result
}

/** The lines of a collection: `stays` by their place, and what comes by the place that it follows (-1: at the start). What goes leaves no more blank lines than there were. */
function joined(slots: readonly Slot[], stays: ReadonlyMap<number, string>, coming: ReadonlyMap<number, readonly string[]>, apart: string): string {
  const parts = [slots[0]?.gap ?? '']
  const put = (text: string) => { if (text) parts.push(text) }
  const isAfterBlank = () => parts.length === 0 || parts.at(-1) === '' || isBlankAtEnd(parts.at(-1) as string)
  const first = coming.get(-1) ?? []
  put(first.join(apart))
  slots.forEach(({ gap }, i) => {
    if (i > 0) put(isBlank(gap) && isAfterBlank() ? gap.replace(/^(?:[ \t]*\r?\n)+/, '') : gap)
    else if (first.length && stays.has(0)) put(apart)
    put(stays.get(i) ?? '')
    for (const text of coming.get(i) ?? []) {
      if (!isAfterBlank()) put(apart)
      put(text)
    }
  })
  const end = slots.length - 1
  if (!stays.has(end) && !coming.has(end)) {
    while (parts.length > 1 && /^(?:[ \t]*\r?\n)+$/.test(parts.at(-1) as string)) parts.pop()
    parts.push((parts.pop() as string).replace(/(?<=\n)(?:[ \t]*\r?\n)+$/, ''))
  }
  return parts.join('')
}

const isBlank = (gap: string): boolean => /^[ \t]*\r?\n/.test(gap)
/** Whether lines end in one that is blank. */
const isBlankAtEnd = (lines: string): boolean => lines.slice(lines.lastIndexOf('\n', lines.length - 2) + 1).trim() === ''

/** How what is next to something new looks: what stands before it, or else after it. */
function lookOf(items: readonly Item[], next: readonly Next[], place: number): Look {
  const lookAt = ({ old, value }: Next): Look => {
    const node = old !== null && isRecord(value) && !Array.isArray(value) ? items[old]?.value : null
    return isMap(node) && node.items.length > 0 ? (node.flow ? 'flow' : 'block') : null
  }
  for (let i = place - 1; i >= 0; i--) { const look = lookAt(next[i] as Next); if (look) return look }
  for (let i = place; i < next.length; i++) { const look = lookAt(next[i] as Next); if (look) return look }
  return null
}

/** The lines of an item with its value as it becomes. */
function slotAfter(item: Item, slot: Slot, { before, value, key }: Next, path: Path, indent: string, kept: Kept): string {
  const { text, eol } = kept
  const { start, end } = slot
  const whole = (changed: string) => `${slot.atLine ? '' : indent}${changed}${changed.endsWith('\n') ? '' : eol}`
  const name = (until: number) => (isRenamed(path, item, key) ? `${text.slice(start, item.offset)}${scalarText(key, false)}:${text.slice(item.mark, until)}` : text.slice(start, until))
  if (reads(before, value, path)) return whole(name(end))
  const [from, to, become] = valueAfter(item, before, value, path, indent, kept)
  return whole(`${name(from)}${become}${text.slice(to, end)}`)
}

/** In a list the key of an item is its place, which is not written. */
const isRenamed = (path: Path, item: Item, key: string): boolean => typeof path.at(-1) === 'string' && item.key !== key

/** Which part of a text a value takes up, and what comes in its place. */
function valueAfter({ mark, value: node }: Item, before: unknown, after: unknown, path: Path, indent: string, kept: Kept): [from: number, to: number, text: string] {
  const { text, eol, step } = kept
  const end = endOf({ mark, value: node }, text)
  const start = node && rangeOf(node)[0] < rangeOf(node)[1] ? rangeOf(node)[0] : mark
  const isInline = start > mark && !text.slice(mark, start).includes('\n')
  if (isRecord(before) && isRecord(after) && Array.isArray(before) === Array.isArray(after) && isFull(node) && !isMarked(node) && Object.keys(after).length && path.length < kept.deepest) {
    if (node.flow) return [start, end, flowAfter(node, before, after, path, kept)]
    const first = itemsOf(node)[0] as Item
    const newline = text.indexOf('\n', end)
    const region = { start: text.slice(mark, first.offset).includes('\n') ? text.indexOf('\n', mark) + 1 : first.offset, end: newline < 0 ? text.length : newline + 1 }
    return [region.start, region.end, blockAfter(node, before, after, path, region, kept)]
  }
  const look: Look = isCollection(node) && isRecord(after) ? (node.flow ? 'flow' : 'block') : null
  const become = (isRecord(after) ? afterColon(after, path, indent, step, look) : scalarAfterColon(after, node, path, indent, kept)).replaceAll('\n', eol)
  if (isInline && !isMarked(node) && become.startsWith(' ')) return [start, end, become.slice(1)]
  return [mark, end, become]
}

/** A single value after its colon, in the form that the old one had. */
function scalarAfterColon(value: unknown, node: Node | null, path: Path, indent: string, { step }: Kept): string {
  if (typeof value !== 'string' || !isScalar(node)) return afterColon(value, path, indent, step)
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') {
    const document = new Document({ k: value })
    const scalar = document.get('k', true) as Scalar
    scalar.type = node.type
    const lines = document.toString({ lineWidth: Math.max(40, 120 - indent.length), indent: step.length }).trimEnd().slice(2)
    return lines.replace(/\n(?=[^\n])/g, `\n${indent}`)
  }
  return value.includes('\n') ? afterColon(value, path, indent, step) : ` ${scalarLike(value, node, false)}`
}
