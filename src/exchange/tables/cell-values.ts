import { formatDuration, LONGEST, parseDuration } from '../../model/duration.ts'
import { LAYERS } from '../../model/kinds.ts'
import { kindByWords } from '../kind-words.ts'
import { countryOf } from './countries.ts'
import { wordOf } from './known/words.ts'

const UNITS: readonly (readonly [seconds: number, words: string])[] = [
  [1, 's|sec|secs|seconde|seconden|second|seconds'], [60, 'm|min|mins|minuut|minuten|minute|minutes'], [3600, 'u|uur|uren|h|hr|hrs|hour|hours'],
  [86_400, 'd|dag|dagen|etmaal|etmalen|day|days'], [604_800, 'w|wk|week|weken|weeks'],
]
const SECONDS = new Map(UNITS.flatMap(([seconds, words]) => words.split('|').map((word) => [word, seconds] as const)))

/** A duration as ISO 8601 from `PT8H`, `8 uur`, `1,5 days`, `2 dagen en 4 uur` or `08:30:00`; `null` when it is none, or has months, years or working days. */
export function durationOf(text: string): string | null {
  if ('seconds' in parseDuration(text.toUpperCase())) return text.toUpperCase()
  const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text)
  if (clock) return formatDuration(Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0))
  if (/^(0|direct|meteen|onmiddellijk|immediate|immediately)$/i.test(text)) return 'PT0S'
  let seconds = 0
  const rest = text.toLowerCase().replaceAll(/(\d{1,9}(?:[.,]\d{1,6})?)\s*([a-z]+)\.?/g, (whole, count: string, unit: string) => {
    const size = SECONDS.get(unit)
    if (size === undefined) return whole
    seconds += Number(count.replace(',', '.')) * size
    return ''
  })
  return /\d/.test(text) && /^(\s|,|\ben\b|\band\b|\+)*$/.test(rest) && seconds <= LONGEST ? formatDuration(Math.round(seconds)) : null
}

/** A share between 0 and 1 from `0,8`, `0.8` or `80 %`. */
export function shareOf(text: string): string | null {
  const match = /^(\d{1,3}(?:[.,]\d{1,15})?)\s*(%?)$/.exec(text)
  const share = match ? Number((match[1] as string).replace(',', '.')) / (match[2] ? 100 : 1) : NaN
  return share >= 0 && share <= 1 ? String(share) : null
}

/** A whole number, also with points, commas or spaces between thousands. */
export function countOf(text: string): string | null {
  const plain = /^\d{1,3}([.,\s]\d{3})+$/.test(text) ? text.replaceAll(/\D/g, '') : text
  return /^\d{1,15}$/.test(plain) ? String(Number(plain)) : null
}

const SCORES = new Map([['1', '1'], ['2', '2'], ['3', '3'], ['laag', '1'], ['low', '1'], ['midden', '2'], ['middel', '2'], ['gemiddeld', '2'], ['medium', '2'], ['hoog', '3'], ['high', '3']])
/** A score of availability, integrity or confidentiality: 1 to 3, or in words; what follows the number does not count. */
export const scoreOf = (text: string): string | null => SCORES.get(wordOf(text)) ?? /^([123])\s*[:(–-]/.exec(text)?.[1] ?? null

const BOOLEANS = new Map([
  ...['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x'].map((word) => [word, 'true'] as const), ...['nee', 'n', 'no', 'false', 'onwaar', '0'].map((word) => [word, 'false'] as const),
])
export const booleanOf = (text: string): string | null => BOOLEANS.get(wordOf(text)) ?? null

const LAYER_WORDS = new Map<string, string>([
  ...LAYERS.map((layer) => [wordOf(layer), layer] as const),
  ['grondstoffen', 'resources'], ['energie', 'resources'], ['netwerken', 'networks'], ['netwerk', 'networks'], ['apparaten', 'devices'], ['data', 'data-ai'], ['ai', 'data-ai'],
])

/** What a field takes: the text under which it is kept, and what is told to be expected where a cell does not fit. */
export interface Value { of(text: string): string | null; expected: string }

const DURATION: Value = { of: durationOf, expected: 'P3D, 8 uur, 2 days' }
const SCORE: Value = { of: scoreOf, expected: '1, 2, 3' }
const SHARE: Value = { of: shareOf, expected: '0 … 1, 80 %' }

/** Fields whose cells must be something. All others take any text. */
export const VALUES: ReadonlyMap<string, Value> = new Map([
  ['restart', DURATION], ['mtpd', DURATION], ['rto', DURATION], ['holdUp', DURATION], ['minimum', SHARE], ['without', SHARE],
  ['availability', SCORE], ['integrity', SCORE], ['confidentiality', SCORE],
  ['critical', { of: booleanOf, expected: 'ja, nee, yes, no' }], ['people', { of: countOf, expected: '1200' }],
  ['kind', { of: (text) => (['organisation', null].includes(kindByWords(text)) ? null : text), expected: 'process, service, application, …' }],
  ['layer', { of: (text) => LAYER_WORDS.get(wordOf(text)) ?? null, expected: LAYERS.join(', ') }],
  ['jurisdiction', { of: countryOf, expected: 'NL, US, …' }],
])
