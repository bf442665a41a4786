import type { ComponentNodes, Program } from '../../engine/program.ts'
import type { Limits } from './limits.ts'
import type { Spreading } from './spreading.ts'

/** The component that was down and that a node waited for last; `null` for none. */
export function waitedFor({ componentOfNode }: Program, down: ReadonlySet<number>, { cause }: Spreading, node: number): number | null {
  for (let from = cause[node] as number; from >= 0; from = cause[from] as number) {
    const component = componentOfNode[from] as number
    if (component >= 0) return down.has(component) ? component : null
  }
  return null
}

/** The components on the path that decides when the last of the watched services is back: each waited for the one before, or for its team. */
export function decidingPath(program: Program, down: ReadonlySet<number>, schedule: Spreading, services: readonly Limits[]): ReadonlySet<number> {
  const { at, begin, ready, cause, team } = schedule
  const path = new Set<number>()
  const last = services.filter(({ watched }) => watched).sort((a, b) => (at[b.node] as number) - (at[a.node] as number))[0]
  // Who ended when on which team.
  const ended = new Map<string, number>()
  for (const component of down) {
    const { up } = program.components[component] as ComponentNodes
    if ((team[up] as number) >= 0) ended.set(`${team[up]} ${at[up]}`, up)
  }
  const ownerOf = new Map([...down].map((component) => [(program.components[component] as ComponentNodes).up, component]))
  for (let node = last ? last.node : -1; node >= 0;) {
    const component = ownerOf.get(node) ?? program.componentOfNode[node] as number
    if (component >= 0 && down.has(component)) path.add(component)
    const held = (begin[node] as number) > (ready[node] as number) && begin[node] !== Infinity ? ended.get(`${team[node]} ${begin[node]}`) : undefined
    node = held ?? cause[node] as number
  }
  return path
}
