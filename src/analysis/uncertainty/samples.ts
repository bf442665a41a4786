import type { Place, Program, StandIn } from '../../engine/program.ts'
import { seconds } from '../../model/duration.ts'
import type { Uncertain } from './answer.ts'
import { uniform } from './random.ts'
import { triangular } from './triangular.ts'

/** What is uncertain in a program that was compiled with room for it. */
export const uncertainIn = ({ ids, uncertain }: Program): Uncertain[] => uncertain.map(({ component, of, range }) => ({
  component: ids[component] as string, of, min: seconds(range.min), likely: seconds(range.likely), max: seconds(range.max),
}))

/** A duration as it falls out in a run, in whole seconds: the one random number it takes is fixed by the seed, the run and its place in the list. */
export const sample = (range: Uncertain, index: number, seed: number, run: number): number => Math.round(triangular(range, uniform(seed, run, index)))

/** The same program with durations of its own, and what puts others in their places. */
export function withOwnDurations(program: Program): { program: Program; put(durations: ArrayLike<number>): void } {
  const own: Program = { ...program, window: program.window.slice(), standIns: program.standIns.map((standIn) => ({ ...standIn })) }
  return {
    program: own,
    put: (durations) => program.uncertain.forEach((place, i) => putOne(own, place, durations[i] as number)),
  }
}

function putOne({ window, standIns }: Program, { of, node, standIns: hosts }: Place, duration: number): void {
  if (node !== null) window[node] = duration
  for (const index of hosts) {
    const standIn = standIns[index] as StandIn
    if (of.what === 'activation') standIn.activation = duration
    else standIn.lasts = duration
  }
}
