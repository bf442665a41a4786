import type { MigrationStep } from './migrate.ts'

/*
 * What makes older files into files of the newest version, before anything else is checked. A new version of a format is a new
 * step at the end of its list, and a new number in `format:`.
 */
export const LANDSCAPE_STEPS: readonly MigrationStep[] = []
export const SCENARIO_STEPS: readonly MigrationStep[] = []
export const EXERCISE_STEPS: readonly MigrationStep[] = []
export const EXIT_STEPS: readonly MigrationStep[] = []
