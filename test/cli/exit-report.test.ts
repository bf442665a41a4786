import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { exitReportTextsIn } from '../../src/i18n/exit-report.ts'
import { root, uitwijk } from './command.ts'

const LANDSCAPE = 'scenarios/voorbeeldstad.landscape.yaml'
const PLAN = 'scenarios/exit/voorbeeldstad-tien-jaar.exit.yaml'
const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

it('exit -o writes the report about leaving, with the hash of all files and without where they stand', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'uitwijk-')), 'r.md')
  const { status, error } = await uitwijk(['exit', LANDSCAPE, PLAN, '-o', file, '--date', '2026-11-30'])
  expect({ status, error }).toEqual({ status: 0, error: '' })
  const text = readFileSync(file, 'utf8')
  const { summary, roadmap, contracts, forced, measures, sovereignty, disclosure } = exitReportTextsIn('nl')
  expect(text.split('\n').filter((line) => line.startsWith('## ')).map((line) => line.slice(3))).toEqual(expect.arrayContaining([summary, roadmap, contracts, forced, measures, sovereignty, disclosure].map(({ heading }) => heading)))
  const scenarios = (parse(textOf(PLAN)) as { scenarios: string[] }).scenarios.map((name) => textOf(join('scenarios/exit', name)))
  expect(text).toContain(createHash('sha256').update([textOf(LANDSCAPE), textOf(PLAN), ...scenarios].join('')).digest('hex'))
  expect(text).not.toContain('../library')
}, 120_000)

it('exit -o refuses a format that it cannot write and a day that is none, before anything is worked out', async () => {
  expect(await uitwijk(['exit', LANDSCAPE, PLAN, '-o', 'r.xyz'])).toMatchObject({ status: 2, error: expect.stringContaining('.odt') as string })
  expect(await uitwijk(['exit', LANDSCAPE, PLAN, '-o', 'r.odt', '--date', 'morgen'])).toMatchObject({ status: 2, error: expect.stringContaining('morgen') as string })
})
