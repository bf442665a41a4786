import { readColour } from '../../model/colour.ts'
import { weaknesses, type Weakness } from './pairs.ts'
import { resolve, tokensIn, type Tokens } from './resolve.ts'
import { THEMES, type Theme } from './themes.ts'
import ours from './tokens.css?raw'

/** Why a file gave no theme: it cannot be read, it has none of our tokens, or a token holds what is no colour, size or letter. */
export type ThemeFault = { code: 'unreadable' } | { code: 'no-tokens' } | { code: 'value'; token: string; value: string }

/** A theme of a file with what is hard to read in it, or why there is none. */
export type ThemeRead = { theme: Theme; weak: Weakness[] } | { fault: ThemeFault }

const OURS = tokensIn(ours.slice(0, ours.indexOf('@media')))
const ALLOWED = new Set([...ours.matchAll(/--basis-[\w-]+/g)].map(([name]) => name))
/** The short names a theme may set. What a status looks like is not up to a theme. */
for (const name of ['page', 'panel', 'panel-2', 'ink', 'ink-soft', 'line', 'line-strong', 'accent', 'accent-strong', 'accent-soft', 'on-accent',
  'header', 'on-header', 'font', 'radius', 'radius-lg']) ALLOWED.add(`--${name}`)

const SIZE = /^\d{1,2}(\.\d+)?(px|rem|em)?$/
const LETTERS = /^[\w\s,'"-]{1,200}$/

/** Whether a value is what its token asks for, and nothing that could load or hide anything. */
function isSafe(name: string, value: string, tokens: Tokens): boolean {
  if (name === '--font') return LETTERS.test(value)
  if (name.includes('radius')) return SIZE.test(value)
  return (['light', 'dark'] as const).every((mode) => readColour(resolve(value, tokens, mode)) !== null)
}

type Nested = { [key: string]: Nested | string | number }

/** The tokens of JSON: flat with names, or nested with a `$value` or `value` at the ends, of which `{a.b}` refers to another. */
function flat(node: Nested, path: string): [string, string][] {
  const value = node['$value'] ?? node['value']
  if (typeof value === 'string' || typeof value === 'number') return [[path, String(value).replace(/\{([\w.-]+)\}/g, (_, name: string) => `var(--${name.replaceAll('.', '-')})`)]]
  return Object.entries(node).flatMap(([key, inner]) => {
    if (key.startsWith('$')) return []
    const name = key.startsWith('--') ? key : path ? `${path}-${key}` : `--${key}`
    return typeof inner === 'object' && inner !== null ? flat(inner, name) : key.startsWith('--') ? [[name, String(inner)] as [string, string]] : []
  })
}

function tokensOf(text: string): Tokens | null {
  if (!/^\s*[[{]/.test(text)) return tokensIn(text)
  try {
    return Object.fromEntries(flat(JSON.parse(text) as Nested, ''))
  } catch {
    return null
  }
}

/**
 * Reads a theme from a style sheet with custom properties, such as the `theme.css` of an NL Design System theme, or from
 * JSON with design tokens. Takes the tokens that Uitwijk uses, as plain values; everything else in the file is left alone.
 */
export function readThemeFile(text: string): ThemeRead {
  const found = tokensOf(text)
  if (!found) return { fault: { code: 'unreadable' } }
  const tokens: Record<string, string> = {}
  for (const [name, value] of Object.entries(found)) {
    if (!ALLOWED.has(name)) continue
    const plain = plainOf(value, found)
    if (!isSafe(name, plain, found)) return { fault: { code: 'value', token: name, value: value.slice(0, 80) } }
    tokens[name] = plain
  }
  if (!Object.keys(tokens).length) return { fault: { code: 'no-tokens' } }
  return { theme: { id: 'own', tokens }, weak: weaknesses(allTokens(tokens)) }
}

/** A value that refers to nothing else, for light and dark where these differ. */
function plainOf(value: string, tokens: Tokens): string {
  const [light, dark] = [resolve(value, tokens, 'light'), resolve(value, tokens, 'dark')]
  return light === dark ? light : `light-dark(${light}, ${dark})`
}

/** Every token there is when a theme is worn: its own, and below it ours. */
export const allTokens = (tokens: Tokens): Tokens => ({ ...THEMES[0]?.tokens, ...OURS, ...tokens })
