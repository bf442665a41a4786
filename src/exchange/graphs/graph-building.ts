import { fileName, type FormatId } from '../file.ts'
import { freeIds } from '../free-ids.ts'
import type { Element, Inventory, Property, Relation, Taken } from '../inventory.ts'
import { MOST_ELEMENTS, MOST_RELATIONS } from '../limits.ts'
import { fault, warningsOf, type Warnings } from '../problems.ts'
import { unreadableCount } from '../unreadable.ts'
import { takeName } from './names.ts'

/** Something being read: what the file calls it, what it stands in, and its attributes. */
export interface NodeSeen { id: string; within: NodeSeen | null; attributes: Property[]; line: number }
export interface EdgeSeen { id: string; source: string; target: string; direction: 'directed' | 'undirected' | 'mutual'; attributes: Property[]; line: number }
/** What a reader tells of the graph as a whole; its attributes may name and describe it. */
export interface GraphAbout { format: FormatId; dialect: string; name: string; attributes: Property[] }

/** A graph that is being read. Attributes may be added until it is taken. */
export interface GraphBuilding {
  warnings: Warnings
  nodes: NodeSeen[]
  edges: EdgeSeen[]
  /** A record between nodes that cannot be read as an edge. */
  unreadable(what: string, line: number): void
  taken(about: GraphAbout): Taken
  /** Why it cannot be that each node and edge has so many attributes more; `null` when it can. */
  tooManyMore(perNode: number, perEdge: number): Taken | null
}

/** Names of folders that are kept, from the inside out. */
const DEEPEST_FOLDER = 16

/** Attributes that a file does not hold and that are filled in, as it says what they are where they are absent. */
const MOST_FILLED_IN = 4_000_000

const NODE_TYPES = ['type', 'kind']
const EDGE_TYPES = ['relation', 'type', 'kind']
const NAMES = ['label', 'name']
const TEXTS = ['description', 'documentation']

/** `file` is the name that problems are told under. */
export function graphBuilding(file: string): GraphBuilding {
  const warnings = warningsOf(file)
  const nodes: NodeSeen[] = []
  const edges: EdgeSeen[] = []
  const unread = unreadableCount()

  const free = freeIds()
  const given = { node: new Set<string>(), edge: new Set<string>() }
  const ownId = (id: string, what: 'node' | 'edge', line: number): string => {
    // Many programs number both from 0; an edge may do without.
    if (id === '' && what === 'node') warnings.add(what, { code: 'no-foreign-id', what }, { line })
    else if (id !== '' && given[what].has(id)) warnings.add('id', { code: 'duplicate-foreign-id', id: id.slice(0, 100) }, { line })
    given[what].add(id)
    return free.take(id === '' ? `${what}~${line}` : id)
  }

  const element = (node: NodeSeen, folder: readonly string[]): Element => {
    const rest = [...node.attributes]
    const [type, name, documentation] = [takeName(rest, NODE_TYPES)?.trim(), takeName(rest, NAMES)?.trim(), takeName(rest, TEXTS)]
    const id = ownId(node.id, 'node', node.line)
    return {
      id, type: type ?? 'node', name: name ?? (node.id || id), properties: rest, records: 1, line: node.line,
      ...(documentation !== undefined && { documentation }), ...(folder.length > 0 && { folder }),
    }
  }
  const relation = ({ id, source, target, direction, attributes, line }: EdgeSeen): Relation[] => {
    const rest = [...attributes]
    const [type, name, documentation] = [takeName(rest, EDGE_TYPES)?.trim(), takeName(rest, NAMES)?.trim(), takeName(rest, TEXTS)]
    const one: Relation = {
      id: ownId(id, 'edge', line), type: type ?? 'edge', source, target, properties: rest, records: 1, line, directed: direction !== 'undirected',
      ...(name !== undefined && { name }), ...(documentation !== undefined && { documentation }),
    }
    // Both ways in one record: it is counted once.
    return direction === 'mutual' ? [one, { ...one, id: ownId(`${one.id}~back`, 'edge', line), source: target, target: source, records: 0 }] : [one]
  }

  const tooMany = (what: 'elements' | 'relations' | 'cells', count: number, limit: number): Taken => ({ ok: false, problems: [fault(file, { code: 'too-many', what, count, limit })] })

  return {
    warnings, nodes, edges,
    unreadable(what, line) {
      unread.add('relation', what, { code: 'unsupported', what })
      warnings.add(what, { code: 'unsupported', what }, { line })
    },
    tooManyMore(perNode, perEdge) {
      const count = nodes.length * perNode + edges.length * perEdge
      return count > MOST_FILLED_IN ? tooMany('cells', count, MOST_FILLED_IN) : null
    },
    taken({ format, dialect, name, attributes }) {
      if (nodes.length > MOST_ELEMENTS) return tooMany('elements', nodes.length, MOST_ELEMENTS)
      if (edges.length > MOST_RELATIONS) return tooMany('relations', edges.length, MOST_RELATIONS)
      const elements: Element[] = []
      const made = new Map<NodeSeen, Element>()
      // What stands in something comes after it.
      for (const node of nodes) {
        const around = node.within && made.get(node.within)
        const one = element(node, around ? [...(around.folder ?? []), around.name].slice(-DEEPEST_FOLDER) : [])
        made.set(node, one)
        elements.push(one)
      }
      const there = new Set(elements.map(({ id }) => id))
      const relations = edges.flatMap(relation).filter(({ type, name, source, target, records, line }) => {
        const end = there.has(source) ? there.has(target) ? null : 'target' : 'source'
        if (end === null) return true
        const detail = { code: 'dangling', what: name ?? type, id: end === 'source' ? source : target, end } as const
        if (records > 0) {
          unread.add('relation', type, detail)
          warnings.add(type, detail, { line })
        }
        return false
      })
      const rest = [...attributes]
      const [own, documentation] = [takeName(rest, NAMES)?.trim(), takeName(rest, TEXTS)]
      const inventory: Inventory = {
        format, vocabulary: 'graph', dialect, file: fileName(file), name: own ?? name, ...(documentation !== undefined && { documentation }),
        ...(rest.length > 0 && { properties: rest }), elements, relations, views: [], unreadable: unread.all(), problems: warnings.all(),
      }
      return { ok: true, inventory }
    },
  }
}
