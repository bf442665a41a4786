import type { Landscape } from '../../model/landscape.ts'
import type { Property } from '../inventory.ts'
import { tag, writeXml, type XmlNode } from '../xml/write-xml.ts'
import { edgeAttributes, keysOf, nodeAttributes } from './attributes.ts'
import { thingsOf } from './things.ts'

/** Names of keys are unique within nodes, edges and graphs each. */
const idOf = (domain: string, key: string): string => `${domain}.${key}`

const keysFor = (domain: string, lists: readonly (readonly Property[])[]): XmlNode[] => keysOf(lists).map((key) =>
  tag('key', { id: idOf(domain, key), for: domain, 'attr.name': key, 'attr.type': 'string' }))

const data = (domain: string, attributes: readonly Property[]): XmlNode[] =>
  attributes.map(([key, value]) => tag('data', { key: idOf(domain, key) }, value))

/**
 * A landscape as GraphML (graphdrawing.org), for yEd, Gephi, NetworkX and the like. An edge goes from what needs to what it needs, from
 * what is supplied to its supplier, and from an organisation to its owner. A group of needs is a node of its own.
 *
 * Keeps everything: what a graph has no place for stands in attributes under `uitwijk:`, fallbacks and services as JSON. Lost are the
 * order of fields, empty lists of needs, and control characters, which XML does not have.
 */
export function writeGraphml(landscape: Landscape): string {
  const { things, links, properties } = thingsOf(landscape)
  const nodes = things.map((thing) => ({ id: thing.id, attributes: nodeAttributes(thing) }))
  const edges = links.map((link) => ({ link, attributes: edgeAttributes(link) }))
  const graph: Property[] = [['label', landscape.name], ...(landscape.description === undefined ? [] : [['description', landscape.description] as const]), ...properties]
  return writeXml(tag('graphml', {
    xmlns: 'http://graphml.graphdrawing.org/xmlns', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
  }, [
    ...keysFor('graph', [graph]), ...keysFor('node', nodes.map(({ attributes }) => attributes)), ...keysFor('edge', edges.map(({ attributes }) => attributes)),
    tag('graph', { id: 'landscape', edgedefault: 'directed' }, [
      ...data('graph', graph),
      ...nodes.map(({ id, attributes }) => tag('node', { id }, data('node', attributes))),
      ...edges.map(({ link, attributes }) => tag('edge', { id: link.id, source: link.dependent, target: link.on }, data('edge', attributes))),
    ]),
  ]))
}
