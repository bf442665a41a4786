import type { BlockKey } from './blocks.ts'
import { GAP, HEADING } from './flow.ts'
import type { Stack } from './order.ts'
import { CRITICAL } from './shape.ts'
import type { Run } from './sketch.ts'

/** A run with its place in rows. */
export interface Standing extends Stack { key: BlockKey; line: number }

/** The map without groups, in lines and rows: all runs from left to right and down, and how many lines there are; those of critical services come last. */
export interface Flat { stacks: Standing[]; lines: number; critical: number; rows: number }

/** Puts runs below each other in their lines, and numbers the lines anew, those of critical services last. */
export function stand(runs: readonly Run<number>[]): Flat {
  const isCritical = ({ key }: Run<number>) => Number(key === 'critical')
  const sorted = runs.filter(({ nodes }) => nodes.length > 0).sort((a, b) => isCritical(a) - isCritical(b) || a.line - b.line)
  const critical = new Set(sorted.filter(isCritical).map(({ line }) => line)).size
  const stacks: Standing[] = []
  let lines = 0, end = 0, rows = 0, high = 0
  sorted.forEach((run, i) => {
    const before = sorted[i - 1]
    const below = before && before.line === run.line && isCritical(before) === isCritical(run)
    if (!below) lines++
    const row = (below ? end + GAP : 0) + HEADING
    end = row + run.nodes.length
    if (isCritical(run)) high = Math.max(high, run.nodes.length)
    else rows = Math.max(rows, end)
    stacks.push({ key: run.key, line: lines - 1, row, each: 1, nodes: [...run.nodes] })
  })
  if (high > 0) rows = Math.max(rows, HEADING + high * CRITICAL.least)
  for (const stack of stacks) if (stack.key === 'critical') stack.each = Math.min(CRITICAL.most, (rows - HEADING) / high)
  return { stacks, lines, critical, rows }
}
