import { after } from './after.ts'
import { afterAction } from './after-action.ts'
import { first } from './first.ts'
import { frame } from './frame.ts'
import { prepare } from './prepare.ts'
import { projector } from './projector.ts'
import { proposals } from './proposals.ts'
import { run } from './run.ts'
import { script } from './script.ts'
import { words } from './words.ts'

/** The texts of exercises. */
export const exercise = { words, first, frame, prepare, run, projector, after, proposals, script, afterAction }
export type ExerciseTexts = typeof exercise
