import { nameOf, type Node } from '../architecture/syntax.ts'

/** What names stand for: a path each, or more when a name is used for several things. The root is the empty path. */
export type Names = Map<string, Set<string>>

/** A tree of texts: what it is called in a source, what gives it, and its types with the path that each stands for. */
export interface Tree { name: string; given: string; types: Readonly<Record<string, string>> }
export const MESSAGES: Tree = { name: 'messages', given: 'messagesIn', types: { Messages: '', Sentences: 'say' } }
/** The texts of the analyses, that come later. */
export const ANALYSIS: Tree = { name: 'texts', given: 'analysisTextsIn', types: { AnalysisTexts: '' } }
/** The texts of the documents for the continuity plan. */
export const PLAN: Tree = { name: 'texts', given: 'planTextsIn', types: { PlanTexts: '' } }
/** The texts of exercises, that come later as well. */
export const EXERCISE: Tree = { name: 'texts', given: 'exerciseTextsIn', types: { ExerciseTexts: '' } }
/** The texts about leaving. */
export const EXIT: Tree = { name: 'texts', given: 'exitTextsIn', types: { ExitTexts: '' } }
/** The texts of documents about leaving. */
export const EXIT_REPORT: Tree = { name: 'own', given: 'exitReportTextsIn', types: { ExitReportTexts: '' } }
/** The texts of the screen on which documents are made. */
export const REPORTING: Tree = { name: 'texts', given: 'loadReportingTexts', types: { ReportingTexts: '' } }

/** A path and a name under it. */
export const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** Learns that a name stands for these paths as well. */
export const note = (names: Names, name: string, paths: Iterable<string>): void => { names.set(name, new Set([...(names.get(name) ?? []), ...paths])) }

/** How much is learnt. */
export const sizeOf = (names: Names): number => [...names.values()].reduce((sum, { size }) => sum + size, 0)

/** The path that a type stands for: `Messages['map']['table']`, or a name given to such a type. */
export function typePaths(type: Node | undefined, types: Names): string[] {
  switch (type?.type) {
    case 'TSTypeAnnotation': case 'TSArrayType': return typePaths((type['typeAnnotation'] ?? type['elementType']) as Node, types)
    case 'TSTypeReference': { const name = nameOf(type['typeName']) ?? ''; return [...(types.get(name) ?? [])] }
    case 'TSIndexedAccessType': {
      const key = nameOf((type['indexType'] as Node)['literal'])
      return key === undefined ? [] : typePaths(type['objectType'] as Node, types).map((path) => join(path, key))
    }
    default: return []
  }
}

/** Every text of a tree of messages, by its path; a list or a function is one text. */
export function pathsIn(messages: object, at = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    (typeof value === 'object' && value !== null && !Array.isArray(value) ? pathsIn(value, join(at, key)) : [join(at, key)]))
}

/** The names right under every path that leads to a text. */
export function childrenOf(all: readonly string[]): Map<string, Set<string>> {
  const below = new Map<string, Set<string>>()
  for (const path of all) {
    const names = path.split('.')
    names.forEach((name, i) => { const at = names.slice(0, i).join('.'); below.set(at, (below.get(at) ?? new Set()).add(name)) })
  }
  return below
}
