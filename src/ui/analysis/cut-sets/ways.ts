import type { CutSetsAsk } from '../../../analysis/cut-sets/answer.ts'
import { graphOf } from '../../../model/graph.ts'
import type { Landscape } from '../../../model/landscape.ts'
import { select } from '../../../model/selector.ts'

/** How the loss of a member reaches the service: the member, and the components from what it takes along to the service. */
export interface Way { member: string; path: string[] }

/**
 * The shortest way from each member of a cut set to the component that stops, against the direction of the needs, by breadth-first search from
 * that component. Of a supplier or country the nearest of its components counts. No way: an empty path.
 */
export function waysOf(landscape: Landscape, of: string, over: CutSetsAsk['over'], set: readonly string[]): Way[] {
  const graph = graphOf(landscape)
  if (!graph.hasNode(of)) return set.map((member) => ({ member, path: [] }))
  const towards = new Map<string, string | null>([[of, null]])
  // Keys of a Map come in order of being added, so those nearest first; what is added while it is walked is walked too.
  for (const at of towards.keys()) for (const next of graph.outNeighbors(at)) if (!towards.has(next)) towards.set(next, at)
  const nearness = new Map([...towards.keys()].map((id, nth) => [id, nth]))
  const near = (id: string): number => nearness.get(id) ?? Number.MAX_SAFE_INTEGER
  return set.map((member) => {
    const own = over === 'component' ? [member] : select(landscape, { [over]: member })
    const [start] = own.filter((id) => towards.has(id)).sort((a, b) => near(a) - near(b))
    const path: string[] = []
    for (let at: string | null | undefined = start; at; at = towards.get(at)) path.push(at)
    return { member, path }
  })
}

export interface Box { id: string; column: number; row: number; kind: 'member' | 'between' | 'top' }
export interface Drawing { boxes: Box[]; lines: [from: string, to: string][]; columns: number; rows: number }

/** Places the ways from left to right: the service last, and what is as far from it in one column. A row for each way that begins. */
export function drawingOf(ways: readonly Way[], of: string): Drawing {
  const children = new Map<string, string[]>([[of, []]])
  const starts = new Set(ways.map(({ path }) => path[0]))
  for (const { path } of ways) {
    path.forEach((id, nth) => {
      const to = path[nth + 1]
      if (!children.has(id)) children.set(id, [])
      if (to === undefined) return
      if (!children.has(to)) children.set(to, [])
      const list = children.get(to) as string[]
      if (!list.includes(id)) list.push(id)
    })
  }
  const columns = Math.max(1, ...ways.map(({ path }) => path.length))
  const boxes: Box[] = []
  const lines: [string, string][] = []
  let rows = 0
  const place = (id: string, depth: number): number => {
    const below = (children.get(id) ?? []).map((child) => {
      lines.push([child, id])
      return place(child, depth + 1)
    })
    const row = below.length ? below.reduce((sum, one) => sum + one, 0) / below.length : rows++
    boxes.push({ id, column: columns - 1 - depth, row, kind: id === of ? 'top' : starts.has(id) ? 'member' : 'between' })
    return row
  }
  place(of, 0)
  return { boxes, lines, columns, rows }
}
