import { describe, expect, it } from 'vitest'
import { uitwijk } from './command.ts'

const LANDSCAPE = 'test/data/example.landscape.yaml'
const REFERENCE = 'scenarios/voorbeeldstad.landscape.yaml'

describe.concurrent('sweep', () => {
  it('--json prints every single loss, most harm first', async () => {
    const { status, out, error } = await uitwijk(['sweep', REFERENCE, '--json'])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    const sweep = JSON.parse(out)
    expect(Object.keys(sweep)).toEqual(['format', 'over', 'tried', 'losses'])
    expect(sweep).toMatchObject({ format: 'uitwijk-sweep/1', over: 'component' })
    expect(sweep.losses).toHaveLength(sweep.tried)
    const entra = sweep.losses.find(({ of }: { of: string[] }) => of[0] === 'entra-id')
    expect(Object.keys(entra)).toEqual(['of', 'components', 'stopped', 'stops', 'critical', 'people'])
    expect(Object.keys(entra.stops[0])).toEqual(['service', 'lasting', 'level', 'from', 'mtpdBreachedAt'])
    const harm = sweep.losses.map(({ critical }: { critical: number }) => critical)
    expect(harm).toEqual(harm.toSorted((a: number, b: number) => b - a))
  })

  it('--over, --pairs and --horizon do what they say', async () => {
    const { out } = await uitwijk(['sweep', LANDSCAPE, '--over', 'supplier', '--pairs', '--horizon', 'P14D', '--json'])
    const sweep = JSON.parse(out)
    const singles = sweep.losses.filter(({ of }: { of: string[] }) => of.length === 1)
    expect(sweep.over).toBe('supplier')
    expect(sweep.tried).toBe(singles.length * (singles.length + 1) / 2)
    expect(sweep.losses.flatMap(({ stops }: { stops: { from: number | null }[] }) => stops).some(({ from }: { from: number | null }) => from !== null)).toBe(true)
  })

  it('otherwise prints the worst in columns and how many more, in Dutch or English', async () => {
    const [dutch, english] = await Promise.all([[], ['--lang', 'en']].map((language) => uitwijk(['sweep', REFERENCE, ...language])))
    expect(dutch?.out).toMatch(/^Wat wegvalt +stil +kritiek +mensen +diensten die stoppen$/m)
    expect(dutch?.out).toMatch(/^Microsoft Entra ID +\d+ +\d+ +[\d.]+ +\S/m)
    expect(dutch?.out).toMatch(/^En nog \d+ die iets laten stoppen/m)
    expect(english?.out).toMatch(/^Microsoft Entra ID +\d+ +\d+ +[\d,]+ +\S/m)
    expect(dutch?.out.split('\n').length).toBeLessThan(36)
  })

  it.each([
    ['no landscape', ['sweep'], /sweep LANDSCHAP/],
    ['a file too many', ['sweep', LANDSCAPE, LANDSCAPE], /sweep LANDSCHAP/],
    ['an unknown --over', ['sweep', LANDSCAPE, '--over', 'moon'], /"moon".*component, supplier, jurisdiction, platform/],
    ['a horizon in months', ['sweep', LANDSCAPE, '--horizon', 'P1M'], /"P1M".*P14D/],
    ['no time at all', ['sweep', LANDSCAPE, '--horizon', 'PT0S'], /"PT0S".*P14D/],
    ['a landscape that is not there', ['sweep', 'nowhere.yaml'], /^nowhere\.yaml:1:1: /],
  ])('refuses %s with status 2 and one line', async (_, args, line) => {
    const { status, out, error } = await uitwijk(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(line)
    expect(error.trimEnd()).not.toContain('\n')
  })
})
