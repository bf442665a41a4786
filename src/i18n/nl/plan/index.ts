import { binder } from './binder.ts'
import { cards } from './cards.ts'
import { document } from './document.ts'
import { exit } from './exit.ts'
import { landscape } from './landscape.ts'
import { openPoints } from './open-points.ts'
import { requirements } from './requirements.ts'
import { words } from './words.ts'

/** The texts of the document for the continuity plan. */
export const plan = { words, document, landscape, cards, binder, exit, openPoints, requirements }
export type PlanTexts = typeof plan
