import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { uitwijk } from './command.ts'

const LANDSCAPE = 'format: uitwijk-landscape/1\nname: Proef\ncomponents:\n  net: { name: Netwerk, kind: network }\n  balie: { name: Balie, kind: process, needs: [net], service: { critical: true } }\n'
const SCENARIO = 'format: uitwijk-scenario/1\nname: Weg\nstart: 2026-11-23T08:00\nhorizon: P1D\nevents:\n  - { at: PT1H, cutOff: { component: net } }\n'
const EXERCISE = `format: uitwijk-exercise/1
name: Proefoefening
scenario: ../weg.scenario.yaml
roles:
  leider: { name: Voorzitter, brief: Het geld is op. }
  beheer: { name: Beheerder, brief: De kast is dicht. }
rounds:
  - { name: Alles, from: PT0S, until: P1D }
injects:
  bel: { at: PT2H, to: leider, text: De krant belt., expect: Rustig blijven., about: balie }
`

/** A folder with a landscape, a scenario and, in a folder of its own, an exercise. */
function folder(exercise = EXERCISE, scenario: string | null = SCENARIO, landscape = LANDSCAPE): string {
  const made = mkdtempSync(join(tmpdir(), 'uitwijk-'))
  mkdirSync(join(made, 'oefeningen'))
  writeFileSync(join(made, 'stad.landscape.yaml'), landscape)
  if (scenario !== null) writeFileSync(join(made, 'weg.scenario.yaml'), scenario)
  writeFileSync(join(made, 'oefeningen', 'proef.exercise.yaml'), exercise)
  return made
}
const command = (cwd: string, ...more: string[]) => uitwijk(['exercise', 'stad.landscape.yaml', 'oefeningen/proef.exercise.yaml', '--date', '2026-11-30', ...more], cwd)

describe('exercise', () => {
  it('makes the script with the sheets of the roles, by the scenario beside the exercise', async () => {
    const cwd = folder()
    expect(await command(cwd, '-o', 'draaiboek.md')).toEqual({ status: 0, out: 'geschreven: draaiboek.md\n', error: '' })
    const text = readFileSync(join(cwd, 'draaiboek.md'), 'utf8')
    for (const part of ['# Draaiboek: Proefoefening', '30 november 2026', '# Rolblad: Voorzitter', 'Rustig blijven.', '→ Balie']) expect(text).toContain(part)
  })

  it('makes one sheet, or those of all roles, without what others may not know', async () => {
    const cwd = folder()
    await command(cwd, '-o', 'leider.html', '--role', 'leider')
    const one = readFileSync(join(cwd, 'leider.html'), 'utf8')
    expect(one).toContain('De krant belt.')
    expect(one).not.toMatch(/Rustig blijven|De kast is dicht/)
    await command(cwd, '-o', 'alle.json', '--role', 'all', '--lang', 'en')
    const all = readFileSync(join(cwd, 'alle.json'), 'utf8')
    expect(all).toContain('Role sheet: Beheerder')
    expect(all).not.toContain('Rustig blijven')
  })

  it('makes every ready exercise an OpenDocument text', async () => {
    for (const name of ['01-entra-id-uitgeschakeld', '02-gijzelsoftware', '03-platform-van-de-leverancier-weg']) {
      const file = join(mkdtempSync(join(tmpdir(), 'uitwijk-')), 'draaiboek.odt')
      const { status, error } = await uitwijk(['exercise', 'scenarios/voorbeeldstad.landscape.yaml', `scenarios/exercises/${name}.exercise.yaml`, '-o', file])
      expect([name, status, error]).toEqual([name, 0, ''])
      expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
    }
  })

  it.each<{ what: string; made: Parameters<typeof folder>; says: RegExp }>([
    { what: 'is broken', made: [EXERCISE.replace('expect:', 'expekt:')], says: /^oefeningen\/proef\.exercise\.yaml:10:\d+: .*expekt.*expect/ },
    { what: 'is of another format', made: [SCENARIO], says: /^oefeningen\/proef\.exercise\.yaml:1:\d+: .*uitwijk-exercise\/1/ },
    { what: 'gives a message to a role that there is not', made: [EXERCISE.replace('to: leider', 'to: leidr')], says: /^oefeningen\/proef\.exercise\.yaml:10:\d+: .*leidr.*leider/ },
    { what: 'is about a component that there is not', made: [EXERCISE.replace('about: balie', 'about: bali')], says: /^oefeningen\/proef\.exercise\.yaml:10:\d+: .*bali.*balie/ },
    { what: 'has a scenario that is not there', made: [EXERCISE, null], says: /^oefeningen\/proef\.exercise\.yaml:3:\d+: .*\.\.\/weg\.scenario\.yaml/ },
    { what: 'has a scenario that is broken', made: [EXERCISE, SCENARIO.replace('P1D', 'een dag')], says: /^weg\.scenario\.yaml:4:\d+: / },
    { what: 'has a scenario that does not fit the landscape', made: [EXERCISE, SCENARIO.replace('component: net', 'component: nat')], says: /^weg\.scenario\.yaml:6:\d+: .*nat.*net/ },
    { what: 'is on a landscape that is broken', made: [EXERCISE, SCENARIO, LANDSCAPE.replace('needs: [net]', 'needs: [nat]')], says: /^stad\.landscape\.yaml:5:\d+: .*nat/ },
  ])('says in one line of an exercise that $what where and what', async ({ made, says }) => {
    const { status, error } = await command(folder(...made), '-o', 'draaiboek.md')
    expect(status).toBe(2)
    expect(error).toMatch(says)
    expect(error.trimEnd().split('\n')).toHaveLength(1)
  })

  it('says what it takes when asked for wrongly', async () => {
    const cwd = folder()
    const { status, error } = await uitwijk(['exercise', 'stad.landscape.yaml', '-o', 'a.odt'], cwd)
    expect([status, error]).toEqual([2, expect.stringContaining('exercise LANDSCHAP OEFENING -o BESTAND')])
    expect((await command(cwd, '-o', 'a.txt')).error).toMatch(/a\.txt.*\.odt/)
    expect((await command(cwd, '-o', 'a.md', '--role', 'baas')).error).toMatch(/"baas".*leider, beheer, all/)
    expect((await uitwijk(['exercise', 'weg.landscape.yaml', 'oefeningen/proef.exercise.yaml', '-o', 'a.md'], cwd)).error).toMatch(/^weg\.landscape\.yaml:1:1: /)
  })

  it('warns of a scenario that was changed since the exercise was made to fit it, and makes the script all the same', async () => {
    const cwd = folder(EXERCISE.replace('roles:', 'fitted: iets-anders\nroles:'))
    const { status, error } = await command(cwd, '-o', 'draaiboek.md')
    expect(status).toBe(0)
    expect(error).toMatch(/^oefeningen\/proef\.exercise\.yaml:4:\d+: .*waarschuwing/)
    expect(readFileSync(join(cwd, 'draaiboek.md'), 'utf8')).toContain('# Draaiboek')
  })
})
