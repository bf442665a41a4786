import { CRITICAL, LARGEST } from './shape.ts'

/** Free room on the board, in its own units; at scale 1 they are pixels. */
export const ROOM = { padding: 2, between: 3, within: 3, row: 2 } as const

const gutterOf = (cell: number): number => Math.min(GUTTER.most, Math.max(0, (cell - GUTTER.from) / 2))

export const round = (value: number): number => Math.round(value * 100) / 100

/** Where cells would be wider than `from`, half of that goes to the room between lines, up to `most` each: there one sees where links go. */
const GUTTER = { from: 104, most: 72 } as const

/** Left sides and widths of lines on a board of this width, with the room that is free to the left of each at least. Those of critical services are wider. */
export function linesOf(width: number, gaps: readonly number[], isCritical: readonly boolean[]): { lefts: number[]; widths: number[] } {
  const all = width - ROOM.padding - gaps.reduce((sum, gap) => sum + gap, 0)
  const critical = isCritical.filter(Boolean).length
  const others = gaps.length - critical
  const gutter = gutterOf(all / (others + critical * CRITICAL.width))
  const free = all - gutter * (gaps.length - 1)
  const wide = Math.min(CRITICAL.widest, (free * CRITICAL.width) / (others + critical * CRITICAL.width))
  const narrow = Math.min(LARGEST.width, (free - critical * wide) / Math.max(others, 1))
  const widths = isCritical.map((is) => (is ? wide : narrow))
  let x = 0
  const lefts = widths.map((each, line) => {
    x += (gaps[line] as number) + (line > 0 ? gutter : 0) + each
    return x - each
  })
  return { lefts, widths }
}
