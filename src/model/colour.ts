/** A colour as red, green and blue in sRGB, each from 0 to 1. */
export type Rgb = readonly [number, number, number]
/** The same in OKLCh: lightness 0 to 1, chroma, and hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number]

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/** The colour of `#rgb`, `#rrggbb` or `rgb(…)` without transparency; `null` of anything else. */
export function readColour(text: string): Rgb | null {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1]
  if (hex !== undefined) {
    const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../g) as string[]
    return pairs.map((pair) => Number.parseInt(pair, 16) / 255) as unknown as Rgb
  }
  const parts = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/i.exec(text)?.slice(1)
  return parts ? parts.map((part) => clamp(Number(part) / 255)) as unknown as Rgb : null
}

/** `#rrggbb`. */
export const hexOf = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(clamp(part) * 255).toString(16).padStart(2, '0')).join('')}`

const toLinear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const fromLinear = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)

/** Light as it adds up, each part from 0 to 1. */
export const linear = (rgb: Rgb): Rgb => rgb.map(toLinear) as unknown as Rgb
export const fromLinearRgb = (rgb: Rgb): Rgb => rgb.map((part) => fromLinear(clamp(part))) as unknown as Rgb

const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = linear(rgb)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** A colour in OKLab (Björn Ottosson, 2020): straight distances there follow what eyes see. */
export function oklab(rgb: Rgb): Rgb {
  const [r, g, b] = linear(rgb)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

export function oklch(rgb: Rgb): Oklch {
  const [lightness, a, b] = oklab(rgb)
  return [lightness, Math.hypot(a, b), (Math.atan2(b, a) * 180 / Math.PI + 360) % 360]
}

/** The colour in sRGB; what a screen cannot show is cut off. */
export function fromOklch([lightness, chroma, hue]: Oklch): Rgb {
  const a = chroma * Math.cos(hue * Math.PI / 180)
  const b = chroma * Math.sin(hue * Math.PI / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return fromLinearRgb([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ])
}

/** How different two colours look: 0 is the same, about 0.02 is just visible side by side, 1 is black and white. */
export const difference = (one: Rgb, other: Rgb): number => {
  const [a, b] = [oklab(one), oklab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
