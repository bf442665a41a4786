import type { PlanTexts } from '../../nl/plan/index.ts'
import { binder } from './binder.ts'
import { cards } from './cards.ts'
import { document } from './document.ts'
import { words } from './words.ts'

export const plan: PlanTexts = { words, document, cards, binder }
