import { isNode, LineCounter, parseAllDocuments, visit, type Document } from 'yaml'
import { LARGEST_FILE } from '../../model/limits.ts'
import { DEEPEST_GROUP } from '../../model/need.ts'
import type { Problem } from '../../model/problem.ts'
import { fault } from '../problems.ts'

/** One document of a YAML file: objects in it are Maps, so that no key can mean more than it says. */
export interface YamlDocument { data: unknown; line: number }

/** Aliases in one document: each of them takes a search through all of it. A catalogue has hardly any. */
const MOST_ALIASES = 200

/** As many mistakes of one document as are told. */
const MOST_TOLD = 100

function aliasesIn(document: Document): number {
  let count = 0
  visit(document, { Alias: () => { count++ } })
  return count
}

/** The documents in a YAML file that hold anything, or everything that is wrong with them. */
export function yamlDocuments(text: string, file: string): { ok: true; documents: YamlDocument[] } | { ok: false; problems: Problem[] } {
  const refused = (...problems: Problem[]) => ({ ok: false as const, problems })
  if (text.length > LARGEST_FILE) return refused(fault(file, { code: 'too-large', size: text.length, limit: LARGEST_FILE }))
  const lines = new LineCounter()
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const tooDeep = () => refused(fault(file, { code: 'too-deep', limit: DEEPEST_GROUP }))
  let parsed: ReturnType<typeof parseAllDocuments>
  try {
    // Looking for keys that are there twice takes a time that grows with the square of their number.
    parsed = parseAllDocuments(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' })
  } catch (error) {
    return error instanceof RangeError ? tooDeep() : refused(fault(file, { code: 'syntax', message: String(error) }))
  }
  const documents: YamlDocument[] = []
  const problems: Problem[] = []
  for (const document of parsed) {
    const start = place(isNode(document.contents) ? document.contents.range?.[0] ?? 0 : 0)
    if (document.errors.length > 0) {
      problems.push(...document.errors.slice(0, MOST_TOLD).map(({ code, pos, message }) =>
        fault(file, code === 'RESOURCE_EXHAUSTION' ? { code: 'too-deep', limit: DEEPEST_GROUP } : { code: 'syntax', message }, place(pos[0]))))
      continue
    }
    if (aliasesIn(document as Document) > MOST_ALIASES) {
      problems.push(fault(file, { code: 'alias-bomb' }, start))
      continue
    }
    try {
      const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES, mapAsMap: true })
      if (data !== null && data !== undefined) documents.push({ data, line: start.line })
    } catch (error) {
      if (error instanceof RangeError) return tooDeep()
      problems.push(fault(file, { code: 'alias-bomb' }, start))
    }
  }
  return problems.length > 0 ? refused(...problems) : { ok: true, documents }
}
