import type { PlanTexts } from '../../nl/plan/index.ts'
import { binder } from './binder.ts'
import { cards } from './cards.ts'
import { document } from './document.ts'
import { exit } from './exit.ts'
import { landscape } from './landscape.ts'
import { openPoints } from './open-points.ts'
import { requirements } from './requirements.ts'
import { words } from './words.ts'

export const plan: PlanTexts = { words, document, landscape, cards, binder, exit, openPoints, requirements }
