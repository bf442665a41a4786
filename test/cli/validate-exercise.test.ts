import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { uitwijk } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitwijk-oefening-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
for (const name of ['oefeningen', 'scenarios']) mkdirSync(join(folder, name))
const put = (name: string, text: string) => (writeFileSync(join(folder, name), text), name)

const LANDSCAPE = put('dorp.landscape.yaml', 'format: uitwijk-landscape/1\nname: X\ncomponents:\n  mail: { name: M, kind: workplace }\n')
const scenario = (component: string) => `format: uitwijk-scenario/1\nname: X\nhorizon: P1D\nevents:\n  - { at: PT0S, cutOff: { component: ${component} } }\n`
const exercise = (file: string, more = '') => `format: uitwijk-exercise/1\nname: X\nscenario: ../scenarios/${file}\n${more}rounds:\n  - { name: R, from: PT0S, until: PT8H }\n`
put('scenarios/mail.scenario.yaml', scenario('mail'))
put('scenarios/stuk.scenario.yaml', scenario('mial'))

const validate = async (...files: string[]) => {
  const { status, out, error } = await uitwijk(['validate', ...files], folder)
  return { status, text: `${out}${error}` }
}

describe.concurrent('validate, of an exercise', () => {
  it('says that a good one is good, and whether it was checked against a landscape', async () => {
    const file = put('oefeningen/goed.exercise.yaml', exercise('mail.scenario.yaml'))
    expect(await validate(file, LANDSCAPE)).toEqual({ status: 0, text: `${file}: in orde\n${LANDSCAPE}: in orde\n` })
    expect((await validate(file)).text).toContain('niet nagekeken tegen een landschap')
  })

  it('tells that its scenario is not there, where it is named', async () => {
    const file = put('oefeningen/los.exercise.yaml', exercise('weg.scenario.yaml'))
    const { status, text } = await validate(LANDSCAPE, file)
    expect(status).toBe(2)
    expect(text).toMatch(/^oefeningen\/los\.exercise\.yaml:3:11: .*‘\.\.\/scenarios\/weg\.scenario\.yaml’/m)
  })

  it('tells that its scenario is broken, in the file of the scenario', async () => {
    const file = put('oefeningen/stuk.exercise.yaml', exercise('stuk.scenario.yaml'))
    const { status, text } = await validate(LANDSCAPE, file)
    expect(status).toBe(2)
    expect(text).toMatch(/^scenarios\/stuk\.scenario\.yaml:5:38: .*‘mail’/m)
    expect((await validate(LANDSCAPE, 'scenarios/stuk.scenario.yaml', file)).text.match(/mial/g)).toHaveLength(1)
  })

  it('warns when the scenario was changed since, and accepts it', async () => {
    const { status, text } = await validate(LANDSCAPE, put('oefeningen/oud.exercise.yaml', exercise('mail.scenario.yaml', 'fitted: abc\n')))
    expect(status).toBe(0)
    expect(text).toMatch(/^oefeningen\/oud\.exercise\.yaml:4:9: .*veranderd.*\(waarschuwing\)/m)
  })
})
