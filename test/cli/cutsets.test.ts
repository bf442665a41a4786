import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { cutSetsCommand } from '../../src/cli/commands/cutsets.ts'
import { Refusal, type Invocation } from '../../src/cli/invocation.ts'
import { messagesIn } from '../../src/i18n/index.ts'
import { MOST_TRIED } from '../../src/analysis/cut-sets/by-trial.ts'
import { unsettled } from '../analysis/cut-sets/unsettled.ts'
import { uitwijk } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'uitwijk-cutsets-'))
afterAll(() => rmSync(folder, { recursive: true }))
function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const OPTIONS = { of: { type: 'string' }, over: { type: 'string' }, 'max-order': { type: 'string' }, limit: { type: 'string' }, probability: { type: 'string' } } as const
const EXAMPLE = 'test/data/example.landscape.yaml'
const TREE = 'test/data/exchange/fault-trees/pressure_tank.xml'
const tree = (body: string) => `<opsa-mef>\n<define-fault-tree name="T">\n${body}\n</define-fault-tree>\n</opsa-mef>`
const REGIONS = `format: uitwijk-landscape/1
name: Regio
organisations: { o: { name: O, jurisdiction: US }, p: { name: P, jurisdiction: US, parent: o }, q: { name: Q, jurisdiction: DE } }
components:
  a: { name: A, kind: application, supplier: p }
  b: { name: B, kind: application, supplier: q }
  dienst: { name: Dienst, kind: process, service: { critical: true, minimum: 0.5 }, needs: [{ anyOf: [a, b] }, { on: b, without: 0.6 }] }
  vast: { name: Vast, kind: process, service: { critical: true }, fallbacks: { hand: { name: Met de hand, capacity: 0.5 } } }
`

/** Asks without a process of its own, which takes long to start. */
function invocation(args: string[]): Invocation {
  const { values: options, positionals: files } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  return { files, json: true, output: undefined, date: '2026-11-30', into: undefined, choices: undefined, options, language: 'nl', messages: messagesIn('nl') }
}
async function json(...args: string[]) {
  let out = ''
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => { out += String(text); return true })
  try {
    expect(await cutSetsCommand(invocation(args))).toBe(0)
  } finally {
    spy.mockRestore()
  }
  return JSON.parse(out)
}

describe('cutsets', () => {
  it('--json prints the counts and the sets, smallest first, of a landscape', async () => {
    const answer = await json(EXAMPLE, '--of', 'bijstand')
    expect(Object.keys(answer).slice(0, 5)).toEqual(['format', 'of', 'total', 'byOrder', 'sets'])
    // The fallback for entra-id lasts five days only, and without mail four fifths of the work goes on.
    expect(answer).toMatchObject({ format: 'uitwijk-cutsets/1', of: 'bijstand', total: '5', byOrder: { 1: '5' }, sets: [['azure'], ['bijstand'], ['entra-id'], ['internet'], ['zaaksysteem']] })
  })

  it('looks for suppliers or jurisdictions with all that goes with them', async () => {
    const landscape = file('regions.yaml', REGIONS)
    const sets = async (...more: string[]) => (await json(landscape, '--of', 'dienst', ...more)).sets
    const [component, supplier, jurisdiction] = [await sets(), await sets('--over', 'supplier'), await sets('--over', 'jurisdiction')]
    expect(component).toEqual([['dienst'], ['a', 'b']])
    expect(supplier).toEqual([['o', 'q'], ['p', 'q']])
    expect(jurisdiction).toEqual([['DE', 'US']])
  })

  it('counts all up to the order asked and lists as many as asked', async () => {
    const landscape = file('regions.yaml', REGIONS)
    const [order, limit, none] = [await json(landscape, '--of', 'dienst', '--max-order', '1'), await json(landscape, '--of', 'dienst', '--limit', '0'), await json(landscape, '--of', 'vast')]
    expect(order).toMatchObject({ total: '1', byOrder: { 1: '1' }, sets: [['dienst']] })
    expect(limit).toMatchObject({ total: '2', byOrder: { 1: '1', 2: '1' }, sets: [], more: true })
    expect(none).toMatchObject({ total: '0', byOrder: {}, sets: [] })
  })

  it('reads a fault tree, with its chances, and needs no --of when it has one top gate', async () => {
    const answer = await json(TREE)
    expect(answer).toMatchObject({ total: '5', byOrder: { 1: '2', 2: '3' }, sets: [['K2'], ['T'], ['K1', 'S'], ['R', 'S'], ['S', 'S1']] })
    expect(answer.probability).toBeCloseTo(3.50158e-5, 10)
  })

  it('takes house events for what they are', async () => {
    const path = file('house.xml', tree(`<define-gate name="top"><or><and><house-event name="on"/><basic-event name="a"/></and><and><house-event name="off"/><basic-event name="b"/></and></or></define-gate>
      <define-gate name="sure"><or><house-event name="on"/><basic-event name="a"/></or></define-gate>
      <define-house-event name="on"><constant value="true"/></define-house-event><define-house-event name="off"><constant value="false"/></define-house-event>`))
    expect(await json(path, '--of', 'top')).toMatchObject({ total: '1', byOrder: { 1: '1' }, sets: [['a']] })
    expect(await json(path, '--of', 'sure')).toMatchObject({ total: '1', byOrder: { 0: '1' }, sets: [[]] })
  })

  it('takes chances of all or of each, and tells who has none', async () => {
    const landscape = file('regions.yaml', REGIONS)
    const chances = file('chances.csv', 'id;kans\r\na;0,5\r\nb;0.25\r\n')
    const one = await json(landscape, '--of', 'dienst', '--probability', '0.5')
    expect(one.probability).toBeCloseTo(0.625, 12)
    const { out, error } = await uitwijk(['cutsets', landscape, '--of', 'dienst', '--probability', chances, '--json'])
    expect(JSON.parse(out).probability).toBeCloseTo(0.125, 12)
    expect(error).toMatch(/dienst, vast \(waarschuwing\)/)
  })

  it('tries all combinations of a small landscape with a circle that does not settle', async () => {
    const answer = await json(file('small.json', JSON.stringify(unsettled(2))), '--of', 'a', '--probability', '0.1')
    expect(answer.sets).toContainEqual(['s1', 's2'])
    expect(answer.probability).toBeGreaterThan(0.1)
  })

  it('otherwise tells it in sentences with names, in Dutch or English', async () => {
    const [dutch, english] = await Promise.all([uitwijk(['cutsets', EXAMPLE, '--of', 'bijstand']), uitwijk(['cutsets', EXAMPLE, '--of', 'bijstand', '--lang', 'en'])])
    expect(dutch.out).toMatch(/^Bijstandsuitkering betalen: 5 kleinste combinaties/)
    expect(dutch.out).toMatch(/^ {2}Microsoft Entra ID$/m)
    expect(english.out).toMatch(/^Bijstandsuitkering betalen: 5 smallest combinations/)
  })

  const two = tree('<define-gate name="one"><or><basic-event name="a"/></or></define-gate>\n<define-gate name="two"><or><basic-event name="a"/></or></define-gate>')
  it.each([
    ['no --of for a landscape', () => [EXAMPLE], /cutsets/],
    ['an id that is not there', () => [EXAMPLE, '--of', 'bijstandd'], /example\.landscape\.yaml:1:1: .*‘bijstand’/],
    ['a gate that is not there', () => [TREE, '--of', 'topp'], /pressure_tank\.xml:1:1: .*"topp"/],
    ['more top gates than one', () => [file('two.xml', two)], /two\.xml:1:1: .*one, two/],
    ['not', () => [file('not.xml', tree('<define-gate name="g"><not><basic-event name="a"/></not></define-gate>'))], /not\.xml:3:\d+: .*not \(g\)/],
    ['xor', () => [file('xor.xml', tree('<define-gate name="g"><xor><basic-event name="a"/><basic-event name="b"/></xor></define-gate>'))], /xor\.xml:3:\d+: .*xor \(g\)/],
    ['gates in a circle', () => [file('circle.xml', tree('<define-gate name="g"><or><gate name="h"/><basic-event name="a"/></or></define-gate>\n<define-gate name="h"><or><gate name="g"/></or></define-gate>')), '--of', 'g'], /circle\.xml:3:1: .*g, h/],
    ['suppliers in a fault tree', () => [TREE, '--over', 'supplier'], /pressure_tank\.xml:1:1: /],
    ['an order of 0', () => [EXAMPLE, '--of', 'bijstand', '--max-order', '0'], /--max-order "0"/],
    ['a limit that is no number', () => [EXAMPLE, '--of', 'bijstand', '--limit', 'all'], /--limit "all"/],
    ['another --over', () => [EXAMPLE, '--of', 'bijstand', '--over', 'team'], /--over "team".*component, supplier, jurisdiction/],
    ['a chance above 1', () => [EXAMPLE, '--of', 'bijstand', '--probability', '1.5'], /"1\.5"/],
    ['a chance of what is not there', () => [EXAMPLE, '--of', 'bijstand', '--probability', file('wrong.csv', 'id,p\nazure,0.1\nazuur,0.1\n')], /wrong\.csv:3:1: .*"azuur".*"azure"/],
    ['a circle that does not settle, and more than can be tried', () => [file('circle.json', JSON.stringify(unsettled(MOST_TRIED + 1))), '--of', 'a'], /circle\.json:1:1: .*kring/],
    ['a file of another kind', () => ['test/data/example.scenario.yaml', '--of', 'bijstand'], /example\.scenario\.yaml:\d+:\d+: /],
    ['no file', () => ['--of', 'x'], /cutsets/],
  ])('refuses %s in one line', async (_, args, line) => {
    const refusal = await cutSetsCommand(invocation(args())).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect((refusal as Refusal).message).toMatch(line)
    expect((refusal as Refusal).message).not.toContain('\n')
  })

  it('tells it on standard error with status 2', async () => {
    const { status, out, error } = await uitwijk(['cutsets', EXAMPLE, '--of', 'bijstandd', '--json'])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toMatch(/^[^\n]*example\.landscape\.yaml:1:1: [^\n]+\n$/)
  })
})

describe('a negative number', () => {
  it('is the value of the option before it: the command says what it accepts', async () => {
    const { status, error } = await uitwijk(['cutsets', EXAMPLE, '--of', 'bijstand', '--max-order', '-1'])
    expect(status).toBe(2)
    expect(error).toMatch(/^--max-order "-1" is geen heel getal vanaf 1$/m)
  })
})
