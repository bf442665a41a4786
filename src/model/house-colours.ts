import { contrast, fromOklch, hexOf, oklch, readColour, type Rgb } from './colour.ts'
import type { HouseStyle } from './house-style.ts'

/** What WCAG 2.2 asks of text on its ground (1.4.3). */
const LEAST = 4.5
const WHITE: Rgb = [1, 1, 1]
const OWN = '#0b5cad'
/** How much of the colour is left in a tint. */
const TINT = 0.07

/** The colours of a document, each as `#rrggbb`: both can be read on white, and dark text on the tint. */
export interface HouseColours { colour: string; accent: string; tint: string }

/** A colour that can be read on white: the same, or darker in the same hue. A text that is no colour gives that of the app. */
export function legible(colour: string): string {
  const rgb = readColour(colour)
  if (!rgb) return OWN
  const [lightness, chroma, hue] = oklch(rgb)
  let shown = hexOf(rgb)
  for (let less = lightness; contrast(readColour(shown) as Rgb, WHITE) < LEAST; less -= 0.01) shown = hexOf(fromOklch([less, chroma, hue]))
  return shown
}

/** The colours of a house style; those of the app where it has none. */
export function houseColours(style: HouseStyle = {}): HouseColours {
  const colour = legible(style.colour ?? OWN)
  const tint = (readColour(colour) as Rgb).map((part) => 1 - TINT * (1 - part)) as unknown as Rgb
  return { colour, accent: legible(style.accent ?? colour), tint: hexOf(tint) }
}
