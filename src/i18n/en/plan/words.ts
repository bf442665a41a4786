import type { words as Dutch } from '../../nl/plan/words.ts'

export const words: typeof Dutch = {}
