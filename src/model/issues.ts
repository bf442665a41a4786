import { CALENDAR_DURATION } from './calendar-duration.ts'
import { nearest } from './nearest.ts'
import type { ProblemDetail } from './problem.ts'
import { ACTIONS } from './scenario.ts'
import { COLOUR, PICTURE } from './schema/house-style.ts'
import { DATE } from './source.ts'
import type { Path } from './yaml.ts'
import { z } from './zod.ts'

type Issue = z.core.$ZodIssue

/** A problem found by a schema, and the path it stands at. */
export interface Found { path: Path; at: 'key' | 'value'; detail: ProblemDetail }

const typeName = (value: unknown): string =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** Carries the keys that an object accepts from the schema to `found`, where only a message gets through. */
const keepAcceptedKeys: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined
  const { inst } = issue as unknown as { inst?: z.core.$ZodObject }
  return inst ? Object.keys(inst._zod.def.shape).join(' ') : undefined
}

/** Checks data against a schema. Gives every problem, not only the first. */
export function check<T>(schema: z.ZodType<T>, data: unknown): { value: T } | { found: Found[] } {
  const result = schema.safeParse(data, { error: keepAcceptedKeys, reportInput: true })
  if (result.success) return { value: result.data }
  const found = result.error.issues.flatMap((issue) => translate(issue, []))
  const misspelt = new Set(found.filter(({ detail }) => detail.code === 'unknown-key').map(({ path }) => path.slice(0, -1).join('.')))
  // A selector whose only key is misspelt is not empty; one mistake is told once.
  return { found: found.filter(({ path, detail }) => detail.code !== 'empty-selector' || !misspelt.has(path.join('.'))) }
}

/** How far an option of a union is from what stands there: wrong type altogether, then missing keys, then other problems. */
function distanceOf(issues: readonly Issue[]): number {
  const wrongType = issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0)
  const missing = issues.filter((issue) => issue.code === 'invalid_type' && issue.path.length === 1 && issue.input === undefined)
  return (wrongType ? 1e6 : 0) + missing.length * 1e3 + issues.length
}

function translate(issue: Issue, base: Path): Found[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  const one = (detail: ProblemDetail, at: Found['at'] = 'value'): Found[] => [{ path, at, detail }]
  switch (issue.code) {
    case 'invalid_union': {
      if (path[0] === 'events' && path.length === 2 && typeName(issue.input) === 'object') {
        const keys = Object.keys(issue.input as object)
        const found = keys.filter((key) => (ACTIONS as readonly string[]).includes(key))
        if (found.length !== 1) return one({ code: 'one-action', found: found.length ? found : keys.filter((key) => key !== 'at'), accepted: [...ACTIONS] })
      }
      const options = [...issue.errors].sort((a, b) => distanceOf(a) - distanceOf(b))
      const best = options[0]
      if (!best?.length) return one({ code: 'invalid', message: issue.message })
      const wrong = best[0] as Issue
      if (wrong.code === 'invalid_type' && wrong.path.length === 0)
        return one({ code: 'wrong-type', found: typeName(issue.input), expected: [...new Set(issue.errors.flatMap((option) => option.flatMap((inner) => inner.path.length === 0 && inner.code === 'invalid_type' ? [inner.expected] : [])))].join('|') })
      return best.flatMap((inner) => translate(inner, path))
    }
    case 'unrecognized_keys': {
      const accepted = issue.message.split(' ')
      return issue.keys.map((key) => ({ path: [...path, key], at: 'key' as const, detail: { code: 'unknown-key' as const, key, accepted, nearest: nearest(key, accepted) } }))
    }
    case 'invalid_type':
      if (issue.input === undefined) return [{ path: path.slice(0, -1), at: 'key', detail: { code: 'missing-key', key: String(path[path.length - 1] ?? '') } }]
      return one({ code: 'wrong-type', found: typeName(issue.input), expected: issue.expected })
    case 'invalid_value': {
      if (issue.input === undefined) return [{ path: path.slice(0, -1), at: 'key', detail: { code: 'missing-key', key: String(path[path.length - 1] ?? '') } }]
      const accepted = issue.values.map(String)
      if (path.at(-1) === 'currency') return one({ code: 'unknown-currency', found: shown(issue.input), accepted })
      return one({ code: 'not-one-of', found: shown(issue.input), accepted, nearest: nearest(shown(issue.input), accepted) })
    }
    case 'invalid_key': return one({ code: 'bad-id', found: String(path[path.length - 1]) }, 'key')
    case 'too_small':
      if (AMOUNTS.has(String(path.at(-1))) && Number(issue.minimum) === 0) return one({ code: 'negative-cost', found: shown(issue.input) })
      return one(issue.origin === 'array' ? { code: 'too-few', min: Number(issue.minimum) } : { code: 'out-of-range', found: shown(issue.input), min: Number(issue.minimum), max: null })
    case 'too_big': return one({ code: 'out-of-range', found: shown(issue.input), min: null, max: Number(issue.maximum) })
    case 'invalid_format': return one({ code: 'bad-text', found: shown(issue.input), expected: formatAt(path, 'pattern' in issue ? String(issue.pattern) : '') })
    case 'custom':
      return one(issue.params && 'code' in issue.params ? issue.params as ProblemDetail : { code: 'invalid', message: issue.message })
    default: return one({ code: 'invalid', message: issue.message })
  }
}

/** Where money stands. */
const AMOUNTS: ReadonlySet<string> = new Set(['cost', 'amount', 'perYear'])

const DATES: ReadonlySet<string> = new Set(['date', 'tested', 'approvedOn', 'reviewBy', 'due'])

/** Which of the formatted texts stands at a path: the pattern tells, or the last key that is a name. */
function formatAt(path: Path, pattern: string): Extract<ProblemDetail, { code: 'bad-text' }>['expected'] {
  if (pattern === String(CALENDAR_DURATION)) return 'calendar-duration'
  if (pattern === String(DATE)) return 'date'
  if (pattern === String(COLOUR)) return 'colour'
  if (pattern === String(PICTURE)) return 'picture'
  const name = [...path].reverse().find((key) => typeof key === 'string')
  if (name === 'jurisdiction') return 'jurisdiction'
  if (name === 'start' || (name === 'date' && path.length === 1)) return 'local-time'
  return DATES.has(name as string) ? 'date' : 'format'
}
