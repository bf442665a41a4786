import type { Work } from '../../model/work.ts'
import type { Changes } from './kept.ts'
import { same } from './same.ts'

/** How much became different from one work to another. */
export function changesBetween(before: Work, after: Work): Changes {
  const [was, is] = [before.landscape.components, after.landscape.components]
  const added = Object.keys(is).filter((id) => !Object.hasOwn(was, id)).length
  const removed = Object.keys(was).filter((id) => !Object.hasOwn(is, id)).length
  const changed = Object.keys(is).filter((id) => Object.hasOwn(was, id) && !same(was[id], is[id])).length
  const scenarios = new Set([...before.scenarios, ...after.scenarios].map(({ file }) => file))
  const different = [...scenarios].filter((file) => !same(before.scenarios.find((one) => one.file === file)?.value, after.scenarios.find((one) => one.file === file)?.value))
  const other = !same({ ...before.landscape, components: null }, { ...after.landscape, components: null })
  return { added, removed, changed, other, scenarios: different.length }
}
