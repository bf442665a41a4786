import type { Measure } from './label.ts'

const SIZE = 100

/** Measures and cuts names in the font of the map. */
export class Ruler implements Measure {
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
