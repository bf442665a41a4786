import { binder } from './binder.ts'
import { cards } from './cards.ts'
import { document } from './document.ts'
import { words } from './words.ts'

/** The texts of the document for the continuity plan. */
export const plan = { words, document, cards, binder }
export type PlanTexts = typeof plan
