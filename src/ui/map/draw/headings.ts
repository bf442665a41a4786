import { fontSize } from '../../../layout/shape.ts'
import type { Box, Field, Layout } from '../../../layout/layout.ts'
import type { Messages } from '../../../i18n/index.ts'
import type { Board } from '../board/board.ts'
import { groupName } from '../board/group-name.ts'
import { SMALLEST_LETTERS } from './detail.ts'
import type { Measure } from './label.ts'

/** Letters above a field or a group, in units of the board: where they begin, the middle of their height, their size and width. */
export interface Heading { text: string; x: number; y: number; size: number; width: number }

const START = 4
/** Headings are bolder, so a little wider, than what the ruler measures. */
const BOLD = 1.08

/** Fields that are less apart than this stand beside each other, in units of the board. */
const BESIDE = 12

/** A cell is at least so many times as wide as its letters are high, as long as these can be read. */
const WIDE = 8

/** The font size of what stands in the cells of a layout, in its own units: as their rows allow, and smaller where they are narrow. */
export const fontOf = ({ row, cell }: Layout, scale: number): number =>
  Math.min(fontSize(row * scale), Math.max(SMALLEST_LETTERS, (cell * scale) / WIDE)) / scale

const headingFont = ({ row }: Layout, scale: number) => Math.min(16, Math.max(10.5, 0.74 * row * scale)) / scale

/** Fits words in a box: rather a shorter word, and then smaller letters, than half a word; none where they could not be read. */
function fit(words: readonly string[], box: Pick<Box, 'x' | 'y'> & { heading: number }, room: number, font: number, scale: number, measure: Measure): Heading | null {
  const text = words.find((each) => measure.width(each) * font <= room) ?? words.at(-1) as string
  const size = Math.min(font, room / measure.width(text))
  if (size * scale < SMALLEST_LETTERS) return null
  return { text, x: box.x + START, y: box.y + box.heading * 0.54, size, width: measure.width(text) * size * BOLD }
}

/** Fields of one block that stand beside each other, as one box. */
function runsOf(fields: readonly Field[]): Field[] {
  const runs: Field[] = []
  for (const field of [...fields].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = runs.at(-1)
    if (last && last.key === field.key && last.y === field.y && field.x - last.x - last.width < BESIDE) last.width = field.x + field.width - last.x
    else runs.push({ ...field })
  }
  return runs
}

/** All as small as the smallest: calmer than each as large as it can be. */
function ofOneSize(headings: Heading[]): Heading[] {
  const size = Math.min(...headings.map((heading) => heading.size))
  return headings.map((heading) => ({ ...heading, size, width: (heading.width * size) / heading.size }))
}

/** The headings of the columns: one word for all fields of a block. From afar one heading for all that stand together. */
export function fieldHeadings({ layout, facts }: Board, scale: number, measure: Measure, { map }: Messages): Heading[] {
  const font = headingFont(layout, scale)
  const narrowest = new Map<string, number>()
  for (const { key, width } of layout.fields) narrowest.set(key, Math.min(width, narrowest.get(key) ?? Infinity))
  // When no service is marked critical all stand here.
  const marked = [...facts.values()].some(({ critical }) => critical)
  const words = (key: Field['key']) => map.block(key === 'critical' && !marked ? 'service' : key)
  const write = (field: Field, width: number) => fit(words(field.key), field, (width - 2 * START) / BOLD, font, scale, measure)
  const each = layout.fields.flatMap((field) => write(field, narrowest.get(field.key) as number) ?? [])
  return ofOneSize(each.length ? each : runsOf(layout.fields).flatMap((field) => write(field, field.width) ?? []))
}

/** The headings of the groups that are not folded, with the sign that says so. */
export function groupHeadings({ layout, landscape, grouping }: Board, scale: number, measure: Measure, messages: Messages): Heading[] {
  const font = Math.min(headingFont(layout, scale), 13 / scale)
  return layout.groups.filter(({ folded }) => !folded).flatMap((group) => {
    const name = groupName(landscape, grouping, group.key, messages)
    const room = (group.width - 2 * START) / BOLD
    const cut = measure.cut([name], room / font - 1.2)
    return cut === '' ? [] : fit([`− ${name} (${group.members.length})`, `− ${name}`, `− ${cut}`], group, room, font, scale, measure) ?? []
  })
}

/** Of headings those that do not lie over one that came before; far out there is no room for all. */
export function apart(headings: readonly Heading[], scale: number): Heading[] {
  const kept: Heading[] = []
  const gap = 4 / scale
  for (const one of headings) {
    if (!kept.some((other) => Math.abs(other.y - one.y) < (other.size + one.size) / 2 && one.x < other.x + other.width + gap && other.x < one.x + one.width + gap)) kept.push(one)
  }
  return kept
}

/** Where headings stand on the board. */
export const boxesOf = (headings: readonly Heading[]): Box[] => headings.map(({ x, y, width, size }) => ({ x, y: y - size / 2, width, height: size }))
