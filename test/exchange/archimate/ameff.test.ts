import { describe, expect, it } from 'vitest'
import { readAmeff } from '../../../src/exchange/archimate/ameff.ts'
import { MOST_ALIKE } from '../../../src/exchange/limits.ts'
import { detailsOf } from '../refusals.ts'
import { ameff, ameffOf, inventoryOf, warned } from './samples.ts'
import { unreadIn } from '../taken.ts'

const element = (id: string, type: string, name: string, more = '') => `<element identifier="${id}" xsi:type="${type}"><name xml:lang="nl">${name}</name>${more}</element>`
const TWO = `<elements>${element('id-a', 'ApplicationComponent', 'Zaaksysteem')}${element('id-b', 'BusinessProcess', 'Vergunning verlenen')}</elements>`
const relations = (...all: string[]) => ameff(`${TWO}<relationships>${all.join('')}</relationships>`)
const relation = (type: string, more = '', [source, target] = ['id-a', 'id-b']) => `<relationship identifier="id-${type}" source="${source}" target="${target}" xsi:type="${type}" ${more}/>`

/** As the old format writes it. */
const OLD = `<?xml version="1.0"?>
<model xmlns="http://www.opengroup.org/xsd/archimate" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.opengroup.org/xsd/archimate http://www.opengroup.org/xsd/archimate/archimate_v2p1.xsd" identifier="id-m">
  <name xml:lang="nl">Oud model</name>
  <elements>
    <element identifier="id-1" xsi:type="InfrastructureService"><label xml:lang="nl">Opslag</label><documentation xml:lang="nl">Schijven</documentation>
      <properties><property identifierref="propid-1"><value xml:lang="nl">3</value></property></properties></element>
    <element identifier="id-2" xsi:type="ApplicationComponent"><label xml:lang="nl">Zaaksysteem</label></element>
    <element identifier="id-3" xsi:type="Network"><label xml:lang="nl">LAN</label></element>
    <element identifier="id-4" xsi:type="CommunicationPath"><label xml:lang="nl">Lijn</label></element>
  </elements>
  <relationships>
    <relationship identifier="id-5" source="id-1" target="id-2" xsi:type="UsedByRelationship"><label xml:lang="nl">bewaart</label></relationship>
    <relationship identifier="id-6" source="id-2" target="id-1" xsi:type="RealisationRelationship"/>
    <relationship identifier="id-7" source="id-3" target="id-4" xsi:type="SpecialisationRelationship"/>
  </relationships>
  <organization>
    <item><label xml:lang="nl">Techniek</label><item identifierref="id-1"/><item><label xml:lang="nl">Netwerk</label><item identifierref="id-3"/></item></item>
  </organization>
  <propertydefs><propertydef identifier="propid-1" name="Beschikbaarheid" type="string"/></propertydefs>
  <views>
    <view identifier="id-8" viewpoint="Infrastructure"><label xml:lang="nl">Overzicht</label>
      <node identifier="id-9" elementref="id-1"><node identifier="id-10" elementref="id-3"/></node><connection identifier="id-11" relationshipref="id-5" source="id-9" target="id-10"/></view>
  </views>
</model>`

describe('an exchange file', () => {
  it('takes the Dutch name, then the English, then the first', () => {
    const names = ['<name xml:lang="en">Case system</name><name xml:lang="nl-NL">Zaaksysteem</name>', '<name>Système</name><name xml:lang="en">Case system</name>', '<name xml:lang="fr">Système</name><name xml:lang="de">System</name>']
    const { elements } = ameff(`<elements>${names.map((name, i) => `<element identifier="id-${i}" xsi:type="Node">${name}<documentation xml:lang="en">d</documentation></element>`).join('')}</elements>`)
    expect(elements.map(({ name }) => name)).toEqual(['Zaaksysteem', 'Case system', 'Système'])
  })

  it('has names on one line and texts with our ends of lines', () => {
    const { elements } = ameff(`<elements>${element('id-1', 'Node', '\n  Zaak&#xD;&#xA;systeem ', '<documentation>een&#xD;&#xA;twee</documentation>')}</elements>`)
    expect(elements[0]).toMatchObject({ name: 'Zaak systeem', documentation: 'een\ntwee', line: 4 })
  })

  it('names properties by their definitions, wherever these stand and however often a key is used', () => {
    const list = (...refs: string[]) => `<properties>${refs.map((ref, i) => `<property propertyDefinitionRef="${ref}"><value xml:lang="en">e${i}</value><value xml:lang="nl">n${i}</value></property>`).join('')}<property propertyDefinitionRef="p1"/></properties>`
    const definitions = '<propertyDefinitions><propertyDefinition identifier="p1" type="string"><name>Toelichting</name></propertyDefinition></propertyDefinitions>'
    for (const order of [[definitions, true], [definitions, false]] as const) {
      const things = `<elements>${element('id-1', 'Node', 'N', list('p1', 'p1', 'weg'))}</elements>`
      const inventory = ameff(order[1] ? order[0] + things : things + order[0])
      expect(inventory.elements[0]?.properties).toEqual([['Toelichting', 'n0'], ['Toelichting', 'n1'], ['weg', 'n2'], ['Toelichting', '']])
      expect(warned(inventory)).toEqual({ 'against-schema': 1 })
    }
  })

  it('has properties of its own', () => {
    const { properties } = ameff('<properties><property propertyDefinitionRef="p1"><value>2026-06-30</value></property></properties><propertyDefinitions><propertyDefinition identifier="p1"><name>Release</name></propertyDefinition></propertyDefinitions>')
    expect(properties).toEqual([['Release', '2026-06-30']])
  })

  it('tells of a definition that is not there at the line of the property itself', () => {
    const { problems } = ameff('<elements><element identifier="a" xsi:type="Node"><name>A</name>\n<properties>\n<property propertyDefinitionRef="p1"><value>1</value></property>\n<property propertyDefinitionRef="weg"><value>2</value></property>\n</properties></element></elements><propertyDefinitions><propertyDefinition identifier="p1"><name>P</name></propertyDefinition></propertyDefinitions>')
    const start = ameff('<elements><element identifier="a" xsi:type="Node"><name>A</name></element></elements>').elements[0]?.line as number
    expect(problems).toMatchObject([{ line: start + 3, column: 1, detail: { code: 'against-schema', what: 'propertyDefinitionRef="weg"' } }])
  })

  it('may have its properties in two lists', () => {
    const one = (ref: string) => `<properties><property propertyDefinitionRef="${ref}"><value>x</value></property></properties>`
    const inventory = ameff(`<elements>${element('id-1', 'Node', 'N', one('p1') + one('p2'))}</elements><propertyDefinitions><propertyDefinition identifier="p1"><name>A</name></propertyDefinition><propertyDefinition identifier="p2"><name>B</name></propertyDefinition></propertyDefinitions>`)
    expect(inventory.elements[0]?.properties).toEqual([['A', 'x'], ['B', 'x']])
    expect(warned(inventory)).toEqual({})
  })

  it('has the access and direction of its own defaults', () => {
    const { relations: [a, b, c, d, e] } = relations(relation('Access'), relation('Access', 'accessType="ReadWrite"'), relation('Association'), relation('Association', 'isDirected="true"'), relation('Influence', 'modifier="++"'))
    expect([a?.access, b?.access, c?.access]).toEqual(['access', 'read-write', undefined])
    expect([c?.directed, d?.directed]).toEqual([undefined, true])
    expect(e?.properties).toEqual([['modifier', '++']])
  })

  it('may have types with a prefix, and prefixes of any name', () => {
    const text = ameffOf(TWO).replace('xmlns=', 'xmlns:am=').replaceAll(/<(\/?)(?=[a-z])/g, '<$1am:').replaceAll('xsi', 's').replace('"ApplicationComponent"', '"am:ApplicationComponent"')
    expect(inventoryOf(readAmeff(text, 'a.xml')).elements.map(({ type, name }) => `${type} ${name}`)).toEqual(['ApplicationComponent Zaaksysteem', 'BusinessProcess Vergunning verlenen'])
  })

  it('has relations on relations, also on those that come later', () => {
    const inventory = relations(relation('Association', '', ['id-a', 'id-Flow']), relation('Flow'))
    expect(inventory.relations.map(({ source, target }) => [source, target])).toEqual([['id-a', 'id-Flow'], ['id-a', 'id-b']])
    expect(inventory.problems).toEqual([])
  })

  it('leaves out relations to what is not there, and those on them, and counts them', () => {
    const inventory = relations(relation('Serving', '', ['id-a', 'weg']), relation('Association', '', ['id-a', 'id-Serving']), relation('Access', '', ['id-Association', 'id-b']), relation('Flow'), '<relationship identifier="id-x" xsi:type="Flow" target="id-a"/>')
    expect(inventory.relations.map(({ type }) => type)).toEqual(['Flow'])
    expect(unreadIn(inventory)).toEqual({ Serving: 1, Association: 1, Access: 1, Flow: 1 })
    expect(inventory.problems.map(({ detail }) => detail)).toContainEqual({ code: 'dangling', what: 'Serving', id: 'weg', end: 'target' })
    expect(warned(inventory)).toEqual({ dangling: 4 })
  })

  it('gives what has the same id, or none, an id of its own', () => {
    const inventory = ameff(`<elements>${element('id-a', 'Node', 'A')}${element('id-a', 'Node', 'B')}${element('id-a', 'Node', 'C')}<element xsi:type="Node"><name>D</name></element></elements>`)
    expect(new Set(inventory.elements.map(({ id }) => id)).size).toBe(4)
    expect(inventory.elements[0]?.id).toBe('id-a')
    expect(warned(inventory)).toEqual({ 'duplicate-foreign-id': 2, 'no-foreign-id': 1 })
  })

  it('keeps types it does not know, with a warning', () => {
    const inventory = ameff(`<elements>${element('id-a', 'Bogus', 'A')}${element('id-b', 'Node', 'B')}</elements><relationships><relationship identifier="id-r" source="id-a" target="id-b" xsi:type="Spookt"/></relationships>`)
    expect([inventory.elements[0]?.type, inventory.relations[0]?.type]).toEqual(['Bogus', 'Spookt'])
    expect(inventory.problems.map(({ detail }) => detail)).toEqual([{ code: 'unknown-type', type: 'Bogus', name: 'A' }, { code: 'unknown-type', type: 'Spookt', name: '' }])
  })

  it('reads what the schema forbids as well as it can, with a warning', () => {
    const inventory = ameff(`<kleur/>${element('650', 'Node', 'Los')}<elements><element identifier="id-n" xsi:type="Node"/>${element('id-c', 'OrJunction', '')}<punt/></elements>
      <relationships><relationship identifier="id-r" source="650" target="id-n" xsi:type="Access" accessType="Soms"><vorm/></relationship></relationships>`)
    expect(inventory.elements.map(({ id }) => id)).toEqual(['650', 'id-n', 'id-c'])
    expect(inventory.relations[0]?.access).toBe('access')
    expect(unreadIn(inventory)).toEqual({ punt: 1 })
    expect(inventory.problems.map(({ detail }) => 'what' in detail && detail.what).sort()).toEqual(['<element> <name>', '<element>', '<kleur>', '<punt>', '<vorm>', 'accessType="Soms"', 'identifier'].sort())
  })

  it('takes no notice of what other programs add', () => {
    const inside = `<elements xmlns:x="urn:x"><x:element identifier="id-y"/>${element('id-a', 'Node', 'A', '<x:kleur/>')}</elements>`
    expect(ameff(inside)).toMatchObject({ elements: [{ id: 'id-a' }], problems: [], unreadable: [] })
    expect(warned(ameff(`<x:extra xmlns:x="urn:x"><x:element identifier="id-z"/></x:extra><metadata><schema>Dublin Core</schema></metadata>${TWO}`))).toEqual({})
  })

  it('has the folders of its organization, whose labels may come last, with empty items; the first place counts', () => {
    const inventory = ameff(`${TWO}<organizations><item/><item identifierRef="id-b"/><item><item identifierRef="id-a"/><item><label>Diep</label><item identifierRef="id-b"/></item><label xml:lang="nl">Applicatie</label></item><item><label>Nog eens</label><item identifierRef="id-a"/></item></organizations>`)
    expect(inventory.elements.map(({ folder }) => folder)).toEqual([['Applicatie'], ['Applicatie', 'Diep']])
  })

  it('has what stands on its views, at any depth', () => {
    const { views } = ameff(`${TWO}<relationships>${relation('Serving')}</relationships><views><viewpoints/><diagrams><view identifier="id-v"><name>Plaat</name>
      <node identifier="n1" xsi:type="Container"><label>Groep</label><node identifier="n2" xsi:type="Element" elementRef="id-a"><node identifier="n3" xsi:type="Element" elementRef="id-b"/></node></node>
      <node identifier="n4" xsi:type="Element" elementRef="weg"/><connection identifier="c" xsi:type="Relationship" relationshipRef="id-Serving" source="n2" target="n3"/></view></diagrams></views>`)
    expect(views).toEqual([{ id: 'id-v', name: 'Plaat', shows: ['id-a', 'id-b', 'id-Serving'] }])
  })

  it('may be of version 2.1, whose names are those of now', () => {
    const inventory = inventoryOf(readAmeff(OLD, 'oud.xml'))
    expect(inventory).toMatchObject({ dialect: 'ArchiMate Open Exchange 2.1', name: 'Oud model', problems: [], unreadable: [] })
    expect(inventory.elements.map(({ type, name, folder }) => [type, name, folder])).toEqual([
      ['TechnologyService', 'Opslag', ['Techniek']], ['ApplicationComponent', 'Zaaksysteem', undefined], ['CommunicationNetwork', 'LAN', ['Techniek', 'Netwerk']], ['Path', 'Lijn', undefined],
    ])
    expect(inventory.elements[0]).toMatchObject({ documentation: 'Schijven', properties: [['Beschikbaarheid', '3']] })
    expect(inventory.relations.map(({ type, name }) => [type, name])).toEqual([['Serving', 'bewaart'], ['Realization', undefined], ['Specialization', undefined]])
    expect(inventory.views).toEqual([{ id: 'id-8', name: 'Overzicht', shows: ['id-1', 'id-3', 'id-5'] }])
  })

  it('tells the first of many warnings that are alike, and how many more there are', () => {
    const { problems } = relations(...Array.from({ length: MOST_ALIKE + 30 }, () => relation('Serving', '', ['id-a', 'weg']).replace('identifier="id-Serving"', '')))
    expect(problems.filter(({ detail }) => detail.code === 'dangling').length).toBe(MOST_ALIKE)
    expect(problems.map(({ detail }) => detail)).toContainEqual({ code: 'and-more', count: 30, of: 'Serving' })
  })

  it('is refused as a whole when it is not well-formed, or something else', () => {
    expect(detailsOf(readAmeff(ameffOf(`${TWO}<relationships>`), 'a.xml'))).toMatchObject([{ code: 'xml-syntax' }])
    expect(detailsOf(readAmeff('<graphml/>', 'a.xml'))).toEqual([{ code: 'unknown-file' }])
  })

  it('gives an answer wherever it is cut off', () => {
    for (let i = 0; i < 100; i++) for (const text of [OLD, ameffOf(TWO)]) expect(readAmeff(text.slice(0, text.length * i / 100), 'a.xml').ok).toBe(false)
  })
})
