import type { Progress } from '../file.ts'
import type { Property, Taken } from '../inventory.ts'
import { OWN } from '../own/own-properties.ts'
import { readXml, type XmlHandler, type XmlTag } from '../xml/read-xml.ts'
import { graphBuilding, type EdgeSeen, type NodeSeen } from './graph-building.ts'
import { plainName } from './names.ts'

type Domain = 'node' | 'edge'
interface Declared { id: string; title: string; default: string | undefined }

/** What the keywords of a file by us say of the landscape; nothing of those of others. */
function keywords(text: string): Property[] {
  if (!text.startsWith(OWN)) return []
  try {
    const list: unknown = JSON.parse(text.slice(OWN.length))
    return Array.isArray(list) ? list.filter((pair): pair is Property => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string')) : []
  } catch {
    return []
  }
}

/**
 * Reads a graph in GEXF 1.1 to 1.3 (https://gexf.net). An edge means that its source depends on its target, and a mutual one both ways.
 * Nodes within nodes (nested, or by `pid`) have the names around them as folder. Of values that change in time each is kept.
 */
export function readGexf(text: string, file: string, progress?: Progress): Taken {
  const building = graphBuilding(file)
  const declared: Record<Domain, Declared[]> = { node: [], edge: [] }
  const about: Property[] = []
  const [within, parents, byId]: [NodeSeen[], Map<NodeSeen, string>, Map<string, NodeSeen>] = [[], new Map(), new Map()]
  let version = '', domain: Domain = 'node', standard = 'directed'
  let edge: EdgeSeen | null = null
  let attribute: Declared | null = null
  let words: { of: 'description' | 'keywords' | 'default'; text: string } | null = null

  const plain = (pairs: readonly (readonly [string, string])[]): Property[] => pairs.filter(([, value]) => value !== '')
  const opens: Record<string, (tag: XmlTag, value: (name: string) => string) => void> = {
    gexf(_, value) { version = value('version') },
    graph(_, value) { standard = value('defaultedgetype') || 'undirected' },
    attributes(_, value) { domain = value('class') === 'edge' ? 'edge' : 'node' },
    attribute(_, value) {
      attribute = { id: value('id'), title: value('title') || value('id'), default: undefined }
      declared[domain].push(attribute)
    },
    node({ line }, value) {
      const node: NodeSeen = { id: value('id'), within: within.at(-1) ?? null, attributes: plain([['label', value('label')]]), line }
      if (value('pid') !== '') parents.set(node, value('pid'))
      if (!byId.has(node.id)) byId.set(node.id, node)
      building.nodes.push(node)
      within.push(node)
    },
    edge({ line }, value) {
      const type = value('type') || standard
      edge = {
        id: value('id'), source: value('source'), target: value('target'), direction: type === 'directed' || type === 'mutual' ? type : 'undirected', line,
        attributes: plain([['label', value('label')], ['kind', value('kind')], ['weight', value('weight')]]),
      }
      building.edges.push(edge)
    },
    attvalue(_, value) { (edge ?? within.at(-1))?.attributes.push([`\0${value('for') || value('attvalue') || value('id')}`, value('value')]) },
    parent(_, value) {
      const node = within.at(-1)
      if (node && !parents.has(node)) parents.set(node, value('for'))
    },
    default() { words = { of: 'default', text: '' } },
    description() { words = { of: 'description', text: '' } },
    keywords() { words = { of: 'keywords', text: '' } },
  }

  const handler: XmlHandler = {
    open(tag) { if (Object.hasOwn(opens, tag.name)) opens[tag.name]?.(tag, (name) => tag.attributes.get(name) ?? '') },
    close(name) {
      if (words?.of === name) {
        if (name === 'default' && attribute) attribute.default = words.text
        else if (name === 'description') about.push(['description', words.text])
        else if (name === 'keywords') about.push(...keywords(words.text))
        words = null
      }
      if (name === 'attribute') attribute = null
      else if (name === 'node') within.pop()
      else if (name === 'edge') edge = null
    },
    text(part) { if (words) words.text += part },
  }

  const problem = readXml(text, file, handler, progress)
  if (problem) return { ok: false, problems: [problem] }
  const filledIn = (of: Domain) => declared[of].filter(({ default: value }) => value !== undefined)
  const tooMany = building.tooManyMore(filledIn('node').length, filledIn('edge').length)
  if (tooMany) return tooMany
  for (const [of, seen] of [['node', building.nodes], ['edge', building.edges]] as const) {
    const defaults = filledIn(of)
    const titles = new Map(declared[of].map(({ id, title }) => [`\0${id}`, title]))
    for (const one of seen) {
      const given = new Set(one.attributes.map(([key]) => key))
      const missing = defaults.flatMap(({ id, title, default: value = '' }): Property[] => (given.has(`\0${id}`) ? [] : [[title, value]]))
      one.attributes = [...one.attributes.map(([key, value]): Property => [titles.get(key) ?? key.replace('\0', ''), value]), ...missing]
    }
  }
  place(building.nodes, parents, byId)
  return building.taken({ format: 'gexf', dialect: `GEXF ${version}`.trim(), name: plainName(file), attributes: about })
}

/** Puts nodes within those that they name; what is around something comes before it, but for circles, which begin anywhere. */
function place(nodes: NodeSeen[], parents: ReadonlyMap<NodeSeen, string>, byId: ReadonlyMap<string, NodeSeen>): void {
  if (parents.size === 0) return
  const depth = new Map<NodeSeen, number>()
  for (const [node, id] of parents) node.within ??= byId.get(id) ?? null
  for (const start of nodes) {
    const walk: NodeSeen[] = []
    let node: NodeSeen | null = start
    while (node && !depth.has(node)) {
      depth.set(node, -1)
      walk.push(node)
      node = node.within
    }
    // In a circle, where the walk met itself, this is 0 as well.
    let level = node === null ? 0 : (depth.get(node) as number) + 1
    for (const one of walk.reverse()) depth.set(one, level++)
  }
  nodes.sort((a, b) => (depth.get(a) as number) - (depth.get(b) as number))
}
