import { stat } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import type { Exercise } from '../model/exercise.ts'
import { pathOf } from './files.ts'

/** A file that another file names, seen from the folder of that. */
export const fileBeside = (of: string, name: string): string => (isAbsolute(name) ? name : join(dirname(of), name))

const isThere = (file: string): Promise<boolean> => stat(pathOf(file)).then((found) => found.isFile(), () => false)

/** The scenario file that an exercise names, seen from the folder of the exercise; `null` when there is no such file. */
export async function scenarioBeside(exerciseFile: string, { scenario }: Exercise): Promise<string | null> {
  const file = fileBeside(exerciseFile, scenario)
  return await isThere(file) ? file : null
}

/** Those of these names, seen from the folder of a file, under which no file is there. */
export async function missingBeside(of: string, names: readonly string[]): Promise<string[]> {
  const there = await Promise.all(names.map((name) => isThere(fileBeside(of, name))))
  return names.filter((_, i) => !there[i])
}
