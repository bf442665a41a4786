import { isMap, parseDocument } from 'yaml'
import { blockAfter } from './block.ts'
import { flowAfter } from './flow.ts'
import { reads } from './key-order.ts'
import { CannotKeep, type Kept } from './layout.ts'
import { newText, says, valueIn } from './written.ts'

export { newText } from './written.ts'

/** How deep a change is looked for: as deep as it is, then whole components and the like, then whole parts of the file. */
const DEPTHS = [Infinity, 2, 1] as const

/**
 * The text of a file after what it says has changed. What did not change keeps its very characters, comments and blank lines included, so
 * that a difference between the two texts is no larger than the change. `before` is what `text` says. Where that cannot be done safely
 * (anchors, text of an older version) a larger part is written anew, in the end all of it. What comes out always reads as `after`.
 */
export function textAfter(text: string, before: object, after: object): string {
  if (text.trim() === '') return newText(after)
  if (reads(before, after)) return text
  if (/^\uFEFF?\s*\{/.test(text)) {
    const json = jsonAfter(text, after)
    if (json !== null) return json
  }
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const old = text.slice(mark.length)
  const document = parseDocument(old, { keepSourceTokens: true, logLevel: 'silent', uniqueKeys: false })
  const { contents } = document
  if (document.errors.length || !isMap(contents) || contents.items.length === 0 || !reads(valueIn(document), before)) return mark + newText(after)
  const habits = { text: old, eol: old.includes('\r\n') ? '\r\n' : '\n', step: stepOf(old) }
  for (const deepest of DEPTHS) {
    const kept: Kept = { ...habits, deepest }
    const next = attempt(() => (contents.flow
      ? `${old.slice(0, contents.range?.[0])}${flowAfter(contents, before, after, [], kept)}${old.slice(contents.range?.[1])}`
      : blockAfter(contents, before, after, [], { start: 0, end: old.length }, kept)))
    if (next !== null && says(next, after)) return mark + next
  }
  return mark + newText(after)
}

/** Where a text has a form that is not foreseen, a larger part of it is written anew. */
function attempt(write: () => string): string | null {
  try {
    return write()
  } catch (error) {
    if (error instanceof CannotKeep) return null
    throw error
  }
}

/** JSON has no comments to keep: only its indentation and its last newline. */
function jsonAfter(text: string, after: object): string | null {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
  const indent = /^\uFEFF?\s*\{\r?\n([ \t]+)/.exec(text)?.[1] ?? ''
  const json = JSON.stringify(after, null, indent)
  return `${text.startsWith('\uFEFF') ? '\uFEFF' : ''}${text.includes('\r\n') ? json.replaceAll('\n', '\r\n') : json}${/\r?\n$/.exec(text)?.[0] ?? ''}`
}

/** By how much a file indents: as its first line that is indented by spaces, after a key. */
const stepOf = (text: string): string => /^[\w-]+:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( +)[^\s#-]/m.exec(text)?.[1] ?? '  '
