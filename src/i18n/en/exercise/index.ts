import type { ExerciseTexts } from '../../nl/exercise/index.ts'
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

export const exercise: ExerciseTexts = { words, first, frame, prepare, run, projector, after, proposals, script, afterAction }
