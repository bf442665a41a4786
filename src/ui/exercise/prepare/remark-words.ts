import type { ExerciseTexts } from '../../../i18n/exercise.ts'
import { namesOf } from '../../../i18n/names.ts'
import type { Landscape } from '../../../model/landscape.ts'
import type { Remark } from './remarks.ts'

/** What needs a look about an inject, in a sentence. `clock` tells a second of the scenario. */
export function remarkWords(remark: Remark, { prepare: { remark: words } }: ExerciseTexts, landscape: Landscape, clock: (second: number) => string): string {
  switch (remark.code) {
    case 'empty': return words.empty
    case 'after-horizon': return words.afterHorizon(clock(remark.end))
    case 'outside-rounds': return words.outsideRounds
    case 'gone': return words.gone(remark.ids)
    case 'no-role': return words.noRole(remark.ids)
    case 'no-goal': return words.noGoal(remark.ids)
    case 'untouched': return words.untouched(namesOf(landscape, remark.ids))
  }
}
