import { mkdtempSync, readFileSync } from 'node:fs'
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

  it('refuses a chapter that there is not, and names those that there are', async () => {
    const { status, error } = await uitwijk([...REPORT, '-o', 'r.md', '--chapters', 'recovery,nee'])
    expect(status).toBe(2)
    expect(error).toMatch(/"nee".*losses.*quality, all/)
  })
})
