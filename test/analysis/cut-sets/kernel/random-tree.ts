import fc from 'fast-check'
import { TreeBuilder, type Tree } from '../../../../src/analysis/structure/tree.ts'

interface Gate { rank: number; inputs: number[] }

/** Small trees of any shape: gates of any rank, inputs that are there twice, circles, gates without inputs. The last gate is the top. */
export const anyTree: fc.Arbitrary<{ tree: Tree; top: number }> = fc.record({ events: fc.integer({ min: 1, max: 7 }), gates: fc.integer({ min: 1, max: 9 }) }).chain(({ events, gates }) => {
  const gate: fc.Arbitrary<Gate> = fc.record({
    rank: fc.oneof({ arbitrary: fc.integer({ min: 1, max: 2 }), weight: 6 }, { arbitrary: fc.integer({ min: 0, max: 5 }), weight: 1 }, { arbitrary: fc.constant(-1), weight: 4 }),
    inputs: fc.array(fc.integer({ min: 0, max: events + gates - 1 }), { minLength: 0, maxLength: 5 }),
  })
  return fc.array(gate, { minLength: gates, maxLength: gates }).map((all) => {
    const builder = new TreeBuilder(events)
    // Rank -1 stands for all inputs.
    for (const { rank, inputs } of all) builder.gate(rank < 0 ? inputs.length : rank, inputs)
    return { tree: builder.build(), top: events + gates - 1 }
  })
})

/** Which nodes fail when these events fail, by going round until nothing changes. */
export function fails(tree: Tree, lost: number): boolean[] {
  const failing = Array.from({ length: tree.size }, (_, n) => n < tree.events && (lost >> n & 1) === 1)
  for (let changed = true; changed;) {
    changed = false
    for (let n = tree.events; n < tree.size; n++) {
      const count = [...tree.inputs.subarray(tree.inputStart[n], tree.inputStart[n + 1])].filter((input) => failing[input]).length
      if (!failing[n] && count >= (tree.rank[n] as number)) failing[n] = changed = true
    }
  }
  return failing
}

/** All minimal sets of events that make the top fail, by trying every set; smallest first, then event by event. */
export function enumerated(tree: Tree, top: number): number[][] {
  const failing = Array.from({ length: 2 ** tree.events }, (_, lost) => fails(tree, lost)[top] as boolean)
  const members = (lost: number) => Array.from({ length: tree.events }, (_, n) => n).filter((n) => lost >> n & 1)
  return failing.flatMap((is, lost) => (is && members(lost).every((n) => !failing[lost & ~(1 << n)]) ? [members(lost)] : [])).sort(bySizeThenEvents)
}

function bySizeThenEvents(a: readonly number[], b: readonly number[]): number {
  return a.length - b.length || a.map((n, i) => n - (b[i] as number)).find((difference) => difference !== 0) || 0
}
