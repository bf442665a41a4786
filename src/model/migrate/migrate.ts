import type { Path } from '../yaml.ts'

/** Makes data of one version of a format into data of the next. */
export interface MigrationStep {
  /** The data as the next version has them. What it is given may be anything, and must stay as it is. */
  to(data: unknown): unknown
  /** Where what stands at a path in the result came from, so that problems are told at the right place; the same path when left out. */
  from?(path: Path): Path
}

/** Data of the newest version, and the way back from a path in them to that in the data as they were. */
export interface Migrated { data: unknown; from(path: Path): Path }

/** Takes data from `version` to the newest version; step n makes version n + 1 of version n. */
export function migrated(data: unknown, version: number, steps: readonly MigrationStep[]): Migrated {
  const taken = steps.slice(version - 1)
  return {
    data: taken.reduce((result, step) => step.to(result), data),
    from: (path) => taken.reduceRight((back, step) => step.from?.(back) ?? back, path),
  }
}
