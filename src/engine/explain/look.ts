import { levelAt, stepAt, TOLERANCE } from '../levels.ts'
import { STAND_IN, type ComponentNodes } from '../program.ts'
import type { Run } from '../run.ts'
import type { Steps } from '../trace.ts'

/** The value of a node at a second of a run. */
export const valueOf = (run: Run, node: number, t: number): number => levelAt(run.history[node] as Steps, t)

export const nodesOf = (run: Run, component: number): ComponentNodes => run.program.components[component] as ComponentNodes

export const idOf = (run: Run, component: number): string => run.program.ids[component] as string

export function indexOf(run: Run, id: string): number {
  const index = run.program.indexOf.get(id)
  if (index === undefined) throw new RangeError(`explain: no component ${id}`)
  return index
}

/** The second since which a node has been no higher than it is at t. */
export function lowSince(run: Run, node: number, t: number): number {
  const steps = run.history[node] as Steps
  let i = stepAt(steps, t)
  const value = (steps[i] as Steps[number])[1]
  while (i > 0 && (steps[i - 1] as Steps[number])[1] <= value + TOLERANCE) i--
  return (steps[i] as Steps[number])[0]
}

/** The first second after t at which a node gets another value that passes the test; `null` when it does not. */
export function nextChange(run: Run, node: number, t: number, test: (value: number) => boolean): number | null {
  const steps = run.history[node] as Steps
  for (let i = stepAt(steps, t) + 1; i < steps.length; i++) {
    const [time, value] = steps[i] as Steps[number]
    if (test(value)) return time
  }
  return null
}

export function inputsOf(run: Run, node: number): Int32Array {
  const { inputStart, inputs } = run.program
  return inputs.subarray(inputStart[node], inputStart[node + 1])
}

/** What goes into a node at t, before its window: the rank-th largest of its inputs. */
export function combinedAt(run: Run, node: number, t: number): number {
  const values = Array.from(inputsOf(run, node), (input) => valueOf(run, input, t)).sort((a, b) => b - a)
  return values.length ? (values[(run.program.rank[node] as number) - 1] as number) : 1
}

/**
 * The components whose level keeps a node as low as it is at t. With `wide`, every component below normal that it looks
 * at: for levels that fell in turns, where what began it no longer shows. Component indices, rising.
 */
export function failingIn(run: Run, node: number, t: number, wide = false): number[] {
  const found = new Set<number>()
  const seen = new Set<number>()
  const visit = (n: number) => {
    if (seen.has(n)) return
    seen.add(n)
    const component = run.program.componentOfNode[n] as number
    if (component >= 0) { found.add(component); return }
    look(n)
  }
  const look = (n: number) => {
    const inputs = Array.from(inputsOf(run, n))
    if (run.program.operation[n] === STAND_IN) { visit(inputs[0] as number); return }
    const limit = wide ? 1 - TOLERANCE : Math.min(combinedAt(run, n, t) + TOLERANCE, 1 - TOLERANCE)
    for (const input of inputs) if (valueOf(run, input, t) <= limit) visit(input)
  }
  if ((run.program.componentOfNode[node] as number) >= 0) found.add(run.program.componentOfNode[node] as number)
  else look(node)
  return [...found].sort((a, b) => a - b)
}
