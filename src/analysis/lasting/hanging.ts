import type { Program } from '../../engine/program.ts'
import { servicesOf, type Landscape } from '../../model/landscape.ts'
import { reach } from './reach.ts'

/** Tells the services, in order of id, that hang on these nodes, along needs and fallbacks, whatever their strength. */
export function hanging(landscape: Landscape, program: Program): (nodes: readonly number[]) => string[] {
  const services = servicesOf(landscape).sort().map((id) => ({ id, level: program.indexOf.get(id) as number }))
  const known = new Map<string, string[]>()
  return (nodes) => {
    const key = nodes.join()
    const before = known.get(key)
    if (before) return before
    const reached = reach(program, nodes)
    const found = services.flatMap(({ id, level }) => (reached[level] ? id : []))
    known.set(key, found)
    return found
  }
}
