import type { Landscape } from '../../model/landscape.ts'
import type { Property } from '../inventory.ts'
import { OWN } from '../own/own-properties.ts'
import { tag, writeXml, type XmlNode } from '../xml/write-xml.ts'
import { edgeAttributes, keysOf, nodeAttributes } from './attributes.ts'
import { thingsOf } from './things.ts'

const attributesOf = (domain: 'node' | 'edge', lists: readonly (readonly Property[])[]): XmlNode =>
  tag('attributes', { class: domain }, keysOf(lists).map((key) => tag('attribute', { id: key, title: key, type: 'string' })))

const values = (attributes: readonly Property[]): XmlNode[] =>
  attributes.length === 0 ? [] : [tag('attvalues', {}, attributes.map(([key, value]) => tag('attvalue', { for: key, value })))]

/**
 * A landscape as GEXF 1.3 (gexf.net), for Gephi. Edges as in GraphML: from what needs to what it needs.
 *
 * Keeps what GraphML keeps. A graph has no attributes of its own in GEXF: what the landscape says of itself stands as JSON among the
 * keywords of the file.
 */
export function writeGexf(landscape: Landscape): string {
  const { things, links, properties } = thingsOf(landscape)
  // Gephi has its own place for a label.
  const nodes = things.map((thing) => ({ thing, attributes: nodeAttributes(thing).filter(([key]) => key !== 'label') }))
  const edges = links.map((link) => ({ link, attributes: edgeAttributes(link) }))
  const own: Property[] = [['label', landscape.name], ...properties]
  return writeXml(tag('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
    tag('meta', {}, [
      tag('creator', {}, 'Uitwijk'), tag('keywords', {}, OWN + JSON.stringify(own)),
      ...(landscape.description === undefined ? [] : [tag('description', {}, landscape.description)]),
    ]),
    tag('graph', { defaultedgetype: 'directed', mode: 'static' }, [
      attributesOf('node', nodes.map(({ attributes }) => attributes)), attributesOf('edge', edges.map(({ attributes }) => attributes)),
      tag('nodes', {}, nodes.map(({ thing, attributes }) => tag('node', { id: thing.id, label: thing.name }, values(attributes)))),
      tag('edges', {}, edges.map(({ link, attributes }) => tag('edge', { id: link.id, source: link.dependent, target: link.on }, values(attributes)))),
    ]),
  ]))
}
