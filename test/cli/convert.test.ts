import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readLandscape } from '../../src/model/read.ts'
import { unsettled } from '../analysis/cut-sets/unsettled.ts'
import { root, uitwijk } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitwijk-convert-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const put = (name: string, content: string): string => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
  return name
}
const take = (file: string): string => {
  const name = file.split('/').pop() as string
  copyFileSync(join(root, 'test/data/exchange', file), join(folder, name))
  return name
}
const landscapeIn = (file: string) => {
  const reading = readLandscape(readFileSync(join(folder, file), 'utf8'), file)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.value
}
/** A landscape in which `{ on: mail }` reads as `mail`, of which it is the long form. */
const short = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, part: unknown) => {
  const keys = typeof part === 'object' && part !== null ? Object.keys(part) : []
  return keys.length === 1 && keys[0] === 'on' ? (part as { on: string }).on : part
}))
/** The text in a file that a command wrote. */
const textIn = (file: string): string => readFileSync(join(folder, file), 'utf8')

const model = (elements: string, relations = '') => `<?xml version="1.0" encoding="UTF-8"?>
<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m"><name>Model</name>
<elements>${elements}</elements><relationships>${relations}</relationships></model>`
const element = (id: string, name: string, type = 'ApplicationComponent') => `<element identifier="${id}" xsi:type="${type}"><name>${name}</name></element>`
const SERVING = '<relationship identifier="r" xsi:type="Serving" source="b" target="a"/>'

describe.concurrent('convert', () => {
  it('makes a landscape of the GEMMA model that a scenario runs on, and counts what it holds', async () => {
    const gemma = take('ameff/GEMMA_release_2026-06-30.ameff.xml.gz')
    const { status, out, error } = await uitwijk(['convert', gemma, '-o', 'gemma.landscape.yaml', '--json'], folder)
    expect({ status, error }).toEqual({ status: 0, error: '' })
    const { elements, relations, mapped, unmapped, sum, written } = JSON.parse(out)
    const { by_element: types, by_relation: kinds } = JSON.parse(readFileSync(join(root, 'test/data/exchange/counts.json'), 'utf8'))['ameff/GEMMA_release_2026-06-30.ameff.xml.gz']
    expect({ elements, relations, written }).toEqual({ elements: types, relations: kinds, written: ['gemma.landscape.yaml'] })
    const total = (counts: number[]) => counts.reduce((all, count) => all + count, 0)
    expect(total(Object.values(mapped)) + total(unmapped.map(({ count }: { count: number }) => count))).toBe(3006 + 6257)
    expect(sum.total).toBe(3006 + 6257)

    put('gemma.scenario.yaml', 'format: uitwijk-scenario/1\nname: Alle platforms weg\nhorizon: P3D\nevents:\n  - { at: PT0S, cutOff: { kind: platform } }\n')
    const simulated = await uitwijk(['simulate', 'gemma.landscape.yaml', 'gemma.scenario.yaml', '--json'], folder)
    expect(simulated.status).toBe(0)
    const levels = Object.values(JSON.parse(simulated.out).levels as Record<string, [number, number][]>)
    expect(levels.filter((steps) => steps.some(([, level]) => level < 1)).length).toBeGreaterThan(50)
  }, 240_000)

  it('tells in words what was taken over and what not, and why', async () => {
    const { status, out } = await uitwijk(['convert', take('archimate/Archisurance_v5.archimate')], folder)
    expect(status).toBe(0)
    expect(out).toMatch(/^Archi 5\.0\.0: 120 elementen en 176 relaties$/m)
    expect(out).toMatch(/^ {2}samen +296$/m)
    expect(out).toMatch(/Principle +niet meegenomen: gaat over doelen/)
  })

  it.each(['graphml', 'gexf', 'xml', 'json'])('writes our own landscape as .%s and reads it back the same', async (extension) => {
    copyFileSync(join(root, 'scenarios/voorbeeldstad.landscape.yaml'), join(folder, `${extension}.stad.yaml`))
    const there = await uitwijk(['convert', `${extension}.stad.yaml`, '-o', `there.${extension}`], folder)
    expect({ status: there.status, error: there.error }).toEqual({ status: 0, error: '' })
    const back = await uitwijk(['convert', `there.${extension}`, '-o', `back-${extension}.yaml`], folder)
    expect(back.status).toBe(0)
    const { imports: _imports, ...landscape } = landscapeIn(`back-${extension}.yaml`)
    expect(short(landscape)).toEqual(short(landscapeIn(`${extension}.stad.yaml`)))
  })

  it('writes tables that spreadsheets open, one a kind of thing, and reads them together', async () => {
    copyFileSync(join(root, 'test/data/example.landscape.yaml'), join(folder, 'tables.yaml'))
    const { status, out } = await uitwijk(['convert', 'tables.yaml', '-o', 'tables.csv'], folder)
    expect(status).toBe(0)
    const files = readdirSync(folder).filter((name) => /^tables\..*csv$/.test(name)).sort()
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) expect(out).toContain(file)
    expect((await uitwijk(['convert', ...files, '-o', 'from-tables.yaml'], folder)).status).toBe(0)
    expect(short(landscapeIn('from-tables.yaml').components)).toEqual(short(landscapeIn('tables.yaml').components))
  })

  it('reads a folder of coArchi', async () => {
    const xmlns = 'xmlns:archimate="http://www.archimatetool.com/archimate" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    put('repo/.git/config', 'not a part of it')
    put('repo/model/folder.xml', `<archimate:ArchimateModel ${xmlns} name="Repo" id="m"/>`)
    put('repo/model/application/folder.xml', `<archimate:Folder ${xmlns} name="Application" id="f" type="application"/>`)
    put('repo/model/application/ApplicationComponent_a.xml', `<archimate:ApplicationComponent ${xmlns} name="Zaak" id="a"/>`)
    put('repo/model/application/ApplicationComponent_b.xml', `<archimate:ApplicationComponent ${xmlns} name="Mail" id="b"/>`)
    put('repo/model/relations/folder.xml', `<archimate:Folder ${xmlns} name="Relations" id="g" type="relations"/>`)
    put('repo/model/relations/ServingRelationship_r.xml',
      `<archimate:ServingRelationship ${xmlns} id="r"><source xsi:type="archimate:ApplicationComponent" href="ApplicationComponent_b.xml#b"/><target xsi:type="archimate:ApplicationComponent" href="ApplicationComponent_a.xml#a"/></archimate:ServingRelationship>`)
    const { status, out, error } = await uitwijk(['convert', 'repo', '-o', 'repo.yaml', '--json'], folder)
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(JSON.parse(out)).toMatchObject({ format: 'coarchi', elements: { ApplicationComponent: 2 }, relations: { Serving: 1 } })
    expect(landscapeIn('repo.yaml').components['zaak']?.needs).toMatchObject([{ on: 'mail' }])
    expect(landscapeIn('repo.yaml').imports).toMatchObject({ repo: { file: 'repo' } })

    // The same from within, and of the folder of the model alone; a warning names the file.
    put('repo/README.md', '# Repo\n')
    expect((await uitwijk(['convert', '.', '-o', 'within.yaml'], join(folder, 'repo'))).status).toBe(0)
    expect(landscapeIn('repo/within.yaml').imports).toMatchObject({ repo: { file: 'repo' } })
    put('repo/model/relations/ServingRelationship_s.xml', `<archimate:ServingRelationship ${xmlns} id="s"><source href="x.xml#weg"/><target href="y.xml#a"/></archimate:ServingRelationship>`)
    const model = await uitwijk(['convert', 'repo/model/', '-o', 'model.yaml'], folder)
    expect(model.error).toContain('repo/model/relations/ServingRelationship_s.xml:1:1: ')
    expect(landscapeIn('model.yaml').imports).toMatchObject({ repo: { file: 'Repo' } })
    // Two that have the same name, and so files with the same paths, are never read as one.
    put('other/model/folder.xml', `<archimate:ArchimateModel ${xmlns} name="Other" id="m2"/>`)
    const both = await uitwijk(['convert', 'repo/model', 'other/model', '-o', 'both.yaml'], folder)
    expect([both.status, both.error]).toEqual([2, expect.stringContaining('model (2)/folder.xml')])
  })

  it('--into brings an import up to date, and keeps what was added here and the comments', async () => {
    put('m.xml', model(element('a', 'Zaak') + element('b', 'Mail'), SERVING))
    expect((await uitwijk(['convert', 'm.xml', '-o', 'm.yaml'], folder)).status).toBe(0)
    writeFileSync(join(folder, 'm.yaml'), `# van ons\n${textIn('m.yaml')}`.replace(/( {2}mail:\n)/, '$1    restart: PT2H   # gemeten\n').replace(/( {2}mail: \{)/, '$1 restart: PT2H,'))
    put('m.xml', model(element('a', 'Zaaksysteem') + element('b', 'Mail') + element('c', 'Archief'), SERVING))
    const { status, out, error } = await uitwijk(['convert', 'm.xml', '--into', 'm.yaml', '-o', 'm.yaml', '--json'], folder)
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(JSON.parse(out).merged).toEqual({ added: 1, changed: 1, same: 1, gone: 0, conflicts: 0 })
    const { components } = landscapeIn('m.yaml')
    expect(Object.values(components).map(({ name }) => name).sort()).toEqual(['Archief', 'Mail', 'Zaaksysteem'])
    expect(components['mail']?.restart).toBe('PT2H')
    expect(textIn('m.yaml')).toMatch(/^# van ons\n/)
  })

  it('--into knows a newer edition under another name by what is in it, and chooses as before', async () => {
    const [zaak, mail, archief] = ['id-4be61a02', 'id-90c3d5ff', 'id-1a77e8b4'] as const
    const serving = `<relationship identifier="r" xsi:type="Serving" source="${mail}" target="${zaak}"/>`
    put('edition-1.xml', model(element(zaak, 'Zaak') + element(mail, 'Mail'), serving))
    put('soft.json', '{ "relations": { "Serving": "soft" } }')
    expect((await uitwijk(['convert', 'edition-1.xml', '--choices', 'soft.json', '-o', 'edition.yaml'], folder)).status).toBe(0)
    put('edition-2.xml', model(element(zaak, 'Zaak') + element(mail, 'Mail') + element(archief, 'Archief'), serving))
    const { out } = await uitwijk(['convert', 'edition-2.xml', '--into', 'edition.yaml', '--json'], folder)
    expect(JSON.parse(out).merged).toEqual({ added: 1, changed: 0, same: 2, gone: 0, conflicts: 0 })
  })

  it('--into refuses a landscape of our own, which would take the place of the other', async () => {
    copyFileSync(join(root, 'test/data/example.landscape.yaml'), join(folder, 'own.yaml'))
    const { status, out, error } = await uitwijk(['convert', 'own.yaml', '--into', 'own.yaml'], folder)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(/^own\.yaml: [^\n]+\n$/)
  })

  it('--json tells what was not as it should be, too', async () => {
    put('dangling.xml', model(element('a', 'Zaak'), SERVING))
    const { status, out } = await uitwijk(['convert', 'dangling.xml', '--json'], folder)
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ elements: { ApplicationComponent: 1 }, relations: { Serving: 1 }, sum: { total: 2, unreadable: 1 } })
    expect(JSON.parse(out).problems).toMatchObject([{ severity: 'warning', line: 3, detail: { code: 'dangling' }, message: expect.stringContaining('bestaat') as string }])
  })

  it('takes choices for the mapping from a file', async () => {
    put('choices.xml', model(element('a', 'Zaak') + element('b', 'Mail'), SERVING))
    put('choices.json', '{ "relations": { "Serving": "soft" } }')
    expect((await uitwijk(['convert', 'choices.xml', '--choices', 'choices.json', '-o', 'choices.yaml'], folder)).status).toBe(0)
    const [need] = landscapeIn('choices.yaml').components['zaak']?.needs ?? []
    expect(need).toMatchObject({ on: 'mail', without: expect.any(Number) as number })
    const wrong = await uitwijk(['convert', 'choices.xml', '--choices', put('wrong.json', '{ "relations": { "Serving": "hardst" } }')], folder)
    expect(wrong).toMatchObject({ status: 2, out: '', error: expect.stringMatching(/^wrong\.json: [^\n]+\n$/) as string })
  })

  it.each([
    ['not well-formed', 'broken.xml', `${model(element('a', 'Zaak'))}<`, /^broken\.xml:3:\d+: /],
    ['with a document type', 'dtd.xml', '<?xml version="1.0"?>\n<!DOCTYPE model [<!ENTITY a "b">]>\n<model/>', /^dtd\.xml:2:\d+: .*DOCTYPE/],
    ['of no known kind', 'what.bin', '\u0001\u0002\u0003', /^what\.bin:1:1: /],
    ['that is not there', 'gone.xml', null, /^gone\.xml:1:1: /],
  ])('refuses a file %s in one line, and writes nothing', async (_, name, content, message) => {
    if (content !== null) put(name, content)
    const { status, out, error } = await uitwijk(['convert', name, '-o', `${name}.yaml`], folder)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(message)
    expect(error).toMatch(/^[^\n]+\n$/)
    expect(readdirSync(folder)).not.toContain(`${name}.yaml`)
  })

  it('refuses a day that is none, as it would stand in the landscape', async () => {
    const { status, error } = await uitwijk(['convert', put('day.xml', model(element('a', 'Zaak'))), '--date', 'morgen'], folder)
    expect({ status, error }).toEqual({ status: 2, error: expect.stringMatching(/^"morgen"[^\n]+\n$/) as string })
  })

  it('refuses a format that it cannot write, and says which it can', async () => {
    const { status, error } = await uitwijk(['convert', put('one.xml', model(element('a', 'Zaak'))), '-o', 'one.docx'], folder)
    expect(status).toBe(2)
    expect(error).toMatch(/^one\.docx: .*\.yaml.*\.graphml/)
  })

  it('refuses a fault tree of a circle that does not settle, in one line with the service', async () => {
    const { status, out, error } = await uitwijk(['convert', put('circle.json', JSON.stringify(unsettled(2))), '-o', 'circle.opsa.xml'], folder)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(/^circle\.json:1:1: [^\n]*‘A’[^\n]*kring[^\n]*\n$/)
    expect(readdirSync(folder)).not.toContain('circle.opsa.xml')
  })
})

describe.concurrent('validate, of files of other programs', () => {
  it('tells what is wrong in it and what it holds', async () => {
    const { status, out, error } = await uitwijk(['validate', take('archimate/archi_unknown_types.archimate')], folder)
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(out).toMatch(/^archi_unknown_types\.archimate:7:\d+: .*Bogus1.*\(waarschuwing\)$/m)
    expect(out).toContain('archi_unknown_types.archimate: in orde')
  })

  it('--json gives counts and problems as data, a list when there are more files', async () => {
    const name = take('ameff/archi_bendpoint.xml')
    const one = await uitwijk(['validate', name, '--json'], folder)
    expect(JSON.parse(one.out)).toMatchObject({ file: name, ok: true, elements: { BusinessFunction: 1, BusinessService: 1 }, relations: { Realization: 1, Serving: 1 }, problems: [] })
    const two = await uitwijk(['validate', name, put('dtd2.xml', '<!DOCTYPE a><a/>'), '--json'], folder)
    expect(two.status).toBe(2)
    expect(JSON.parse(two.out)).toMatchObject([{ ok: true }, { file: 'dtd2.xml', ok: false, problems: [{ severity: 'error', line: 1, detail: { code: 'doctype' } }] }])
  })
})
