import { isAlias, isMap, isScalar, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { LARGEST_FILE } from './limits.ts'
import { nearest } from './nearest.ts'
import { DEEPEST_GROUP } from './need.ts'
import type { Problem, ProblemDetail } from './problem.ts'

/** Aliases may be resolved this often; real files use a handful. */
const MOST_ALIASES = 1000

/** After this many mistakes no more suggestions are made. */
const MOST_SUGGESTIONS = 100

/** Keys that could reach into the machinery of objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'prototype'])

export type Path = readonly (string | number)[]

/** A text read as YAML (of which JSON is a subset), with the way back from a path to its place in the text. */
export class Source {
  private readonly lines = new LineCounter()
  private suggestions = 0
  private readonly document: Document | null = null
  /** What stands in the way of using the text at all. */
  readonly problems: Problem[] = []
  data: unknown = undefined
  private readonly was: ((path: Path) => Path)[] = []

  constructor(text: string, readonly file: string) {
    if (text.length > LARGEST_FILE) {
      this.report([], { code: 'too-large', size: text.length, limit: LARGEST_FILE })
      return
    }
    try {
      this.document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: this.lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' })
    } catch (error) {
      this.report([], error instanceof RangeError ? { code: 'too-deep', limit: DEEPEST_GROUP } : { code: 'syntax', message: String(error) })
      return
    }
    this.refuseBadYaml()
    if (this.problems.length) return
    try {
      this.data = this.document.toJS({ maxAliasCount: MOST_ALIASES })
    } catch (error) {
      this.report([], error instanceof ReferenceError ? { code: 'alias-bomb' } : { code: 'too-deep', limit: DEEPEST_GROUP })
      return
    }
    if (this.data === null || this.data === undefined) this.report([], { code: 'empty' })
  }

  /** Other data take the place of those that were read; `was` tells where what stands in them is in the text. */
  become(data: unknown, was: (path: Path) => Path): void {
    this.data = data
    this.was.push(was)
  }

  /** Adds a problem at a path; `at: 'key'` points to the key instead of the value. */
  report(path: Path, detail: ProblemDetail, { severity = 'error', at = 'value' }: { severity?: Problem['severity']; at?: 'key' | 'value' } = {}): void {
    this.problems.push({ severity, file: this.file, ...this.place(this.offset(path, at)), path: path.join('.'), detail })
  }

  /** The candidate that was most likely meant. After a hundred mistakes nobody reads suggestions, and they take time. */
  suggest(text: string, candidates: Iterable<string>): string | null {
    return this.suggestions++ < MOST_SUGGESTIONS ? nearest(text, candidates) : null
  }

  private place(offset: number): { line: number; column: number } {
    const { line, col } = this.lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }

  /** Where a path stands in the text; the nearest enclosing thing when it is not there. */
  private offset(path: Path, at: 'key' | 'value'): number {
    if (!this.document) return 0
    path = this.was.reduceRight((back, was) => was(back), path)
    for (let length = path.length; length >= 0; length--) {
      const part = path.slice(0, length)
      const whole = length === path.length
      if (length > 0 && (at === 'key' || !whole)) {
        const parent = this.nodeAt(part.slice(0, -1))
        const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part[length - 1])) : undefined
        if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0]
      }
      const node = this.nodeAt(part)
      if (isNode(node) && node.range) return node.range[0]
    }
    return 0
  }

  private nodeAt(path: Path): unknown {
    return path.length ? this.document?.getIn(path, true) : this.document?.contents
  }

  private refuseBadYaml(): void {
    const add = (offset: number, detail: ProblemDetail) =>
      this.problems.push({ severity: 'error', file: this.file, ...this.place(offset), path: '', detail })
    const { document } = this
    if (!document) return
    const deep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
    if (deep) {
      add(deep.pos[0], { code: 'too-deep', limit: DEEPEST_GROUP })
      return
    }
    let aliases = 0
    for (const { pos, message } of document.errors) add(pos[0], { code: 'syntax', message })
    visit(document, {
      // The library compares each key with each other, which takes minutes for a map of thousands.
      Map: (_, { items }) => {
        const seen = new Set<unknown>()
        for (const { key } of items) {
          const name = isScalar(key) ? String(key.value) : key
          if (isScalar(key) && seen.has(name)) add(key.range?.[0] ?? 0, { code: 'duplicate-key', key: String(name) })
          seen.add(name)
        }
      },
      Pair: (_, { key }) => {
        const name = isAlias(key) ? key.resolve(document) : key
        if (isNode(key) && isScalar(name) && FORBIDDEN_KEYS.has(String(name.value)))
          add(key.range?.[0] ?? 0, { code: 'forbidden-key', key: String(name.value) })
      },
      Alias: (_, alias, ancestors) => {
        // Each takes a walk through the document.
        if (++aliases > MOST_ALIASES) {
          add(alias.range?.[0] ?? 0, { code: 'alias-bomb' })
          return visit.BREAK
        }
        const target = alias.resolve(document)
        if (!target) add(alias.range?.[0] ?? 0, { code: 'syntax', message: `no anchor &${alias.source}` })
        else if ((ancestors as readonly unknown[]).includes(target)) add(alias.range?.[0] ?? 0, { code: 'alias-bomb' })
        return undefined
      },
    })
  }
}
