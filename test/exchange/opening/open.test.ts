import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ForeignFile } from '../../../src/exchange/file.ts'
import { DEEPEST_XML, MOST_ENTRIES, MOST_INPUT } from '../../../src/exchange/limits.ts'
import { openForeign } from '../../../src/exchange/opening/open.ts'
import type { Opened } from '../../../src/exchange/opening/opened.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { writeLandscape } from '../../../src/exchange/write/index.ts'
import { ameffOf, archiOf, dataFile } from '../archimate/samples.ts'
import { zipOf } from '../bytes/archives.ts'
import { bytesOf } from '../refusals.ts'
import { example } from '../write/example.ts'

const file = (content: string | Uint8Array, path = 'bestand'): ForeignFile => ({ path, bytes: typeof content === 'string' ? bytesOf(content) : content })
const opened = (...contents: (string | Uint8Array | ForeignFile)[]): Opened =>
  openForeign(contents.map((content) => (typeof content === 'object' && 'path' in content ? content : file(content))))
const gzip = (content: string | Uint8Array) => gzipSync(typeof content === 'string' ? bytesOf(content) : content, { mtime: 0 })

/** What it is, in one word: the format of an inventory, or the code of what is wrong. */
function wordFor(result: Opened): string {
  switch (result.kind) {
    case 'inventory': return result.inventory.format
    case 'refused': return result.problems.map(({ detail: { code } }) => code).join(' ')
    default: return result.kind
  }
}
const detailsOf = (result: Opened): Problem['detail'][] => (result.kind === 'refused' ? result.problems.map(({ detail }) => detail) : [])
const warningsOf = (result: Opened): string[] => (result.kind === 'inventory' ? result.inventory.problems.map(({ detail: { code }, file }) => `${code} ${file}`) : [])

const AMEFF = ameffOf('<elements><element identifier="id-a" xsi:type="Node"><name>Server</name></element></elements>')
const ARCHI = archiOf('<folder name="Technology" type="technology"><element xsi:type="archimate:Node" name="Server" id="a"/></folder>')
const LANDSCAPE = 'format: uitwijk-landscape/1\nname: Voorbeeldstad\ncomponents:\n  mail: { name: E-mail, kind: workplace }\n'
const SCENARIO = 'format: uitwijk-scenario/1\nname: Uitval\nhorizon: P1D\nevents: []\n'
const BACKSTAGE = 'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: zaken\nspec:\n  type: service\n  lifecycle: production\n  owner: team\n'
const TABLE = 'Naam;Leverancier;Afhankelijk van\nZaaksysteem;Bedrijf A;Database\nDatabase;Bedrijf B;\n'
const GRAPHML = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>'
const GEXF = '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><nodes><node id="a" label="A"/></nodes><edges/></graph></gexf>'
const OPEN_PSA = '<opsa-mef><define-fault-tree name="t"><define-gate name="top"><or><basic-event name="a"/><basic-event name="b"/></or></define-gate></define-fault-tree></opsa-mef>'
const ARCHI_CSV = ['"ID","Type","Name","Documentation","Specialization"\n"a","Node","Server","",""\n"b","Device","Kast","",""\n', '"ID","Type","Name","Documentation","Source","Target","Specialization"\n"r","AssignmentRelationship","","","b","a",""\n', '"ID","Key","Value"\n"a","Object ID","k"\n'] as const
const OLD_OFFICE = (stream: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])])

describe('a file is what it holds, whatever its name', () => {
  it.each<[format: string, content: string | Uint8Array]>([
    ['ameff', AMEFF], ['archimate', ARCHI], ['landscape', LANDSCAPE], ['backstage', BACKSTAGE], ['tables', TABLE], ['graphml', GRAPHML], ['gexf', GEXF], ['open-psa', OPEN_PSA],
    ['landscape', '{"format": "uitwijk-landscape/1", "name": "V", "components": {}}'], ['landscape', `# Ons landschap\n\n${LANDSCAPE}`],
    ['ameff', `\uFEFF<!-- ArchiMedes -->\n${AMEFF.replace(/^.*\n/, '')}\n<!-- einde -->`], ['ameff', AMEFF.replace('/archimate/3.0/" xmlns', '/archimate" xmlns')],
    ['tables', 'sep=;\r\nNaam;Soort\r\nZaaksysteem;applicatie\r\n'], ['tables', 'sep=,\nNaam\nZaaksysteem\nDatabase\n'], ['tables', 'Naam\tSoort\nZaaksysteem\tapplicatie\n'],
  ])('%s', (format, content) => {
    expect(wordFor(opened(file(content, 'onbekend.bin')))).toBe(format)
    expect(wordFor(opened(file(gzip(content), 'onbekend.bin')))).toBe(format)
    expect(wordFor(opened(file(zipOf({ 'map/onbekend.bin': content }), 'onbekend.bin')))).toBe(format)
    expect(wordFor(opened(file(zipOf({ 'a.zip': zipOf({ 'b.bin': content }) }))))).toBe(format)
  })

  it('also in UTF-16, and in Windows-1252 with a warning', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...AMEFF.replace('UTF-8', 'UTF-16')].flatMap((letter) => [letter.charCodeAt(0), 0])])
    expect(wordFor(opened(utf16))).toBe('ameff')
    const latin = Uint8Array.from(AMEFF.replace('Server', 'Coördinatie').replace('encoding="UTF-8"', ''), (letter) => letter.charCodeAt(0))
    expect(warningsOf(opened(latin))).toEqual(['encoding-guessed bestand'])
  })

  it('is the model of an Archi archive, next to its pictures, and the sheets of a workbook', () => {
    expect(wordFor(opened(zipOf({ 'model.xml': ARCHI, 'images/a.png': '\u0089PNG' })))).toBe('archimate')
    expect(opened(file(dataFile('archimate/archi_model_zipped.archimate'), 'zip.archimate'))).toMatchObject({ kind: 'inventory', inventory: { dialect: 'Archi 5.8.0', file: 'zip.archimate' } })
  })
})

describe('a large file', () => {
  it('tells how far it is', () => {
    const shares: number[] = []
    openForeign([file(dataFile('archimate/GEMMA_release_2026-06-30.archimate.gz'), 'GEMMA.gz')], (share) => shares.push(share))
    expect(shares.length).toBeGreaterThan(50)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })
})

describe('files that belong together', () => {
  it('are tables of one export, brought together or in an archive', () => {
    const files = ARCHI_CSV.map((text, i) => file(text, ['elements.csv', 'relations.csv', 'properties.csv'][i]))
    const together = opened(...files)
    expect(together).toMatchObject({ kind: 'inventory', inventory: { format: 'archi-csv', elements: [{ properties: [['Object ID', 'k']] }, {}], relations: [{ type: 'Assignment', source: 'b', target: 'a' }] } })
    expect(wordFor(opened(zipOf(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])))))).toBe('archi-csv')
  })

  it('are a catalogue in a file for each thing', () => {
    const result = opened(file(BACKSTAGE, 'a.yaml'), file(BACKSTAGE.replace('zaken', 'burgers'), 'b.yaml'))
    expect(result.kind === 'inventory' && result.inventory.elements.filter(({ records }) => records > 0).map(({ name }) => name)).toEqual(['zaken', 'burgers'])
  })

  it('are not two landscapes', () => {
    expect(detailsOf(opened(file(AMEFF, 'a.xml'), file(ARCHI, 'b.archimate')))).toEqual([{ code: 'several-files', files: ['a.xml', 'b.archimate'] }])
  })

  it('are a landscape with its scenarios, which are told', () => {
    const result = opened(file(SCENARIO, 'a.scenario.yaml'), file(LANDSCAPE, 'b.landscape.yaml'))
    expect(result).toMatchObject({ kind: 'landscape', landscape: { name: 'Voorbeeldstad' }, warnings: [{ file: 'a.scenario.yaml', detail: { code: 'wrong-format' } }] })
  })

  it('may have others beside them, which are told, but not what systems leave behind', () => {
    const result = opened(zipOf({ 'export/a.xml': AMEFF, 'export/foto.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'export/lees mij.txt': 'Dit is het model.', '__MACOSX/._a.xml': 'x', 'export/.DS_Store': 'x' }))
    expect(warningsOf(result)).toEqual(['unsupported-file export/foto.png', 'unknown-file export/lees mij.txt'])
  })

  it('are refused as a whole when one of them is damaged', () => {
    expect(wordFor(opened(file(AMEFF, 'a.xml'), file('<!DOCTYPE model><model/>', 'b.xml')))).toBe('doctype')
    expect(wordFor(opened(file(AMEFF, 'a.xml'), file('\0' + GRAPHML, 'b.graphml')))).toBe('unknown-file')
    expect(wordFor(opened(file(AMEFF, 'a.xml'), file('Naam', 'readme.csv')))).toBe('several-files')
    expect(wordFor(opened(file(BACKSTAGE, 'a.yaml'), file(BACKSTAGE.replace('zaken', 'burgers\0').replace('apiVersion', 'api\0'), 'b.yaml')))).toBe('unknown-file')
  })

  describe('as tables, of which one is damaged,', () => {
    const tables = writeLandscape(example(), 'csv').map(({ suffix, content }) => file(content, `stad${suffix}`))
    const damaged = (path: string, to: (text: string) => string | Uint8Array) =>
      opened(...tables.map((one) => (one.path === path ? file(to(new TextDecoder().decode(one.bytes)), path) : one)))
    const refusedFor = (result: Opened) => (result.kind === 'refused' ? result.problems.map(({ file, detail: { code } }) => `${code} ${file}`) : result.kind)

    it.each<[why: string, to: (text: string) => string | Uint8Array]>([
      ['unknown-file', (text) => text.replace(';', ';\0')], ['empty', () => ''], ['unknown-file', () => Uint8Array.from([0, 1, 2, 3])], ['unsupported-file', () => OLD_OFFICE('Workbook')],
      ['unsupported-file', () => '%PDF-1.7'],
    ])('are told why: %s', (why, to) => {
      for (const { path } of tables) expect(refusedFor(damaged(path, to))).toEqual([`${why} ${path}`])
    })

    it('also when it is a workbook under another name', () => {
      expect(refusedFor(opened(...tables, file(OLD_OFFICE('Workbook'), 'oud.bin')))).toEqual(['unsupported-file oud.bin'])
    })
  })

  it('are taken beside what has plainly nothing to do with them', () => {
    const beside = [
      file('| Kolom | Soort |\n| --- | --- |\n| a | b |\n', 'map/README.md'), file('<p align=center><img src=a.png></p>', 'map/docs/index.md'), file('EUPL', 'map/LICENSE'), file('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 'map/a.svg'),
      file('{"name": "export"}', 'map/package.json'), file('site_name: Docs\n', 'map/mkdocs.yml'), file('<project/>', 'map/pom.xml'), file('', 'map/leeg'), file(Uint8Array.from([0, 1, 2]), 'map/thing.bin'),
    ]
    const litter = [file('x', 'map/.DS_Store'), file('x', 'map/.git/config'), file('x', 'map/Thumbs.db'), file('\u0000', 'map/~$stad.xlsx')]
    const tables = writeLandscape(example(), 'csv').map(({ suffix, content }) => file(content, `map/stad${suffix}`))
    const result = opened(...beside, ...litter, ...tables)
    expect(result).toMatchObject({ kind: 'landscape' })
    expect(result.kind === 'landscape' && result.warnings.map(({ file }) => file).sort()).toEqual(beside.map(({ path }) => path).sort())
  })
})

/** A file whose bytes do this to whoever reads them. */
const failing = (what: () => unknown): ForeignFile => {
  const bytes = bytesOf(AMEFF)
  return { path: 'a', bytes: new Proxy(bytes, { get: (_, key) => (key === 'length' ? bytes.length : what()) }) }
}

describe('a file that is not taken', () => {
  it.each<[code: string, found: string, content: Uint8Array | string]>([
    ['unsupported-file', 'Excel 97 (.xls)', OLD_OFFICE('Workbook')], ['unsupported-file', 'Word 97 (.doc)', OLD_OFFICE('WordDocument')], ['unsupported-file', 'PDF', '%PDF-1.7'],
    ['unsupported-file', 'PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d])], ['unsupported-file', 'Word (.docx)', zipOf({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' })],
    ['unsupported-file', 'OpenDocument text', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }, 0)],
    ['unsupported-file', 'BPMN', '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"/>'], ['unsupported-file', 'HTML', '<!DOCTYPE html>\n<html></html>'],
    ['unsupported-file', 'draw.io', '<mxfile/>'],
  ])('is %s: %s', (code, found, content) => {
    expect(detailsOf(opened(content))).toEqual([{ code, found }])
  })

  it.each([
    ['unknown-file', 'Dit is een brief, met een komma.\n\nGroet.\n'], ['unknown-file', '# README\n\nTekst, en meer\n'], ['unknown-file', '{"a": 1}'], ['unknown-file', 'Beste lezer, hierbij het model.'], ['unknown-file', 'a: [1, 2]\nb: [3, 4]\n'], ['unknown-file', '[1, 2,\n3, 4]'], ['unknown-file', '# Kop, met komma\n\n- een, twee\n- drie, vier\n'], ['unknown-file', 'version: "3"\nservices:\n  db: { image: postgres }\n'],
    ['unknown-file', '<onbekend/>'], ['unknown-file', '\u0000\u0001\u0002,\u0003'], ['unknown-file', zipOf({})], ['empty', ''], ['empty', ' \n\n'], ['xml-syntax', '<model'], ['doctype', '<!DOCTYPE model [<!ENTITY a "b">]><model/>'],
    ['wrong-format', SCENARIO], ['wrong-format', 'name: Zonder format\ncomponents:\n  a: { name: A, kind: data }\n'], ['newer-format', LANDSCAPE.replace('landscape/1', 'landscape/99')],
    ['archive-locked', OLD_OFFICE('EncryptedPackage')], ['archive-broken', zipOf({ a: 'b' }).subarray(0, 40)], ['bad-encoding', Uint8Array.from([0xef, 0xbb, 0xbf, 0xff])],
  ])('is told as %s', (code, content) => {
    expect(wordFor(opened(content))).toBe(code)
  })

  it('is told by the place in it where it goes wrong', () => {
    expect(opened(file(AMEFF.replace('</element>', ''), 'a.xml'))).toMatchObject({ kind: 'refused', problems: [{ severity: 'error', file: 'a.xml', line: 4, detail: { code: 'xml-syntax' } }] })
  })

  it('is an archive in an archive in an archive in an archive', () => {
    let zip = bytesOf(AMEFF)
    for (let depth = 0; depth < 5; depth++) zip = zipOf({ 'a.zip': zip })
    expect(wordFor(opened(zip))).toBe('too-deep')
  })

  it('is larger than the limit, or many', () => {
    // As large as it says, without taking the room.
    const large = { path: 'a', bytes: Object.defineProperty(new Uint8Array(0), 'length', { value: MOST_INPUT + 1 }) }
    expect(wordFor(openForeign([large]))).toBe('too-large')
    expect(wordFor(openForeign(Array.from({ length: MOST_ENTRIES + 1 }, () => file('a'))))).toBe('archive-too-many')
    expect(wordFor(openForeign([]))).toBe('unknown-file')
  })

  it('is more than there is memory for, or deeper than can be gone', () => {
    const filling = () => { 'x'.repeat(2 ** 28).repeat(2 ** 28) }
    const deep = (): number => deep() + 1
    expect(detailsOf(openForeign([failing(filling)]))).toEqual([{ code: 'too-large', size: bytesOf(AMEFF).length, limit: null }])
    expect(detailsOf(openForeign([failing(deep)]))).toEqual([{ code: 'too-deep', limit: DEEPEST_XML }])
  })
})

describe('a mistake of ours', () => {
  it('is not told as something that is wrong with the file', () => {
    expect(() => openForeign([failing(() => { throw new Error('stuk') })])).toThrow('stuk')
    expect(() => openForeign([failing(() => new Date(Number.NaN).toISOString())])).toThrow(RangeError)
  })
})
