import type { cards as Dutch } from '../../nl/plan/cards.ts'

export const cards: typeof Dutch = {}
