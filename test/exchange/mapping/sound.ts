import { checkLandscape } from '../../../src/model/check-landscape.ts'
import { check } from '../../../src/model/issues.ts'
import type { Landscape } from '../../../src/model/landscape.ts'
import { LandscapeSchema } from '../../../src/model/schema/landscape.ts'
import { Source } from '../../../src/model/yaml.ts'

/** What is wrong with a landscape: the same checks as for a file, without the text, which takes long for a large one. */
export function faultsOf(landscape: Landscape): unknown[] {
  const source = new Source('{}', 'draft.json')
  const result = check(LandscapeSchema, landscape)
  if ('found' in result) return result.found
  checkLandscape(result.value, source)
  return source.problems
}
