import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, uitwijk } from './command.ts'

const LANDSCAPE = 'scenarios/voorbeeldstad.landscape.yaml'
const SCENARIOS = ['scenarios/library/01-entra-id-uitgeschakeld.scenario.yaml', 'scenarios/library/09-digid-storing.scenario.yaml']
const chaptersIn = (text: string) => text.split('\n').filter((line) => line.startsWith('## ')).map((line) => line.slice(3))
const report = async (...rest: string[]) => {
  const file = join(mkdtempSync(join(tmpdir(), 'uitwijk-')), 'r.md')
  const ended = await uitwijk(['report', LANDSCAPE, ...SCENARIOS, '-o', file, '--date', '2026-10-05', ...rest])
  return { ...ended, text: ended.status === 0 ? readFileSync(file, 'utf8') : '' }
}

describe('report --plan', () => {
  it('makes the plan of all scenarios, with the hash of all files', async () => {
    const { status, text } = await report('--plan')
    expect(status).toBe(0)
    for (const name of ['Entra ID uitgeschakeld', 'DigiD twee dagen weg']) expect(text).toContain(`Actiekaart: ${name}`)
    const whole = [LANDSCAPE, ...SCENARIOS].map((file) => readFileSync(join(root, file), 'utf8')).join('')
    expect(text).toContain(createHash('sha256').update(whole).digest('hex'))
  })

  it('names files without where they stand on this computer', async () => {
    const { text } = await report('--plan', '--parts', 'scope')
    expect(text).toContain('(09-digid-storing.scenario.yaml)')
    expect(text).not.toContain('scenarios/library')
  })

  it('makes only the parts that are asked for', async () => {
    expect(chaptersIn((await report('--plan', '--parts', 'terms, scope')).text)).toEqual(['Documentbeheer', 'Reikwijdte en aannames', 'Begrippen'])
  })

  it('makes the parts that the plan itself asks for when none are named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'uitwijk-'))
    const [landscape, scenario, file] = ['a.landscape.yaml', 'a.scenario.yaml', 'r.md'].map((name) => join(folder, name)) as [string, string, string]
    writeFileSync(landscape, 'format: uitwijk-landscape/1\nname: Klein\nplan: { parts: [services] }\ncomponents:\n  net: { name: Netwerk, kind: network }\n')
    writeFileSync(scenario, 'format: uitwijk-scenario/1\nname: Weg\nhorizon: P1D\nevents:\n  - { at: PT0S, cutOff: { component: net } }\n')
    expect((await uitwijk(['report', landscape, scenario, '--plan', '-o', file])).status).toBe(0)
    expect(chaptersIn(readFileSync(file, 'utf8'))).toEqual(['Documentbeheer', 'Kritieke diensten en hun grenzen'])
  })

  it('takes answers in as chapters', async () => {
    const { text } = await report('--plan', '--parts', 'analyses,recovery', '--chapters', 'recovery,concentration')
    expect(chaptersIn(text)).toEqual(['Documentbeheer', 'Analyses', 'Volgorde van herstel'])
    expect(text).toContain('### Waar hangt veel aan?')
    expect(text).not.toContain('### Herstel')
  })
})

describe('report --cards and --binder', () => {
  it('make the cards, and the binder with the forms', async () => {
    expect(chaptersIn((await report('--cards')).text)).toEqual(['Actiekaart: Entra ID uitgeschakeld', 'Actiekaart: DigiD twee dagen weg', 'Diensten, wat het eerst terug moet bovenaan'])
    expect((await report('--binder')).text).toContain('Besluitenlog')
  })
})

describe('report refuses, in one line', () => {
  it.each([
    ['more scenarios without saying for what', [], /gebruik: report/],
    ['two documents at once', ['--plan', '--cards'], /--plan of --cards/],
    ['parts without a plan', ['--parts', 'scope'], /--parts hoort bij --plan/],
    ['a part that there is not', ['--plan', '--parts', 'scope,nee'], /"nee".*summary.*terms/],
    ['chapters in the binder', ['--binder', '--chapters', 'all'], /--binder heeft geen hoofdstukken/],
  ])('%s', async (_, rest, said) => {
    const { status, error } = await report(...rest)
    expect(status).toBe(2)
    expect(error.trim().split('\n')).toHaveLength(1)
    expect(error).toMatch(said)
  })
})
