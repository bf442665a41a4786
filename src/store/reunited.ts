import { exerciseIn, scenarioIn, type Work } from '../model/work.ts'
import type { Filed, Files } from './files.ts'
import { same } from './keep/same.ts'

/**
 * A work in which every value that says the same as before, or as in its file, is that very object. Steps make new objects,
 * and whether a file is as it is here is told by looking whether they are one.
 */
export function reunited(work: Work, before: Work, files: Files): Work {
  const one = <T extends Filed>(file: string, value: T, was: T | undefined): T =>
    [was, files[file]?.saved as T | undefined, files[file]?.original?.value as T | undefined].find((known) => known !== undefined && same(known, value)) ?? value
  return {
    ...work,
    landscape: one(work.file, work.landscape, before.landscape),
    scenarios: work.scenarios === before.scenarios ? before.scenarios
      : work.scenarios.map((scenario) => ({ ...scenario, value: one(scenario.file, scenario.value, scenarioIn(before, scenario.file)) })),
    ...(work.exercises ? {
      exercises: work.exercises === before.exercises ? before.exercises
        : work.exercises.map((exercise) => ({ ...exercise, value: one(exercise.file, exercise.value, exerciseIn(before, exercise.file)) })),
    } : {}),
  }
}
