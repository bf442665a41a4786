import type { Landscape } from '../../model/landscape.ts'
import { LandscapeSchema } from '../../model/schema/landscape.ts'

/**
 * A landscape as JSON, which we read as we do YAML. Keeps everything. Fields stand in the order of the format and all that has an id in
 * the order of the landscape, so that equal landscapes give equal texts.
 */
export function writeJson(landscape: Landscape): string {
  const ordered = LandscapeSchema.safeParse(landscape)
  return `${JSON.stringify(ordered.success ? ordered.data : landscape, null, 2)}\n`
}
