import { inOnePiece, type Analysis } from '../ground.ts'
import type { CutSetsAnswer, CutSetsAsk } from './answer.ts'
import { structureOrTrial } from './by-trial.ts'
import { familyAnswer } from './family-answer.ts'

/**
 * The minimal sets of components, suppliers or jurisdictions whose lasting loss interrupts a component in the long run (SPEC chapter R): those of
 * the landscape's structure of thresholds, or, where that does not settle and is small enough, what is found by trial. Without a chance when only that
 * is too large. Throws a RangeError for a component that is not there, `TooManyGates` and `TooLarge`.
 */
export const cutSets: Analysis<CutSetsAsk, CutSetsAnswer, unknown> = inOnePiece(({ landscape }, ask, tell) => {
  const { tree, elements, tops } = structureOrTrial(landscape, ask.of, ask.over, tell)
  const { probability: given } = ask
  const chances = given === undefined ? null
    : Float64Array.from(elements, ({ id }) => (typeof given === 'number' ? given : Object.hasOwn(given, id) ? given[id] as number : 0))
  return familyAnswer(tree, tops[0] as number, elements.map(({ id }) => id), ask, chances, tell)
})
