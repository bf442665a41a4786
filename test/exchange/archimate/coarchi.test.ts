import { describe, expect, it } from 'vitest'
import { readCoArchi } from '../../../src/exchange/archimate/coarchi.ts'
import type { ForeignFile } from '../../../src/exchange/file.ts'
import { openForeign } from '../../../src/exchange/opening/open.ts'
import { zipOf } from '../bytes/archives.ts'
import { bytesOf, detailsOf } from '../refusals.ts'
import { inventoryOf } from './samples.ts'

const SPACES = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:archimate="http://www.archimatetool.com/archimate"'
const one = (type: string, attributes: string, inside = '') => `<archimate:${type} ${SPACES} ${attributes}>${inside}</archimate:${type}>\n`
const end = (which: string, type: string, id: string) => `<${which} xsi:type="archimate:${type}" href="${type}_${id}.xml#${id}"/>`

/** A repository as coArchi writes it. */
const FILES: Record<string, string> = {
  'gemma/.git/config': '[core]', 'gemma/README.md': '# Model', 'gemma/export/oud.xml': '<niet goed', 'gemma/images/a.png': '\u0089PNG',
  'gemma/model/folder.xml': one('ArchimateModel', 'name="GEMMA" id="m" purpose="Blauwdruk" version="5.0.0"', '<properties key="Release" value="1"/><profiles name="Maatwerk" id="p1" conceptType="ApplicationComponent"/>'),
  'gemma/model/application/folder.xml': one('Folder', 'name="Application" id="f1" type="application"'),
  'gemma/model/application/f2/folder.xml': one('Folder', 'name="Zaken" id="f2"'),
  'gemma/model/application/f2/ApplicationComponent_a.xml': one('ApplicationComponent', 'name="Zaaksysteem" id="a" documentation="Houdt&#xA;zaken bij"', '<profiles href="folder.xml#p1"/><properties key="Object ID" value="k"/>'),
  'gemma/model/application/DataObject_d.xml': one('DataObject', 'name="Zaken" id="d"'),
  'gemma/model/other/folder.xml': one('Folder', 'name="Other" id="f3" type="other"'), 'gemma/model/other/Junction_j.xml': one('Junction', 'id="j" type="or"'),
  'gemma/model/relations/folder.xml': one('Folder', 'name="Relations" id="f4" type="relations"'),
  'gemma/model/relations/AccessRelationship_r.xml': one('AccessRelationship', 'id="r" accessType="1"', end('source', 'ApplicationComponent', 'a') + end('target', 'DataObject', 'd')),
  'gemma/model/relations/AssociationRelationship_s.xml': one('AssociationRelationship', 'id="s" directed="true"', end('source', 'DataObject', 'd') + end('target', 'AccessRelationship', 'r')),
  'gemma/model/diagrams/folder.xml': one('Folder', 'name="Views" id="f5" type="diagrams"'),
  'gemma/model/diagrams/ArchimateDiagramModel_v.xml': one('ArchimateDiagramModel', 'name="Plaat" id="v"', `<children xsi:type="archimate:DiagramModelGroup" id="g"><children xsi:type="archimate:DiagramModelArchimateObject" id="c"><bounds x="1"/>
    ${end('archimateElement', 'ApplicationComponent', 'a')}<sourceConnections xsi:type="archimate:DiagramModelArchimateConnection" id="k" source="c" target="c">${end('archimateRelationship', 'AccessRelationship', 'r')}</sourceConnections></children></children>`),
  'gemma/model/diagrams/SketchModel_w.xml': one('SketchModel', 'name="Schets" id="w"'),
}
const filesOf = (texts: Record<string, string>): ForeignFile[] => Object.entries(texts).map(([path, text]) => ({ path, bytes: bytesOf(text) }))
const opened = (files: readonly ForeignFile[]) => {
  const result = openForeign(files)
  if (result.kind !== 'inventory') throw new Error(JSON.stringify(result))
  return result.inventory
}

describe('a repository of coArchi', () => {
  it('is the model that its files make together', () => {
    const inventory = opened(filesOf(FILES))
    expect(inventory).toMatchObject({ format: 'coarchi', dialect: 'coArchi 5.0.0', name: 'GEMMA', documentation: 'Blauwdruk', file: 'gemma', properties: [['Release', '1']], problems: [], unreadable: [] })
    expect(inventory.elements.map(({ type, name, folder, properties }) => ({ type, name, folder, properties }))).toEqual([
      { type: 'DataObject', name: 'Zaken', folder: ['Application'], properties: [] },
      { type: 'ApplicationComponent', name: 'Zaaksysteem', folder: ['Application', 'Zaken'], properties: [['Object ID', 'k'], ['Specialization', 'Maatwerk']] },
      { type: 'Junction', name: '', folder: ['Other'], properties: [['junction', 'or']] },
    ])
    expect(inventory.elements[1]?.documentation).toBe('Houdt\nzaken bij')
    expect(inventory.relations).toMatchObject([{ id: 'r', type: 'Access', source: 'a', target: 'd', access: 'read', folder: ['Relations'] }, { id: 's', type: 'Association', source: 'd', target: 'r', directed: true }])
    expect(inventory.views).toEqual([{ id: 'v', name: 'Plaat', folder: ['Views'], shows: ['a', 'r'] }])
  })

  it('may be in an archive, in any order, and cut down to the folder of the model', () => {
    const { elements, relations } = opened(filesOf(FILES))
    expect(opened([{ path: 'gemma.zip', bytes: zipOf(FILES) }])).toMatchObject({ elements, relations, file: 'gemma.zip' })
    expect(opened(filesOf(FILES).toReversed())).toMatchObject({ elements, relations })
    const below = Object.fromEntries(Object.entries(FILES).flatMap(([path, text]) => (path.startsWith('gemma/model/') ? [[path.slice('gemma/model/'.length), text]] : [])))
    expect(opened(filesOf(below))).toMatchObject({ elements, relations })
  })

  it('is called after the folder around it, else after the archive, else after the model, whatever file comes first', () => {
    const within = (folder: string) => filesOf(Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path.replace('gemma/', folder), text])))
    expect([within('team/gemma/'), within('gemma/'), within('')].map((files) => opened(files).file)).toEqual(['gemma', 'gemma', 'GEMMA'])
    expect(opened([...filesOf({ 'AA.md': '# Over' }), ...within('gemma/')]).file).toBe('gemma')
    expect(opened(within('').filter(({ path }) => path.startsWith('model/')).map(({ path, bytes }) => ({ path: path.slice(6), bytes }))).file).toBe('GEMMA')
  })

  it('is refused beside another model, of coArchi or not', () => {
    const second = Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path.replace('gemma/', 'vera/'), text]))
    const ameff = '<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" identifier="m"><name>M</name></model>'
    const refused = (files: readonly ForeignFile[]) => {
      const result = openForeign(files)
      return result.kind === 'refused' ? result.problems.map(({ detail }) => detail) : result.kind
    }
    expect(refused(filesOf({ ...FILES, ...second }))).toEqual([{ code: 'several-files', files: ['gemma/model/folder.xml', 'vera/model/folder.xml'] }])
    expect(refused([{ path: 'a.zip', bytes: zipOf(FILES) }, { path: 'b.zip', bytes: zipOf(FILES) }])).toEqual([{ code: 'several-files', files: ['gemma/model/folder.xml', 'gemma/model/folder.xml'] }])
    expect(refused(filesOf({ 'a1.xml': ameff, ...FILES }))).toEqual([{ code: 'several-files', files: ['gemma/model/folder.xml', 'a1.xml'] }])
    expect(refused(filesOf({ ...FILES, 'gemma/lijst.csv': 'naam;soort\na;b\n' }))).toBe('inventory')
  })

  it('tells in which file a relation stands that has lost an end', () => {
    const path = 'gemma/model/relations/FlowRelationship_q.xml'
    expect(opened(filesOf({ ...FILES, [path]: one('FlowRelationship', 'id="q"', end('source', 'DataObject', 'weg') + end('target', 'DataObject', 'd')) })).problems).toMatchObject([{ file: path, line: 1, detail: { code: 'dangling' } }])
  })

  it('is refused as a whole when one of its files cannot be read, by its name', () => {
    const path = 'gemma/model/application/DataObject_d.xml'
    const result = readCoArchi(filesOf({ ...FILES, [path]: '<<<<<<< HEAD\n<archimate:DataObject/>', 'gemma/export/oud.xml': '<a/>' }))
    expect(result.ok || result.problems).toMatchObject([{ file: path, line: 1, detail: { code: 'xml-syntax' } }])
  })

  it('tells in which file something is that it warns of', () => {
    const path = 'gemma/model/application/Bogus_b.xml'
    expect(opened(filesOf({ ...FILES, [path]: one('Bogus', 'name="Onbekend" id="b"') })).problems).toMatchObject([{ file: path, detail: { code: 'unknown-type', type: 'Bogus', name: 'Onbekend' } }])
  })

  it('is refused when only some of its files are there', () => {
    expect(detailsOf(readCoArchi(filesOf({ 'ApplicationComponent_a.xml': FILES['gemma/model/application/f2/ApplicationComponent_a.xml'] as string })))).toEqual([{ code: 'archive-without', expected: 'folder.xml' }])
    expect(inventoryOf(readCoArchi(filesOf({ 'folder.xml': FILES['gemma/model/folder.xml'] as string }))).elements).toEqual([])
  })
})
