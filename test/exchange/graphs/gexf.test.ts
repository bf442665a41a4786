import { describe, expect, it } from 'vitest'
import { readGexf } from '../../../src/exchange/graphs/gexf.ts'
import { codesOf, inventoryOf, unreadIn } from '../taken.ts'

const read = (graph: string, meta = '') => inventoryOf(readGexf(`<gexf xmlns="http://gexf.net/1.2" xmlns:viz="http://gexf.net/1.2/viz" version="1.2">${meta}${graph}</gexf>`, 'b/net.gexf'))
const ATTRIBUTES = '<attributes class="node"><attribute id="0" title="type" type="string"><default>server</default></attribute><attribute id="1" title="owner"/></attributes>'
  + '<attributes class="edge"><attribute id="0" title="relation"/></attributes>'

describe('GEXF', () => {
  it('reads nodes and edges with their attributes, by class, and what holds where there are none', () => {
    const { elements, relations, dialect, name } = read(`<graph defaultedgetype="directed">${ATTRIBUTES}<nodes>
      <node id="a" label="Mail"><viz:color r="1"/><attvalues><attvalue for="0" value="application"/><attvalue for="1" value="ICT"/></attvalues></node>
      <node id="b"/></nodes>
      <edges><edge id="e" source="a" target="b" weight="2"><attvalues><attvalue for="0" value="uses"/></attvalues></edge></edges></graph>`)
    expect(elements).toMatchObject([{ id: 'a', name: 'Mail', type: 'application', properties: [['owner', 'ICT']] }, { id: 'b', name: 'b', type: 'server', properties: [] }])
    expect(relations).toMatchObject([{ id: 'e', type: 'uses', source: 'a', target: 'b', directed: true, properties: [['weight', '2']] }])
    expect([dialect, name]).toEqual(['GEXF 1.2', 'net'])
  })

  it('tells directions, and reads a mutual edge both ways as one record', () => {
    const { relations } = read('<graph><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"/><edge source="a" target="b" type="directed"/><edge id="m" source="a" target="b" type="mutual"/></edges></graph>')
    expect(relations.map(({ source, directed, records }) => [source, directed, records])).toEqual([['a', false, 1], ['a', true, 1], ['a', true, 1], ['b', true, 0]])
  })

  it('reads nodes within nodes, nested or by pid, in any order', () => {
    const { elements } = read('<graph><nodes><node id="c" label="C" pid="b"/><node id="a" label="A"><nodes><node id="b" label="B"/></nodes></node></nodes></graph>')
    expect(Object.fromEntries(elements.map(({ id, folder }) => [id, folder]))).toEqual({ a: undefined, b: ['A'], c: ['A', 'B'] })
  })

  it('ends when nodes say that they stand in each other', () => {
    const { elements } = read('<graph><nodes><node id="a" pid="b"/><node id="b" pid="a"/><node id="c" pid="c"/></nodes></graph>')
    expect(elements.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c'])
  })

  it('keeps each value of what changes in time', () => {
    const { elements } = read(`<graph>${ATTRIBUTES}<nodes><node id="a"><attvalues><attvalue for="1" value="x" start="1"/><attvalue for="1" value="y" start="2"/></attvalues></node></nodes></graph>`)
    expect(elements[0]?.properties).toEqual([['owner', 'x'], ['owner', 'y']])
  })

  it('takes the description of the file, and not the keywords of others', () => {
    expect(read('<graph/>', '<meta><creator>X</creator><description>About it</description><keywords>a, b</keywords></meta>')).toMatchObject({ documentation: 'About it', name: 'net' })
  })

  it('lets nodes and edges number from the same start, and tells of an id that two of either have', () => {
    const graph = (edges: string) => read(`<graph><nodes><node id="0"/><node id="1"/></nodes><edges>${edges}</edges></graph>`)
    const both = graph('<edge id="0" source="0" target="1"/><edge id="1" source="1" target="0"/>')
    expect([codesOf(both), both.relations.map(({ source, target }) => source + target)]).toEqual([[], ['01', '10']])
    expect(new Set([...both.elements, ...both.relations].map(({ id }) => id)).size).toBe(4)
    expect(codesOf(graph('<edge id="0" source="0" target="1"/><edge id="0" source="1" target="0"/>'))).toEqual(['duplicate-foreign-id'])
  })

  it('counts edges to nowhere', () => {
    const inventory = read('<graph><nodes><node id="a"/></nodes><edges><edge source="a" target="b"/></edges></graph>')
    expect([unreadIn(inventory), codesOf(inventory)]).toEqual([{ edge: 1 }, ['dangling']])
  })
})
