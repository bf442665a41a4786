import { migrated, type MigrationStep } from '../../model/migrate/migrate.ts'
import type { Work } from '../../model/work.ts'
import { historyOf } from '../history.ts'
import type { WorkRecord } from './kept.ts'

/** Step n makes of a work of version n one of version n + 1. A new format of files asks for a step here as well. */
export const WORK_STEPS: readonly MigrationStep[] = []

/** The version of works as this app keeps them. */
export const RECORD_SCHEMA = WORK_STEPS.length + 1

/** A work of an older version as one of this version. */
export const workFrom = (schema: number, work: Work, steps = WORK_STEPS): Work => migrated(work, schema, steps).data as Work

/** A record of an older version as one of this version. Its steps are gone then: they speak of data as they were. */
export function recordFrom(schema: number, record: WorkRecord, steps = WORK_STEPS): WorkRecord {
  if (schema > steps.length) return record
  return { history: historyOf(workFrom(schema, record.history.now, steps)), files: {}, open: record.open }
}
