import { expect, it } from 'vitest'
import { historyOf } from '../../../src/store/history.ts'
import { RECORD_SCHEMA, recordFrom, workFrom } from '../../../src/store/keep/record-schema.ts'
import type { WorkRecord } from '../../../src/store/keep/kept.ts'
import type { Work } from '../../../src/model/work.ts'

const work = { file: 'v.landscape.yaml', landscape: { name: 'V' }, scenarios: [], views: [] } as unknown as Work
const record: WorkRecord = { history: { ...historyOf(work), past: [{ label: { do: 'set-landscape', count: 1, name: 'V' }, at: 0, work }] }, files: {}, open: 'a' }
const STEPS = [
  { to: (data: unknown) => ({ ...data as object, second: true }) },
  { to: (data: unknown) => ({ ...data as object, third: (data as { second?: boolean }).second }) },
]

it('a work of an older version is taken along by the steps that are left', () => {
  expect(workFrom(1, work, STEPS)).toMatchObject({ second: true, third: true })
  expect(workFrom(2, work, STEPS)).toMatchObject({ third: undefined })
  expect(workFrom(3, work, STEPS)).toBe(work)
})

it('a record of an older version loses its steps, one of this version nothing', () => {
  expect(recordFrom(1, record, STEPS)).toMatchObject({ history: { now: { file: 'v.landscape.yaml', third: true }, past: [], future: [] }, open: 'a' })
  expect(recordFrom(3, record, STEPS)).toBe(record)
  expect(recordFrom(RECORD_SCHEMA, record)).toBe(record)
})
