import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { uitwijk } from './command.ts'

const REFERENCE = 'scenarios/voorbeeldstad.landscape.yaml'
const SCENARIO = 'scenarios/library/01-entra-id-uitgeschakeld.scenario.yaml'
const WITHOUT = 'test/data/example.landscape.yaml'

async function landscapeWith(measures: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'measures-')), 'town.landscape.yaml')
  await writeFile(file, `format: uitwijk-landscape/1
name: Town
organisations:
  big: { name: Big, jurisdiction: US }
components:
  cloud: { name: Cloud, kind: platform, supplier: big, exit: { lead: P1Y } }
  own: { name: Own room, kind: platform }
  pay: { name: Pay, kind: process, needs: [cloud], service: { critical: true, people: 10, mtpd: P1D } }
${measures}`)
  return file
}
const MEASURES = `measures:
  second: { name: Second hosting, cost: 900, effects: [{ component: pay, need: cloud, or: own }] }
  list: { name: Paper list, cost: { amount: 100, currency: EUR }, perYear: 20, effects: [{ component: pay, fallback: list, value: { name: List, activation: PT12H } }] }
`

describe.concurrent('measures', () => {
  it('--json prints the best for the money, why, and what is best for any other amount', async () => {
    const file = await landscapeWith(MEASURES)
    const { status, out, error } = await uitwijk(['measures', file, '--budget', '500', '--json'])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    // 14 days of 10 people, three times as likely, once for the owner and once for the platform; the other platform stops nothing yet.
    const before = 14 * 24 * 10 * 3 * 2
    expect(JSON.parse(out)).toEqual({
      format: 'uitwijk-measures/1', over: 'scenarios', scenarios: ['supplier:big', 'component:cloud', 'component:own'],
      budget: 500, measures: ['list'], cost: 120, harm: 12 * 10 * 3 * 2, before, least: 0, optimal: true, gap: 0,
      why: [{ measure: 'list', without: before - 12 * 10 * 3 * 2 }],
      curve: [{ measures: [], cost: 0, harm: before }, { measures: ['list'], cost: 120, harm: 720 }, { measures: ['second'], cost: 900, harm: 0 }], curveOptimal: true,
    })
  })

  it('--over cutsets chooses what breaks them', async () => {
    const { out } = await uitwijk(['measures', await landscapeWith(MEASURES), '--budget', '5000', '--over', 'cutsets', '--order', '1', '--json'])
    // The process itself can still be lost; the list does without the process as well.
    expect(JSON.parse(out)).toMatchObject({ over: 'cutsets', order: 1, before: 20, measures: ['list'], harm: 0, optimal: true })
  })

  it('otherwise prints words, in Dutch or English, with what was worked out', async () => {
    const [dutch, english, none] = await Promise.all([
      uitwijk(['measures', REFERENCE, SCENARIO, '--budget', '20000']), uitwijk(['measures', REFERENCE, SCENARIO, '--budget', '20000', '--lang', 'en']),
      landscapeWith(MEASURES).then((file) => uitwijk(['measures', file, '--budget', '0'])),
    ])
    expect(dutch?.out).toMatch(/^Doorgerekend: /)
    expect(dutch?.out).toMatch(/bewezen de beste keus/)
    expect(dutch?.out).toMatch(/^€\s0 +[\d.]+ mensuren +geen$/m)
    expect(english?.out).toMatch(/^Worked out: /)
    expect(none?.out).toMatch(/geen scenario genoemd.*Big.*Cloud, Own room.*14 dagen/)
  })

  it.each([
    ['no landscape', ['measures', '--budget', '5'], /measures LANDSCHAP/],
    ['no budget', ['measures', REFERENCE], /measures LANDSCHAP/],
    ['a negative budget', ['measures', REFERENCE, '--budget', '-5'], /"-5".*0 of meer/],
    ['a budget that is no number', ['measures', REFERENCE, '--budget', '5k'], /"5k".*0 of meer/],
    ['an unknown --over', ['measures', REFERENCE, '--budget', '5', '--over', 'moon'], /"moon".*scenarios, cutsets/],
    ['an order of nothing', ['measures', REFERENCE, '--budget', '5', '--over', 'cutsets', '--order', '0'], /"0".*1 tot en met 4/],
    ['an order without cut sets', ['measures', REFERENCE, '--budget', '5', '--order', '2'], /--over cutsets/],
    ['a landscape without measures', ['measures', WITHOUT, '--budget', '5'], /^test\/data\/example\.landscape\.yaml:1:1: .*"measures:".*"effects"/],
  ])('refuses %s with status 2 and one line', async (_, args, line) => {
    const { status, out, error } = await uitwijk(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(line)
    expect(error.trimEnd()).not.toContain('\n')
  })

  it('refuses measures that name what is not there, with the place', async () => {
    const file = await landscapeWith(`${MEASURES}  third: { name: Third, cost: 1, needs: [secnd], effects: [{ component: pay, need: cloud, holdUp: PT1H }] }\n`)
    const { status, error } = await uitwijk(['measures', file, '--budget', '5'])
    expect(status).toBe(2)
    expect(error).toMatch(/town\.landscape\.yaml:12:\d+: .*secnd.*second/)
  })
})

describe.concurrent('exit --notice', () => {
  it('--json prints what takes too long, what stops, and the cheapest preparations', async () => {
    const file = await landscapeWith(MEASURES)
    const { status, out, error } = await uitwijk(['exit', file, '--notice', 'P90D', '--of', 'supplier:big', '--date', '2027-01-01', '--json'])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(JSON.parse(out)).toEqual({
      format: 'uitwijk-forced-exit/1', of: { supplier: 'big' }, from: '2027-01-01', notice: 90,
      exits: [{ component: 'cloud', takes: 365, gap: 275, replacedBy: null, stops: ['pay'], bridges: [] }],
      stops: ['pay'], people: 10, preparations: { measures: ['list'], cost: 120, optimal: true },
    })
  })

  it('otherwise prints words, and counts months by the calendar', async () => {
    const { out } = await uitwijk(['exit', await landscapeWith(MEASURES), '--notice', 'P3M', '--of', 'jurisdiction:US', '--date', '2027-01-01'])
    expect(out).toMatch(/binnen 90 dagen/)
    expect(out).toMatch(/^Cloud +365 dagen +275 dagen +niet bekend +Pay$/m)
    expect(out).toMatch(/Paper list.*€\s120/)
  })

  it.each([
    ['a notice in hours', ['--notice', 'PT5H', '--of', 'supplier:microsoft'], /"PT5H".*P90D/],
    ['a notice of what', ['--notice', 'P90D'], /exit LANDSCHAP/],
    ['a what without notice', ['--of', 'supplier:microsoft'], /exit LANDSCHAP/],
    ['what is no selector', ['--notice', 'P90D', '--of', 'microsoft'], /"microsoft".*supplier:ID/],
    ['an unknown supplier', ['--notice', 'P90D', '--of', 'supplier:microsft'], /microsft.*"microsoft"/],
    ['a country of nothing', ['--notice', 'P90D', '--of', 'jurisdiction:JP'], /jurisdiction:JP/],
    ['a day that is none', ['--notice', 'P90D', '--of', 'supplier:microsoft', '--date', '2027-02-30'], /2027-02-30/],
  ])('refuses %s with status 2 and one line', async (_, args, line) => {
    const { status, out, error } = await uitwijk(['exit', REFERENCE, ...args])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(line)
    expect(error.trimEnd()).not.toContain('\n')
  })
})
