import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { uitwijk } from './command.ts'

const REPORT = ['report', 'scenarios/voorbeeldstad.landscape.yaml', 'scenarios/library/01-entra-id-uitgeschakeld.scenario.yaml']

describe('report --chapters', () => {
  it('adds the answers that are asked for, in that order', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'uitwijk-')), 'r.md')
    const { status } = await uitwijk([...REPORT, '-o', file, '--chapters', 'worst-moment,concentration'])
    expect(status).toBe(0)
    const headings = readFileSync(file, 'utf8').split('\n').filter((line) => /^#+ (Het slechtste moment|Waar hangt veel aan\?|Wat als dit wegvalt\?)$/.test(line)).map((line) => line.replace(/^#+ /, ''))
    expect(headings).toEqual(['Het slechtste moment', 'Waar hangt veel aan?'])
  })

  it('says of what cannot be asked what is missing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'uitwijk-'))
    const [landscape, scenario, file] = ['a.landscape.yaml', 'a.scenario.yaml', 'r.md'].map((name) => join(folder, name)) as [string, string, string]
    writeFileSync(landscape, 'format: uitwijk-landscape/1\nname: Leeg\ncomponents:\n  net: { name: Netwerk, kind: network }\n')
    writeFileSync(scenario, 'format: uitwijk-scenario/1\nname: Weg\nhorizon: P1D\nevents:\n  - { at: PT0S, cutOff: { component: net } }\n')
    const { status, error } = await uitwijk(['report', landscape, scenario, '-o', file, '--chapters', 'cut-sets'])
    expect([status, error]).toEqual([0, ''])
    expect(readFileSync(file, 'utf8')).toMatch(/# Wat samen één dienst stopt\n+Hiervoor is ten minste één dienst nodig\./)
  })

  it('refuses a chapter that there is not, and names those that there are', async () => {
    const { status, error } = await uitwijk([...REPORT, '-o', 'r.md', '--chapters', 'recovery,nee'])
    expect(status).toBe(2)
    expect(error).toMatch(/"nee".*losses.*quality, all/)
  })
})
