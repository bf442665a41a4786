import { describe, expect, it } from 'vitest'
import { readGraphml } from '../../../src/exchange/graphs/graphml.ts'
import { countByType } from '../../../src/exchange/inventory.ts'
import { detailsOf } from '../refusals.ts'
import { codesOf, dataText, inventoryOf, unreadIn } from '../taken.ts'

const read = (body: string) => inventoryOf(readGraphml(`<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">${body}</graphml>`, 'a/graph.graphml'))
const nodesOf = (body: string) => read(`<graph>${body}</graph>`).elements

describe('GraphML', () => {
  it('gives the mail suppliers of municipalities as they were counted', () => {
    const inventory = inventoryOf(readGraphml(dataText('graphml/nl-mail-suppliers_noord-oost.graphml'), 'nl.graphml'))
    expect(countByType(inventory.elements)).toEqual({ municipality: 122, 'saas-sender': 85, 'mail-provider': 4 })
    expect(countByType(inventory.relations)).toEqual({ depends_on: 672 })
    expect(inventory.name).toBe('nl-mail-suppliers')
    expect(inventory.elements[0]).toMatchObject({ id: 'GM0014', name: 'Groningen', properties: [['population', '233273'], ['province', 'Groningen']], line: 10 })
    expect(inventory.problems).toEqual([])
  })

  it('takes type, name and description from attributes with those names, whatever their key, and leaves the rest', () => {
    const { elements } = read(`<key id="a" for="node" attr.name="Kind"/><key id="b" for="all" attr.name="label"/><key id="c" for="node" attr.name="Description"/>
      <key id="d" for="node" attr.name="cost"/><key id="b" for="edge" attr.name="other"/>
      <graph><node id="n"><data key="a">server</data><data key="b"> A &amp; <![CDATA[<B>]]></data><data key="c">Text</data><data key="d">3</data></node></graph>`)
    expect(elements).toEqual([{ id: 'n', type: 'server', name: 'A & <B>', documentation: 'Text', properties: [['cost', '3']], records: 1, line: 3 }])
  })

  it('fills in what a key says of nodes or edges without it, and of those alone', () => {
    const { elements, relations } = read(`<key id="t" for="node" attr.name="type"><default>application</default></key><key id="r" for="edge" attr.name="relation"><default>uses</default></key>
      <graph><node id="a"/><node id="b"><data key="t">data</data></node><edge source="a" target="b"/></graph>`)
    expect(elements.map(({ type, properties }) => [type, properties])).toEqual([['application', []], ['data', []]])
    expect(relations).toMatchObject([{ type: 'uses', source: 'a', target: 'b', properties: [] }])
  })

  it('knows keys that are declared below where they are used', () => {
    expect(read('<graph><node id="a"><data key="k">x</data></node></graph><key id="k" for="node" attr.name="type"/>').elements[0]?.type).toBe('x')
  })

  it('calls a node without a name by its id, and one without a type a node', () => {
    expect(nodesOf('<node id="a"/>')).toMatchObject([{ id: 'a', name: 'a', type: 'node' }])
  })

  it('tells which edges have no direction, by the graph or by themselves', () => {
    const directed = (graph: string, edge: string) => read(`<graph ${graph}><node id="a"/><edge source="a" target="a" ${edge}/></graph>`).relations[0]?.directed
    expect([directed('edgedefault="directed"', ''), directed('edgedefault="undirected"', ''), directed('edgedefault="undirected"', 'directed="true"'), directed('', 'directed="false"')])
      .toEqual([true, false, true, false])
  })

  it('reads graphs within nodes, with the names around them, and leaves ports out', () => {
    const { elements, relations } = read(`<key id="l" for="node" attr.name="label"/><key id="g" for="graph" attr.name="label"/>
      <graph><data key="g">Model</data><node id="a"><data key="l">City</data><port name="p"><data key="l">port</data></port>
        <graph id="i"><data key="g">Inner</data><node id="b"><data key="l">Hall</data><graph><node id="c"/></graph></node><edge source="b" target="a" sourceport="p"/></graph></node></graph>`)
    expect(elements.map(({ id, name, folder }) => [id, name, folder])).toEqual([['a', 'City', undefined], ['b', 'Hall', ['City']], ['c', 'c', ['City', 'Hall']]])
    expect(relations).toHaveLength(1)
  })

  it('takes names from the drawing of yEd where nothing else names a node', () => {
    const drawing = '<data key="d"><y:ShapeNode><y:Geometry height="30"/><y:NodeLabel>Mail<y:LabelModel>x</y:LabelModel></y:NodeLabel><y:NodeLabel>second</y:NodeLabel></y:ShapeNode></data>'
    const { elements } = read(`<key id="d" for="node" yfiles.type="nodegraphics"/><key id="l" for="node" attr.name="label"/>
      <graph><node id="a">${drawing.replace('<y:LabelModel>x</y:LabelModel>', '')}</node><node id="b"><data key="l">Other</data>${drawing}</node></graph>`)
    expect(elements.map(({ name, properties }) => [name, properties])).toEqual([['Mail', []], ['Other', []]])
  })

  it('counts what it cannot read: edges between more than two, and edges to nowhere', () => {
    const inventory = read('<key id="r" for="edge" attr.name="relation"/><graph><node id="a"/><hyperedge><endpoint node="a"/></hyperedge><edge source="a" target="x"><data key="r">uses</data></edge></graph>')
    expect(unreadIn(inventory)).toEqual({ hyperedge: 1, uses: 1 })
    expect(codesOf(inventory).sort()).toEqual(['dangling', 'unsupported'])
    expect(inventory.relations).toEqual([])
  })

  it('gives nodes with the same id, and those without, an id of their own', () => {
    const inventory = read('<graph><node id="a"/><node id="a"/><node/><edge source="a" target="a"/></graph>')
    expect(new Set(inventory.elements.map(({ id }) => id)).size).toBe(3)
    expect(codesOf(inventory).sort()).toEqual(['duplicate-foreign-id', 'no-foreign-id'])
  })

  it('takes no longer when all nodes have the same id', () => {
    const { elements } = read(`<graph>${'<node id="a"/>'.repeat(50_000)}</graph>`)
    expect(new Set(elements.map(({ id }) => id)).size).toBe(50_000)
  })

  it('refuses to fill in more than a file of its size could hold', () => {
    const keys = Array.from({ length: 3000 }, (_, i) => `<key id="k${i}" for="node" attr.name="k${i}"><default>x</default></key>`).join('')
    const taken = readGraphml(`<graphml>${keys}<graph>${'<node/>'.repeat(3000)}</graph></graphml>`, 'a.graphml')
    expect(detailsOf(taken)).toEqual([{ code: 'too-many', what: 'cells', count: 9_000_000, limit: 4_000_000 }])
  })

  it('has no surprises for keys that objects have themselves', () => {
    const { elements } = read('<key id="__proto__" for="node" attr.name="__proto__"/><graph><node id="constructor"><data key="__proto__">x</data></node><toString/></graph>')
    expect(elements).toMatchObject([{ id: 'constructor', properties: [['__proto__', 'x']] }])
  })

  it('refuses what is not well-formed, with its line', () => {
    const taken = readGraphml('<graphml>\n<graph>\n</graphml>', 'a.graphml')
    expect(detailsOf(taken)).toMatchObject([{ code: 'xml-syntax' }])
    expect(!taken.ok && taken.problems[0]?.line).toBe(3)
  })
})
