import { SMALLEST_LETTERS } from './detail.ts'

/** Where a name starts and ends, the room of the tag at its right, and the width from which that shows; in times the font. */
export const START = 1.4
const END = 0.25
const TAGGED = 8

/** Two lines of a font need this much of it. */
const TWO_LINES = 2.06
/** How much smaller letters on two lines may be. */
const SMALLER = 0.92
/** How much wider letters are than the ruler's: a little for safety, more where they are bold. */
export const WEIGHT = { plain: 1.02, bold: 1.07 } as const

/** Measures texts, as a `Ruler` does; widths at font size 1. */
export interface Measure {
  width(text: string): number
  cut(names: readonly string[], room: number): string
  wrap(name: string, room: number): string[]
}

/** What is to be written on an item. */
export interface Wording {
  /** Ever shorter ways to write its name, the whole name first. */
  names: readonly string[]
  /** A country or a number at its right end. */
  tag: string | null
  /** Where the tag has no room it is left out; a stripe tells that there is one. */
  striped: boolean
  bold: boolean
}

/** The letters on an item. All measures are in units of the board. */
export interface Label {
  lines: string[]
  size: number
  /** The text of the tag, `''` for a stripe that stands for it; `null` for none. */
  tag: string | null
  tagWidth: number
  tagSize: number
}

interface Room { width: number; height: number }

const tagSizeOf = (font: number, scale: number) => Math.max(0.78 * font, Math.min(font, SMALLEST_LETTERS / scale))

/** How much of the width of an item its tag takes, room around it included; in units of the board. */
const roomOfTag = ({ tag, striped }: Wording, width: number, font: number, scale: number, measure: Measure): { text: string | null; width: number } => {
  if (tag === null) return { text: null, width: 0 }
  if (width <= TAGGED * font) return striped ? { text: '', width: 0.25 * font } : { text: null, width: 0 }
  return { text: tag, width: measure.width(tag) * WEIGHT.bold * tagSizeOf(font, scale) + 0.35 * font }
}

/**
 * What is written on an item of this size, in a font of so many units at a scale of so many pixels a unit: the whole
 * name if it fits, on two lines if there is room, else a shorter one that does.
 */
export function labelOf(wording: Wording, { width, height }: Room, font: number, scale: number, measure: Measure): Label {
  const { names, bold } = wording
  const tag = roomOfTag(wording, width, font, scale, measure)
  const room = (width / font - START - (tag.text ? tag.width / font + 0.35 : END)) / (bold ? WEIGHT.bold : WEIGHT.plain)
  const rest = { tag: tag.text, tagWidth: tag.width, tagSize: tagSizeOf(font, scale) }
  // In smaller letters a name is rather on two lines than cut short on one.
  const small = Math.min(font, height / TWO_LINES)
  const one = measure.cut(names, room)
  if (small < Math.min(font, SMALLEST_LETTERS / scale) || (small < font && one === names[0])) return { lines: [one], size: font, ...rest }
  return inTwoLines(names, room * font, small, scale, measure, rest)
}

/** The first of the names that can be said on two lines of so much room, in letters of about `font`. */
function inTwoLines(names: readonly string[], wide: number, font: number, scale: number, measure: Measure, rest: Omit<Label, 'lines' | 'size'>): Label {
  const room = wide / font
  const whole = (name: string, size: number) => measure.wrap(name, room / size).join(' ') === name
  const sizes = SMALLER * font * scale >= SMALLEST_LETTERS ? [1, SMALLER] : [1]
  for (const name of names) {
    const size = sizes.find((each) => whole(name, each))
    if (size !== undefined) return { lines: measure.wrap(name, room / size), size: size * font, ...rest }
  }
  return { lines: measure.wrap(names[0] ?? '', room), size: font, ...rest }
}

/** Whether a label says the whole name. */
export const saysAll = ({ lines }: Label, { names }: Wording): boolean => lines.join(' ') === names[0]

/** How wide an item must be to show its whole name on one line. */
export function wholeWidth(wording: Wording, font: number, scale: number, measure: Measure): number {
  const { names, tag, bold } = wording
  const letters = (START + measure.width(names[0] ?? '') * (bold ? WEIGHT.bold : WEIGHT.plain)) * font
  if (tag === null) return letters + END * font
  return Math.max(letters + roomOfTag(wording, Infinity, font, scale, measure).width + 0.4 * font, (TAGGED + 0.1) * font)
}
