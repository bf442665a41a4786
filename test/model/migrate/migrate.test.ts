import { describe, expect, it } from 'vitest'
import { LANDSCAPE_FORMAT } from '../../../src/model/landscape.ts'
import { migrated, type MigrationStep } from '../../../src/model/migrate/migrate.ts'
import { LANDSCAPE_STEPS, SCENARIO_STEPS } from '../../../src/model/migrate/steps.ts'
import { readAs, readLandscape, readScenario, type Format } from '../../../src/model/read.ts'
import { SCENARIO_FORMAT } from '../../../src/model/scenario.ts'
import { Source } from '../../../src/model/yaml.ts'
import { z } from '../../../src/model/zod.ts'

/** A format that was `title` and `size` in version 1, has `name` in version 2, and `{ parts: { size } }` in version 3. */
type Thing = { format: string; name: string; parts: { size: number } }
const STEPS: MigrationStep[] = [
  {
    to: (data) => {
      const { title, ...rest } = data as Record<string, unknown>
      return { ...rest, format: 'uitwijk-thing/2', ...(title === undefined ? {} : { name: title }) }
    },
    from: (path) => (path[0] === 'name' ? ['title', ...path.slice(1)] : path),
  },
  {
    to: (data) => {
      const { size, ...rest } = data as Record<string, unknown>
      return { ...rest, format: 'uitwijk-thing/3', parts: { size } }
    },
    from: (path) => (path[0] === 'parts' ? path.slice(1) : path),
  },
]
const THING: Format<Thing> = {
  format: 'uitwijk-thing/3', steps: STEPS, salvage: () => null,
  schema: z.strictObject({ format: z.literal('uitwijk-thing/3'), name: z.string(), parts: z.strictObject({ size: z.number() }) }),
  checkMeaning: (thing, source) => { if (thing.parts.size < 0) source.report(['parts', 'size'], { code: 'invalid', message: 'negative' }) },
}
const readThing = (text: string) => readAs(new Source(text, 'a.yaml'), THING)
const problems = (text: string) => {
  const reading = readThing(text)
  return reading.ok ? [] : reading.problems.map(({ line, column, detail }) => [line, column, detail.code])
}

describe('a file of an older version', () => {
  it.each([
    ['uitwijk-thing/1', 'title: A\nsize: 3'],
    ['uitwijk-thing/2', 'name: A\nsize: 3'],
    ['uitwijk-thing/3', 'name: A\nparts: { size: 3 }'],
  ])('%s is read by the steps that are left', (format, rest) => {
    expect(readThing(`format: ${format}\n${rest}\n`)).toMatchObject({ ok: true, value: { format: 'uitwijk-thing/3', name: 'A', parts: { size: 3 } } })
  })

  it('has its problems told where they stand in the text', () => {
    expect(problems('format: uitwijk-thing/1\ntitle: [A]\nsize: 3\n')).toEqual([[2, 8, 'wrong-type']])
    expect(problems('format: uitwijk-thing/1\ntitle: A\nsize: -3\n')).toEqual([[3, 7, 'invalid']])
    expect(problems('format: uitwijk-thing/1\ntitle: A\nsize: 3\nnew: x\n')).toEqual([[4, 1, 'unknown-key']])
  })

  it('stays as it was', () => {
    const data = Object.freeze({ format: 'uitwijk-thing/1', title: 'A', size: 3 })
    migrated(data, 1, STEPS)
    expect(data).toEqual({ format: 'uitwijk-thing/1', title: 'A', size: 3 })
  })
})

describe('a file of a newer version', () => {
  it.each([
    ['a landscape', readLandscape, LANDSCAPE_FORMAT], ['a scenario', readScenario, SCENARIO_FORMAT],
  ])('is refused as such: %s', (_, read, format) => {
    const [name, version] = format.split('/')
    const found = `${name}/${Number(version) + 1}`
    const reading = read(`# comment\nformat: ${found}\nsomething: new\n`, 'a.yaml')
    expect(reading).toMatchObject({ ok: false, problems: [{ line: 2, column: 9, detail: { code: 'newer-format', found, supported: format } }] })
  })

  it.each(['uitwijk-thing/0', 'uitwijk-thing/03', 'uitwijk-other/1', 'uitwijk-thing', '3'])('which %s is not', (format) => {
    expect(problems(`format: ${format}\nname: A\nparts: { size: 3 }\n`)).toEqual([[1, 9, 'wrong-format']])
  })
})

it('the steps lead to the versions that are written', () => {
  expect(`uitwijk-landscape/${LANDSCAPE_STEPS.length + 1}`).toBe(LANDSCAPE_FORMAT)
  expect(`uitwijk-scenario/${SCENARIO_STEPS.length + 1}`).toBe(SCENARIO_FORMAT)
})
