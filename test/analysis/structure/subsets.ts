import type { Element } from '../../../src/analysis/elements.ts'
import { isInterrupted, LongRun } from '../../../src/analysis/lasting/long-run.ts'
import type { Tree } from '../../../src/analysis/structure/tree.ts'
import type { Landscape } from '../../../src/model/landscape.ts'

/** Tells which gates of a tree fail when these events (bits) do: the least set. */
export function failures(tree: Tree): (events: number) => Uint8Array {
  const usersOf: number[][] = Array.from({ length: tree.size }, () => [])
  for (let n = tree.events; n < tree.size; n++)
    for (const input of tree.inputs.subarray(tree.inputStart[n], tree.inputStart[n + 1])) usersOf[input]?.push(n)
  return (events) => {
    const fails = new Uint8Array(tree.size)
    const missing = Int32Array.from(tree.rank)
    const work = Array.from(fails.keys()).filter((n) => (n < tree.events ? (events & (1 << n)) !== 0 : tree.rank[n] === 0))
    for (let n = work.pop(); n !== undefined; n = work.pop()) {
      fails[n] = 1
      for (const user of usersOf[n] as number[]) if (--(missing[user] as number) === 0) work.push(user)
    }
    return fails
  }
}

/** For every subset of elements, as bits: whether its loss interrupts a component in the long run, by its level. */
export function interruptedBy(landscape: Landscape, of: string, elements: readonly Element[]): boolean[] {
  const run = new LongRun(landscape)
  const { indexOf } = run.program
  return Array.from({ length: 1 << elements.length }, (_, subset) => {
    const lost = elements.filter((_, e) => subset & (1 << e)).flatMap(({ components }) => components.map((id) => indexOf.get(id) as number))
    run.lose(lost)
    const answer = isInterrupted(landscape, of, run.levelOf(indexOf.get(of) as number))
    run.undo()
    return answer
  })
}

/** The minimal ones of the subsets that do, as sorted lists of ids: smallest first, then by their ids. */
export function minimalOf(does: readonly boolean[], elements: readonly Element[]): string[][] {
  const minimal = does.flatMap((yes, subset) => {
    if (!yes) return []
    const smaller = elements.some((_, e) => subset & (1 << e) && does[subset & ~(1 << e)])
    return smaller ? [] : [elements.filter((_, e) => subset & (1 << e)).map(({ id }) => id)]
  })
  return minimal.sort((a, b) => a.length - b.length || compared(a, b))
}

function compared(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, i) => id !== b[i])
  return at < 0 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1
}
