import { parseDocument, stringify, type Document } from 'yaml'
import { definedKeys, inOrder, reads, type Path } from './key-order.ts'

/** Longer than this, a record or list does not stand on one line. */
const LONGEST_LINE = 300
/** Longer than this, a text that stands by itself is folded. */
const WIDTH = 120

/** What always has a line for each key. */
const isTall = (path: Path): boolean => {
  const [key, above, higher] = [path.at(-1), path.at(-2), path.at(-3)]
  return path.length <= 1 || key === 'fallbacks' || above === 'fallbacks' || key === 'service' || key === 'moments' || above === 'moments' || key === 'events' || above === 'events'
    || (higher === undefined && ['components', 'goals', 'roles', 'injects', 'rounds', 'response', 'plan'].includes(String(above)))
}

/** A text that needs no quotes anywhere, as most do; who knows all the rules is asked about the others. */
const PLAIN = /^[a-zA-Z\u00c0-\u024f](?:[\w\u00c0-\u024f ()/.+;-]*[\w\u00c0-\u024f)/.+;-])?$/
/** Texts that would be read as something else. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** How something new is to look: as its siblings do, where there are any. */
export type Look = 'flow' | 'block' | null

/** Whether a value is a record or a list. */
export const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A single value on one line. `flow`: it stands within brackets, where more has to be quoted. */
export function scalarText(value: unknown, flow: boolean): string {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isSafeInteger(value))) return String(value)
  if (typeof value !== 'string') return stringify(value).trimEnd()
  if (PLAIN.test(value) && !WORDS.test(value)) return value
  const plain = stringify(value, { lineWidth: 0 }).trimEnd()
  if (plain.startsWith('"')) return JSON.stringify(value)
  return plain.includes('\n') || /^[|>]/.test(plain) || (flow && /[,[\]{}#'"?&*!|>%@`]|^[-:]|:(?=\s|$)/.test(plain)) || (plain !== value && !/^['"]/.test(plain)) ? JSON.stringify(value) : plain
}

/** A value on one line. */
export function flowText(value: unknown, path: Path): string {
  if (Array.isArray(value)) return `[${value.map((item, i) => flowText(item, [...path, i])).join(', ')}]`
  if (!isRecord(value)) return scalarText(value, true)
  const keys = inOrder(definedKeys(value), path)
  return keys.length ? `{ ${keys.map((key) => `${scalarText(key, true)}: ${flowText(Reflect.get(value, key), [...path, key])}`).join(', ')} }` : '{}'
}

/** Whether a list or record is written on one line. */
function isFlow(value: object, path: Path, look: Look): boolean {
  if (Object.keys(value).length === 0) return true
  if (look === 'block' || (look === null && isTall(path))) return false
  if (look === null && Array.isArray(value) && value.some(isRecord) && !['anyOf', 'allOf', 'of'].includes(String(path.at(-1)))) return false
  return flowText(value, path).length <= LONGEST_LINE
}

const indented = (text: string, indent: string): string => text.replace(/^(?=[^\n])/gm, indent)

/** What stands after the colon of a key: on the same line after a space, or on lines of its own, for a block at `indent`. Lines end in `\n`, but for the last. */
export function afterColon(value: unknown, path: Path, indent: string, step: string, look: Look = null): string {
  if (!isRecord(value)) {
    if (typeof value !== 'string' || (value.length <= WIDTH && !value.includes('\n'))) return ` ${scalarText(value, false)}`
    // Folding is left to who knows how to; the key does not matter, and its block is moved to where it stands.
    const text = stringify({ k: value }, { lineWidth: Math.max(40, WIDTH - indent.length), indent: step.length }).trimEnd()
    return text.includes('\n') ? `${indented(text, indent).slice(indent.length + 2)}` : ` ${scalarText(value, false)}`
  }
  if (isFlow(value, path, look)) return ` ${flowText(value, path)}`
  return `\n${blockText(value, path, `${indent}${step}`, step)}`
}

/** An item of a block list at `indent`, with its dash. */
export function itemText(value: unknown, path: Path, indent: string, step: string, look: Look = null): string {
  if (isRecord(value) && !isFlow(value, path, look)) return `${indent}- ${blockText(value, path, `${indent}  `, step).slice(indent.length + 2)}`
  return `${indent}-${afterColon(value, path, indent, step, look)}`
}

/** A key with its value, in a block at `indent`. */
export const entryText = (key: string, value: unknown, path: Path, indent: string, step: string, look: Look = null): string =>
  `${indent}${scalarText(key, false)}:${afterColon(value, path, indent, step, look)}`

/** A list or record with a line for each item, at `indent`, without a newline at the end. */
function blockText(value: object, path: Path, indent: string, step: string): string {
  if (Array.isArray(value)) return value.map((item, i) => itemText(item, [...path, i], indent, step)).join('\n')
  const keys = inOrder(definedKeys(value), path)
  const apart = path.length === 1 && path[0] === 'components' ? '\n\n' : '\n'
  return keys.map((key) => entryText(key, Reflect.get(value, key), [...path, key], indent, step)).join(apart)
}

/** Parts of a file that have an entry for each thing, of which there may be thousands. */
const LISTED: ReadonlySet<string> = new Set(['sources', 'imports', 'organisations', 'components'])

/** The text of a file that has none yet: keys in a fixed order, so that two files of the same differ in nothing. Always reads as `value`. */
export function newText(value: object): string {
  return inOrder(definedKeys(value), []).map((key) => {
    const part = Reflect.get(value, key) as unknown
    const above = isRecord(part) && key !== 'source' ? '\n' : ''
    if (!isRecord(part) || !LISTED.has(key) || Object.keys(part).length === 0) return `${above}${surely(key, part, [key], '', '\n')}\n`
    const apart = key === 'components' ? '\n\n' : '\n'
    return `${above}${key}:\n${definedKeys(part).map((id) => surely(id, Reflect.get(part, id), [key, id], '  ', apart)).join(apart)}\n`
  }).join('')
}

/**
 * A key with its value, that reads as just that when another follows it. Entry by entry, as to read a whole file takes a hundred times
 * its size in memory. JSON, which always reads, is for values of a form that is not foreseen.
 */
function surely(key: string, value: unknown, path: Path, indent: string, apart: string): string {
  const text = entryText(key, value, path, indent, '  ')
  const next = `${key}~`
  return says(`${text}${apart}${indent}${JSON.stringify(next)}: 0\n`, { [key]: value, [next]: 0 }, path.slice(0, -1)) ? text : `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`
}

/** Whether a text reads as a value, which stands at a path. */
export function says(text: string, value: object, path: Path = []): boolean {
  // What is said twice is one less than what is expected; the library would look for it by comparing all keys with all.
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
  return document.errors.length === 0 && reads(valueIn(document), value, path)
}

/** What a document says; `undefined` when what it refers to is not there. */
export function valueIn(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 1000 })
  } catch (error) {
    if (error instanceof ReferenceError) return undefined
    throw error
  }
}
