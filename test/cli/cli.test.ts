import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { npmUitwijk, root, uitwijk } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitwijk-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [landscape, scenario] = ['test/data/example.landscape.yaml', 'test/data/example.scenario.yaml']
for (const file of [landscape, scenario]) copyFileSync(join(root, file), join(folder, file.split('/').pop() as string))
const put = (name: string, text: string) => (writeFileSync(join(folder, name), text), name)

const LANDSCAPE = 'format: uitwijk-landscape/1\nname: X\ncomponents:\n  mail: { name: M, kind: workplace }\n'
const ONE_LINE = /^[^\n]+\n$/

describe.concurrent('validate', () => {
  it('says that good files are good', async () => {
    const { status, out, error } = await uitwijk(['validate', landscape, scenario])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(out).toContain(`${landscape}: `)
    expect(out).toContain(`${scenario}: `)
  })

  it('tells every error in the form that editors understand', async () => {
    const file = put('broken.landscape.yaml', `${LANDSCAPE}  web: { name: W, kind: application, needs: [mial, maill] }\n`)
    const { status, out, error } = await uitwijk(['validate', file], folder)
    expect(status).toBe(2)
    expect(`${out}${error}`).toMatch(/^broken\.landscape\.yaml:5:46: .*mial.*‘mail’/m)
    expect(`${out}${error}`).toMatch(/^broken\.landscape\.yaml:5:52: .*maill.*‘mail’/m)
  })

  it('tells a warning, and accepts the file all the same', async () => {
    const file = put('late.scenario.yaml', 'format: uitwijk-scenario/1\nname: X\nhorizon: P1D\nevents:\n  - { at: P2D, cutOff: { component: mail } }\n')
    const { status, out } = await uitwijk(['validate', put('mail.landscape.yaml', LANDSCAPE), file], folder)
    expect(status).toBe(0)
    expect(out).toMatch(/^late\.scenario\.yaml:5:11: /m)
  })

  it('checks a scenario against the landscape beside it, in whatever order', async () => {
    const file = put('other.scenario.yaml', 'format: uitwijk-scenario/1\nname: X\nhorizon: P1D\nevents:\n  - { at: PT0S, cutOff: { component: maill } }\n')
    const { status, out, error } = await uitwijk(['validate', file, put('beside.landscape.yaml', LANDSCAPE)], folder)
    expect(status).toBe(2)
    expect(`${out}${error}`).toMatch(/^other\.scenario\.yaml:5:38: .*‘mail’/m)
  })

  it('refuses what is not one of ours', async () => {
    const { status, error } = await uitwijk(['validate', put('list.yaml', '- a\n')], folder)
    expect(status).toBe(2)
    expect(error).toMatch(/^list\.yaml:1:1: /)
  })
})

describe.concurrent('simulate', () => {
  it('--json prints the published result', async () => {
    const { status, out, error } = await uitwijk(['simulate', landscape, scenario, '--json'])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    const steps = [[0, 0.8], [28_800, 0], [50_400, 0.5], [93_600, 1]]
    expect(JSON.parse(out)).toEqual({
      format: 'uitwijk-result/1',
      levels: {
        internet: [[0, 1]], odc: [[0, 1]], azure: [[0, 1]],
        'entra-id': [[0, 0], [86_400, 1]], mail: [[0, 0], [86_400, 1]], zaaksysteem: steps, bijstand: steps,
      },
      services: {
        bijstand: {
          interruptions: [{ from: 28_800, to: 50_400, mtpdBreachedAt: null, rtoBreachedAt: null }],
          downtime: 21_600, lowest: 0, missed: [], because: ['entra-id', 'zaaksysteem', 'bijstand'],
        },
      },
      deadlocks: [],
    })
  })

  it('gives the same bytes every time', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => uitwijk(['simulate', landscape, scenario, '--json'])))
    expect(first).toEqual(second)
  })

  it('otherwise prints a summary to read, in Dutch or English', async () => {
    const dutch = await uitwijk(['simulate', landscape, scenario])
    expect(dutch).toMatchObject({ status: 0, error: expect.stringMatching(/^[^\n]*noodlogin[^\n]*\(waarschuwing\)\n$/) })
    expect(dutch.out).toContain('Bijstandsuitkering betalen')
    const english = await uitwijk(['simulate', landscape, scenario, '--lang', 'en'])
    expect(english).toMatchObject({ status: 0, error: expect.stringContaining('(warning)') })
    expect(english.out).toContain('Bijstandsuitkering betalen')
    expect(english.out).not.toBe(dutch.out)
  })

  it.each([
    ['a file that is not there', ['simulate', 'nowhere.yaml', scenario], /^nowhere\.yaml:1:1: /],
    ['a folder for a file', ['simulate', 'test', scenario], /^test:1:1: /],
    ['the files the other way round', ['simulate', scenario, landscape], /^test\/data\/example\.scenario\.yaml:4:9: /],
    ['a file too few', ['simulate', landscape], /simulate/],
    ['a file too many', ['simulate', landscape, scenario, scenario], /simulate/],
    ['an unknown command', ['simulat', landscape], /simulat.*simulate/],
    ['a command that objects have of their own', ['constructor'], /constructor.*simulate/],
    ['an unknown option', ['simulate', landscape, scenario, '--jsn'], /jsn/],
    ['an unknown language', ['simulate', landscape, scenario, '--lang', 'fr'], /fr.*nl, en/],
  ])('refuses %s with status 2 and one line', async (_, args, line) => {
    const { status, out, error } = await uitwijk(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(ONE_LINE)
    expect(error).toMatch(line)
  })

  it('refuses a broken scenario with its place, and says that there is more', async () => {
    const file = put('wrong.scenario.yaml', 'format: uitwijk-scenario/1\nname: X\nhorizon: P14D\nevents:\n  - { at: PT0S, cutOff: { component: entra-di } }\n  - { at: PT0S, cutOff: { component: mial } }\n')
    const { status, out, error } = await uitwijk(['simulate', 'example.landscape.yaml', file, '--json'], folder)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(ONE_LINE)
    expect(error).toMatch(/^wrong\.scenario\.yaml:5:38: .*‘entra-id’/)
  })
})

describe.concurrent('file names', () => {
  it('are meant from where the user stands, also through npm', async () => {
    const { status, out, error } = await npmUitwijk(['simulate', 'example.landscape.yaml', 'example.scenario.yaml', '--json'], folder)
    expect({ status, error: error.replace(/^npm warn .*\n/gm, '') }).toEqual({ status: 0, error: '' })
    expect(JSON.parse(out)).toHaveProperty('format', 'uitwijk-result/1')
  })
})

describe.concurrent('help', () => {
  it('names the commands', async () => {
    const { status, out } = await uitwijk(['--help'])
    expect(status).toBe(0)
    for (const command of ['validate', 'simulate', 'report']) expect(out).toContain(command)
  })
})

describe.concurrent('report', () => {
  const make = async (name: string) => {
    const ended = await uitwijk(['report', 'example.landscape.yaml', 'example.scenario.yaml', '-o', name], folder)
    expect(ended).toMatchObject({ status: 0 })
    return readFileSync(join(folder, name))
  }

  it('in HTML that loads nothing from elsewhere', async () => {
    const html = (await make('report.html')).toString('utf8')
    expect(html).toMatch(/^<!doctype html>/i)
    expect(html).toMatch(/<html[^>]* lang="nl(-NL)?"/)
    expect(html).toContain('Entra ID uitgeschakeld')
    expect(html).toContain('Bijstandsuitkering betalen')
    expect(html).not.toMatch(/<script|\b(?:src|href)="(?:https?:)?\/\//i)
  })

  it('in ODT, with its type first and uncompressed', async () => {
    const odt = await make('report.odt')
    expect(odt.subarray(30, 77).toString('latin1')).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
    const parts = unzipSync(odt)
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['mimetype', 'content.xml', 'styles.xml', 'META-INF/manifest.xml']))
    expect(strFromU8(parts['content.xml'] as Uint8Array)).toContain('Bijstandsuitkering betalen')
  })

  it('in Markdown, CSV and JSON', async () => {
    expect((await make('report.md')).toString('utf8')).toMatch(/^# .*/m)
    expect((await make('report.csv')).toString('utf8')).toContain('Bijstandsuitkering betalen')
    expect(JSON.parse((await make('report.json')).toString('utf8'))).toBeTypeOf('object')
  })

  it('refuses another format and a missing -o, with one line', async () => {
    for (const args of [['-o', 'report.xls'], []]) {
      const { status, out, error } = await uitwijk(['report', 'example.landscape.yaml', 'example.scenario.yaml', ...args], folder)
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(error).toMatch(ONE_LINE)
    }
  })

  it('refuses a place where it cannot write, with one line', async () => {
    const { status, error } = await uitwijk(['report', 'example.landscape.yaml', 'example.scenario.yaml', '-o', join('no', 'such', 'folder', 'report.md')], folder)
    expect(status).toBe(2)
    expect(error).toMatch(ONE_LINE)
  })
})
