import { describe, expect, it } from 'vitest'
import { uitwijk } from './command.ts'

const LANDSCAPE = 'test/data/example.landscape.yaml'
const A = 'test/data/example.scenario.yaml'
const REFERENCE = 'scenarios/voorbeeldstad.landscape.yaml'
const [ENTRA, POWER] = ['scenarios/library/01-entra-id-uitgeschakeld.scenario.yaml', 'scenarios/library/08-stroomuitval.scenario.yaml']

describe.concurrent('compare', () => {
  it('--json prints both published results and what is different', async () => {
    const [{ status, out, error }, single] = await Promise.all([uitwijk(['compare', REFERENCE, ENTRA, POWER, '--json']), uitwijk(['simulate', REFERENCE, POWER, '--json'])])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    const comparison = JSON.parse(out)
    expect(Object.keys(comparison)).toEqual(['format', 'a', 'b', 'difference'])
    expect(comparison.format).toBe('uitwijk-comparison/1')
    expect(comparison.b).toEqual(JSON.parse(single.out))
    expect(comparison.difference.services.length).toBeGreaterThan(5)
    const { before, after, id } = comparison.difference.services[0]
    expect(before.downtime).toBe(comparison.a.services[id].downtime)
    expect(after.downtime).toBe(comparison.b.services[id].downtime)
  })

  it('finds nothing different between a scenario and itself', async () => {
    const { status, out } = await uitwijk(['compare', LANDSCAPE, A, A])
    expect(status).toBe(0)
    expect(out).toContain('De uitkomst is hier hetzelfde.')
    const json = JSON.parse((await uitwijk(['compare', LANDSCAPE, A, A, '--json'])).out)
    expect(json.difference).toMatchObject({ services: [], fallbacks: [] })
  })

  it('otherwise prints both headlines, a table and what is different, in Dutch or English', async () => {
    const [dutch, english] = await Promise.all([[], ['--lang', 'en']].map((language) => uitwijk(['compare', REFERENCE, ENTRA, POWER, ...language])))
    for (const told of [dutch, english]) {
      expect(told).toMatchObject({ status: 0 })
      expect(told?.out).toMatch(/^A: Entra ID uitgeschakeld$/m)
      expect(told?.out).toMatch(/^B: .*[Ss]troom/m)
      // First stop, time down, and so for the other.
      expect(told?.out).toMatch(/^Salarissen betalen +T\+8 [uh] +9 d 17 [uh] +\S/m)
    }
    expect(dutch?.out).toMatch(/^ {2}Salarissen betalen: .*hier/m)
    expect(english?.out).not.toBe(dutch?.out)
  })

  it('tells a warning about the landscape once', async () => {
    const { error } = await uitwijk(['compare', LANDSCAPE, A, A])
    expect(error.match(/\(waarschuwing\)/g)).toHaveLength(1)
  })

  it.each([
    ['a scenario too few', ['compare', LANDSCAPE, A], /compare/],
    ['a file too many', ['compare', LANDSCAPE, A, A, A], /compare/],
    ['a scenario that is not there', ['compare', LANDSCAPE, A, 'nowhere.yaml'], /^nowhere\.yaml:1:1: /],
    ['a scenario of another landscape', ['compare', LANDSCAPE, A, ENTRA], /01-entra-id-uitgeschakeld\.scenario\.yaml:\d+:\d+: /],
  ])('refuses %s with status 2 and one line', async (_, args, line) => {
    const { status, out, error } = await uitwijk(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(/^[^\n]+\n$/)
    expect(error).toMatch(line)
  })
})
