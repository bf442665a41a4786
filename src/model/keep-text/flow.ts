import { isScalar, type Node } from 'yaml'
import { reads, type Path } from './key-order.ts'
import { endOf, isFull, isMarked, itemsOf, rangeOf, type Collection, type Kept } from './layout.ts'
import { nextItems } from './sequence.ts'
import { flowText, isRecord, scalarText } from './written.ts'

/** A single value in the quotes that another one had. */
export function scalarLike(value: unknown, old: Node | null, flow: boolean): string {
  if (typeof value === 'string' && isScalar(old)) {
    if (old.type === 'QUOTE_DOUBLE') return JSON.stringify(value)
    if (old.type === 'QUOTE_SINGLE' && /^[\x20-\x7e\xa0-\uffff]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`
  }
  return scalarText(value, flow)
}

/** A record or list within brackets after a change: what stays keeps its place and the space around it. */
export function flowAfter(node: Collection, before: object, after: object, path: Path, kept: Kept): string {
  const { text } = kept
  const items = itemsOf(node)
  const [start, end] = rangeOf(node)
  const next = nextItems(items, before, after, path)
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last || next.length === 0) return Array.isArray(after) ? '[]' : '{}'
  const between = (i: number) => text.slice(endOf(items[i - 1] ?? first, text), items[i]?.offset)
  const usual = items.length > 1 && !between(1).includes('#') ? between(1) : ', '
  let result = text.slice(start, first.offset)
  next.forEach((one, i) => {
    const old = one.old === null ? undefined : items[one.old]
    if (i > 0) result += one.old !== null && one.old > 0 && next[i - 1]?.old === one.old - 1 ? between(one.old) : usual
    const at = [...path, Array.isArray(after) ? i : one.key]
    if (!old) result += `${Array.isArray(after) ? '' : `${scalarText(one.key, true)}: `}${flowText(one.value, at)}`
    else if (reads(one.before, one.value, at) && (Array.isArray(after) || old.key === one.key)) result += text.slice(old.offset, endOf(old, text))
    else result += `${Array.isArray(after) ? '' : `${old.key === one.key ? text.slice(old.offset, old.mark) : `${scalarText(one.key, true)}:`}${old.value && rangeOf(old.value)[0] > old.mark ? text.slice(old.mark, rangeOf(old.value)[0]) : ' '}`}${valueInFlow(old.value, one.before, one.value, at, kept)}`
  })
  return `${result}${text.slice(endOf(last, text), end)}`
}

/** A value within brackets after a change. */
function valueInFlow(node: Node | null, before: unknown, after: unknown, path: Path, kept: Kept): string {
  if (isRecord(before) && isRecord(after) && Array.isArray(before) === Array.isArray(after) && isFull(node) && node.flow && !isMarked(node) && path.length < kept.deepest)
    return flowAfter(node, before, after, path, kept)
  return isRecord(after) ? flowText(after, path) : scalarLike(after, node, true)
}
