import type { Facts } from './facts.ts'
import type { Box } from '../../layout/layout.ts'

const SIZE = 100

/** Measures and cuts names in the font of the map. */
export class Ruler {
  private readonly context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  private readonly widths = new Map<string, number>()

  constructor(readonly family: string) { this.context.font = `500 ${SIZE}px ${family}` }

  /** The width of a text at font size 1. */
  width(text: string): number {
    const known = this.widths.get(text)
    if (known !== undefined) return known
    const width = this.context.measureText(text).width / SIZE
    this.widths.set(text, width)
    return width
  }

  /** The first of ever shorter names that fits in so many times the font size; else the beginning of the last of them. */
  cut(names: readonly string[], room: number): string {
    const fitting = names.find((name) => this.width(name) <= room)
    if (fitting !== undefined) return fitting
    const text = names.at(-1) ?? ''
    let low = 0, high = text.length
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.width(`${text.slice(0, middle)}.`) <= room) low = middle
      else high = middle - 1
    }
    return low < 3 ? '' : `${text.slice(0, low).replace(/[\s(,.:-]+$/, '')}.`
  }

  /** A name on at most two lines, broken between words. */
  wrap(name: string, room: number): string[] {
    if (this.width(name) <= room) return [name]
    const words = name.split(' ')
    let first = words.shift() as string
    while (words.length && this.width(`${first} ${words[0]}`) <= room) first += ` ${words.shift()}`
    return words.length ? [this.cut([first], room), this.cut([words.join(' ')], room)] : [this.cut([first], room)]
  }
}

/** What a font leaves of the width of a node for its name, in times that font: less the sign, and the country if there is room. */
export function spaceIn(width: number, font: number, foreign: boolean): { room: number; tagged: boolean } {
  const tagged = foreign && width > TAGGED * font
  return { room: width / font - START - (tagged ? TAG : END), tagged }
}

/** Where a name starts and ends, the room of the country, and the width from which it shows; in times the font. */
export const START = 1.4
const END = 0.25
const TAG = 1.75
const TAGGED = 8

/** Two lines of a font need this much of it. */
export const TWO_LINES = 2.15
/** How much smaller letters on two lines may be. */
export const SMALLER = 0.92

/** How wide a node must be to show the whole name on one line; `weight` is how much wider than the ruler's its letters are. */
export const wholeWidth = ({ name, foreign }: Facts, font: number, ruler: Ruler, weight: number): number =>
  Math.max(START + ruler.width(name) * weight + (foreign ? TAG : END), foreign ? TAGGED + 0.1 : 0) * font

/** Whether a node shows the whole name of a component. */
export function showsWhole({ name, foreign }: Facts, { width, height }: Pick<Box, 'width' | 'height'>, font: number, ruler: Ruler): boolean {
  const { room } = spaceIn(width, font, foreign !== null)
  return height >= TWO_LINES * font ? ruler.wrap(name, room / 1.02 / SMALLER).join(' ') === name : ruler.width(name) * 1.02 <= room
}
