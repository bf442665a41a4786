import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { municipalitiesFrom } from '../../src/cli/examples.ts'
import { simulate } from '../../src/engine/simulate.ts'
import { draftOf } from '../../src/exchange/mapping/draft-of.ts'
import { planOf } from '../../src/exchange/merge/plan.ts'
import { openForeign } from '../../src/exchange/opening/open.ts'
import { readLandscape, readScenario } from '../../src/model/read.ts'
import { root, uitwijk } from './command.ts'

const FOLDER = 'scenarios/examples'
const LANDSCAPE = `${FOLDER}/gemeenten-mail.landscape.yaml`
const SCENARIOS = ['01-microsoft-365-in-het-hele-land-ingetrokken', '02-leveranciers-uit-de-vs-vallen-weg'].map((name) => `${FOLDER}/${name}.scenario.yaml`)
const DATA = join(root, FOLDER, 'nl-gemeenten-mail-leveranciers_noord-oost.csv')
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

/** The file, read in the plainest way there is. */
const [header = '', ...lines] = readFileSync(DATA, 'utf8').trim().split('\n')
const columns = header.split(',')
const municipalities = lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i], cell]))) as Record<string, string>[]
const peopleIn = (some: typeof municipalities) => some.reduce((sum, { inwoners }) => sum + Number(inwoners), 0)

function played(file: string) {
  const landscape = readLandscape(textOf(LANDSCAPE), LANDSCAPE)
  if (!landscape.ok) throw new Error(LANDSCAPE)
  const scenario = readScenario(textOf(file), file, landscape.value)
  if (!scenario.ok) throw new Error(file)
  return { landscape: landscape.value, trace: simulate(landscape.value, scenario.value) }
}

describe('the municipalities and their mail suppliers', () => {
  it('are what the app makes of the file that they come from', async () => {
    expect(await municipalitiesFrom(readFileSync(DATA))).toBe(textOf(LANDSCAPE))
  })

  it('lose their mail with Microsoft as many as the file says, with all of their residents', () => {
    const lost = municipalities.filter(({ mail_klasse, mx_domein }) => mail_klasse === 'microsoft' || mx_domein === 'mx.microsoft' || mx_domein === 'outlook.com')
    const { trace: { summary, services } } = played(SCENARIOS[0] as string)
    expect(summary).toMatchObject({ services: municipalities.length, first: 0, people: peopleIn(lost) })
    expect([...summary.interrupted].sort()).toEqual(lost.map(({ cbs_code }) => cbs_code?.toLowerCase()).sort())
    // It lasts.
    expect(Object.values(services).flatMap(({ interruptions }) => interruptions).every(({ to }) => to === null)).toBe(true)
  })

  it('lose it with all suppliers from the US, also where only the server stands there', () => {
    const american = ['mx.microsoft', 'outlook.com', 'google.com', 'barracudanetworks.com']
    const lost = municipalities.filter(({ mail_klasse, mx_domein = '', domein, mx_landen }) => mail_klasse === 'microsoft' || american.includes(mx_domein) || (mx_domein === domein && mx_landen === 'US'))
    const { trace: { summary } } = played(SCENARIOS[1] as string)
    expect(summary).toMatchObject({ people: peopleIn(lost) })
    expect([...summary.interrupted].sort()).toEqual(lost.map(({ cbs_code }) => cbs_code?.toLowerCase()).sort())
  })

  it('name their source and its licence, and say of each need how sure it is', () => {
    const { landscape } = played(SCENARIOS[0] as string)
    const [ref = '', ...others] = Object.keys(landscape.sources ?? {})
    expect(others).toEqual([])
    expect(landscape.source).toMatchObject({ ref })
    expect(landscape.sources?.[ref]).toMatchObject({ publisher: 'David Huser and mxmap.it contributors', licence: 'CC-BY-SA-4.0' })
    const sources = Object.values(landscape.components).flatMap(({ needs = [] }) => needs.map((need) => (typeof need === 'string' ? undefined : need.source)))
    expect(sources.length).toBeGreaterThan(municipalities.length)
    for (const source of sources) expect(source).toMatchObject({ type: expect.stringMatching(/^(measurement|assumption)$/), confidence: expect.any(String), note: expect.any(String) })
    // Nobody claims that a municipality signs in, or sends, through someone because it is in SPF.
    expect(Object.keys(landscape.components).filter((id) => /zivver|topdesk|flowmailer/.test(id))).toEqual([])
  })

  it('can be read again from a newer file, and only what is different there changes', () => {
    const { landscape } = played(SCENARIOS[0] as string)
    const plan = (text: string) => {
      const opened = openForeign([{ path: DATA, bytes: new TextEncoder().encode(text) }])
      if (opened.kind !== 'inventory') throw new Error(opened.kind)
      const { added, changed, same, gone, conflicts } = planOf(landscape, draftOf(opened.inventory, {}, {}))
      return { added: added.map(({ id }) => id), changed: changed.map(({ id, changes }) => [id, ...changes.map(({ field }) => field)]), same: same.length, gone: gone.map(({ id }) => id), conflicts: conflicts.length }
    }
    const all = Object.keys(landscape.components).length
    expect(plan(readFileSync(DATA, 'utf8'))).toEqual({ added: [], changed: [], same: all, gone: [], conflicts: 0 })
    const newer = readFileSync(DATA, 'utf8').replace('GM0014,Groningen,Groningen,233273', 'GM0014,Groningen,Groningen,240000').replace(/^GM0034[^\n]*\n/m, 'GM9999,Nieuwstad,Flevoland,9,nieuwstad.nl,microsoft,outlook.com,US,mx,\n')
    expect(plan(newer)).toEqual({ added: ['gm9999'], changed: [['gm0014', 'service.people']], same: all - 2, gone: ['gm0034'], conflicts: 0 })
  })

  it('are valid, and the command line tells how many there are and how many people', async () => {
    const [checked, told] = await Promise.all([uitwijk(['validate', LANDSCAPE, ...SCENARIOS]), uitwijk(['simulate', LANDSCAPE, SCENARIOS[0] as string])])
    expect(checked).toMatchObject({ status: 0, error: '' })
    expect(checked.out).not.toContain('waarschuwing')
    expect(told.out).toContain('113 van 122 diensten stoppen. De eerste meteen.')
    expect(told.out).toContain('De 113 diensten die onderbroken raken, zijn er samen voor hoogstens 4.651.566 mensen.')
  })
})
