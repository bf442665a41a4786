import { fromOklch, hexOf, oklch, readColour, type Rgb } from '../../model/colour.ts'

/** Custom properties: names with `--` and their values as they are written. */
export type Tokens = Readonly<Record<string, string>>
export type Mode = 'light' | 'dark'

/** The custom properties that a style sheet sets, of a name set twice the last. Comments are no values. */
export function tokensIn(css: string): Record<string, string> {
  const found = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(--[\w-]+)\s*:\s*([^;{}]+)/g)
  return Object.fromEntries([...found].map(([, name, value]) => [name as string, (value as string).trim()]))
}

/** The arguments of a call, split at the commas that are its own. */
function argumentsOf(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of text) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts.map((part) => part.trim())
}

/** One part of a colour made from another: a number, the letter itself, or at most a number. */
function partOf(text: string, own: number): number {
  const most = /^min\(\w, ([\d.]+)\)$/.exec(text)?.[1]
  return most !== undefined ? Math.min(own, Number(most)) : /^[lch]$/.test(text) ? own : Number(text)
}

/** `oklch(from #123456 0.8 min(c, 0.1) h)`: a colour at another lightness or strength. */
function derived(text: string): string {
  const [, from = '', l = '', c = '', h = ''] = /^oklch\(from (\S+) (\S+) (min\(.*?\)|\S+) (\S+)\)$/.exec(text) ?? []
  const colour = readColour(from)
  if (!colour) return text
  const [lightness, chroma, hue] = oklch(colour)
  return hexOf(fromOklch([partOf(l, lightness), partOf(c, chroma), partOf(h, hue)]))
}

/** A value with what it refers to filled in and one of light and dark chosen, as a browser would. What refers to itself or to nothing is empty. */
export function resolve(value: string, tokens: Tokens, mode: Mode, within: readonly string[] = []): string {
  const call = /(?:^|[\s(,])(var|light-dark)\(/.exec(value)
  if (!call) return derived(value)
  const start = call.index + call[0].length
  let end = start
  for (let depth = 1; end < value.length && depth > 0; end++) depth += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0
  const [first = '', second] = argumentsOf(value.slice(start, end - 1))
  const chosen = call[1] === 'light-dark' ? (mode === 'light' ? first : second) : tokens[first] ?? second
  if (chosen === undefined || within.includes(first)) return ''
  const filled = resolve(chosen, tokens, mode, call[1] === 'var' ? [...within, first] : within)
  return resolve(value.slice(0, start - (call[1] as string).length - 1) + filled + value.slice(end), tokens, mode, within)
}

/** The colour of a token in light or dark; `null` when it is none that can be read. */
export const colourOf = (name: string, tokens: Tokens, mode: Mode): Rgb | null => readColour(resolve(`var(${name})`, tokens, mode))
