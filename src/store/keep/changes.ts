import type { Work } from '../../model/work.ts'
import type { Changes } from './kept.ts'
import { same } from './same.ts'

type Files = readonly { file: string; value: unknown }[]

/** How much became different from one work to another. */
export function changesBetween(before: Work, after: Work): Changes {
  const [was, is] = [before.landscape.components, after.landscape.components]
  const added = Object.keys(is).filter((id) => !Object.hasOwn(was, id)).length
  const removed = Object.keys(was).filter((id) => !Object.hasOwn(is, id)).length
  const changed = Object.keys(is).filter((id) => Object.hasOwn(was, id) && !same(was[id], is[id])).length
  const different = (one: Files = [], two: Files = []) => [...new Set([...one, ...two].map(({ file }) => file))]
    .filter((file) => !same(one.find((each) => each.file === file)?.value, two.find((each) => each.file === file)?.value)).length
  const other = !same({ ...before.landscape, components: null }, { ...after.landscape, components: null })
  return { added, removed, changed, other, scenarios: different(before.scenarios, after.scenarios), exercises: different(before.exercises, after.exercises), exitPlans: different(before.exitPlans, after.exitPlans) }
}
