import { describe, expect, it } from 'vitest'
import { readArchi } from '../../../src/exchange/archimate/archi.ts'
import { archi, archiOf, inventoryOf, warned } from './samples.ts'
import { unreadIn } from '../taken.ts'

const element = (id: string, type: string, more = '', inside = '') => `<element xsi:type="archimate:${type}" id="${id}" ${more}>${inside}</element>`
const TWO = `<folder name="Application" type="application">${element('1', 'ApplicationComponent', 'name="Zaaksysteem"')}${element('2', 'DataObject', 'name="Zaken"')}</folder>`
const relations = (...all: string[]) => archi(`${TWO}<folder name="Relations" type="relations">${all.join('')}</folder>`)
const relation = (type: string, more = '') => element(`r-${type}-${more}`.replaceAll('"', ''), `${type}Relationship`, `source="1" target="2" ${more}`)

describe('a model of Archi', () => {
  it('has folders, texts and properties, some without a value', () => {
    const { elements, name, documentation, properties } = archi(`<property key="Release" value="1"/><folder name="Business" type="business"><folder name="Processen">${element('1', 'BusinessProcess', 'name="Vergunning&#xA;verlenen"', '<documentation>een&#xD;\ntwee</documentation><property key="Object ID" value="x"/><property key="Leeg"/><property key="Object ID" value="y"/>')}</folder></folder><purpose>Waarom</purpose>`)
    expect([name, documentation, properties]).toEqual(['Voorbeeldstad', 'Waarom', [['Release', '1']]])
    expect(elements).toMatchObject([{ type: 'BusinessProcess', name: 'Vergunning verlenen', documentation: 'een\ntwee', folder: ['Business', 'Processen'], properties: [['Object ID', 'x'], ['Leeg', ''], ['Object ID', 'y']] }])
  })

  it('has the access of its own default, and associations with a direction', () => {
    const { relations: all } = relations(relation('Access'), ...['0', '1', '2', '3', '9'].map((n) => relation('Access', `accessType="${n}"`)), relation('Association'), relation('Association', 'directed="true"'), relation('Influence', 'strength="+"'))
    expect(all.map(({ access }) => access)).toEqual(['write', 'write', 'read', 'access', 'read-write', 'write', undefined, undefined, undefined])
    expect(all.map(({ directed }) => directed ?? false).indexOf(true)).toBe(7)
    expect(all.at(-1)?.properties).toEqual([['modifier', '+']])
  })

  it('has junctions of both kinds', () => {
    const { elements } = archi(`<folder name="Other" type="other">${element('1', 'Junction')}${element('2', 'Junction', 'type="or"')}</folder>`)
    expect(elements.map(({ type, properties }) => [type, properties])).toEqual([['Junction', [['junction', 'and']]], ['Junction', [['junction', 'or']]]])
  })

  it('has profiles as a property, also when they come last', () => {
    const { elements } = archi(`<folder name="A">${element('1', 'Node', 'profiles="p2 p1"')}</folder><profile name="Cloud" id="p1" conceptType="Node"/><profile name="VM" id="p2" conceptType="Node"/>`)
    expect(elements[0]?.properties).toEqual([['Specialization', 'VM'], ['Specialization', 'Cloud']])
  })

  it('may be of Archi 3, whose names are those of now', () => {
    const { elements, relations: all, views, problems, dialect } = archi(`<folder name="T" type="technology">${element('1', 'InfrastructureService')}${element('2', 'Network')}${element('3', 'OrJunction')}</folder>
      <folder name="Connectors" type="connectors"/><folder name="Relations" type="relations">${relation('UsedBy')}${relation('Realisation')}${relation('Specialisation')}</folder><folder name="Derived" type="derived"/>
      <folder name="Views" type="diagrams">${element('v', 'ArchimateDiagramModel', 'name="V"', '<child xsi:type="archimate:DiagramObject" id="c" archimateElement="1"><sourceConnection xsi:type="archimate:Connection" id="d" source="c" target="c" relationship="r-UsedBy-"/></child>')}</folder>`, '3.1.1')
    expect(elements.map(({ type }) => type)).toEqual(['TechnologyService', 'CommunicationNetwork', 'OrJunction'])
    expect(all.map(({ type }) => type)).toEqual(['Serving', 'Realization', 'Specialization'])
    expect(views[0]?.shows).toEqual(['1', 'r-UsedBy-'])
    expect([problems, dialect]).toEqual([[], 'Archi 3.1.1'])
  })

  it('has what stands on its views at any depth, and no sketches or canvases', () => {
    const { views, elements } = archi(`${TWO}<folder name="Views" type="diagrams"><folder name="Platen">${element('v', 'ArchimateDiagramModel', 'name="Plaat"', `<child xsi:type="archimate:Group" id="g"><child xsi:type="archimate:DiagramObject" id="c" archimateElement="1">
      <bounds x="1"/><child xsi:type="archimate:DiagramObject" id="e" archimateElement="2"/></child></child><child xsi:type="archimate:DiagramModelReference" id="x" model="v"/><child xsi:type="archimate:Note" id="n"><content>Let op</content></child>`)}</folder>
      ${element('s', 'SketchModel', 'name="Schets"', '<child xsi:type="archimate:SketchModelSticky" id="k"/>')}<element xsi:type="canvas:CanvasModel" id="t" name="Canvas"/></folder>`)
    expect(views).toEqual([{ id: 'v', name: 'Plaat', folder: ['Views', 'Platen'], shows: ['1', '2'] }])
    expect(elements.length).toBe(2)
  })

  it('keeps what it does not know, and tells what is against the format', () => {
    const inventory = archi(`${TWO}<folder name="X">${element('1', 'Bogus', 'name="Dubbel"')}${element('', 'Node')}</folder><kleur/>`)
    expect(inventory.elements.map(({ type }) => type)).toEqual(['ApplicationComponent', 'DataObject', 'Bogus', 'Node'])
    expect(warned(inventory)).toEqual({ 'unknown-type': 1, 'duplicate-foreign-id': 1, 'no-foreign-id': 1, 'against-schema': 1 })
  })

  it('leaves out relations to what is not there', () => {
    const inventory = relations(relation('Serving').replace('target="2"', 'target="weg"'), relation('Flow'))
    expect([inventory.relations.length, unreadIn(inventory)]).toEqual([1, { Serving: 1 }])
  })

  it('gives an answer wherever it is cut off', () => {
    const text = archiOf(TWO)
    for (let i = 0; i < 100; i++) expect(readArchi(text.slice(0, text.length * i / 100), 'a.archimate').ok).toBe(false)
    expect(inventoryOf(readArchi(text, 'a.archimate')).elements.length).toBe(2)
  })
})
