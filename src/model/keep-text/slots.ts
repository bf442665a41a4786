import { endOf, type Item, type Kept } from './layout.ts'

/** A part of a text, from `start` up to `end`. */
export interface Region { start: number; end: number }

/** The lines of an item: from its own comments to the end of its last line. */
export interface Slot extends Region {
  /** What stands between the item before it and this one: blank lines, and comments that are about more than one item. */
  gap: string
  /** Whether it begins at the beginning of a line; the first one may stand after a dash. */
  atLine: boolean
}

/** The lines of the items of a collection, and by how much they are indented. `compact`: the first stands after a dash. */
export function slotsOf(items: readonly Item[], region: Region, { text }: Kept): { slots: Slot[]; indent: string; compact: boolean } {
  const lines = items.map((item) => {
    const line = text.lastIndexOf('\n', item.offset - 1) + 1
    const atLine = line >= region.start && text.slice(line, item.offset).trim() === ''
    const newline = text.indexOf('\n', endOf(item, text))
    return { line, atLine, start: atLine ? line : item.offset, end: newline < 0 ? text.length : newline + 1 }
  })
  const column = (items[0]?.offset ?? 0) - (lines[0]?.line ?? 0)
  let last = region.start
  const slots = lines.map(({ atLine, start, end }, i): Slot => {
    const own = atLine ? commentAbove(text, last, start, lines[i + 1]?.start === end) : start
    const slot = { start: own, end: Math.max(end, own), gap: text.slice(last, own), atLine }
    last = end
    return slot
  })
  return { slots, indent: ' '.repeat(Math.max(0, column)), compact: lines[0]?.atLine === false }
}

/**
 * Where the comment right above an item begins. One that stands above several items without anything between them is a heading of all
 * of them, and belongs to none.
 */
function commentAbove(text: string, from: number, start: number, followed: boolean): number {
  let at = start
  while (at > from) {
    const line = text.lastIndexOf('\n', at - 2) + 1
    if (line < from || !text.slice(line, at).trim().startsWith('#')) break
    at = line
  }
  const isHeading = followed && at < start && (at === from || /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(from, at)))
  return isHeading ? start : at
}
