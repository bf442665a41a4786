import { valueIn, type Work } from '../model/work.ts'
import type { Filed, Files } from './files.ts'
import { same } from './keep/same.ts'

/**
 * A work in which every value that says the same as before, or as in its file, is that very object. Steps make new objects,
 * and whether a file is as it is here is told by looking whether they are one.
 */
export function reunited(work: Work, before: Work, files: Files): Work {
  const one = <T extends Filed>(file: string, value: T): T =>
    [valueIn(before, file), files[file]?.saved, files[file]?.original?.value].find((known) => known !== undefined && same(known, value)) as T | undefined ?? value
  const all = <T extends { file: string; value: Filed }>(list: readonly T[], was: readonly T[] | undefined): readonly T[] =>
    (list === was ? list : list.map((each) => ({ ...each, value: one(each.file, each.value) })))
  return {
    ...work,
    landscape: one(work.file, work.landscape),
    scenarios: all(work.scenarios, before.scenarios),
    ...(work.exercises ? { exercises: all(work.exercises, before.exercises) } : {}),
    ...(work.exitPlans ? { exitPlans: all(work.exitPlans, before.exitPlans) } : {}),
  }
}
