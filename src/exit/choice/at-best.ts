import type { ComponentNodes, Program } from '../../engine/program.ts'
import { reach } from '../../analysis/lasting/reach.ts'

/**
 * The program in which fallbacks do at least as well as with any choice of what may still be changed at these components. More measures can make a fallback do worse: what it stands in for
 * falls later, or comes back for a moment, and it is called anew, with its activation to wait for again. So of a fallback that this can come to, the activation is
 * taken to be over at once and to be time that it lasts longer.
 *
 * Why that is enough: with fewer measures what a fallback stands in for is never higher, so whenever it is called here it has been called there for as long or longer: there it gives
 * up to call + activation + lasts, which is not after what is given here. Where it is not called here, what it stands in for is not below what it could give. All
 * else in the engine rises with the levels: the lowest and the k-th of inputs, hold-ups, restarts, floors, and the way an instant settles (SPEC S1).
 */
export function atBest(program: Program, components: readonly string[]): Program {
  const own = new Set(components.flatMap((id) => program.indexOf.get(id) ?? []))
  const reached = reach(program, [...own].map((index) => (program.components[index] as ComponentNodes).level))
  return {
    ...program,
    standIns: program.standIns.map((standIn) => {
      const { activation, lasts, primary, fallback } = standIn
      if (!reached[primary] && !own.has(program.fallbacks[fallback]?.component as number)) return standIn
      return { ...standIn, activation: 0, lasts: activation + lasts }
    }),
  }
}
