import type { ComponentNodes, Program } from '../../engine/program.ts'
import type { Landscape } from '../../model/landscape.ts'
import { elementsOf, type Over } from '../elements.ts'
import type { Tell } from '../ground.ts'
import { isInterrupted, LongRun } from '../lasting/long-run.ts'
import { reach } from '../lasting/reach.ts'
import { structureOf, TooManyGates, type Structure } from '../structure/structure.ts'
import { TreeBuilder } from '../structure/tree.ts'

/** Of so many elements, besides those that stop the component alone, all combinations are tried. */
export const MOST_TRIED = 20

/**
 * The structure of one component: that of its thresholds, and where these do not settle, that of its minimal cut sets found by trial. Throws a
 * RangeError for a component that is not there, and `TooManyGates` when there is too much to try.
 */
export function structureOrTrial(landscape: Landscape, of: string, over: Over, tell?: Tell): Structure {
  try {
    return structureOf(landscape, [of], over)
  } catch (error) {
    const tried = error instanceof TooManyGates ? structureByTrial(landscape, of, over, tell) : null
    if (!tried) throw error
    return tried
  }
}

/**
 * Any of the minimal cut sets, each all of its elements: found by losing one combination after the other and looking at the long run (SPEC R4, R5), as every
 * analysis of single losses does. A combination with a smaller cut set in it is passed over, and so are those of which even all together do not
 * interrupt. `null` when more than `MOST_TRIED` elements that lead to the component do not stop it alone.
 */
export function structureByTrial(landscape: Landscape, of: string, over: Over, tell?: Tell): Structure | null {
  const run = new LongRun(landscape)
  const { program } = run
  const component = program.indexOf.get(of)
  if (component === undefined) throw new RangeError(`no component ${of}`)
  const elements = elementsOf(landscape, over)
  const nodesOf = (index: number) => program.components[index] as ComponentNodes
  const leading = reach(reversed(program), [nodesOf(component).level])
  const lossOf = elements.map(({ components }) => components.map((id) => program.indexOf.get(id) as number).filter((index) => leading[nodesOf(index).raw]))

  const interrupted = () => isInterrupted(landscape, of, run.levelOf(component))
  const whenLost = (events: readonly number[]): boolean => {
    run.drop(events.flatMap((event) => lossOf[event] as number[]))
    const answer = interrupted()
    run.undoLast()
    return answer
  }
  const made = (sets: readonly number[][]): Structure => {
    const builder = new TreeBuilder(elements.length)
    return { tops: [builder.gate(1, sets.map((set) => builder.gate(set.length, set)))], tree: builder.build(), elements }
  }

  // With nothing lost everything is up, so that none of them is empty.
  const matter = [...elements.keys()].filter((event) => (lossOf[event] as number[]).length > 0)
  const alone = matter.filter((event) => whenLost([event]))
  const others = matter.filter((event) => !alone.includes(event))
  if (others.length > MOST_TRIED) return null

  const sets = alone.map((event) => [event])
  // Combinations as bits. Those that begin with the same highest bits stand together, and every one stands after all that are in it.
  const cut = new Uint8Array(1 << others.length)
  const eventsIn = (bits: number) => others.filter((_, i) => bits & (1 << i))
  /** Adds elements below `lowest` to what is lost now, which does not interrupt. */
  const extend = (bits: number, lowest: number): void => {
    if (!whenLost(others.slice(0, lowest))) return
    for (let i = 0; i < lowest; i++) {
      const next = bits | (1 << i)
      const known = bitsIn(next).some((bit) => cut[next & ~(1 << bit)])
      if (!known) run.drop(lossOf[others[i] as number] as number[])
      const found = !known && interrupted()
      if (found) sets.push(eventsIn(next))
      // Whatever has this in it is one as well, but not a smallest.
      if (known || found) cut.fill(1, next, next + (1 << i))
      else extend(next, i)
      if (!known) run.undoLast()
      if (i > others.length - 8) tell?.(next, cut.length)
    }
  }
  extend(0, others.length)
  return made(sets)
}

/** Which bits are set. */
function bitsIn(bits: number): number[] {
  const set: number[] = []
  for (let rest = bits; rest; rest &= rest - 1) set.push(31 - Math.clz32(rest & -rest))
  return set
}

/** The same nodes, each leading to what led to it. */
function reversed({ size, outputStart, outputs }: Program): Pick<Program, 'size' | 'outputStart' | 'outputs'> {
  const from: number[][] = Array.from({ length: size }, () => [])
  for (let node = 0; node < size; node++)
    for (let i = outputStart[node] as number; i < (outputStart[node + 1] as number); i++) from[outputs[i] as number]?.push(node)
  const starts = new Int32Array(size + 1)
  from.forEach((list, node) => { starts[node + 1] = (starts[node] as number) + list.length })
  return { size, outputStart: starts, outputs: Int32Array.from(from.flat()) }
}
