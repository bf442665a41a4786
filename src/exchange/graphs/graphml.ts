import type { Progress } from '../file.ts'
import type { Property, Taken } from '../inventory.ts'
import { readXml, type XmlHandler, type XmlTag } from '../xml/read-xml.ts'
import { graphBuilding, type EdgeSeen, type NodeSeen } from './graph-building.ts'
import { graphmlKeys, type Domain, type GraphmlKey } from './graphml-keys.ts'
import { plainName } from './names.ts'

/** Where data go that are being read. */
interface Owner { domain: Domain; data: Property[]; node: NodeSeen | null; edge: EdgeSeen | null; directed: boolean }

/** Texts that yEd draws; what else stands in its data is about looks. */
const DRAWN = new Set(['NodeLabel', 'EdgeLabel'])

/**
 * Reads a graph in GraphML (http://graphml.graphdrawing.org). An edge means that its source depends on its target. Nodes within nodes have
 * the names around them as folder; ports are left out; edges between more than two nodes cannot be read. Where yEd wrote the file
 * and nothing else names a node, the text drawn in it does.
 */
export function readGraphml(text: string, file: string, progress?: Progress): Taken {
  const building = graphBuilding(file)
  const keys = graphmlKeys()
  const graph: Property[] = []
  const owners: Owner[] = [{ domain: 'graph', data: graph, node: null, edge: null, directed: true }]
  const drawn = new Map<NodeSeen | EdgeSeen, string>()
  let key: GraphmlKey | null = null
  let into: { key: string; text: string; nested: boolean } | null = null
  let label: string | null = null
  let inDefault = false, name = ''

  const owner = () => owners.at(-1) as Owner
  const own = (domain: Domain, parts: Partial<Owner>) => owners.push({ domain, data: [], node: owner().node, edge: null, directed: owner().directed, ...parts })

  const opens: Record<string, (tag: XmlTag, attribute: (name: string) => string) => void> = {
    key(_, attribute) { key = { id: attribute('id'), for: attribute('for'), name: attribute('attr.name') || attribute('id'), default: undefined } },
    default() { if (key) { inDefault = true; key.default = '' } },
    graph(_, attribute) {
      if (owner().node === null && name === '') name = attribute('id')
      // Data of a graph within a node are of that graph, not of the node.
      own('graph', { directed: attribute('edgedefault') !== 'undirected', ...(owners.length === 1 && { data: graph }) })
    },
    node({ line }, attribute) {
      const node: NodeSeen = { id: attribute('id'), within: owner().node, attributes: [], line }
      building.nodes.push(node)
      own('node', { node, data: node.attributes })
    },
    edge({ line, attributes }, attribute) {
      const told = attributes.get('directed')
      const directed = told === undefined ? owner().directed : told === 'true' || told === '1'
      const edge: EdgeSeen = {
        id: attribute('id'), source: attribute('source'), target: attribute('target'), direction: directed ? 'directed' : 'undirected', attributes: [], line,
      }
      building.edges.push(edge)
      own('edge', { edge, data: edge.attributes })
    },
    hyperedge({ line }) { building.unreadable('hyperedge', line); own('graph', {}) },
    port() { own('graph', {}) },
    data(_, attribute) { into = { key: attribute('key'), text: '', nested: false } },
  }

  const handler: XmlHandler = {
    open(tag) {
      if (into) {
        into.nested = true
        if (DRAWN.has(tag.name)) label = ''
        return
      }
      if (Object.hasOwn(opens, tag.name)) opens[tag.name]?.(tag, (attribute) => tag.attributes.get(attribute) ?? '')
    },
    close(closed) {
      if (closed === 'data' && into) {
        if (!into.nested) owner().data.push([into.key, into.text])
        into = null
      } else if (into) {
        const of = owner().edge ?? (owner().domain === 'node' ? owner().node : null)
        if (DRAWN.has(closed) && label?.trim() && of && !drawn.has(of)) drawn.set(of, label.trim())
        if (DRAWN.has(closed)) label = null
      } else if (closed === 'default') inDefault = false
      else if (closed === 'key' && key) {
        keys.add(key)
        key = null
      } else if (['graph', 'node', 'edge', 'hyperedge', 'port'].includes(closed)) owners.pop()
    },
    text(part) {
      if (label !== null) label += part
      else if (into && !into.nested) into.text += part
      else if (inDefault && key) key.default = (key.default ?? '') + part
    },
  }

  const problem = readXml(text, file, handler, progress)
  if (problem) return { ok: false, problems: [problem] }
  const tooMany = building.tooManyMore(keys.defaults('node'), keys.defaults('edge'))
  if (tooMany) return tooMany
  for (const [domain, seen] of [['node', building.nodes], ['edge', building.edges]] as const) for (const one of seen) {
    const attributes = keys.attributes(domain, one.attributes)
    const fromDrawing = drawn.get(one)
    one.attributes = fromDrawing !== undefined && !attributes.some(([key]) => /^(label|name)$/i.test(key)) ? [...attributes, ['label', fromDrawing]] : attributes
  }
  return building.taken({ format: 'graphml', dialect: 'GraphML', name: name || plainName(file), attributes: keys.attributes('graph', graph) })
}
