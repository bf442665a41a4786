import type { Columns } from '../model/view.ts'
import { BLOCKS_IN_ORDER, type BlockKey } from './blocks.ts'
import { pull, type Neighbours } from './neighbours.ts'
import { heightsOf } from './order.ts'
import type { Run, Sketch } from './sketch.ts'
import { stand } from './standing.ts'

interface Growing { key: BlockKey; line: number; nodes: number[] }

/**
 * A run for a block that had none: in the line of the block before it, or else of the one after it; between their
 * lines where every block has its own. Critical services always have their own.
 */
function begin(runs: Growing[], key: BlockKey, columns: Columns, apart: boolean): Growing {
  const rank = (block: BlockKey) => (block === 'critical' ? Infinity : BLOCKS_IN_ORDER[columns].indexOf(block))
  const next = runs.findIndex((run) => rank(run.key) > rank(key))
  const at = next < 0 ? runs.length : next
  const [before, after] = [runs[at - 1], runs[at]]
  const between = ((before?.line ?? -2) + (after?.line ?? (before?.line ?? 0) + 2)) / 2
  const shared = before?.line ?? (after?.key === 'critical' ? between : after?.line ?? 0)
  const run = { key, line: apart || key === 'critical' ? between : shared, nodes: [] }
  runs.splice(at, 0, run)
  return run
}

/**
 * The runs of before with what is gone taken out and what is new put in: beside one of the same supplier, or else in
 * the shortest run of its block, at the height of its neighbours. Nothing else moves. `apart`: every block has
 * lines of its own. `null` when most is new.
 */
export function keptRuns({ ids, blocks, suppliers, columns }: Sketch, neighbours: Neighbours, before: readonly Run<string>[], apart: boolean): Run<number>[] | null {
  const index = new Map(ids.map((id, i) => [id, i]))
  const fresh = new Set(ids.keys())
  const runs: Growing[] = before.map(({ key, line, nodes }) => {
    const stayed = nodes.flatMap((id) => index.get(id) ?? []).filter((node) => blocks[node] === key)
    for (const node of stayed) fresh.delete(node)
    return { key, line, nodes: stayed }
  }).filter(({ nodes }) => nodes.length > 0)
  if (fresh.size * 2 > ids.length) return null

  const heights = heightsOf(stand(runs).stacks, ids.length)
  for (const node of fresh) {
    const own = runs.filter(({ key }) => key === blocks[node])
    const related = (other: number) => suppliers[node] !== '' && suppliers[other] === suppliers[node]
    const run = own.find(({ nodes }) => nodes.some(related))
      ?? (own.length > 0 ? own.reduce((least, each) => (each.nodes.length < least.nodes.length ? each : least)) : begin(runs, blocks[node] as BlockKey, columns, apart))
    const height = heights[node] = pull(neighbours, heights, node)
    const beside = run.nodes.findLastIndex(related) + 1
    const below = run.nodes.findIndex((other) => (heights[other] as number) > height)
    run.nodes.splice(beside || (below < 0 ? run.nodes.length : below), 0, node)
  }
  return runs
}
