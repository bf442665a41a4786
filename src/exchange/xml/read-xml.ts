import { SaxesParser } from 'saxes'
import type { Problem } from '../../model/problem.ts'
import type { Progress } from '../file.ts'
import { DEEPEST_XML } from '../limits.ts'
import { fault } from '../problems.ts'
import { bareAmpersand } from './ampersand.ts'
import { namespaces } from './namespaces.ts'

/** An opening tag. */
export interface XmlTag {
  /** Without prefix. */
  name: string
  /** The address its prefix stands for; empty when there is none. */
  namespace: string
  /**
   * By name without prefix. Where a name occurs both without and with a prefix, that without has it. Attributes of XML Schema and of XML
   * itself also stand under `xsi:type`, `xml:lang` and so on, whatever prefix the file uses.
   */
  attributes: ReadonlyMap<string, string>
  /** Where the tag begins, counted from 1. */
  line: number
  column: number
}

/** Hears of everything in a file, from top to bottom. The texts between two tags may come in parts. */
export interface XmlHandler { open(tag: XmlTag): void; close(name: string): void; text(text: string): void }

/** Characters that are read between two reports of progress. */
const CHUNK = 1 << 17

/** Characters before a place that are looked at for the start of its line. */
const LOOK_BACK = 1000

/** The column of a place in a text, counted from 1; 1 as well when its line begins too far back. */
function columnOf(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
  return start < 0 && at >= LOOK_BACK ? 1 : before.length - start
}

/** Where a place in a text is, counted from 1. */
function placeOf(text: string, at: number): { line: number; column: number } {
  const ends = [...text.slice(0, at).matchAll(/\r\n?|\n/g)]
  const last = ends.at(-1)
  return { line: ends.length + 1, column: at - (last ? last.index + last[0].length : 0) + 1 }
}

/**
 * Reads XML from top to bottom and tells `handler` what it meets, without keeping it. Gives `null` when all of it is well-formed, or else
 * the one problem that it stopped at. Document types and entities are refused, and nothing is ever fetched. Prefixes that nobody declared
 * are allowed.
 */
export function readXml(text: string, file: string, handler: XmlHandler, progress?: Progress): Problem | null {
  const parser = new SaxesParser()
  const spaces = namespaces()
  const stop = new Error('stop')
  let problem: Problem | null = null
  let depth = 0
  let begin = { line: 1, column: 1 }
  /** Behind what was last read as a whole: a tag, a comment, CDATA or an instruction. */
  let behind = 0

  const refuse = (found: Problem): never => {
    problem = found
    throw stop
  }
  const here = () => ({ line: parser.line, column: Math.max(1, parser.column) })
  parser.on('error', ({ message }) => {
    // Behind a bare ampersand all is taken for the name of an entity, up to a `;` that may be nowhere.
    const bare = bareAmpersand(text, behind, parser.position)
    if (bare) refuse(fault(file, { code: 'xml-ampersand', entity: bare.entity }, placeOf(text, bare.at)))
    // A document type that is not well-formed is one all the same.
    const doctype = depth === 0 && /<!(DOCTYPE|ENTITY)/i.test(text.slice(0, parser.position))
    refuse(fault(file, doctype ? { code: 'doctype' } : { code: 'xml-syntax', message: message.replace(/^\d+:\d+: /, '').slice(0, 300) }, here()))
  })
  parser.on('doctype', () => refuse(fault(file, { code: 'doctype' }, here())))
  parser.on('opentagstart', ({ name }) => {
    // The character after the name has been read as well; when that ended the line, the tag began on the line before.
    const column = parser.column - name.length - 1
    begin = column > 0 ? { line: parser.line, column } : { line: parser.line - 1, column: columnOf(text, text.lastIndexOf('<', parser.position)) }
  })
  parser.on('opentag', (tag) => {
    if (++depth > DEEPEST_XML) refuse(fault(file, { code: 'too-deep', limit: DEEPEST_XML }, begin))
    behind = parser.position
    handler.open({ ...spaces.open(tag.name, tag.attributes), ...begin })
  })
  parser.on('closetag', ({ name }) => {
    depth--
    behind = parser.position
    handler.close(spaces.close(name))
  })
  parser.on('text', (part) => { if (depth > 0) handler.text(part) })
  parser.on('cdata', (part) => {
    behind = parser.position
    handler.text(part)
  })
  for (const passed of ['comment', 'processinginstruction'] as const) parser.on(passed, () => { behind = parser.position })

  try {
    for (let start = 0; start < text.length; start += CHUNK) {
      parser.write(text.slice(start, start + CHUNK))
      progress?.(Math.min(1, (start + CHUNK) / text.length))
    }
    parser.close()
  } catch (error) {
    if (error !== stop) throw error
  }
  return problem
}
