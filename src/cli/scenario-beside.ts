import { stat } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import type { Exercise } from '../model/exercise.ts'
import { pathOf } from './files.ts'

/** The scenario file that an exercise names, seen from the folder of the exercise; `null` when there is no such file. */
export async function scenarioBeside(exerciseFile: string, { scenario }: Exercise): Promise<string | null> {
  const file = isAbsolute(scenario) ? scenario : join(dirname(exerciseFile), scenario)
  return await stat(pathOf(file)).then((found) => found.isFile(), () => false) ? file : null
}
