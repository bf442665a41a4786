import type { Program, StandIn } from '../../engine/program.ts'

/** What stands in for good, per node: the supplies of its fallbacks that do not run out, `supplies[supplyStart[node] .. supplyStart[node+1])`. */
export function lastingSupplies({ size, standIns, standInStart, standInList }: Program): { supplyStart: Int32Array; supplies: Int32Array } {
  const found: number[] = []
  const supplyStart = new Int32Array(size + 1)
  for (let node = 0; node < size; node++) {
    for (let i = standInStart[node] as number; i < (standInStart[node + 1] as number); i++) {
      const { lasts, supply } = standIns[standInList[i] as number] as StandIn
      if (lasts === Infinity) found.push(supply)
    }
    supplyStart[node + 1] = found.length
  }
  return { supplyStart, supplies: Int32Array.from(found) }
}
